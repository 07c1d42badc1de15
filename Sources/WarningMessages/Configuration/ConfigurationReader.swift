internal import Wordings

extension FollowConfiguration {
  /// Reads a configuration file.
  ///
  /// Lines `key = value`, sections `[recipients NAME]` and `[escalation NAME]`, comments behind `#`,
  /// lists with commas. The form of each key stands at its property; `init` writes an example.
  ///
  /// - Throws: every fault that was found, each with its line.
  package static func parse(_ bytes: [UInt8]) throws(SetupFaults) -> FollowConfiguration {
    var reader = ConfigurationReader()
    let configuration = reader.read(bytes)
    guard let configuration, reader.faults.isEmpty else { throw SetupFaults(reader.faults) }
    return configuration
  }
}

/// What is read of a configuration file so far.
struct ConfigurationReader {
  /// A value with its line.
  struct Entry {
    var text: String
    var line: Int
  }

  /// The top of the file, or a section of it.
  struct Block {
    var kind: ConfigurationSection?
    var name = ""
    var line = 1
    var entries: [ConfigurationKey: Entry] = [:]

    /// As its heading writes it.
    var heading: String? { kind.map { "\($0.rawValue) \(name)" } }
  }

  var faults: [SetupFault] = []
  private var blocks = [Block()]
  /// Whether the lines belong to a section that nobody knows.
  private var isLost = false

  mutating func read(_ bytes: [UInt8]) -> FollowConfiguration? {
    guard bytes.count <= SetupText.sizeLimit else {
      fail(.fileTooLarge, nil)
      return nil
    }
    if let line = SetupText.firstLineNotUTF8(bytes) {
      fail(.notUTF8, line)
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(separator: 10, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      take(ConfigurationLine(String(decoding: line, as: UTF8.self)[...]), index + 1)
    }
    return configuration()
  }

  mutating func fail(_ problem: SetupProblem, _ line: Int?) {
    faults.append(SetupFault(problem, line: line))
  }

  // MARK: - Lines

  private mutating func take(_ line: ConfigurationLine, _ number: Int) {
    switch line {
    case .nothing: break
    case .fault(let problem): fail(problem, number)
    case .heading(let kind, let name): begin(kind, name, number)
    case .value(let key, let text): set(key, text, number)
    }
  }

  private mutating func begin(_ kind: String, _ name: String, _ line: Int) {
    isLost = true
    guard let section = ConfigurationSection(rawValue: kind) else {
      return fail(.unknownSection(kind), line)
    }
    isLost = false
    let isFit = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
    }
    // A person number would be shown wherever the name is.
    let isShown = isFit && name.utf8.count <= 40 && CleanText.oneLine(name) == name
    // What is wrong inside the section is told too, without a name that is unfit to be repeated.
    blocks.append(Block(kind: section, name: isShown ? name : "…", line: line))
    if name.isEmpty { return fail(.sectionNeedsName(kind), line) }
    if !isFit || name.utf8.count > 40 { return fail(.badName(name), line) }
    if !isShown { return fail(.unfitText(kind), line) }
    if let other = blocks.dropLast().first(where: { $0.kind == section && $0.name == name }) {
      fail(.duplicateSection("\(kind) \(name)", line: other.line), line)
    }
  }

  private mutating func set(_ name: String, _ text: String, _ line: Int) {
    if isLost { return }
    let place = blocks.count - 1
    let section = blocks[place].kind
    guard let key = ConfigurationKey(rawValue: name) else {
      // It may be one that belongs elsewhere.
      let here = ConfigurationKey.names(in: section)
      let all = ConfigurationKey.allCases.map(\.rawValue)
      let isElsewhere = nearest(name, among: here) == nil && nearest(name, among: all) != nil
      return fail(.unknownKey(name, of: isElsewhere ? all : here), line)
    }
    guard key.belongs(to: section) else {
      let other = ConfigurationSection.allCases.first { key.belongs(to: $0) }
      return fail(.keyOfOtherSection(name, section: other?.rawValue), line)
    }
    if let other = blocks[place].entries[key] {
      return fail(.duplicateKey(name, line: other.line), line)
    }
    if text.isEmpty { return fail(.emptyValue(name), line) }
    blocks[place].entries[key] = Entry(text: text, line: line)
  }

  // MARK: - The whole

  private mutating func configuration() -> FollowConfiguration? {
    let top = blocks[0]
    let sender = needed(.sender, of: top) { Mailbox($0) }
    let operatorAddress = needed(.operatorAddress, of: top) { MailAddress($0) }
    for section in blocks.dropFirst() { checkNeeds(of: section) }
    if !blocks.contains(where: { $0.kind == .recipients }) { fail(.noRecipients, nil) }
    // Where one of the two is missing, the rest is still read for its faults.
    guard
      let stand = sender ?? Mailbox("nobody@invalid.example"),
      let operatorStand = operatorAddress ?? MailAddress("nobody@invalid.example")
    else { return nil }
    var result = FollowConfiguration(sender: stand, operatorAddress: operatorStand)
    readTop(top, into: &result)
    for section in blocks.dropFirst() {
      switch section.kind {
      case .recipients: readGroup(section, into: &result)
      case .escalation: readEscalation(section, into: &result)
      case nil: break
      }
    }
    checkUnitTable(result)
    return faults.isEmpty ? result : nil
  }

  /// A value that must be there; nil with a fault where it is missing or unreadable.
  private mutating func needed<Value>(
    _ key: ConfigurationKey, of block: Block, _ read: (String) -> Value?
  ) -> Value? {
    guard let entry = block.entries[key] else {
      fail(.missingKey(key.rawValue, section: block.heading), block.kind.map { _ in block.line })
      return nil
    }
    guard let value = read(entry.text) else {
      fail(.notAnAddress(entry.text), entry.line)
      return nil
    }
    return value
  }

  private mutating func checkNeeds(of block: Block) {
    let needs: [ConfigurationKey] = block.kind == .escalation ? [.to, .after] : [.to]
    for key in needs where block.entries[key] == nil {
      fail(.missingKey(key.rawValue, section: block.heading), block.line)
    }
  }

  private mutating func checkUnitTable(_ configuration: FollowConfiguration) {
    if configuration.unitFile != nil { return }
    for block in blocks {
      let toUnits = block.entries[.to].flatMap { $0.text == "@unit" ? $0.line : nil }
      if let line = toUnits ?? block.entries[.hospitals]?.line { fail(.noUnitTable, line) }
    }
  }
}
