internal import Glibc
internal import LinuxIO
internal import Measuring

/// One side of a comparison before it is measured.
struct Contender {
  let name: String
  let command: Command
}

/// One side after it was measured.
struct Measured {
  let side: Side
  /// What it printed, run by run.
  let outputs: [String]

  /// Whether every run printed the same.
  var isSteady: Bool { outputs.allSatisfy { $0 == outputs.first } }
  var output: String { outputs.first ?? "" }
  /// The last object that it printed.
  var result: FlatObject? { FlatObject.objects(in: output).last }
}

extension Session {
  /// Runs the sides in turns, each once before anything counts so that the page cache is warm.
  ///
  /// The order is rotated from round to round, so that no side always follows the same other one.
  func measure(_ job: String, _ contenders: [Contender], rounds: Int? = nil) throws -> [Measured] {
    let rounds = rounds ?? self.rounds
    for contender in contenders { _ = try run(contender.command) }
    var runs = contenders.map { _ in [Run]() }
    var outputs = contenders.map { _ in [String]() }
    for round in 0..<rounds {
      tellProgress("\(job): round \(round + 1) of \(rounds)")
      for place in contenders.indices {
        let number = (place + round) % contenders.count
        let (run, output) = try run(contenders[number].command)
        runs[number].append(run)
        outputs[number].append(output)
      }
    }
    return contenders.indices.map { number in
      let side = Side(name: contenders[number].name, runs: runs[number])
      report.keep(side, of: job)
      return Measured(side: side, outputs: outputs[number])
    }
  }

  /// Runs a program to its end, which must be a good one.
  func run(_ command: Command) throws -> (run: Run, output: String) {
    let before = busySeconds()
    let child = try Child(command, output: .file(outputFile), error: .file(errorFile))
    return try result(of: command, child.wait(), busySince: before)
  }

  /// Runs a program to its end on what `synth` makes of an input meanwhile.
  func runOnStream(of input: Input, _ command: Command) throws -> (run: Run, output: String) {
    let (reading, writing) = try Child.pipe()
    let before = busySeconds()
    let maker = try Child(
      synth(input, to: "-"), output: .descriptor(writing), error: .file("/dev/null"),
      closing: reading)
    let child = try Child(
      command, input: .descriptor(reading), output: .file(outputFile), error: .file(errorFile),
      closing: writing)
    Child.closeEnd(reading)
    Child.closeEnd(writing)
    let ended = child.wait()
    let made = maker.wait()
    guard made.code == 0 else { throw Failure("synth ended with \(made.code)") }
    return try result(of: command, ended, busySince: before + made.processor)
  }

  private var outputFile: String { data + "/output" }
  private var errorFile: String { data + "/errors" }

  private func result(
    of command: Command, _ ended: Child.Ended, busySince before: Double
  ) throws -> (run: Run, output: String) {
    let busy = busySeconds() - before
    guard ended.code == 0 else {
      let words = String(decoding: try Files.contents(of: errorFile).suffix(800), as: UTF8.self)
      throw Failure("\(command.text)\nended with \(ended.code): \(words)")
    }
    let text = String(decoding: try Files.contents(of: outputFile), as: UTF8.self)
    let run = Run(
      wall: ended.wall, processor: ended.processor, peak: ended.peak, disk: ended.disk,
      others: max(0, busy - ended.processor),
      inside: FlatObject.objects(in: text).last?.number("seconds"))
    return (run, text)
  }

  private func busySeconds() -> Double {
    guard let text = try? Files.contents(of: "/proc/stat") else { return 0 }
    return MachineFacts.busySeconds(
      procStat: String(decoding: text, as: UTF8.self), ticks: sysconf(Int32(_SC_CLK_TCK))) ?? 0
  }
}
