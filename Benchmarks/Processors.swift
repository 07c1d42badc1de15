internal import LinuxIO
internal import Measuring

/// The processors on which this program and those that it starts may run.
enum Processors {
  /// The numbers of those allowed.
  static let allowed: [Int] = {
    let text = (try? Files.contents(of: "/proc/self/status")) ?? []
    let numbers = MachineFacts.allowedProcessors(status: String(decoding: text, as: UTF8.self))
    return numbers.isEmpty ? [0] : numbers
  }()

  /// The words that run a program on the last so many processors; the first ones have more of the
  /// system's own work.
  static func keeping(_ words: [String], to count: Int?) -> [String] {
    guard let count, count < allowed.count else { return words }
    let numbers = allowed.suffix(max(1, count)).map(String.init).joined(separator: ",")
    return ["taskset", "--cpu-list", numbers] + words
  }
}
