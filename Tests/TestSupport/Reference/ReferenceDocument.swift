/// An id of a CDA entry: the pair of root and extension.
package struct ReferenceIdentifier: Hashable, Sendable {
  /// The document set's id, or an OID.
  package var root: String
  /// The entry's own UUID; nil where only the set is named.
  package var `extension`: String?

  package init(root: String, extension: String?) {
    self.root = root
    self.extension = `extension`
  }

  /// The key as it is printed: `root^extension` in lower case, or `root` alone.
  package var printed: String {
    let text = `extension`.map { "\(root)^\($0)" } ?? root
    return text.lowercased()
  }
}

/// A marker (10.82) inside an element entry.
package struct ReferenceMarkerEntry: Hashable, Sendable {
  package var id: ReferenceIdentifier?
  package var code: String
  package var time: ReferenceMoment

  package init(id: ReferenceIdentifier?, code: String, time: ReferenceMoment) {
    self.id = id
    self.code = code
    self.time = time
  }
}

/// The link (10.83) of an element to another.
package struct ReferenceLink: Hashable, Sendable {
  /// ALAA01 and ALAA03 join the target's pathway; ALAA02 and ALAA04 do not.
  package var type: String
  package var target: ReferenceIdentifier
  /// Written as a reference inside the document (10.72), else to the outside (10.65, 10.128).
  package var isInternal: Bool

  package init(type: String, target: ReferenceIdentifier, isInternal: Bool) {
    self.type = type
    self.target = target
    self.isInternal = isInternal
  }

  /// The element joined, if this link joins.
  package var joins: String? {
    type == "ALAA01" || type == "ALAA03" ? target.printed : nil
  }
}

/// An element entry (10.80): the whole element with all its markers.
package struct ReferenceElementEntry: Hashable, Sendable {
  package var id: ReferenceIdentifier
  package var start: ReferenceMoment
  package var end: ReferenceMoment?
  package var mannerOfEnding: String?
  package var unit: String?
  package var label: String
  package var referral: ReferenceMoment?
  package var markers: [ReferenceMarkerEntry]
  package var link: ReferenceLink?
  /// Rendered with the reference RPLC to the entry that it replaces.
  package var namesReplaced: Bool

  package init(
    id: ReferenceIdentifier, start: ReferenceMoment, end: ReferenceMoment? = nil,
    mannerOfEnding: String? = nil, unit: String? = nil, label: String = "ALAL01",
    referral: ReferenceMoment? = nil, markers: [ReferenceMarkerEntry] = [],
    link: ReferenceLink? = nil, namesReplaced: Bool = false
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.mannerOfEnding = mannerOfEnding
    self.unit = unit
    self.label = label
    self.referral = referral
    self.markers = markers
    self.link = link
    self.namesReplaced = namesReplaced
  }
}

/// A contact entry (10.74).
package struct ReferenceContactEntry: Hashable, Sendable {
  package var id: ReferenceIdentifier
  package var type: String
  package var start: ReferenceMoment
  package var end: ReferenceMoment?
  package var unit: String?
  package var element: ReferenceIdentifier
  /// Written as a reference inside the document (10.72), else to the outside (10.65).
  package var linkIsInternal: Bool
  /// Rendered with the reference RPLC to the entry that it replaces.
  package var namesReplaced: Bool

  package init(
    id: ReferenceIdentifier, type: String, start: ReferenceMoment, end: ReferenceMoment? = nil,
    unit: String? = nil, element: ReferenceIdentifier, linkIsInternal: Bool,
    namesReplaced: Bool = false
  ) {
    self.id = id
    self.type = type
    self.start = start
    self.end = end
    self.unit = unit
    self.element = element
    self.linkIsInternal = linkIsInternal
    self.namesReplaced = namesReplaced
  }
}

/// How a CDA document stands to those before it (relatedDocument/@typeCode).
package enum ReferenceRelation: String, Hashable, Sendable {
  /// APND: adds, updates, removes entries.
  case append = "APND"
  /// RPLC: replaces everything that the set held.
  case replace = "RPLC"
}

/// A CDA document.
package struct ReferenceDocument: Hashable, Sendable {
  /// ClinicalDocument/setId/@root.
  package var setRoot: String
  /// ClinicalDocument/id/@extension, new for each version.
  package var documentExtension: String
  package var version: Int
  /// nil on the first document of a set.
  package var relation: ReferenceRelation?
  /// ClinicalDocument/effectiveTime: the reported time of all that it says.
  package var effective: ReferenceMoment
  package var elements: [ReferenceElementEntry]
  package var contacts: [ReferenceContactEntry]
  /// The ids removed (10.116).
  package var removals: [ReferenceIdentifier]

  package init(
    setRoot: String, documentExtension: String, version: Int, relation: ReferenceRelation?,
    effective: ReferenceMoment, elements: [ReferenceElementEntry] = [],
    contacts: [ReferenceContactEntry] = [], removals: [ReferenceIdentifier] = []
  ) {
    self.setRoot = setRoot
    self.documentExtension = documentExtension
    self.version = version
    self.relation = relation
    self.effective = effective
    self.elements = elements
    self.contacts = contacts
    self.removals = removals
  }
}
