/// Counts what the plan holds; every thread has one of its own.
///
/// No row is rendered for it: the counts come from the plan alone.
package struct TallyMaker: Sendable {
  private let register: SyntheticRegister
  private var plan: CoursePlan
  private let troubledDays: Range<Int>

  package init(_ register: SyntheticRegister) {
    self.register = register
    plan = CoursePlan(register.ground)
    troubledDays = register.ground.troubledDays
  }

  /// Counts one part of the courses, of as many as `SyntheticRegister.tallyCount` says.
  ///
  /// - Parameters:
  ///   - part: the number of the part.
  ///   - ofCancerOnly: whether all other courses are left out, which are many and have no waits
  ///     that the plan counts.
  package mutating func tally(part: Int, ofCancerOnly: Bool = false) -> Tally {
    var tally = Tally()
    register.batches.forEachStart(in: part) { kind, month, course in
      if ofCancerOnly, !kind.hasOwnPatient { return }
      plan.make(kind, month: month, number: course, withContacts: true)
      tally.courses[kind.rawValue] += 1
      countRows(&tally)
      countFacts(&tally)
      for wait in plan.waits { count(wait, &tally) }
    }
    return tally
  }

  private mutating func countRows(_ tally: inout Tally) {
    switch register.options.format {
    case .cda:
      let documents = DocumentPlan(plan)
      tally.documents += documents.documents.count
      tally.entries += documents.entryCount
    case .lprA, .lprF:
      let isF = register.options.format == .lprF
      for row in plan.markers where row.isFinal || !isF {
        count(row.handling, row.reported - row.time, row.isBad, isF, &tally.tables[0])
      }
      for row in plan.elements where row.isFinal || !isF {
        let time = row.end > 0 ? row.end : row.start
        count(row.handling, row.reported - time, false, isF, &tally.tables[1])
      }
      for row in plan.contacts where row.isFinal || !isF {
        count(row.handling, row.reported - row.end, false, isF, &tally.tables[2])
      }
    }
    for row in plan.offers { count(row.handling, 0, false, false, &tally.tables[3]) }
  }

  /// A final extract shows neither corrections nor removals, and not when anything was reported.
  private func count(
    _ handling: Handling, _ delay: Int, _ isBad: Bool, _ isF: Bool, _ rows: inout Tally.Rows
  ) {
    rows.rows += 1
    if isBad { rows.bad += 1 }
    switch handling {
    case .create: break
    case .correct: if !isF { rows.corrections += 1 }
    case .remove: rows.removals += 1
    case .repeated: rows.repeats += 1
    }
    if !isF, delay > 7 * DayCalendar.minutesPerDay { rows.overAWeekLate += 1 }
  }

  private func countFacts(_ tally: inout Tally) {
    let facts = plan.facts
    for index in tally.pauses.indices { tally.pauses[index] += facts.pauses[index] }
    tally.unclosedPauses += facts.unclosedPauses
    tally.missingStarts += facts.missingStarts
    tally.missingEnds += facts.missingEnds
    if facts.isRelapse { tally.relapses += 1 }
    if facts.death > 0 { tally.deaths += 1 }
    guard facts.package > 0 else { return }
    var package = Tally.Package()
    package.begun = 1
    package.treated = facts.isTreated ? 1 : 0
    package.withinStandard = facts.isWithinStandard ? 1 : 0
    package.withWaits = facts.hasWaits ? 1 : 0
    tally.packages[facts.package] += package
    tally.packagesOfRegions[plan.region] += package
    if CancerPackage.urinaryParts.contains(facts.package) { tally.splitPackages += 1 }
  }

  private func count(_ wait: PlannedWait, _ tally: inout Tally) {
    tally.waits[wait.kind.rawValue][plan.region].add(wait)
    guard wait.unit == Units.troubled, wait.kind == .treatmentFromConsent,
      troubledDays.contains(wait.start)
    else { return }
    tally.trouble.waits += 1
    guard wait.isOver else { return }
    tally.trouble.over += 1
    tally.trouble.daysOver += wait.excess
    tally.trouble.mostDaysOver = max(tally.trouble.mostDaysOver, wait.excess)
  }
}

extension SyntheticRegister {
  /// Into how many parts the courses are divided for counting.
  package var tallyCount: Int { batches.startCount }
}
