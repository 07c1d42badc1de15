internal import DanishCalendar

/// Makes a record of the fields of one row, or says why it cannot be used.
///
/// Required values are read first, so that a row that is refused leaves no findings behind.
struct RowDecoder {
  let layout: TableLayout
  /// How many fields the row has.
  let width: Int
  /// By column: its field without blanks around it; empty where the table lacks the column.
  let fields: [Range<Int>]
  let place: Place

  enum Outcome {
    /// The row was counted as used.
    case used
    /// The row comes from another system than LPR3, or is the header of another table.
    case otherSystem
    /// The row cannot be used.
    case refused(Finding)
  }

  /// Why a row is set aside.
  struct Refusal: Error {
    var rule: FindingRule
    var column: Column?
  }

  func decode(_ bytes: Span<UInt8>, into batch: inout RecordBatch) -> Outcome {
    do throws(Refusal) {
      guard width == layout.width else { throw Refusal(rule: .fieldCount) }
      guard isLPR3(bytes) else { return .otherSystem }
      let operation = try operation(bytes)
      switch layout.kind {
      case .markersA, .markersF: batch.append(try marker(bytes, operation, &batch))
      case .elementsA, .elementsF: batch.append(try element(bytes, operation, &batch))
      case .contactsA, .contactsF: batch.append(try contact(bytes, operation, &batch))
      case .offers: batch.append(try offer(bytes, operation, &batch))
      }
      return .used
    } catch {
      let name = error.column.map(layout.kind.name(of:)) ?? ""
      var finding = Finding(error.rule, .error, at: place, detail: name)
      if error.rule != .fieldCount { place(&finding, bytes, &batch) }
      return .refused(finding)
    }
  }

  /// Whether the fields are as many as the table has, with a time where each row has one.
  func hasFormOfRow(_ bytes: Span<UInt8>) -> Bool {
    guard width == layout.width else { return false }
    if equals(bytes.extracting(range(.handling)), "SLET") { return true }
    return [Column.time, .start, .offered].allSatisfy { column in
      !layout.kind.required.contains(column)
        || ExtractTime.minute(bytes.extracting(range(column))) != nil
    }
  }

  // MARK: - Fields

  /// The field of a column; empty where the table has no such column.
  @inline(__always)
  func range(_ column: Column) -> Range<Int> {
    fields[column.rawValue]
  }

  private func isLPR3(_ bytes: Span<UInt8>) -> Bool {
    let system = bytes.extracting(range(.system))
    return system.isEmpty || equals(system, "LPR3")
  }

  private func operation(_ bytes: Span<UInt8>) throws(Refusal) -> Operation {
    let handling = bytes.extracting(range(.handling))
    if handling.isEmpty || equals(handling, "OPRET") || equals(handling, "RET") { return .upsert }
    guard equals(handling, "SLET") else { throw Refusal(rule: .unknownHandling, column: .handling) }
    return .remove
  }

  /// Notes that a value cannot be used as it stands, though the row can.
  func note(
    _ rule: FindingRule, _ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) {
    var finding = Finding(rule, .warning, at: place, detail: layout.kind.name(of: column))
    place(&finding, bytes, &batch)
    batch.note(finding)
  }

  /// Names the element and helbredsforløb of the row, where they can be read.
  private func place(_ finding: inout Finding, _ bytes: Span<UInt8>, _ batch: inout RecordBatch) {
    finding.element = batch.key(ofField: bytes.extracting(range(.element))) ?? .none
    finding.course = batch.key(ofField: bytes.extracting(range(.course))) ?? .none
  }

  /// A key that the row must have.
  func requiredKey(
    _ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) throws(Refusal) -> RecordKey {
    let field = bytes.extracting(range(column))
    guard !field.isEmpty else { throw Refusal(rule: .missingValue, column: column) }
    guard let key = batch.key(ofField: field) else {
      throw Refusal(rule: .unreadableKey, column: column)
    }
    return key
  }

