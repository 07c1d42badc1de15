extension ReferenceDocumentRenderer {
  /// An element entry (10.80) with label, markers, link and closing observation, which look alike.
  mutating func element(_ entry: ReferenceElementEntry) -> ReferenceXML {
    var interval = [time("low", entry.start)]
    if let end = entry.end { interval.append(time("high", end)) }
    var children = [
      template("80"), foreignTemplate("301"), id(entry.id),
      ReferenceXML("code", [("nullFlavor", "NA")]), ReferenceXML("effectiveTime", [], interval),
    ]
    if let unit = entry.unit { children.append(participant("RESP", unit)) }
    if let referral = entry.referral { children.append(referralAct(referral)) }
    var related = [component(registration("81", [sksCode(entry.label)]))]
    for marker in entry.markers {
      var inner: [ReferenceXML] = []
      if let markerID = marker.id { inner.append(id(markerID)) }
      inner += [sksCode(casedCode(marker.code)), time("effectiveTime", marker.time)]
      related.append(component(registration("82", inner)))
    }
    if let link = entry.link { related.append(component(linkAct(link))) }
    if let manner = entry.mannerOfEnding {
      related.append(
        component(
          ReferenceXML(
            "observation", [("classCode", "OBS"), ("moodCode", "EVN")],
            [template("105"), foreignTemplate("303"), sksCode(manner)])))
    }
    generator.shuffle(&related)
    children += related
    if entry.namesReplaced { children.append(replacement(of: entry.id, classCode: "PCPR")) }
    return ReferenceXML("act", [("classCode", "PCPR"), ("moodCode", "EVN")], children)
  }

  /// A contact entry (10.74) with its link to an element, from inside or outside the document.
  mutating func contact(_ entry: ReferenceContactEntry) -> ReferenceXML {
    var interval = [time("low", entry.start)]
    if let end = entry.end { interval.append(time("high", end)) }
    var children = [
      template("74"), foreignTemplate("302"), id(entry.id), sksCode(casedCode(entry.type)),
      ReferenceXML("effectiveTime", [], interval),
      ReferenceXML("priorityCode", [("code", "ATA3"), ("codeSystem", "1.2.208.176.2.4")]),
    ]
    if let unit = entry.unit { children.append(participant("RESP", unit)) }
    children.append(
      ReferenceXML(
        "entryRelationship", [("typeCode", "RSON")], [registration("48", [sksCode("ALCC01")])]))
    if entry.linkIsInternal {
      children.append(internalReference(to: entry.element))
    } else {
      children.append(
        externalReference(to: entry.element, referenceTemplate: "69", actTemplate: "65"))
    }
    if entry.namesReplaced { children.append(replacement(of: entry.id, classCode: "ENC")) }
    return ReferenceXML("encounter", [("classCode", "ENC"), ("moodCode", "EVN")], children)
  }

  /// A removal (10.118 in 10.116): the id removed stands in the reference (10.117).
  mutating func removal(_ removed: ReferenceIdentifier) -> ReferenceXML {
    ReferenceXML(
      "act", [("classCode", "ACT"), ("moodCode", "EVN")],
      [
        template("118"), foreignTemplate("301"),
        id(ReferenceIdentifier(root: "1.2.208.176.7.1.2.3", extension: generator.uuid())),
        ReferenceXML("code", [("nullFlavor", "NA")]),
        ReferenceXML("statusCode", [("code", "nullified")]),
        ReferenceXML(
          "reference", [("typeCode", "RPLC")],
          [
            template("117"), foreignTemplate("324"),
            ReferenceXML(
              "externalAct", [("classCode", "ACT"), ("moodCode", "EVN")],
              [template("78"), foreignTemplate("325"), id(removed)]),
          ]),
      ])
  }

  /// A procedure, which bears on nothing here.
  mutating func procedure(of entry: ReferenceElementEntry) -> ReferenceXML {
    let own = ReferenceIdentifier(root: entry.id.root, extension: generator.uuid())
    return ReferenceXML(
      "procedure", [("classCode", "PROC"), ("moodCode", "EVN")],
      [
        template("30"), foreignTemplate("306"), id(own), sksCode("KHAC10"),
        ReferenceXML("effectiveTime", [], [time("low", entry.start)]),
        participant("PRF", "369041000016006"),
        externalReference(to: entry.id, referenceTemplate: "69", actTemplate: "65"),
      ])
  }

  /// The link act (10.83): to the inside (10.72), to an element outside (10.65), to a set (10.128).
  private mutating func linkAct(_ link: ReferenceLink) -> ReferenceXML {
    var inner = [sksCode(link.type)]
    if link.isInternal {
      inner.append(internalReference(to: link.target))
    } else if link.target.extension == nil {
      inner.append(
        externalReference(to: link.target, referenceTemplate: "129", actTemplate: "128"))
    } else {
      inner.append(
        externalReference(to: link.target, referenceTemplate: "69", actTemplate: "65"))
    }
    return registration("83", inner)
  }

  private mutating func internalReference(to target: ReferenceIdentifier) -> ReferenceXML {
    ReferenceXML(
      "entryRelationship", [("typeCode", "REFR")],
      [
        ReferenceXML(
          "act", [("classCode", "PCPR"), ("moodCode", "EVN")],
          [
            template("72"), foreignTemplate("301"), id(target),
            ReferenceXML("code", [("nullFlavor", "NA")]),
          ])
      ])
  }

  private mutating func externalReference(
    to target: ReferenceIdentifier, referenceTemplate: String, actTemplate: String
  ) -> ReferenceXML {
    ReferenceXML(
      "reference", [("typeCode", "REFR")],
      [
        template(referenceTemplate), foreignTemplate("324"),
        ReferenceXML(
          "externalAct", [("classCode", "PCPR"), ("moodCode", "EVN")],
          [template(actTemplate), foreignTemplate("325"), id(target)]),
      ])
  }

  /// The reference of an entry update to the entry that it replaces.
  private mutating func replacement(
    of identifier: ReferenceIdentifier, classCode: String
  ) -> ReferenceXML {
    ReferenceXML(
      "reference", [("typeCode", "RPLC")],
      [
        ReferenceXML(
          "externalAct", [("classCode", classCode), ("moodCode", "EVN")],
          [foreignTemplate("325"), id(identifier)])
      ])
  }

  private func component(_ child: ReferenceXML) -> ReferenceXML {
    ReferenceXML("entryRelationship", [("typeCode", "COMP")], [child])
  }

  private func registration(_ number: String, _ inner: [ReferenceXML]) -> ReferenceXML {
    ReferenceXML(
      "act", [("classCode", "REG"), ("moodCode", "EVN")],
      [template(number), foreignTemplate("301")] + inner)
  }

  private func participant(_ typeCode: String, _ unit: String) -> ReferenceXML {
    ReferenceXML(
      "participant", [("typeCode", typeCode)],
      [
        template(typeCode == "PRF" ? "16" : "49"), foreignTemplate("321"),
        ReferenceXML(
          "participantRole", [("classCode", "ROL")],
          [
            ReferenceXML(
              "scopingEntity", [("classCode", "ORG")],
              [
                ReferenceXML(
                  "id",
                  [
                    ("root", "1.2.208.176.1.1"), ("extension", unit),
                    ("assigningAuthorityName", "SOR"),
                  ])
              ])
          ]),
      ])
  }

  /// The referral (10.51): its time and its unit are not the element's.
  private mutating func referralAct(_ moment: ReferenceMoment) -> ReferenceXML {
    ReferenceXML(
      "entryRelationship", [("typeCode", "RSON")],
      [
        ReferenceXML(
          "act", [("classCode", "PCPR"), ("moodCode", "RQO")],
          [
            template("51"), foreignTemplate("301"),
            ReferenceXML("code", [("nullFlavor", "NA")]), time("effectiveTime", moment),
            participant("REF", "275861000016001"),
            component(registration("53", [sksCode("ALDB00")])),
            component(registration("54", [sksCode("ALDA11")])),
          ])
      ])
  }

  private mutating func casedCode(_ code: String) -> String {
    generator.chance(1, in: 12) ? code.lowercased() : code
  }
}
