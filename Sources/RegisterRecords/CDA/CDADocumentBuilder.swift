package import DanishCalendar

/// Reads a CDA document from the events of its XML: which parts of it are looked at, and how deep.
///
/// Elements of other namespaces are left out with all that they hold, as are those that no part of
/// the program looks at. What is left of an entry, or of a child of the root, is gathered in a tree
/// and understood when it ends.
package struct CDADocumentBuilder: XMLEvents {
  /// How many levels of elements a document may have; a real one has about 20.
  static let depthLimit = 64
  /// How many records and findings a document may come to.
  static let recordLimit = 100_000

  private var contents: CDAContents
  /// Entries begun so far: what a malformed document had, as far as it was read.
  private var entryCount = 0
  /// Why the document is not read further, where it is no fault of its XML.
  package private(set) var refusal: StaticString?

  private var reader: CDAEntryReader
  private var depth = 0
  /// The depth of the element that is left out with all it holds; 0 for none.
  private var skipped = 0
  /// The elements around the part that is gathered, from the root on.
  private var path: [CDAName] = []
  private var tree = CDATree()
  private var isGathering = false

  package init(file: Int32, zone: CopenhagenTime) {
    reader = CDAEntryReader(file: file, zone: zone)
    contents = CDAContents(header: CDAHeader(place: Place(file: file, line: 1)))
  }

  package mutating func begin(_ name: Span<UInt8>, namespace: Span<UInt8>, line: Int32) -> Bool {
    depth += 1
    if depth > CDADocumentBuilder.depthLimit { return refuse("too deep") }
    if skipped > 0 { return false }
    guard CDAName.isNamespace(namespace),
      let name = CDAName(name)
    else { return skip() }

    if isGathering {
      if tree.isFull { return refuse("entry too large") }
      tree.begin(name, line: line)
      return true
    }
    switch (path.last, name) {
    case (nil, .clinicalDocument):
      contents.header.place.line = line
      path.append(name)
      return false
    case (.clinicalDocument, .component), (.component, .structuredBody),
      (.structuredBody, .component), (.component, .section), (.section, .component):
      path.append(name)
      return false
    case (.section, .entry):
      entryCount += 1
      return gather(name, line: line)
    case (.clinicalDocument, .effectiveTime), (.clinicalDocument, .setId),
      (.clinicalDocument, .versionNumber), (.clinicalDocument, .relatedDocument),
      (.clinicalDocument, .recordTarget):
      return gather(name, line: line)
    default:
      return skip()
    }
  }

  package mutating func attribute(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    guard isGathering, let name = CDAAttribute(name) else { return }
    tree.set(name, value)
  }

  package mutating func end() {
    depth -= 1
    if skipped > 0 {
      if skipped > depth { skipped = 0 }
    } else if isGathering {
      tree.end()
      if tree.isComplete { understand() }
    } else {
      path.removeLast()
    }
  }

  private mutating func understand() {
    isGathering = false
    if tree.name(0) == .entry {
      reader.readEntry(tree, into: &contents)
    } else {
      reader.readHeader(tree, into: &contents)
    }
    tree.removeAll()
    if contents.outcomes.count > CDADocumentBuilder.recordLimit { _ = refuse("too many records") }
  }

  /// Ends the document: its records, findings and counts are in the batch afterwards.
  ///
  /// - Parameter fault: why it could not be read; it is set aside as a whole then.
  package mutating func finish(_ fault: XMLFault?, into batch: inout RecordBatch) {
    if let fault {
      batch.setAside(
        Finding(
          .malformedDocument, .error,
          at: Place(file: contents.header.place.file, line: fault.line), detail: fault.reason),
        count: max(1, entryCount))
    } else {
      reader.completeHeader(of: &contents)
      batch.append(contents)
    }
  }

  private mutating func gather(_ name: CDAName, line: Int32) -> Bool {
    isGathering = true
    tree.begin(name, line: line)
    return true
  }

  private mutating func skip() -> Bool {
    if depth == 1 { return refuse("no ClinicalDocument") }
    skipped = depth
    return false
  }

  private mutating func refuse(_ reason: StaticString) -> Bool {
    refusal = reason
    return false
  }
}
