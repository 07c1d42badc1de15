package import DanishCalendar
package import RegisterRecords

/// A marker that counts, on the timeline of its pathway.
package struct TimelineMarker: Equatable, Sendable {
  package var time: LocalMinute
  package var code: CodeID
  package var element: RecordKey
  package var key: RecordKey
  package var place: Place

  package var date: CalendarDate { time.date }
}

/// An offer that holds, with the day on which the patient was told of it.
package struct KnownOffer: Equatable, Sendable {
  package var key: RecordKey
  package var kind: OfferKind
  package var answer: OfferAnswer
  package var offered: CalendarDate
  /// Nil where neither TILBUDT_DEN nor a reported time is known.
  package var told: CalendarDate?
  package var unit: RecordKey
  /// The earliest time at which the offer was entered.
  package var entered: LocalMinute
  package var place: Place
}

/// What is known of one pathway at a moment (ENGINE.md sections 2 and 3).
package struct PathwayRecords: Sendable {
  package var id: PathwayID
  /// Markers that count, sorted by date, minute, code, element and key.
  package var timeline: [TimelineMarker] = []
  /// The earliest known marker that does not count yet, being dated later.
  package var nextMarker: CalendarDate?
  package var offers: [KnownOffer] = []
  /// The earliest of the dates that tell a death.
  package var death: CalendarDate?
  /// The latest end, where every element with a known record has one.
  package var end: CalendarDate?
  package var elements: [ElementRecord] = []

  init(id: PathwayID) {
    self.id = id
  }
}
