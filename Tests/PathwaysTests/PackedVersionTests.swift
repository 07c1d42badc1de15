import DanishCalendar
import TestSupport
import Testing

@testable import Pathways
@testable import RegisterRecords

/// Versions that move no clock are kept in few bytes; nothing of what decides is lost by it.
@Suite struct PackedVersionTests {
  private struct Version: Hashable, CustomStringConvertible {
    var key: RecordKey
    var reported: LocalMinute
    var time: LocalMinute
    var code: CodeID

    var description: String { "\(key) \(reported) \(time) \(code)" }
  }

  private static let keys = [
    "0", "1", "7", "007", "137438953471", "137438953472", "4611686018427387903",
    "9999999999999999999", "k7",
  ]

  /// Reported times around the first and last that fit, and none.
  private static let reports: [LocalMinute] = {
    let epoch = LocalMinute(CalendarDate(rawValue: 10_957))
    return [
      .unknown, epoch + -1, epoch, epoch + 1, epoch + 12_712_335, epoch + (1 << 26) + -1,
      epoch + (1 << 26),
    ]
  }()

  /// Minutes from the own time to the report, around what fits before and after.
  private static let lags = [
    0, 1, -1, 1440, 262_143, 262_144, 524_287, 524_288, -262_144, -524_288, -524_289,
  ]

  /// What is asked for once a store has taken the batch over.
  private func base(of batch: inout RecordBatch) -> RecordBase {
    var store = RecordStore(retention: .whatMovesClocks)
    store.absorb(&batch)
    return RecordBase(store)
  }

  @Test func markersStayAsTheyWere() {
    var batch = ReadingSetup(retention: .whatMovesClocks).emptyBatch()
    let moving = batch.vocabulary.code("AFV01B")
    // More codes than fit, of which the first and last are used.
    let others = (0..<9_000).map { batch.vocabulary.code("X\($0)") }
    var expected: Set<Version> = []
    for key in PackedVersionTests.keys.map({ batch.key($0) }) {
      for reported in PackedVersionTests.reports {
        for lag in PackedVersionTests.lags {
          let own = reported.isKnown ? reported : LocalMinute(CalendarDate(rawValue: 19_783))
          for code in [others[0], others[4_095], others[8_189], others[8_190], others[8_999]] {
            expected.insert(
              Version(key: key, reported: reported, time: own + -lag, code: code))
          }
        }
      }
      expected.insert(
        Version(key: key, reported: .unknown, time: LocalMinute(.distantPast), code: moving))
    }
    for version in expected {
      var marker = MarkerRecord(place: Place(file: 0, line: 1))
      (marker.key, marker.reported) = (version.key, version.reported)
      (marker.time, marker.code) = (version.time, version.code)
      batch.append(marker)
    }
    let base = base(of: &batch)
    #expect(batch.markers.isEmpty && batch.markerVersions.isEmpty)
    let kept = (base.store.markers + base.arrivals.flatMap(\.markers).map(\.record)).map { marker in
      Version(
        key: marker.key, reported: marker.reported, time: marker.time, code: marker.code)
    }
    #expect(kept.count == expected.count)
    #expect(Set(kept).subtracting(expected).prefix(3).isEmpty)
  }

  @Test func contactsStayAsTheyWere() {
    var batch = ReadingSetup(retention: .whatMovesClocks).emptyBatch()
    let death = batch.vocabulary.code(RecordBatch.deathContact)
    let reported = LocalMinute(CalendarDate(rawValue: 19_783), hour: 8)
    var expected: Set<Version> = []
    for key in PackedVersionTests.keys.map({ batch.key($0) }) {
      for code in [CodeID.none, batch.vocabulary.code("ALCA00"), death] {
        expected.insert(Version(key: key, reported: reported, time: reported + -90, code: code))
      }
    }
    for version in expected {
      var contact = ContactRecord(place: Place(file: 0, line: 1))
      (contact.key, contact.reported) = (version.key, version.reported)
      (contact.start, contact.type) = (version.time, version.code)
      batch.append(contact)
    }
    let base = base(of: &batch)
    let kept = (base.store.contacts + base.arrivals.flatMap(\.contacts).map(\.record)).map {
      contact in
      Version(
        key: contact.key, reported: contact.reported, time: contact.start, code: contact.type)
    }
    #expect(kept.count == expected.count)
    #expect(Set(kept) == expected)
  }
}
