/// The contacts of a course: visits, stays and calls within its elements, and the death.
extension CoursePlan {
  /// Contacts of an element: at least so many, and up to so many more.
  private var contactNumbers: (least: Int, more: Int) {
    switch kind {
    case .packageDisproved, .diagnosticPackage: (3, 4)
    case .packageWithoutTreatment: (5, 6)
    case .packageTreated, .packageRelapse: (5, 7)
    case .maximumWaitOnly: (3, 5)
    case .investigation: (2, 4)
    case .treatment: (2, 5)
    case .heart: (3, 6)
    case .psychiatry: (3, 13)
    case .rehabilitation: (1, 6)
    case .control: (1, 5)
    case .examination, .other: (1, 1)
    case .acute: (1, 2)
    case .pregnancy: (4, 5)
    }
  }

  mutating func planContacts(_ stream: RandomNumbers) {
    // A stream of their own: the rest of the course is the same without them.
    random = stream
    var count = 0
    for part in parts {
      let numbers = contactNumbers
      let wanted = min(numbers.least + random.below(numbers.more + 1), 24)
      let end = part.end > 0 ? part.end : DayCalendar.time(lastDay, 0)
      for number in 0..<wanted where count < Keys.perCourse - 8 {
        planContact(part, number: number, of: wanted, until: end, key: count)
        count += 1
      }
    }
    if facts.death > 0, let part = parts.last { planDeath(part, key: count) }
  }

  private mutating func planContact(
    _ part: CoursePart, number: Int, of count: Int, until end: Int, key: Int
  ) {
    let isAcute = kind == .acute
    let length = max(1, end - part.start)
    var start = part.start
    if number > 0 || !isAcute {
      start += length * number / count + random.below(max(1, length / count))
    }
    if !isAcute {
      let day = DayCalendar.day(of: start)
      start = max(part.start, DayCalendar.time(day, 480 + random.below(430)))
    }
    start = min(start, max(part.start, end - 20))
    let isStay = random.chance(isAcute ? 320 : 40)
    let minutes = isStay ? 600 + random.below(5000) : 15 + random.below(75)
    let type: ContactType =
      isAcute || random.chance(820) ? .attendance : random.chance(820) ? .virtual : .outside
    let ended = max(start + 5, min(start + minutes, end))
    report(
      ContactRow(
        key: Keys.contact(place, key), element: part.key, course: course, person: person,
        start: start, end: ended, reported: ended, unit: part.unit, type: type,
        diagnosis: diagnosis(), isAcute: isAcute, referral: part.referral,
        referred: part.referred))
  }

  private mutating func planDeath(_ part: CoursePart, key: Int) {
    report(
      ContactRow(
        key: Keys.contact(place, key), element: part.key, course: course, person: person,
        start: facts.death, end: facts.death + 1, reported: facts.death + 1,
        death: DayCalendar.day(of: facts.death), unit: part.unit, type: .death,
        diagnosis: diagnosis(), isAcute: false, referral: .none, referred: part.referred))
  }

  private mutating func diagnosis() -> Diagnosis {
    switch kind {
    case .packageDisproved, .diagnosticPackage, .maximumWaitOnly: .suspectedCancer
    case .packageWithoutTreatment, .packageTreated, .packageRelapse:
      random.chance(600) ? .cancer : .suspectedCancer
    case .investigation, .other: [.observation, .pain][random.below(2)]
    case .treatment, .rehabilitation: [.arthrosis, .injury][random.below(2)]
    case .heart: .angina
    case .psychiatry: .depression
    case .control: [.diabetes, .hypertension, .arthrosis][random.below(3)]
    case .examination: [.observation, .hypertension, .pain][random.below(3)]
    case .acute: [.infection, .injury, .pain][random.below(3)]
    case .pregnancy: .pregnancy
    }
  }
}
