/// What a patient waits for under the maximum waiting times.
///
/// The days are the generator's own statement of what it plans against, and no rule of the monitor.
enum WaitKind: Int, CaseIterable {
  case workUp
  case treatmentFromConsent
  case treatmentFromReferral
  case afterTreatmentFromConsent
  case afterTreatmentFromReferral

  /// The days that the plan measures a wait against.
  var days: Int {
    switch self {
    case .workUp, .treatmentFromConsent, .afterTreatmentFromConsent: 14
    case .treatmentFromReferral, .afterTreatmentFromReferral: 28
    }
  }

  var name: String {
    switch self {
    case .workUp: "work-up"
    case .treatmentFromConsent: "treatment-from-consent"
    case .treatmentFromReferral: "treatment-from-referral"
    case .afterTreatmentFromConsent: "after-treatment-from-consent"
    case .afterTreatmentFromReferral: "after-treatment-from-referral"
    }
  }

  /// What an offer for it is called.
  var offer: OfferKind {
    switch self {
    case .workUp: .workUp
    case .treatmentFromConsent, .treatmentFromReferral: .treatment
    case .afterTreatmentFromConsent, .afterTreatmentFromReferral: .afterTreatment
    }
  }
}

/// How a wait ends by plan.
enum WaitEnding: Int, CaseIterable {
  /// What was waited for began.
  case begun
  /// It was called off, for the patient's wish or health.
  case calledOff
  case died
  /// What was waited for began, but nobody registered it: the wait ends with the course.
  case neverRegistered

  var name: String {
    switch self {
    case .begun: "begun"
    case .calledOff: "called-off"
    case .died: "died"
    case .neverRegistered: "never-registered"
    }
  }
}

/// Why a wait took as long as it did.
enum WaitCause: Int, CaseIterable {
  case none
  case health
  case wish
  case capacity
  case broken

  var name: String {
    switch self {
    case .none: "none"
    case .health: "health"
    case .wish: "wish"
    case .capacity: "capacity"
    case .broken: "broken"
    }
  }
}

/// One wait as the plan has it, in days of the register.
struct PlannedWait {
  var kind: WaitKind
  var unit: Int
  var start: Int
  var end = 0
  /// Days of a pause, first and after the last; empty where there is none.
  var pause = 0..<0
  var ending = WaitEnding.begun
  var cause = WaitCause.none
  /// Whether a date inside the limit was offered, so that a wait over it was kept all the same.
  var isOffered = false

  var waited: Int { end - start }
  var paused: Int { pause.clamped(to: start..<end).count }
  /// Days beyond the limit, pauses left out; not above zero where the wait is inside.
  var excess: Int { waited - paused - kind.days }
  var isOver: Bool { excess > 0 }
  /// Whether only a pause brings it inside.
  var isExplained: Bool { !isOver && waited > kind.days }
}
