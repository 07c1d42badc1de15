import Measuring
import Testing

@Suite struct FlatObjectTests {
  @Test func membersOfEveryKindAreRead() throws {
    let object = try #require(
      FlatObject(line: #" {"a": 1, "b":"x \"y\" \\ \n", "c":null,"d":true , "e":-1.5e3,"ø":"å"} "#))
    #expect(object.integer("a") == 1)
    #expect(object.text("b") == "x \"y\" \\ \n")
    #expect(object["c"] == .null)
    #expect(object["d"] == .truth(true))
    #expect(object.number("e") == -1500)
    #expect(object.text("ø") == "å")
    #expect(object.integer("b") == nil)
    #expect(object.integer("z") == nil)
    #expect(FlatObject(line: "{}") != nil)
  }

  @Test(arguments: [
    "", "{", "}", "[]", #"{"a":}"#, #"{"a":1"#, #"{"a":1}}"#, #"{"a":1,}"#, #"{"a" 1}"#,
    #"{a:1}"#, #"{"a":{"b":1}}"#, #"{"a":[1]}"#, #"{"a":"x}"#, #"{"a":1,"a":2}"#, #"{"a":nan}"#,
    #"{"a":inf}"#, #"{"a":"\u0041"}"#, "Elapsed 1 s",
  ])
  func anythingElseIsNone(_ line: String) {
    #expect(FlatObject(line: line) == nil)
  }

  @Test func aWholeNumberIsNoRoundedOne() {
    let object = FlatObject(line: #"{"a":1.5,"b":1e300,"c":283431}"#)
    #expect(object?.integer("a") == nil)
    #expect(object?.integer("b") == nil)
    #expect(object?.integer("c") == 283_431)
  }
}

@Suite struct SummaryTests {
  static let text = """
    {"version":1,"kind":"clocks-summary","asOf":"2024-07-11T14:16","read":90,"used":30,"notRelevant":59,"setAside":1,"pathways":9,"clocks":12}
    {"version":1,"rule":"MV-UDR","clocks":5}
    {"version":1,"rule":"UDR-30","clocks":7,"state-running":1,"state-stopped":5,"state-closed":1,"outcome-exceeded":2,"outcome-open":1,"outcome-closed":0,"outcome-inside":4}

    """

  @Test func theWholeAndItsRulesAreRead() throws {
    let summary = try #require(SummaryText(Self.text))
    #expect([summary.read, summary.used, summary.setAside] == [90, 30, 1])
    #expect(summary.day == "2024-07-11")
    #expect(summary.counts(ofRule: "MV-UDR")?.integer("clocks") == 5)
    #expect(summary.counts(ofRule: "OF1") == nil)
    #expect(SummaryText("") == nil)
    #expect(SummaryText(#"{"version":1,"kind":"alerts-summary","asOf":"x","read":1}"#) == nil)
  }

  @Test func everyCountMustBeThereAndTheSame() throws {
    let ours = try #require(SummaryText(Self.text)?.counts(ofRule: ClockCounts.rule))
    let names = [
      "clocks", "state-running", "state-stopped", "state-closed", "outcome-exceeded",
      "outcome-open", "outcome-closed", "outcome-inside",
    ]
    func theirs(_ change: (String) -> Int?) throws -> FlatObject {
      let members = names.compactMap { name in
        change(name).map { "\"\(name)\":\($0)" }
      }
      return try #require(FlatObject(line: "{" + members.joined(separator: ",") + "}"))
    }
    #expect(ClockCounts.agree(ours, try theirs { ours.integer($0) }))
    for wrong in names {
      let off = try theirs { name in
        ours.integer(name).map { name == wrong ? $0 + 1 : $0 }
      }
      #expect(!ClockCounts.agree(ours, off), "\(wrong) is off by one")
      let missing = try theirs { name in name == wrong ? nil : ours.integer(name) }
      #expect(!ClockCounts.agree(ours, missing), "\(wrong) is missing")
      #expect(!ClockCounts.agree(missing, missing), "\(wrong) is missing on both sides")
    }
  }
}

@Suite struct MachineTests {
  @Test func busyTicksAreAllButIdleAndWaiting() {
    let text = "cpu  100 1 20 5000 300 2 3 4 7 0\ncpu0 1 1 1 1 1 1 1 1 1 1\nintr 5\n"
    #expect(MachineFacts.busySeconds(procStat: text, ticks: 100) == 1.30)
    #expect(MachineFacts.busySeconds(procStat: "cpu0 1 2 3\n", ticks: 100) == nil)
    #expect(MachineFacts.busySeconds(procStat: "cpu  1 2 3\n", ticks: 100) == nil)
  }

  @Test func theMachineIsNamed() {
    let cpu = "processor\t: 0\nmodel name\t: A Processor: 2.0 GHz \nflags\t: x\n"
    #expect(MachineFacts.processor(cpuinfo: cpu) == "A Processor: 2.0 GHz")
    #expect(MachineFacts.processor(cpuinfo: "processor: 0\n") == nil)
    #expect(MachineFacts.memory(meminfo: "MemFree: 1 kB\nMemTotal:   2000 kB\n") == 2_048_000)
    #expect(MachineFacts.memory(meminfo: "MemTotal:   2000 MB\n") == nil)
    let status = "Name:\tx\nVmHWM:\t  12 kB\nCpus_allowed_list:\t0-2,5,7-8\n"
    #expect(MachineFacts.peak(status: status) == 12_288)
    #expect(MachineFacts.allowedProcessors(status: status) == [0, 1, 2, 5, 7, 8])
    #expect(MachineFacts.allowedProcessors(status: "Name: x\n") == [])
  }
}

@Suite struct TableCutTests {
  static let text = "A;B\n1;x\n22;y\nC;D\n3;z\n"

  @Test func theFirstTableIsCutOutOfPiecesOfAnySize() {
    let bytes = Array(Self.text.utf8)
    for size in 1...bytes.count {
      var cut = TableCut()
      var taken: [UInt8] = []
      var position = 0
      while position < bytes.count {
        let piece = Array(bytes[position..<min(bytes.count, position + size)])
        taken += piece[..<cut.take(piece.span)]
        position += size
      }
      #expect(String(decoding: taken, as: UTF8.self) == "A;B\n1;x\n22;y\n")
      #expect(cut.lines == 3)
      #expect(cut.isDone)
    }
  }

  @Test func aTableAloneIsTakenWhole() {
    var cut = TableCut()
    let bytes = Array("A;B\n1;x\n".utf8)
    #expect(cut.take(bytes.span) == bytes.count)
    #expect(!cut.isDone)
  }
}
