extension ReferenceDocumentRenderer {
  /// The patient, made up: born 1858-1899.
  mutating func recordTarget() -> ReferenceXML {
    let person = ReferencePerson.number(&generator)
    return ReferenceXML(
      "recordTarget", [],
      [
        template("101"), foreignTemplate("101"),
        ReferenceXML(
          "patientRole", [("classCode", "PAT")],
          [
            template("106"),
            ReferenceXML("id", [("root", "1.2.208.176.1.2"), ("extension", person)]),
            ReferenceXML(
              "patient", [("classCode", "PSN")],
              [ReferenceXML("name", [], [ReferenceXML("family", text: "Sørensen-Opdigtet")])]),
          ]),
      ])
  }

  mutating func author() -> ReferenceXML {
    ReferenceXML(
      "author", [("typeCode", "AUT")],
      [
        template("102"), foreignTemplate("102"), time("time", document.effective),
        ReferenceXML(
          "assignedAuthor", [("classCode", "ASSIGNED")],
          [
            ReferenceXML("id", [("nullFlavor", "NI")]),
            ReferenceXML(
              "representedOrganization", [("classCode", "ORG"), ("determinerCode", "INSTANCE")],
              [
                ReferenceXML(
                  "id", [("root", "1.2.208.176.1.1"), ("extension", "6071000016008")])
              ]),
          ]),
      ])
  }

  func custodian() -> ReferenceXML {
    ReferenceXML(
      "custodian", [("typeCode", "CST")],
      [
        template("103"),
        ReferenceXML(
          "assignedCustodian", [("classCode", "ASSIGNED")],
          [
            ReferenceXML(
              "representedCustodianOrganization",
              [("classCode", "ORG"), ("determinerCode", "INSTANCE")],
              [
                ReferenceXML(
                  "id", [("root", "2.16.840.1.113883.2.24.1.1"), ("extension", "25469364")])
              ])
          ]),
      ])
  }

  /// What this document follows: the one before in its set.
  mutating func relatedDocument(_ relation: ReferenceRelation) -> ReferenceXML {
    ReferenceXML(
      "relatedDocument", [("typeCode", relation.rawValue)],
      [
        ReferenceXML(
          "parentDocument", [("classCode", "DOCCLIN"), ("moodCode", "EVN")],
          [
            id(
              ReferenceIdentifier(
                root: document.setRoot, extension: "55b935ff-d1b3-4dc6-ad5b-509de9889394")),
            ReferenceXML("setId", [("root", cased(document.setRoot))]),
            ReferenceXML("versionNumber", [("value", String(document.version - 1))]),
          ])
      ])
  }
}
