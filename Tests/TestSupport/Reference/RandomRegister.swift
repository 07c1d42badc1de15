/// Small, nasty registers: everything that the specification has a word on, close together.
///
/// All choices come from the seed.
package enum RandomRegister {
  /// A register of tables with so many clusters of pathways.
  package static func make(seed: UInt64, pathways: Int) -> ReferenceRegister {
    var rows = RandomRows(seed: seed, clusters: pathways)
    for index in rows.clusters.indices {
      rows.addElements(cluster: index)
      rows.addMarkers(cluster: index)
      if rows.generator.chance(1, in: 6) { rows.addLateTale(cluster: index) }
      rows.addContacts(cluster: index)
      rows.addOffers(cluster: index)
    }
    rows.addRemovalsOfThingsNeverSeen()
    return rows.register.shuffled(seed: seed &+ 1)
  }

  /// Moments worth asking for: exact reported minutes, the minutes before, whole days, and a
  /// while after the last; always some inside and some after the register's span.
  package static func moments(
    of register: ReferenceRegister, seed: UInt64, count: Int
  ) -> [ReferenceMoment] {
    var generator = SeededGenerator(seed: seed)
    let times = register.reportedTimes
    guard let last = times.last else { return [] }
    return (0..<count).map { index in
      let time = generator.pick(times)
      switch index % 4 {
      case 0: return ReferenceMoment(endOf: last.day + generator.below(30))
      case 1: return time
      case 2: return time.adding(minutes: -1)
      default: return ReferenceMoment(endOf: time.day)
      }
    }
  }
}

/// Codes to choose from.
enum RandomCodes {
  /// Waiting times, pauses, investigation right, diagnostic package; also codes of no rule.
  static let general = [
    "AFV01A1A", "AFV01A1", "AFV01A1C", "AFV01A9", "AFV01B", "AFV01C8", "AFV01C9", "AFV01E1A",
    "AFV01E3", "AFV01F", "AFV01F1", "AFV01X", "AFV01X1", "AFV01X2", "AFV01X3", "AFV01X4",
    "AFV01X9", "AFV02K1", "AFV02K1C", "AFV02K2", "AFV02K2C", "AFV02L1", "AFV02L2", "AFV02M1",
    "AFV02M2", "AFV03A1", "AFV03A2", "AFX01A", "AFX01A1", "AFX01A2", "AFX01A3", "AFX01B",
    "AFX01C", "AFX01D", "AFX01D1A", "AFX01D4", "AFX01F", "AFA01A", "AFA01B", "AFA01X",
    "AFA01X1", "AFA01X2", "AFA01X9",
  ]

  /// Codes that no rule names, some nearly.
  static let irrelevant = [
    "AFV01A9", "AFX02A", "AFX02B1", "AFV01A1AX", "AFV01", "AFV01BB", "AFB1A", "AFBXXA", "AFB0XA",
    "AFX01C1", "AFX01F1", "AFX01", "AFA01X11", "ZZZ99", "AFB01P", "AFB26P1", "AFC01A", "AFV02K",
  ]

  static let packages = ["01", "01", "02", "13", "13", "14", "15", "32", "26", "26", "33"]

  static let suffixes = [
    "A", "B", "C", "C1", "C1A", "C2", "C2A", "F", "F1", "F1A", "F2", "F3", "F3A", "X", "X1", "X2",
    "X9", "P",
  ]
}

/// The maker of a random register: window, keys and small choices.
struct RandomRows {
  /// What belongs together: elements of one or two pathways.
  struct Cluster {
    var helbredsforloeb: String?
    var elements: [String]
  }

  var generator: SeededGenerator
  var register = ReferenceRegister()
  var clusters: [Cluster] = []
  let firstDay: Int
  let length: Int
  /// Minutes at which much is reported at once.
  private var busyMinutes: [ReferenceMoment] = []
  private var keyCounter = 0
  private let keyBase: Int

