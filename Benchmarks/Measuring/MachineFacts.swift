/// Reads what Linux tells about the machine in `/proc`.
package enum MachineFacts {
  /// Seconds for which any processor was busy since the start, of the text of `/proc/stat`.
  ///
  /// - Parameter ticks: how many of the file's ticks make a second.
  package static func busySeconds(procStat text: String, ticks: Int) -> Double? {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("cpu ") }) else {
      return nil
    }
    // user, nice, system, idle, iowait, irq, softirq, steal; guests are counted in the first two.
    let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
    guard numbers.count >= 8, ticks > 0 else { return nil }
    let busy = numbers[0] + numbers[1] + numbers[2] + numbers[5] + numbers[6] + numbers[7]
    return Double(busy) / Double(ticks)
  }

  /// The name of the processor, of the text of `/proc/cpuinfo`.
  package static func processor(cpuinfo text: String) -> String? {
    value(of: "model name", in: text)
  }

  /// The bytes of memory, of the text of `/proc/meminfo`.
  package static func memory(meminfo text: String) -> Int? {
    bytes(of: "MemTotal", in: text)
  }

  /// The most memory that a program has held, of the text of its `/proc/…/status`.
  package static func peak(status text: String) -> Int? {
    bytes(of: "VmHWM", in: text)
  }

  private static func bytes(of name: String, in text: String) -> Int? {
    guard let words = value(of: name, in: text)?.split(separator: " "), words.count == 2,
      words[1] == "kB", let kibibytes = Int(words[0])
    else { return nil }
    return kibibytes * 1024
  }

  /// The numbers of the processors that a program may use, of the text of `/proc/self/status`.
  package static func allowedProcessors(status text: String) -> [Int] {
    let parts = value(of: "Cpus_allowed_list", in: text)?.split(separator: ",") ?? []
    return parts.flatMap { part -> [Int] in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return [] }
      return Array(first...last)
    }
  }

  private static func value(of name: String, in text: String) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, trimmed(parts[0]) == name else { continue }
      return trimmed(parts[1])
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let blanks: Set<Character> = [" ", "\t"]
    let start = text.drop { blanks.contains($0) }
    return String(start.reversed().drop { blanks.contains($0) }.reversed())
  }
}
