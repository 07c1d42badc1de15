internal import Pathways
internal import Wordings

// What the keys of a configuration say.

extension ConfigurationReader {
  mutating func readTop(_ block: Block, into result: inout FollowConfiguration) {
    set(&result.language, language(block))
    set(&result.bounces, address(.bounces, block))
    set(&result.domain, domain(block))
    result.unitFile = block.entries[.unitTable]?.text
    result.keyFile = block.entries[.keyFile]?.text
    result.lookUp = text(.lookUp, block, limit: 200)
    result.list = text(.list, block, limit: 200)
    result.questions = address(.questions, block)
    set(&result.digestHours, hours(block))
    set(&result.heartbeatHour, value(.heartbeat, block, TimeOfDay.init) { .notAnHour($0) })
    let levels = [Level.warning, .critical, .breach]
    let level = choice(.single, block, of: levels.map(\.name))
    set(&result.lowestSingle, levels.first { $0.name == level })
    set(&result.singlesPerDay, number(.singlesPerDay, block, 1...100))
    set(&result.closing, choice(.closing, block).flatMap(FollowConfiguration.Closing.init))
    set(&result.gatherMinutes, number(.gather, block, 0...60))
    set(&result.stormLimit, number(.storm, block, 2...1000))
    result.quiet = value(.quiet, block, QuietHours.init) { .notASpan($0) }
    set(&result.staleHours, number(.staleAfter, block, 1...1000))
    set(&result.staleDays, choice(.staleDays, block).flatMap(FollowConfiguration.DayKind.init))
  }

  mutating func readGroup(_ block: Block, into result: inout FollowConfiguration) {
    let title = text(.title, block, limit: 60) ?? block.name
    let audience = audience(block)
    let language = language(block)
    guard let target = target(block) else { return }
    result.groups.append(
      RecipientGroup(
        name: block.name, title: title, target: target, audience: audience, language: language))
  }

  mutating func readEscalation(_ block: Block, into result: inout FollowConfiguration) {
    let title = text(.title, block, limit: 60) ?? block.name
    let audience = audience(block)
    let language = language(block)
    let days = number(.after, block, 1...60)
    guard let entry = block.entries[.to], let days else { return }
    let addresses = addresses(entry)
    if addresses.isEmpty { return }
    result.escalations.append(
      EscalationStep(
        name: block.name, title: title, workingDays: days, addresses: addresses,
        audience: audience, language: language))
  }

  /// Replaces a default where the file gave a value.
  private func set<Value>(_ place: inout Value, _ value: Value?) {
    if let value { place = value }
  }

  // MARK: - Values

  private mutating func value<Value>(
    _ key: ConfigurationKey, _ block: Block, _ read: (String) -> Value?,
    or problem: (String) -> SetupProblem
  ) -> Value? {
    guard let entry = block.entries[key] else { return nil }
    guard let value = read(entry.text) else {
      fail(problem(entry.text), entry.line)
      return nil
    }
    return value
  }

  private mutating func number(
    _ key: ConfigurationKey, _ block: Block, _ range: ClosedRange<Int>
  ) -> Int? {
    value(key, block) { text in
      Int(text).flatMap { range.contains($0) && !text.hasPrefix("+") ? $0 : nil }
    } or: {
      .notANumber($0, range)
    }
  }

  private mutating func choice(
    _ key: ConfigurationKey, _ block: Block, of choices: [String]
  ) -> String? {
    value(key, block) { text in
      choices.first { $0 == text }
    } or: {
      .notAChoice($0, of: choices)
    }
  }

  private mutating func choice(_ key: ConfigurationKey, _ block: Block) -> String? {
    let choices =
      key == .closing
      ? FollowConfiguration.Closing.allCases.map(\.rawValue)
      : FollowConfiguration.DayKind.allCases.map(\.rawValue)
    return choice(key, block, of: choices)
  }

  private mutating func language(_ block: Block) -> Language? {
    choice(.language, block, of: Language.allCases.map(\.rawValue)).flatMap(Language.init)
  }

  private mutating func text(_ key: ConfigurationKey, _ block: Block, limit: Int) -> String? {
    guard let entry = block.entries[key] else { return nil }
    if CleanText.oneLine(entry.text, limit: .max) != entry.text {
      fail(.unfitText(key.rawValue), entry.line)
    } else if entry.text.count > limit {
      fail(.tooLong(key.rawValue, limit), entry.line)
    }
    return entry.text
  }

  private mutating func address(_ key: ConfigurationKey, _ block: Block) -> MailAddress? {
    value(key, block, MailAddress.init) { .notAnAddress($0) }
  }

  private mutating func domain(_ block: Block) -> String? {
    value(.domain, block) { text in
      MailAddress.isDomain(text) ? text : nil
    } or: {
      .notADomain($0)
    }
  }

  private mutating func hours(_ block: Block) -> [TimeOfDay]? {
    guard let entry = block.entries[.digest] else { return nil }
    var hours: Set<TimeOfDay> = []
    for word in words(entry.text) {
      guard let hour = TimeOfDay(word) else {
        fail(.notAnHour(word), entry.line)
        continue
      }
      hours.insert(hour)
    }
    return hours.isEmpty ? nil : hours.sorted()
  }

  // MARK: - Who

  private mutating func target(_ block: Block) -> RecipientGroup.Target? {
    guard let entry = block.entries[.to] else { return nil }
    let words = words(entry.text)
    if words == ["@unit"] { return .unitMailboxes }
    if words.contains("@unit") {
      fail(.unitMailboxesAlone, entry.line)
      return nil
    }
    let addresses = addresses(entry)
    return addresses.isEmpty ? nil : .addresses(addresses)
  }

  private mutating func addresses(_ entry: Entry) -> [MailAddress] {
    var addresses: [MailAddress] = []
    for word in words(entry.text) {
      guard let address = MailAddress(word) else {
        fail(.notAnAddress(word), entry.line)
        continue
      }
      if !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }

  private mutating func audience(_ block: Block) -> UnitFilter {
    var filter = UnitFilter()
    filter.isAll = choice(.all, block, of: ["yes", "no"]) == "yes"
    if let entry = block.entries[.units] {
      filter.units = words(entry.text)
      for number in filter.units where !UnitTable.isUnitNumber(number) {
        fail(.badUnitNumber(number), entry.line)
      }
    }
    filter.hospitals = (text(.hospitals, block, limit: 2000)).map(words) ?? []
    filter.regions = (text(.regions, block, limit: 2000)).map(words) ?? []
    let hasSome = [ConfigurationKey.units, .hospitals, .regions].contains {
      block.entries[$0] != nil
    }
    if filter.isAll, hasSome {
      fail(.allAndSome, block.entries[.all]?.line)
    } else if !filter.isAll, !hasSome {
      fail(.nobodyMeant(block.heading ?? ""), block.line)
    }
    return filter
  }

  /// The parts of a list between its commas.
  private func words(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      String(part.drop { $0.isBlank }.reversed().drop { $0.isBlank }.reversed())
    }.filter { !$0.isEmpty }
  }
}

extension Character {
  /// Whether it is a blank of a line.
  var isBlank: Bool { self == " " || self == "\t" || self == "\r" }
}
