package import DanishCalendar
package import Wordings

/// Why somebody has taken an alert on (`fristvagt ack --reason`).
package enum AcknowledgementReason: String, CaseIterable, Sendable {
  case health
  case medical
  case patient
  case declined
  case capacityOffered = "capacity-offered"
  case error

  /// What the reason says.
  package var wording: Wording {
    switch self {
    case .health:
      Wording(da: "patientens helbred, skrevet i journalen", en: "health, written in the record")
    case .medical:
      Wording(
        da: "faglig begrundelse, skrevet i journalen", en: "medical reason, written in the record")
    case .patient: Wording(da: "patientens eget ønske", en: "the patient's own wish")
    case .declined:
      Wording(
        da: "patienten sagde nej til en konkret tid", en: "the patient declined a concrete date")
    case .capacityOffered:
      Wording(
        da: "kapacitet; et konkret tilbud er givet",
        en: "capacity; a concrete offer was made")
    case .error:
      Wording(da: "registreringen er forkert", en: "the registration is wrong")
    }
  }
}

/// That somebody has taken on the alerts of a pathway.
///
/// A note is not part of it: it may hold what must not leave the machine, so no message shows one.
package struct Acknowledgement: Equatable, Sendable {
  /// Why.
  package var reason: AcknowledgementReason
  /// The day on which it was given.
  package var day: CalendarDate
  /// The last day on which it holds; nil is without end.
  package var until: CalendarDate?

  /// A value of all its parts.
  package init(reason: AcknowledgementReason, day: CalendarDate, until: CalendarDate? = nil) {
    self.reason = reason
    self.day = day
    self.until = until
  }

  /// Whether it holds on a day.
  package func holds(on date: CalendarDate) -> Bool { until.map { date <= $0 } ?? true }
}
