import DanishCalendar
import Dispatch
import Foundation
import RegisterRecords
import Synchronization
import SyntheticRegister
import Testing
import Wordings

/// The bytes of a register follow from its options, and nobody living stands in them.
@Suite struct BytesTests {
  /// What a change of the generator changes, and nothing else may: the digests of three registers.
  @Test(arguments: [
    (RegisterFormat.lprA, UInt64(0x3CFC_081A_6031_48DB)),
    (.lprF, 0x9E10_6462_311C_DF5D), (.cda, 0xD510_EB29_3C8B_6399),
  ])
  func digestsStand(format: RegisterFormat, expected: UInt64) {
    let courses = format == .cda ? 200 : 1500
    let options = RegisterOptions(seed: 20_250_101, courses: courses, format: format)
    let made = MadeRegister(options)
    let found = digest(made.files.map(\.bytes) + [MadeRegister.truthBytes(options)])
    #expect(found == expected, "\(format.rawValue): 0x\(String(found, radix: 16))")
  }

  /// Batches are made in any order, by one maker or many, for the same bytes.
  @Test func orderOfWorkDoesNotShow() {
    let register = SyntheticRegister(RegisterOptions(seed: 3, courses: 40_000))
    #expect(register.batchCount > register.options.years * 12)
    for table in [SyntheticRegister.Table.markers, .offers] {
      var maker = BatchMaker(register)
      var inOrder: [[UInt8]] = []
      for batch in 0..<register.batchCount {
        var rows: [UInt8] = []
        maker.makeRows(table, batch: batch, into: &rows)
        inOrder.append(rows)
      }
      var rows: [UInt8] = [1, 2, 3]
      for batch in stride(from: register.batchCount - 1, through: 0, by: -7) {
        var other = BatchMaker(register)
        other.makeRows(.elements, batch: 0, into: &rows)
        other.makeRows(table, batch: batch, into: &rows)
        #expect(rows == inOrder[batch])
      }
    }
  }

