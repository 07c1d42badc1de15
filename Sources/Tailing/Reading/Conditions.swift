/// What stands in the way of reading, told once when it begins and once when it is over.
struct Conditions {
  private struct Key: Hashable {
    var kind: TailingAlarm.Kind
    var file: FilePath
  }

  private var standing: [Key: TailingAlarm] = [:]
  private var seen: Set<Key> = []
  private var fresh: [TailingAlarm] = []

  /// Notes what was met in this look.
  mutating func note(_ kind: TailingAlarm.Kind, _ file: FilePath, input: InputID? = nil) {
    let key = Key(kind: kind, file: file)
    seen.insert(key)
    if standing[key] != nil { return }
    let alarm = TailingAlarm(kind, file: file.display, input: input)
    standing[key] = alarm
    fresh.append(alarm)
  }

  mutating func note(_ fault: FileFault, _ file: FilePath, input: InputID? = nil) {
    note(Conditions.kind(of: fault), file, input: input)
  }

  static func kind(of fault: FileFault) -> TailingAlarm.Kind {
    switch fault {
    case .missing: .nothingThere
    case .forbidden: .unreadable
    case .danglingLink: .linkToNothing
    case .linkLoop: .linkLoop
    case .linkEscapes: .linkEscapes
    case .tooManyOpen: .tooManyOpenFiles
    case .stale, .other: .readError
    }
  }

  /// Ends a look: what is new, and what was not met again, in a fixed order.
  mutating func finish() -> [TailingAlarm] {
    var alarms = fresh
    fresh = []
    let over = standing.keys.filter { !seen.contains($0) }
      .sorted { ($0.file, $0.kind.rawValue) < ($1.file, $1.kind.rawValue) }
    for key in over {
      guard var alarm = standing.removeValue(forKey: key) else { continue }
      alarm.isOver = true
      alarms.append(alarm)
    }
    seen.removeAll(keepingCapacity: true)
    return alarms
  }
}