  init(seed: UInt64, clusters count: Int) {
    generator = SeededGenerator(seed: seed)
    // Near Easter, Store Bededag 2023, the new limit of June 2023, summer and winter time, New
    // Year and the leap day.
    let windows = [
      (2023, 1, 9), (2023, 3, 1), (2023, 3, 20), (2023, 4, 12), (2023, 5, 10), (2023, 10, 8),
      (2023, 12, 4), (2024, 2, 5), (2024, 3, 4), (2024, 4, 2), (2024, 4, 29),
    ]
    let (year, month, day) = generator.pick(windows)
    firstDay = ReferenceDate.number(year, month, day) + generator.below(8)
    length = generator.within(25...55)
    keyBase = generator.pick([0, 5, 96, 997, 1_000_000])
    for _ in 0..<4 { busyMinutes.append(moment()) }
    for _ in 0..<count {
      let helbredsforloeb = generator.chance(3, in: 4) ? freshKey() : nil
      let elements = (0..<generator.within(1...3)).map { _ in freshKey() }
      clusters.append(Cluster(helbredsforloeb: helbredsforloeb, elements: elements))
    }
  }

  /// A key not used before: integers, also with leading zeros, the longest, and texts.
  mutating func freshKey() -> String {
    keyCounter += 1
    let number = keyBase + keyCounter
    switch generator.below(16) {
    case 0: return "00\(number)"
    case 1: return "0\(number)"
    case 2: return "T-\(number)x"
    case 3: return "t-\(number)X"
    case 4: return "\(number)." + String(repeating: "q", count: 60)
    case 5: return "9\(ReferenceDate.padded(number, 18))"
    case 6: return "\(number)\(ReferenceDate.padded(number, 20))"
    case 7: return "søg \(number)"
    case 8: return generator.chance(1, in: 3) ? "a;\"\(number)\"" : "A/\(number)"
    default: return "\(number)"
    }
  }

  /// A moment in the window; few times of day, so that many are equal.
  mutating func moment() -> ReferenceMoment {
    ReferenceMoment(day: firstDay + generator.below(length), minute: minute())
  }

  /// A time of day, often one of a few; 02:30 does not exist in one night of the year.
  mutating func minute() -> Int {
    switch generator.below(12) {
    case 0: return 0
    case 1: return 1439
    case 2: return 150
    case 3: return generator.below(1440)
    case 4: return 541
    case 5, 6: return 600
    default: return 540
    }
  }

  /// The reported time of something that has its own time: at once, later, late, before, or none.
  mutating func reported(for own: ReferenceMoment?) -> ReferenceMoment? {
    let own = own ?? moment()
    switch generator.below(20) {
    case 0, 1: return nil
    case 2, 3, 4, 5, 6, 7: return own
    case 8, 9, 10, 11: return ReferenceMoment(day: own.day + generator.below(7), minute: minute())
    case 12, 13:
      return ReferenceMoment(day: own.day + generator.within(7...25), minute: minute())
    case 14: return ReferenceMoment(day: own.day - generator.below(12), minute: minute())
    default: return generator.pick(busyMinutes)
    }
  }

  /// A helbredsforløb: mostly the cluster's, sometimes none, sometimes another's.
  mutating func helbredsforloeb(cluster: Int, ownInEighths: Int) -> String? {
    let choice = generator.below(8)
    if choice < ownInEighths { return clusters[cluster].helbredsforloeb }
    if choice == 7 { return generator.pick(clusters).helbredsforloeb }
    return nil
  }

  mutating func unit() -> String? {
    generator.pick(["486811000016002", "276231000016004", "6071000016008", nil])
  }

