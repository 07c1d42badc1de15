internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

// The fields of the plan's values, in the order in which they are written and read.

extension FieldWriter {
  mutating func write(_ level: Level) { write(level.name) }
  mutating func write(_ kind: EventKind) { write(kind.name) }

  mutating func write(_ name: ClockName) {
    write(name.pathway)
    write(name.rule)
    write(name.package)
    write(name.start)
    write(name.place)
  }

  mutating func write(_ facts: ClockFacts) {
    write(facts.name)
    write(facts.startCode)
    write(facts.isRunning)
    write(facts.isPaused)
    write(facts.end)
    write(facts.limit.map(String.init) ?? "")
    write(facts.deadline)
    write(facts.offered)
    write(facts.isKept)
    write(facts.outcome)
    write(facts.unit)
    write(facts.region)
  }

  mutating func write(_ record: ClockRecord) {
    write(record.facts)
    write(record.key)
    write(record.level)
    write(record.isExceeded)
    write(record.changed)
    write(record.breachSaid)
    write(record.acknowledgement?.reason)
    write(record.acknowledgement?.day)
    write(record.acknowledgement?.until)
    write(list: record.escalated) { $0.write($1) }
    write(list: record.told.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value.level)
      writer.write(entry.value.deadline)
      writer.write(entry.value.day)
      writer.write(entry.value.highest)
      writer.write(entry.value.isBySingle)
      writer.write(entry.value.isFinal)
      writer.write(entry.value.first)
      writer.write(entry.value.last)
    }
  }

  mutating func write(_ event: QueuedEvent) {
    write(event.id)
    write(event.name)
    write(event.kind)
    write(event.level)
    write(event.due)
    write(event.isForgotten)
  }

  mutating func write(_ record: RecipientRecord) {
    write(list: record.pending) { $0.write($1) }
    write(list: record.news) { $0.write($1) }
    write(record.heldBack)
    write(record.lastDigest)
    write(record.alarm?.day)
    write(record.alarm?.id)
    write(list: record.days) { writer, day in
      writer.write(day.day)
      writer.write(day.told)
      writer.write(day.withdrawn)
    }
    write(record.load != nil)
    write(list: (record.load?.byKind ?? [:]).sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    write(list: record.load?.withdrawn ?? []) { $0.write($1) }
  }

  mutating func write(_ header: PlanHeader) {
    write(header.begun)
    write(header.now)
    write(header.lastRound)
    write(header.lastHeartbeat)
    write(header.escalatedOn)
    write(header.tidiedOn)
    write(header.dataAt)
    write(header.outage?.from)
    write(header.outage?.to)
    write(header.lastOutage?.from)
    write(header.lastOutage?.to)
    write(header.loadCount)
    write(header.load?.kind)
    write(header.load?.begun)
    write(header.load?.isDone ?? false)
    write(header.firstDay)
    write(header.eventCount)
    write(list: header.messageCounts.sorted { $0.key.rawValue < $1.key.rawValue }) {
      writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    write(header.heldBack)
  }
}

extension FieldReader {
  mutating func level() throws(Fault) -> Level {
    let name = try text()
    return try needed(Level.allCases.first { $0.name == name })
  }

  mutating func kind() throws(Fault) -> EventKind {
    let name = try text()
    return try needed(EventKind.allCases.first { $0.name == name })
  }

  mutating func clockName() throws(Fault) -> ClockName {
    ClockName(
      pathway: try text(), rule: try text(), package: try text(), start: try needed(try date()),
      place: try number())
  }

  mutating func facts() throws(Fault) -> ClockFacts {
    ClockFacts(
      name: try clockName(), startCode: try text(), isRunning: try flag(), isPaused: try flag(),
      end: try date(), limit: try optionalNumber(), deadline: try date(), offered: try date(),
      isKept: try flag(), outcome: try needed(try choice()), unit: try text(),
      region: try text())
  }

  private mutating func optionalNumber() throws(Fault) -> Int? {
    let field = try text()
    if field.isEmpty { return nil }
    return try needed(Int(field))
  }

  mutating func clockRecord() throws(Fault) -> ClockRecord {
    let facts = try facts()
    let key: PathwayKey = try needed(try choice())
    var record = ClockRecord(facts: facts, key: key, changed: .distantPast)
    record.level = try level()
    record.isExceeded = try flag()
    record.changed = try needed(try date())
    record.breachSaid = try date()
    let reason: AcknowledgementReason? = try choice()
    let day = try date()
    let until = try date()
    if let reason {
      record.acknowledgement = Acknowledgement(
        reason: reason, day: try needed(day), until: until)
    }
    record.escalated = try list { reader throws(Fault) in try needed(try reader.choice()) }
    let told = try list { reader throws(Fault) -> (RecipientID, ClockRecord.Told) in
      let id: RecipientID = try needed(try reader.choice())
      let told = ClockRecord.Told(
        level: try reader.level(), deadline: try reader.date(), day: try needed(try reader.date()),
        highest: try reader.level(), isBySingle: try reader.flag(), isFinal: try reader.flag(),
        first: try needed(try reader.choice()), last: try needed(try reader.choice()))
      return (id, told)
    }
    record.told = Dictionary(told) { $1 }
    return record
  }

  private mutating func queuedEvent() throws(Fault) -> QueuedEvent {
    QueuedEvent(
      id: try text(), name: try clockName(), kind: try kind(), level: try level(),
      due: try needed(try minute()), isForgotten: try flag())
  }

  mutating func recipientRecord() throws(Fault) -> RecipientRecord {
    var record = RecipientRecord()
    record.pending = try list { reader throws(Fault) in try reader.queuedEvent() }
    record.news = try list { reader throws(Fault) in try reader.queuedEvent() }
    record.heldBack = try number()
    record.lastDigest = try minute()
    let alarmDay = try date()
    let alarmID: MessageID? = try choice()
    if let alarmDay {
      record.alarm = RecipientRecord.Alarm(day: alarmDay, id: try needed(alarmID))
    }
    record.days = try list { reader throws(Fault) in
      RecipientRecord.DayCount(
        day: try needed(try reader.date()), told: try reader.number(),
        withdrawn: try reader.number())
    }
    let hasLoad = try flag()
    let counts = try list { reader throws(Fault) in (try reader.kind(), try reader.number()) }
    let withdrawn = try list { reader throws(Fault) -> PathwayKey in
      try needed(try reader.choice())
    }
    if hasLoad {
      record.load = LoadCounts(byKind: Dictionary(counts) { $1 }, withdrawn: withdrawn)
    }
    return record
  }

  mutating func header() throws(Fault) -> PlanHeader {
    var header = PlanHeader(begun: try needed(try minute()))
    header.now = try needed(try minute())
    header.lastRound = try needed(try minute())
    header.lastHeartbeat = try needed(try minute())
    header.escalatedOn = try date()
    header.tidiedOn = try date()
    header.dataAt = try minute()
    header.outage = try outage()
    header.lastOutage = try outage()
    header.loadCount = try number()
    let loadKind: LoadKind? = try choice()
    let loadBegun = try minute()
    let isDone = try flag()
    if let loadKind {
      header.load = PlanHeader.Load(
        kind: loadKind, begun: try needed(loadBegun), isDone: isDone)
    }
    header.firstDay = try date()
    header.eventCount = try number()
    let counts = try list { reader throws(Fault) -> (MessageKind, Int) in
      (try needed(try reader.choice()), try reader.number())
    }
    header.messageCounts = Dictionary(counts) { $1 }
    header.heldBack = try number()
    return header
  }

  private mutating func outage() throws(Fault) -> PlanHeader.Outage? {
    let from = try minute()
    let to = try minute()
    guard let from else { return nil }
    return PlanHeader.Outage(from: from, to: try needed(to))
  }
}
