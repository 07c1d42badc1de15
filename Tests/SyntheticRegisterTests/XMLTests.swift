import SyntheticRegister
import TestSupport
import Testing

/// The documents that are made, read by the own reader of XML and by libxml2.
@Suite struct XMLTests {
  @Test func bothReadersTellTheSame() {
    let register = MadeRegister(RegisterOptions(seed: 5, courses: 20, format: .cda))
    let documents = register.files.filter { $0.name.hasSuffix(".xml") }
    #expect(documents.count > 20)
    for document in documents {
      var random = SeededGenerator(seed: UInt64(document.bytes.count))
      let cuts = (0..<4).map { _ in random.below(document.bytes.count) }.sorted()
      var known: Set<XMLComparison.KnownDifference> = []
      let difference = XMLComparison.difference(
        document.bytes, cuts: [cuts], zone: systemZone, known: &known)
      #expect(difference == nil && known.isEmpty, "\(document.name)")
    }
  }
}
