package import DanishCalendar
package import RegisterRecords

/// A marker that counts, on the timeline of its pathway.
package struct TimelineMarker: Equatable, Sendable {
  /// When, local time to the minute.
  package var time: LocalMinute
  /// The SKS code.
  package var code: CodeID
  /// The element that carries it.
  package var element: RecordKey
  /// The registration key, where there is one.
  package var key: RecordKey
  /// Where the record was read.
  package var place: Place

  /// The date of the time.
  package var date: CalendarDate { time.date }
}

/// An offer that holds, with the day on which the patient was told of it.
package struct KnownOffer: Equatable, Sendable {
  /// The registration key, where there is one.
  package var key: RecordKey
  /// The deadline that it is for.
  package var kind: OfferKind
  /// What became of it.
  package var answer: OfferAnswer
  /// The date offered.
  package var offered: CalendarDate
  /// Nil where neither TILBUDT_DEN nor a reported time is known.
  package var told: CalendarDate?
  /// The SOR number of the place offered.
  package var unit: RecordKey
  /// The earliest time at which the offer was entered.
  package var entered: LocalMinute
  /// Where the record was read.
  package var place: Place
}

/// What is known of one pathway at a moment (ENGINE.md sections 2 and 3).
package struct PathwayRecords: Sendable {
  /// The pathway.
  package var id: PathwayID
  /// Markers that count, sorted by date, minute, code, element and key.
  package var timeline: [TimelineMarker] = []
  /// The earliest known marker that does not count yet, being dated later.
  package var nextMarker: CalendarDate?
  /// Offers that hold, also those that count for no clock.
  package var offers: [KnownOffer] = []
  /// The earliest of the dates that tell a death.
  package var death: CalendarDate?
  /// The latest end, where every element with a known record has one.
  package var end: CalendarDate?
  /// The numbers of its elements with a record that holds.
  package var elements: [Int] = []

  init(id: PathwayID) {
    self.id = id
  }
}