  /// The rows of a cluster's elements: none, one or several, corrected in any order.
  mutating func addElements(cluster: Int) {
    for key in clusters[cluster].elements {
      let versions = generator.pick([0, 1, 1, 1, 2, 2, 3])
      let start = ReferenceMoment(day: firstDay + generator.below(10), minute: minute())
      for _ in 0..<versions {
        var row = ReferenceElement(key: key, label: generator.pick(["ALAL01", "ALAL01", "ALAL90"]))
        row.start = generator.chance(1, in: 6) ? moment() : start
        row.helbredsforloeb = helbredsforloeb(cluster: cluster, ownInEighths: 6)
        row.unit = unit()
        row.region = generator.pick(["1081", "1084", "1085", nil])
        if generator.chance(1, in: 3) { row.referral = row.start?.adding(minutes: -4000) }
        if generator.chance(1, in: 3) {
          row.end = moment()
          row.mannerOfEnding = generator.pick(["ALAC01", "ALAC01", "ALAC50", "ALAC70", nil])
        }
        row.reported = reported(for: row.start)
        register.elements.append(row)
        if generator.chance(1, in: 5), let time = row.reported {
          // The same minute, other content: only the fields decide.
          row.end = generator.chance(1, in: 2) ? moment() : nil
          row.unit = unit()
          row.reported = time
          register.elements.append(row)
        }
      }
      if generator.chance(1, in: 12) { register.elements.append(elementRemoval(key)) }
    }
  }

  /// A removal of an element, with or without more than its key.
  private mutating func elementRemoval(_ key: String) -> ReferenceElement {
    var row = ReferenceElement(key: key, isRemoval: true)
    if generator.chance(1, in: 2) { row.start = moment() }
    row.reported = generator.chance(1, in: 5) ? nil : moment()
    return row
  }

  /// Contacts of a cluster, some of them deaths.
  mutating func addContacts(cluster: Int) {
    for _ in 0..<generator.pick([0, 0, 1, 1, 2]) {
      var row = ReferenceContact(key: freshKey())
      if generator.chance(5, in: 6) { row.element = generator.pick(clusters[cluster].elements) }
      row.helbredsforloeb = helbredsforloeb(cluster: cluster, ownInEighths: 2)
      row.unit = unit()
      for _ in 0..<generator.pick([1, 1, 1, 2, 3]) {
        row.type = generator.pick(["ALCA00", "ALCA00", "ALCA00", "ALCA03", "ALCA10", nil])
        row.start = moment()
        row.end = generator.chance(1, in: 2) ? row.start?.adding(minutes: 60) : nil
        row.death = generator.chance(1, in: 12) ? moment().day : nil
        if generator.chance(1, in: 6) {
          row.element = generator.pick(generator.pick(clusters).elements)
        }
        row.reported =
          generator.chance(1, in: 5) ? row.reported : reported(for: row.start)
        register.contacts.append(row)
        if generator.chance(1, in: 6) {
          // The same minute, other content: only the fields decide.
          var twin = row
          switch generator.below(3) {
          case 0: twin.death = moment().day
          case 1: twin.type = generator.pick(["ALCA10", "ALCA00"])
          default: twin.element = generator.pick(generator.pick(clusters).elements)
          }
          register.contacts.append(twin)
        }
      }
      if generator.chance(1, in: 8) {
        var removal = ReferenceContact(key: row.key, isRemoval: true)
        if generator.chance(1, in: 2) { removal.start = row.start }
        removal.reported = reported(for: row.start)
        register.contacts.append(removal)
      }
    }
  }

  /// Removals that hit nothing, or what nobody has told of yet.
  mutating func addRemovalsOfThingsNeverSeen() {
    for _ in 0..<generator.below(3) {
      register.elements.append(elementRemoval(freshKey()))
      register.markers.append(
        ReferenceMarker(key: freshKey(), reported: reported(for: nil), isRemoval: true))
      register.contacts.append(
        ReferenceContact(key: freshKey(), reported: reported(for: nil), isRemoval: true))
      register.offers.append(
        ReferenceOffer(key: freshKey(), reported: reported(for: nil), isRemoval: true))
    }
  }
}
