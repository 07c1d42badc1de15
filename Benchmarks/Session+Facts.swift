internal import DanishCalendar
internal import Glibc
internal import LinuxIO
internal import Measuring

extension Session {
  /// Says with what, on what and of what is measured.
  func tellFacts(_ words: [String]) {
    let options = words.isEmpty ? "" : " " + words.joined(separator: " ")
    tellFact("command", "swift run -c release benchmarks" + options)
    let day = CalendarDate(rawValue: Int32(Machine.now / 86_400)).civil
    tellFact("day (UTC)", "\(day.year)-\(padded(day.month))-\(padded(day.day))")
    tellFact("program", firstLine([program, "--version"]) + commit)
    tellFact("compiler", firstLine(["swift", "--version"]))
    let cores = Processors.allowed.count
    let memory = MachineFacts.memory(meminfo: text("/proc/meminfo")) ?? 0
    tellFact(
      "machine",
      "\(MachineFacts.processor(cpuinfo: text("/proc/cpuinfo")) ?? "unknown processor"), "
        + "\(cores) processors, \(NumberText.fixed(Double(memory) / 1e9, digits: 1)) GB, Linux "
        + text("/proc/sys/kernel/osrelease").split(separator: "\n").joined())
    tellFact(
      "load at the start",
      text("/proc/loadavg").split(separator: " ").prefix(3).joined(separator: " "))
    tellFact("rounds", "\(rounds) after one that does not count, the sides in turns")
    if isQuick { tellFact("size", "small, for which the targets are not meant") }
  }

  func tellFact(_ name: String, _ text: String) {
    report.tell(name, text)
    try? StandardStream.output.write("\(name): \(text)\n")
  }

  /// Says which measurements other programs disturbed, and what this one may have.
  func tellDisturbances() {
    let names = report.disturbed
    let all = report.sides.count
    let some = names.count > 4 ? "see the column others" : names.joined(separator: "; ")
    tellFact(
      "disturbed by other programs",
      names.isEmpty ? "none" : "\(names.count) of \(all) sides (\(some))")
    let own = MachineFacts.peak(status: text("/proc/self/status")) ?? 0
    tellFact(
      "memory of this program",
      Quantity.megabytes.text(Double(own) / 1e6)
        + "; nothing that it starts can show less")
  }

  /// The commit that the program beside this one was made of, where there is a repository.
  private var commit: String {
    let folder = String(own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex))
    let name = firstLine(["git", "-C", folder, "describe", "--always", "--dirty"])
    return name == "unknown" ? "" : ", commit \(name)"
  }

  private func firstLine(_ words: [String]) -> String {
    let output = (try? run(Command(words: words)))?.output ?? ""
    return output.split(separator: "\n").first.map(String.init) ?? "unknown"
  }

  private func text(_ path: String) -> String {
    String(decoding: (try? Files.contents(of: path)) ?? [], as: UTF8.self)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
