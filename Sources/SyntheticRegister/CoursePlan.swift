/// The plan of one course: all that happens, when it is reported, and what goes wrong in between.
///
/// Made from the seed and the course's number alone, and made anew wherever its rows are needed.
/// What happens and how it is reported come from two streams of random numbers, so that a plain
/// register tells the same courses as one with late, corrected and repeated rows.
struct CoursePlan {
  let ground: Groundwork
  private let days: DayCalendar

  // What the rows are made of, and the waits that the truth counts.
  var markers: [MarkerRow] = []
  var elements: [ElementRow] = []
  var contacts: [ContactRow] = []
  var offers: [OfferRow] = []
  var waits: [PlannedWait] = []
  var facts = CourseFacts()

  // The course at hand.
  var random = RandomNumbers(seed: 0)
  var noise = RandomNumbers(seed: 0)
  var kind = CourseKind.other
  private(set) var place = 0
  private(set) var person = 0
  private(set) var region = 0
  private(set) var startDay = 0
  /// The last day on which something happens, and the last minute at which something is reported.
  private(set) var lastDay = 0
  private(set) var lastMinute = 0
  /// The elements as they truly are.
  var parts: [CoursePart] = []
  var markerCount = 0
  var offerCount = 0

  private static let regionWeights = WeightTable(Region.all.map(\.weight))

  init(_ ground: Groundwork) {
    self.ground = ground
    days = ground.days
  }

  var course: Int { Keys.course(place) }
  var isNoisy: Bool { !ground.options.isPlain }

  /// Makes the plan of a course; contacts are left out where they are not asked for.
  mutating func make(_ kind: CourseKind, month: Int, number: Int, withContacts: Bool) {
    let seed = ground.options.seed
    markers.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    contacts.removeAll(keepingCapacity: true)
    offers.removeAll(keepingCapacity: true)
    waits.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    facts = CourseFacts()
    (markerCount, offerCount) = (0, 0)
    random = RandomNumbers(seed, kind.rawValue, number, 1)
    noise = RandomNumbers(seed, kind.rawValue, number, 2)
    self.kind = kind
    place = ground.schedule.place(of: number, kind, month: month)
    let end = ground.schedule.firstDay(ofMonth: month + kind.span + 1)
    lastMinute = DayCalendar.time(end, 0) - 1
    lastDay = end - 3
    region = CoursePlan.regionWeights.draw(&random)
    startDay = ground.schedule.startDay(kind, month: month, &random)
    person =
      kind.hasOwnPatient
      ? 2 * place : 2 * random.below(max(1, ground.options.courses / 2)) + 1
    planCourse()
    finishWaits()
    reportElements()
    if withContacts { planContacts(RandomNumbers(seed, kind.rawValue, number, 3)) }
  }

  private mutating func planCourse() {
    switch kind {
    case .packageDisproved: planPackage(.disproved)
    case .packageWithoutTreatment: planPackage(.withoutTreatment)
    case .packageTreated: planPackage(.treated)
    case .packageRelapse: planPackage(.relapse)
    case .maximumWaitOnly: planMaximumWaitOnly()
    case .diagnosticPackage: planDiagnosticPackage()
    case .investigation: planInvestigation()
    case .treatment: planTreatment()
    case .heart: planHeart()
    case .psychiatry: planPsychiatry()
    case .rehabilitation: planRehabilitation()
    case .control: planControl()
    case .examination: planExamination()
    case .acute: planAcute()
    case .pregnancy: planPregnancy()
    case .other: planOther()
    }
  }

  // MARK: - Times

  /// A moment of working hours on a day, later than another one.
  mutating func moment(_ day: Int, after earlier: Int = 0) -> Int {
    let time = DayCalendar.time(min(day, lastDay), 480 + random.below(430))
    return time > earlier ? time : earlier + 5 + random.below(20)
  }

  /// The working day at or before a day, not before the first; else the one after.
  func workingDay(near day: Int, notBefore first: Int) -> Int {
    let before = days.working(onOrBefore: day)
    return before >= first ? before : min(lastDay, days.working(onOrAfter: day))
  }

  func workingDay(after day: Int) -> Int { min(lastDay, days.working(onOrAfter: day)) }

  // MARK: - Elements

  /// Begins an element and returns its number within the course.
  mutating func begin(
    _ label: ElementLabel, at start: Int, unit: Int, referral: ReferralWay, isReportedOpen: Bool
  ) -> Int {
    precondition(parts.count < Keys.elementsPerCourse - 1, "a course has at most seven elements")
    var referred = start
    if referral.isReferral {
      let days = [0, 0, 0, 0, 1, 1, 1, 2, 3, 5][random.below(10)]
      referred -= days * DayCalendar.minutesPerDay + random.below(60)
    }
    parts.append(
      CoursePart(
        key: Keys.element(place, parts.count), start: start, unit: unit, label: label,
        referral: referral, referred: referred, isReportedOpen: isReportedOpen))
    return parts.count - 1
  }

  /// Ends an element some time after what happened last in it.
  mutating func end(_ part: Int, after time: Int, _ ending: ElementEnding) {
    let days = WaitingTimes.closing.days(&random)
    let end = time + days * DayCalendar.minutesPerDay + 10 + random.below(50)
    finish(part, at: min(end, DayCalendar.time(lastDay, 1400) + part), ending)
  }

  mutating func finish(_ part: Int, at time: Int, _ ending: ElementEnding) {
    parts[part].end = max(time, parts[part].start + 5)
    parts[part].ending = ending
  }

  /// The unit of a region for a cancer package, and for the form of its treatment.
  mutating func unit(package: Int, form: Int = 0) -> Int {
    let place = form == 0 ? package : Units.oncology + (package + form) % Units.oncologyCount
    return region * Units.perRegion + place
  }

  mutating func generalUnit() -> Int {
    region * Units.perRegion + Units.general + random.below(Units.generalCount)
  }
}

/// An element as it truly is, whatever is reported of it.
struct CoursePart {
  var key: Int
  var start: Int
  /// 0 while it is open.
  var end = 0
  var unit: Int
  var label: ElementLabel
  var referral: ReferralWay
  var referred: Int
  /// Whether it is reported when it begins, and again when it ends; else only when it ends.
  var isReportedOpen: Bool
  var ending = ElementEnding.open
  /// The element that it follows, or 0.
  var previous = 0
}

/// What is worth counting in a course beside rows and waits.
struct CourseFacts {
  /// The number of the cancer package, 0 for none; and whether it was treated.
  var package = 0
  var isTreated = false
  /// Whether a treated package was within the plan's own standard time.
  var isWithinStandard = false
  var isRelapse = false
  /// Whether the package has the markers of the waiting times.
  var hasWaits = false
  var pauses: [3 of Int] = .init(repeating: 0)
  var unclosedPauses = 0
  var missingStarts = 0
  var missingEnds = 0
  /// The time of death, or 0.
  var death = 0
}

/// The kinds of pauses, by their places in `CourseFacts.pauses`.
enum PauseKind: Int, CaseIterable {
  case health
  case wish
  /// The patient waits on while something is missing: no pause of any wait.
  case information

  var name: String {
    switch self {
    case .health: "health"
    case .wish: "wish"
    case .information: "information"
    }
  }

  var opening: GeneralMarker {
    switch self {
    case .health: .afv02K1
    case .wish: .afv02L1
    case .information: .afv03A1
    }
  }

  var closing: GeneralMarker {
    switch self {
    case .health: .afv02K2
    case .wish: .afv02L2
    case .information: .afv03A2
    }
  }
}