  /// Threads share the batches, and the counting, and the bytes are the same.
  @Test(arguments: [2, 3, 7])
  func threadsDoNotShow(threads: Int) {
    let options = RegisterOptions(seed: 3, courses: 4000)
    let register = SyntheticRegister(options)
    let batches = Mutex([[UInt8]](repeating: [], count: register.batchCount))
    let shares = Mutex([Tally]())
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var maker = BatchMaker(register)
      var rows: [UInt8] = []
      for batch in stride(from: thread, to: register.batchCount, by: threads) {
        maker.makeRows(.elements, batch: batch, into: &rows)
        batches.withLock { $0[batch] = rows }
      }
      var tallyMaker = TallyMaker(register)
      for part in stride(from: thread, to: register.tallyCount, by: threads) {
        let tally = tallyMaker.tally(part: part)
        shares.withLock { $0.append(tally) }
      }
    }
    let table = batches.withLock { $0.reduce(register.header(of: .elements), +) }
    #expect(table == MadeRegister.rows(.elements, register))
    let truth = shares.withLock { Truth(of: register, shares: $0).text }
    #expect(truth == MadeRegister.truthBytes(options))
  }

  @Test func seedsDiffer() {
    let first = MadeRegister(RegisterOptions(seed: 1, courses: 200))
    let second = MadeRegister(RegisterOptions(seed: 2, courses: 200))
    #expect(first.files.map(\.bytes) != second.files.map(\.bytes))
  }

  @Test func everyCPRNumberIsOfSomebodyBornBefore1900() throws {
    let made = MadeRegister(RegisterOptions(seed: 4, courses: 3000))
    var count = 0
    for (name, column) in [("elements.csv", 1), ("contacts.csv", 2)] {
      for line in made.lines(name).dropFirst() {
        let number = String(line[column])
        let digits = number.utf8.map { Int($0) - 48 }
        guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }),
          (5...8).contains(digits[6]), (58...99).contains(digits[4] * 10 + digits[5]),
          PersonNumber.isWellFormed(number.utf8.span)
        else {
          Issue.record("\(name): a CPR number of another form")
          return
        }
        count += 1
      }
    }
    for line in made.lines("contacts.csv").dropFirst() {
      let number = String(line[2])
      let birth = String(line[32])
      let expected =
        "18\(number.dropFirst(4).prefix(2))-\(number.dropFirst(2).prefix(2))-"
        + number.prefix(2)
      if birth != expected {
        Issue.record("the date of birth is not that of the CPR number")
        break
      }
    }
    print("CPR numbers looked at: \(count)")
    #expect(count > 10_000)
    let documents = MadeRegister(RegisterOptions(seed: 4, courses: 100, format: .cda))
    for file in documents.files.dropLast() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let parts = text.components(separatedBy: "root=\"1.2.208.176.1.2\" extension=\"")
      let number = try #require(parts.dropFirst().first?.prefix(10))
      let digits = number.utf8.map { Int($0) - 48 }
      #expect((5...8).contains(digits[6]) && digits[4] * 10 + digits[5] >= 58)
    }
  }

  @Test func patientsDoNotShareNumbers() {
    let made = MadeRegister(RegisterOptions(seed: 5, courses: 5000))
    var numbers: [Substring: Substring] = [:]
    for line in made.lines("elements.csv").dropFirst() {
      #expect(numbers.updateValue(line[2], forKey: line[1]) ?? line[2] == line[2])
    }
  }

  @Test func everyUnitNumberHolds() {
    let made = MadeRegister(RegisterOptions(seed: 6, courses: 3000))
    var units: Set<Substring> = []
    for line in made.lines("elements.csv").dropFirst() {
      units.formUnion([line[23], line[26], line[27]])
    }
    for line in made.lines("contacts.csv").dropFirst() {
      units.formUnion([line[17], line[22], line[23]])
    }
    for line in made.lines("offers.csv").dropFirst() { units.insert(line[5]) }
    units.remove("")
    #expect(units.count > 200)
    for unit in units {
      let isWellFormed = UnitNumber.isWellFormed(String(unit).utf8.span)
      #expect(isWellFormed, "\(unit)")
      #expect(unit.utf8.count == 15 && unit.contains("1000016"))
    }
  }

  @Test func markersAreThoseOfTheRegisterWithTheirTexts() {
    let made = MadeRegister(RegisterOptions(seed: 7, courses: 8000))
    var texts: [Substring: Substring] = [:]
    for line in made.lines("markers.csv").dropFirst() { texts[line[4]] = line[7] }
    #expect(texts.count > 150)
    for (code, text) in texts {
      #expect(MarkerCodes.isValid(String(code)), "\(code)")
      #expect(MarkerCodes.text(of: String(code), in: .da) == String(text), "\(code)")
    }
  }

  @Test func rowsAreAsWideAsTheRealOnes() {
    let made = MadeRegister(RegisterOptions(seed: 8, courses: 5000))
    for (name, columns, width) in [
      ("markers.csv", 10, 116), ("elements.csv", 36, 380), ("contacts.csv", 54, 490),
    ] {
      let lines = made.lines(name)
      #expect(lines.allSatisfy { $0.count == columns })
      let bytes = made.files.first { $0.name == name }?.bytes.count ?? 0
      let mean = bytes / max(1, lines.count)
      print("\(name): \(mean) bytes a row, the real one \(width)")
      #expect(abs(mean - width) * 100 < width * 4)
    }
  }

  /// Months follow one another; in a month each batch is in order; a course is spread over months.
  @Test func rowsComeAsTheyAreReported() throws {
    let made = MadeRegister(RegisterOptions(seed: 9, courses: 2000))
    var months: [Substring: Set<Substring>] = [:]
    var last: Substring = ""
    for line in made.lines("markers.csv").dropFirst() {
      // Small enough for one batch a month: the whole table is in order.
      if line[5] < last {
        Issue.record("a row stands behind one that was reported later")
        break
      }
      last = line[5]
      months[line[1], default: []].insert(line[5].prefix(7))
    }
    #expect(months.values.count { $0.count > 2 } > 50)
  }
}
