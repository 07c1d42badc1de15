/// What a row does to what was reported before.
enum Handling: UInt8 {
  /// The first report.
  case create
  /// A report that replaces an earlier one.
  case correct
  /// The same report once more.
  case repeated
  /// A removal.
  case remove
}

/// A marker as it is reported once.
///
/// Times are minutes since the register's day 0.
struct MarkerRow {
  var element: Int
  var course: Int
  var key: Int
  var time: Int
  var reported: Int
  var code: MarkerCode
  var handling = Handling.create
  /// Whether no later row says otherwise: what an extract without history holds.
  var isFinal = true
  /// Whether the row is written so that it cannot be used.
  var isBad = false
}

/// A pathway element as it is reported once.
struct ElementRow {
  var key: Int
  var course: Int
  var place: Int
  var person: Int
  /// The element that this one follows, or 0.
  var previous = 0
  var courseStart: Int
  var start: Int
  /// 0 while it is open.
  var end = 0
  var referred: Int
  var reported: Int
  var unit: Int
  var label: ElementLabel
  var ending = ElementEnding.open
  var referral: ReferralWay
  var handling = Handling.create
  var isFinal = true
}

/// A contact as it is reported once.
struct ContactRow {
  var key: Int
  var element: Int
  var course: Int
  var person: Int
  var start: Int
  var end: Int
  var reported: Int
  /// The day of the patient's death where it was known then, or 0.
  var death = 0
  var unit: Int
  var type: ContactType
  var diagnosis: Diagnosis
  var isAcute: Bool
  var referral: ReferralWay
  var referred: Int
  var handling = Handling.create
  var isFinal = true
}

/// What an offer is for.
enum OfferKind: UInt8 {
  case workUp
  case treatment
  case afterTreatment

  var word: StaticString {
    switch self {
    case .workUp: "udredning"
    case .treatment: "behandling"
    case .afterTreatment: "efterbehandling"
    }
  }
}

/// What became of an offer.
enum OfferAnswer: UInt8 {
  case accepted
  case declined
  case cancelled

  var word: StaticString {
    switch self {
    case .accepted: "accepteret"
    case .declined: "afslaaet"
    case .cancelled: "aflyst"
    }
  }
}

/// A date offered to a patient, as it is entered.
struct OfferRow {
  var key: Int
  var element: Int
  var course: Int
  var kind: OfferKind
  /// Days: what was offered, and when the patient was told.
  var offered: Int
  var told: Int
  var reported: Int
  var unit: Int
  var answer: OfferAnswer
  var handling = Handling.create
}