  /// A key that may be missing; one that cannot be read is unknown, with a finding.
  func key(
    _ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) -> RecordKey {
    let field = bytes.extracting(range(column))
    guard !field.isEmpty else { return .none }
    if let key = batch.key(ofField: field) { return key }
    note(.unreadableKey, column, bytes, &batch)
    return .none
  }

  /// A code in capitals; one that cannot be read is unknown, with a finding.
  func code(
    _ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) -> CodeID {
    let field = bytes.extracting(range(column))
    guard !field.isEmpty else { return .none }
    if let code = batch.code(ofField: field) { return code }
    note(.unreadableKey, column, bytes, &batch)
    return .none
  }

  /// A time that the row must have.
  func requiredTime(
    _ column: Column, timeOfDay: Column? = nil, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) throws(Refusal) -> LocalMinute {
    guard !range(column).isEmpty else { throw Refusal(rule: .missingValue, column: column) }
    guard let time = minute(column, timeOfDay, bytes, &batch) else {
      throw Refusal(rule: .unreadableTime, column: column)
    }
    return time
  }

  /// A time that may be missing; one that cannot be read is unknown, with a finding.
  func time(
    _ column: Column, timeOfDay: Column? = nil, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) -> LocalMinute {
    guard !range(column).isEmpty else { return .unknown }
    if let time = minute(column, timeOfDay, bytes, &batch) { return time }
    note(.unreadableTime, column, bytes, &batch)
    return .unknown
  }

  /// The midnight of the date of a time that may be missing.
  func date(
    _ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) -> LocalMinute {
    let time = time(column, bytes, &batch)
    return time.isKnown ? LocalMinute(time.date) : time
  }

  /// A date, and the time of day that LPR_F holds in a column of its own.
  private func minute(
    _ column: Column, _ timeOfDay: Column?, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) -> LocalMinute? {
    guard let time = ExtractTime.minute(bytes.extracting(range(column))) else { return nil }
    guard let timeOfDay, !range(timeOfDay).isEmpty else { return time }
    guard let minutes = ExtractTime.minuteOfDay(bytes.extracting(range(timeOfDay))) else {
      note(.unreadableTime, timeOfDay, bytes, &batch)
      return LocalMinute(time.date)
    }
    return LocalMinute(rawValue: LocalMinute(time.date).rawValue + Int64(minutes))
  }

  /// The number of a unit (SOR), checked; one with the form of a CPR number is not kept.
  func unit(_ column: Column, _ bytes: Span<UInt8>, _ batch: inout RecordBatch) -> RecordKey {
    let field = bytes.extracting(range(column))
    guard !field.isEmpty else { return .none }
    let isPerson = PersonNumber.canBeRead(in: field)
    if isPerson || !UnitNumber.isWellFormed(field) { note(.badUnitNumber, column, bytes, &batch) }
    return isPerson ? .none : key(column, bytes, &batch)
  }

  /// The code of a region; one with the form of a CPR number is not kept.
  func region(_ bytes: Span<UInt8>, _ batch: inout RecordBatch) -> RecordKey {
    guard PersonNumber.canBeRead(in: bytes.extracting(range(.region))) else {
      return key(.region, bytes, &batch)
    }
    note(.unreadableKey, .region, bytes, &batch)
    return .none
  }

  func checkPerson(_ bytes: Span<UInt8>, _ batch: inout RecordBatch) {
    let field = bytes.extracting(range(.person))
    if !field.isEmpty, !PersonNumber.isWellFormed(field) {
      note(.badPersonNumber, .person, bytes, &batch)
    }
  }
}

/// Whether a field is a word, without regard to the case of its letters.
func equals(_ field: Span<UInt8>, _ capitals: StaticString) -> Bool {
  guard field.count == capitals.utf8CodeUnitCount else { return false }
  return capitals.withUTF8Buffer { wanted in
    // The counts are equal, so every index of the field is one of the word.
    for index in field.indices {
      let byte = field[index]
      let capital = byte >= 97 && byte <= 122 ? byte - 32 : byte
      if unsafe capital != wanted[index] { return false }
    }
    return true
  }
}
