internal import DanishCalendar

extension RowDecoder {
  /// A row of markers; a removal needs its key, or its element, code and time.
  func marker(
    _ bytes: Span<UInt8>, _ operation: Operation, _ batch: inout RecordBatch
  ) throws(Refusal) -> MarkerRecord {
    var record = MarkerRecord(place: place)
    record.operation = operation
    let isIdentified = operation == .remove && !range(.markerKey).isEmpty
    if isIdentified {
      record.key = try requiredKey(.markerKey, bytes, &batch)
      record.element = batch.key(ofField: bytes.extracting(range(.element))) ?? .none
      record.code = batch.code(ofField: bytes.extracting(range(.code))) ?? .none
      record.time = ExtractTime.minute(bytes.extracting(range(.time))) ?? .unknown
    } else {
      record.element = try requiredKey(.element, bytes, &batch)
      guard !range(.code).isEmpty else { throw Refusal(rule: .missingValue, column: .code) }
      guard let code = batch.code(ofField: bytes.extracting(range(.code))) else {
        throw Refusal(rule: .unreadableKey, column: .code)
      }
      record.code = code
      record.time = try requiredTime(.time, timeOfDay: .timeOfDay, bytes, &batch)
      record.key = key(.markerKey, bytes, &batch)
    }
    record.course = key(.course, bytes, &batch)
    record.reported = time(.reported, bytes, &batch)
    return record
  }

  /// A row of pathway elements; a removal needs its key.
  func element(
    _ bytes: Span<UInt8>, _ operation: Operation, _ batch: inout RecordBatch
  ) throws(Refusal) -> ElementRecord {
    var record = ElementRecord(place: place)
    record.operation = operation
    record.key = try requiredKey(.element, bytes, &batch)
    if operation == .remove {
      record.start = time(.start, timeOfDay: .startTimeOfDay, bytes, &batch)
    } else {
      record.start = try requiredTime(.start, timeOfDay: .startTimeOfDay, bytes, &batch)
    }
    record.course = key(.course, bytes, &batch)
    record.label = code(.label, bytes, &batch)
    record.ending = code(.ending, bytes, &batch)
    record.unit = unit(.unit, bytes, &batch)
    record.region = region(bytes, &batch)
    record.referred = time(.referred, timeOfDay: .referredTimeOfDay, bytes, &batch)
    record.end = time(.end, timeOfDay: .endTimeOfDay, bytes, &batch)
    record.reported = time(.reported, bytes, &batch)
    checkPerson(bytes, &batch)
    return record
  }

  /// A row of contacts; a removal needs its key.
  func contact(
    _ bytes: Span<UInt8>, _ operation: Operation, _ batch: inout RecordBatch
  ) throws(Refusal) -> ContactRecord {
    var record = ContactRecord(place: place)
    record.operation = operation
    record.key = try requiredKey(.contactKey, bytes, &batch)
    if operation == .remove {
      record.start = time(.start, timeOfDay: .startTimeOfDay, bytes, &batch)
    } else {
      record.start = try requiredTime(.start, timeOfDay: .startTimeOfDay, bytes, &batch)
    }
    record.element = key(.element, bytes, &batch)
    record.course = key(.course, bytes, &batch)
    record.type = code(.contactType, bytes, &batch)
    record.death = date(.death, bytes, &batch)
    record.reported = time(.reported, bytes, &batch)
    return record
  }

  /// A row of offers; a removal needs its key.
  func offer(
    _ bytes: Span<UInt8>, _ operation: Operation, _ batch: inout RecordBatch
  ) throws(Refusal) -> OfferRecord {
    var record = OfferRecord(place: place)
    record.operation = operation
    record.key = try requiredKey(.offerKey, bytes, &batch)
    if operation == .upsert {
      record.kind = try offerKind(bytes)
      record.offered = LocalMinute(try requiredTime(.offered, bytes, &batch).date)
      // An empty time of entry is a record without a reported time (ENGINE.md section 6); one
      // that cannot be read is a fault of a required column.
      if !range(.reported).isEmpty {
        record.reported = try requiredTime(.reported, bytes, &batch)
      }
      if range(.element).isEmpty, range(.course).isEmpty {
        throw Refusal(rule: .missingPathway, column: .element)
      }
    } else {
      record.reported = time(.reported, bytes, &batch)
    }
    record.element = key(.element, bytes, &batch)
    record.course = key(.course, bytes, &batch)
    guard operation == .upsert else { return record }
    if !record.element.isKnown, !record.course.isKnown {
      throw Refusal(rule: .missingPathway, column: .element)
    }
    if range(.reported).isEmpty { note(.missingValue, .reported, bytes, &batch) }
    record.unit = unit(.unit, bytes, &batch)
    record.told = date(.told, bytes, &batch)
    record.answer = answer(bytes, &batch)
    return record
  }

  private func offerKind(_ bytes: Span<UInt8>) throws(Refusal) -> OfferKind {
    let field = bytes.extracting(range(.deadline))
    if equals(field, "UDREDNING") { return .udredning }
    if equals(field, "BEHANDLING") { return .behandling }
    if equals(field, "EFTERBEHANDLING") { return .efterbehandling }
    throw Refusal(rule: field.isEmpty ? .missingValue : .unknownDeadline, column: .deadline)
  }

  private func answer(_ bytes: Span<UInt8>, _ batch: inout RecordBatch) -> OfferAnswer {
    let field = bytes.extracting(range(.answer))
    if field.isEmpty { return .unknown }
    if equals(field, "ACCEPTERET") { return .accepteret }
    if equals(field, "AFSLAAET") { return .afslaaet }
    if equals(field, "AFLYST") { return .aflyst }
    note(.unknownAnswer, .answer, bytes, &batch)
    return .unknown
  }
}
