/// A made-up national register: options in, bytes out, the same on every machine.
///
/// Whole numbers only; no file, clock or thread of its own. A table is made in batches that can be
/// made in any order and by any number of threads; one after another they are the table.
package struct SyntheticRegister: Sendable {
  package let options: RegisterOptions
  let ground: Groundwork
  let batches: Batches

  package init(_ options: RegisterOptions) {
    precondition((1...RegisterOptions.mostCourses).contains(options.courses))
    precondition((1...RegisterOptions.mostYears).contains(options.years))
    self.options = options
    ground = Groundwork(options)
    batches = Batches(ground.schedule)
  }

  /// A table of the register.
  package enum Table: String, CaseIterable, Sendable {
    case markers
    case elements
    case contacts
    case offers
  }

  /// How many batches each table has.
  package var batchCount: Int { batches.count }

  /// The minutes of whose reports a batch is.
  func minutes(ofBatch number: Int) -> Range<Int> {
    let month = batches.month(of: number)
    let first = DayCalendar.time(ground.schedule.firstDay(ofMonth: month), 0)
    return first..<DayCalendar.time(ground.schedule.firstDay(ofMonth: month + 1), 0)
  }

  /// The line of column names that begins a table.
  package func header(of table: Table) -> [UInt8] {
    let isF = options.format == .lprF
    let columns =
      switch table {
      case .markers: isF ? FinalTableText.markerColumns : TableText.markerColumns
      case .elements: isF ? FinalTableText.elementColumns : TableText.elementColumns
      case .contacts: isF ? FinalTableText.contactColumns : TableText.contactColumns
      case .offers: TableText.offerColumns
      }
    return Array(columns.utf8)
  }
}

/// Makes batches; every thread has one of its own.
package struct BatchMaker: Sendable {
  private let register: SyntheticRegister
  private var plan: CoursePlan
  private var text = RowText()
  private let tableText: TableText
  private let finalText: FinalTableText
  private var markers: [MarkerRow] = []
  private var elements: [ElementRow] = []
  private var contacts: [ContactRow] = []
  private var offers: [OfferRow] = []
  private var order: [UInt64] = []

  package init(_ register: SyntheticRegister) {
    self.register = register
    plan = CoursePlan(register.ground)
    let ground = register.ground
    tableText = TableText(days: ground.days, units: ground.units, markers: ground.markers)
    finalText = FinalTableText(register.ground)
  }

  /// Makes the rows of a batch in place of what the bytes held.
  package mutating func makeRows(
    _ table: SyntheticRegister.Table, batch number: Int, into bytes: inout [UInt8]
  ) {
    collect(table, number)
    text.exchange(&bytes)
    text.removeAll()
    let isF = register.options.format == .lprF
    switch table {
    case .markers:
      arrange(markers, by: \.reported)
      text.reserve(markers.count * 128)
      for item in order {
        let row = markers[BatchMaker.place(item)]
        if isF { finalText.write(row, to: &text) } else { tableText.write(row, to: &text) }
      }
    case .elements:
      arrange(elements, by: \.reported)
      text.reserve(elements.count * 420)
      for item in order {
        let row = elements[BatchMaker.place(item)]
        if isF { finalText.write(row, to: &text) } else { tableText.write(row, to: &text) }
      }
    case .contacts:
      arrange(contacts, by: \.reported)
      text.reserve(contacts.count * 520)
      for item in order {
        let row = contacts[BatchMaker.place(item)]
        if isF { finalText.write(row, to: &text) } else { tableText.write(row, to: &text) }
      }
    case .offers:
      arrange(offers, by: \.reported)
      for item in order { tableText.write(offers[BatchMaker.place(item)], to: &text) }
    }
    text.exchange(&bytes)
  }

  /// Gathers what is reported in the batch's month.
  private mutating func collect(_ table: SyntheticRegister.Table, _ number: Int) {
    markers.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    contacts.removeAll(keepingCapacity: true)
    offers.removeAll(keepingCapacity: true)
    let isF = register.options.format == .lprF
    let minutes = register.minutes(ofBatch: number)
    register.batches.forEachCourse(in: number) { kind, month, course in
      if table == .offers, !kind.hasOwnPatient { return }
      plan.make(kind, month: month, number: course, withContacts: table == .contacts)
      switch table {
      case .markers:
        for row in plan.markers where minutes.contains(row.reported) && (row.isFinal || !isF) {
          markers.append(row)
        }
      case .elements:
        for row in plan.elements where minutes.contains(row.reported) && (row.isFinal || !isF) {
          elements.append(row)
        }
      case .contacts:
        for row in plan.contacts where minutes.contains(row.reported) && (row.isFinal || !isF) {
          contacts.append(row)
        }
      case .offers:
        for row in plan.offers where minutes.contains(row.reported) { offers.append(row) }
      }
    }
  }

  /// Orders rows by reported time; those of one minute stay as they were planned.
  private mutating func arrange<Row>(_ rows: [Row], by time: (Row) -> Int) {
    order.removeAll(keepingCapacity: true)
    for (place, row) in rows.enumerated() {
      order.append(UInt64(truncatingIfNeeded: time(row)) << 32 | UInt64(truncatingIfNeeded: place))
    }
    order.sort()
  }

  private static func place(_ item: UInt64) -> Int { Int(item & 0xFFFF_FFFF) }
}
