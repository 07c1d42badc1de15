import Foundation
import RegisterRecords
import Testing

/// The documents that the register's authority published, with the faults they are known for.
@Suite struct CDAExampleTests {
  /// Where they lie: beside the package, or where FRISTVAGT_SHARED says.
  static let folder: URL? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["FRISTVAGT_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? package.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("examples/cda")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func read(_ name: String) throws -> RecordBatch? {
    guard let folder else {
      print("skipped: no example documents beside the package, and FRISTVAGT_SHARED is not set")
      return nil
    }
    let bytes = try Data(contentsOf: folder.appendingPathComponent(name + ".xml"))
    return readDocument(Array(bytes))
  }

  @Test func theElementAndItsMarker() throws {
    guard let batch = try CDAExampleTests.read("EpisodeOfCare") else { return }
    let set = "06c20c50-87f0-558b-a16f-b3f3b045af3b"
    let element = set + "^84cfe1cd-ab3e-4a13-be62-458d88d04b11"
    #expect(
      batch.lines == [
        "2=2+0+0",
        "document 1 set=\(set) version=1 reported=2012-09-12T02:00",
        "element 77 \(element) label=ALAL01 unit=486811000016002 start=2017-02-22T11:00"
          + " end=2017-02-22T15:00 referred=2017-02-18T14:00 ending=ALAC70"
          + " joins=ecd3567b-a6d5-4f1a-a5e4-7b9d6bb10177 reported=2012-09-12T02:00 in 0",
        "marker 168 \(set)^0a5a6773-671b-453c-b5f8-61dfa04d6d12 element=\(element)"
          + " code=AFB23C2B time=2017-02-22T13:00 reported=2012-09-12T02:00 in 0",
        // A number of 11 characters, and summer time in February.
        "warning bad-cpr 24 recordTarget/patientRole/id",
        "warning wrong-offset 77 effectiveTime element=\(element) unit=486811000016002",
        "error 00.01 77  element=\(element)",
        "error 00.01 168  element=\(element)",
      ])
  }

  @Test func theContactWithADiagnosisForItsType() throws {
    let name = "Encounter.ReferenceToEpisodeOfCare.Proceduce.Diagnose-Cancer"
    guard let batch = try CDAExampleTests.read(name) else { return }
    let set = "988f0b1f-2a64-47c2-a7e5-af8848c8e586"
    let element = set + "^bbbfa3ea-2ad7-571c-986c-d72f7443ba4b"
    #expect(
      batch.lines == [
        "4=0+4+0",
        "document 1 set=\(set) version=2 reported=2012-09-12T02:00",
        "contact 89 \(set)^7dfa91a1-e19e-57d0-bdbe-fea7f8582df6 element=\(element) type=DZ400B"
          + " start=2017-02-22T11:00 reported=2012-09-12T02:00 in 0",
        "warning bad-cpr 28 recordTarget/patientRole/id",
        "warning wrong-offset 89 effectiveTime element=\(element) unit=276231000016004",
        "error 00.01 89  element=\(element)",
      ])
  }

  @Test func theRemoval() throws {
    guard let batch = try CDAExampleTests.read("Removal.EpisodeOfCare") else { return }
    let key = "06c20c50-87f0-558b-a16f-b3f3b045af3b^d3b6affb-8355-4ab9-927a-9619588f52ae"
    #expect(
      batch.lines.filter { $0.contains("removed") } == [
        "element 81 removed \(key) reported=2012-09-12T02:00 in 0",
        "marker 81 removed \(key) reported=2012-09-12T02:00 in 0",
        "contact 81 removed \(key) reported=2012-09-12T02:00 in 0",
      ])
    #expect(batch.counts.read == 1)
  }

  @Test func allAreReadAndNoneIsRefused() throws {
    guard let folder = CDAExampleTests.folder else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".xml") }
    #expect(names.count >= 6)
    for name in names {
      let batch = try #require(try CDAExampleTests.read(String(name.dropLast(4))))
      #expect(batch.documents.count == 1, "\(name)")
      #expect(batch.counts.setAside == 0 && batch.counts.read > 0, "\(name)")
      #expect(batch.counts.isBalanced, "\(name)")
      // All are dated before what they tell (LPR3 rule 00.01); nothing else is an error.
      let errors = batch.findings.filter { $0.severity == .error }
      #expect(errors.allSatisfy { $0.rule == .timeAfterReport }, "\(name)")
      #expect(batch.findings.contains { $0.rule == .badPersonNumber }, "\(name)")
      #expect(!batch.findings.contains { $0.rule == .unknownEntry }, "\(name)")
    }
  }
}
