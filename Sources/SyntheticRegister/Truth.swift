internal import DanishCalendar

/// `truth.json`: what the generator put into a register, from its own plan.
///
/// Counted before a row is rendered, and in the generator's own words: it knows no rules, only what
/// it planned. One object, in this order:
///
/// - `version`: 1; it grows when a member changes its meaning.
/// - `generator`, `seed`, `from`, `until` (the last day on which a course begins), `lastReport`
///   (the last day on which anything can be reported), `format`, `plain`, `courses`.
/// - `rows`: by table how many rows there are, and of these corrections (later versions of a row,
///   also where an open element ends), removals, repeats (the same row again, or under another
///   key), bad ones that cannot be used, and those reported more than a week after the event. For
///   documents instead `documents` and `entries`.
/// - `kinds`: how many courses of each kind.
/// - `waits`: by kind of maximum wait its `days`; how many are `planned`; `over` the days when
///   pauses are left out, and of these `offered` (a date inside was offered); `explained`: longer,
///   but not without the pause; `inside`: neither; of these `insideEnded` were called off, ended
///   with the patient's death or with the course. `endings` and `causesOfOver` divide `planned` and
///   `over`. `regions`: the same by region.
/// - `packages`: by cancer package (with decision and treatment of the urinary tract under 14, 15
///   and 32) how many `begun`, `treated`, `withinStandard` by the generator's own standard times,
///   and `withWaits` that have the markers of the waiting times; and `packagesOfRegions`.
/// - `pauses` by kind, `unclosedPauses`, `missingStarts`, `missingEnds`, `relapses`,
///   `splitPackages`, `deaths`.
/// - `trouble`: the one unit whose capacity fails: its number, region and package, from when until
///   when, the waits for treatment from consent that began there, how many went over, by how many
///   days in all and at most.
package struct Truth: Sendable {
  /// The version of the form.
  package static let version = 1

  private let options: RegisterOptions
  private let ground: Groundwork
  let tally: Tally

  package init(of register: SyntheticRegister, shares: [Tally]) {
    options = register.options
    ground = register.ground
    var sum = Tally()
    for share in shares { sum += share }
    tally = sum
  }

  /// The file.
  package var text: [UInt8] {
    var json = JSONText()
    json.object { json in
      writeHead(&json)
      writeRows(&json)
      json.object("kinds") { json in
        for kind in CourseKind.allCases {
          json.member(String(describing: kind), tally.courses[kind.rawValue])
        }
      }
      json.array("waits", WaitKind.allCases) { json, kind in
        json.member("wait", kind.name)
        json.member("days", kind.days)
        let regions = tally.waits[kind.rawValue]
        var sum = Tally.Waits()
        for region in regions { sum += region }
        write(sum, &json)
        json.array("regions", Array(Region.all.enumerated())) { json, region in
          json.member("region", region.element.number)
          write(regions[region.offset], &json)
        }
      }
      writePackages(&json)
      writeFacts(&json)
      writeTrouble(&json)
    }
    return json.text.bytes + [UInt8(ascii: "\n")]
  }

  private func writeHead(_ json: inout JSONText) {
    json.member("version", Truth.version)
    json.member("generator", "fristvagt synth")
    json.member("seed", String(options.seed))
    json.member("from", options.from.description)
    let days = ground.days
    let end = ground.schedule.firstDay(ofMonth: ground.schedule.startMonths)
    let last = ground.schedule.firstDay(ofMonth: ground.schedule.reportMonths)
    json.member("until", days.date(end - 1).description)
    json.member("lastReport", days.date(last - 1).description)
    json.member("format", options.format.rawValue)
    json.member("plain", options.isPlain)
    json.member("courses", options.courses)
  }

  private func writeRows(_ json: inout JSONText) {
    json.object("rows") { json in
      if options.format == .cda {
        json.member("documents", tally.documents)
        json.member("entries", tally.entries)
      }
      for (table, rows) in zip(SyntheticRegister.Table.allCases, tally.tables)
      where options.format != .cda || table == .offers {
        json.object(table.rawValue) { json in
          json.member("rows", rows.rows)
          json.member("corrections", rows.corrections)
          json.member("removals", rows.removals)
          json.member("repeats", rows.repeats)
          json.member("bad", rows.bad)
          json.member("overAWeekLate", rows.overAWeekLate)
        }
      }
    }
  }

  private func write(_ waits: Tally.Waits, _ json: inout JSONText) {
    json.member("planned", waits.planned)
    json.member("over", waits.over)
    json.member("offered", waits.offered)
    json.member("explained", waits.explained)
    json.member("inside", waits.inside.reduce(0, +))
    json.member("insideEnded", waits.inside.dropFirst().reduce(0, +))
    json.object("endings") { json in
      for ending in WaitEnding.allCases {
        json.member(ending.name, waits.endings[ending.rawValue])
      }
    }
    json.object("causesOfOver") { json in
      for cause in WaitCause.allCases {
        json.member(cause.name, waits.causesOver[cause.rawValue])
      }
    }
  }

  private func writePackages(_ json: inout JSONText) {
    func write(_ package: Tally.Package, _ json: inout JSONText) {
      json.member("begun", package.begun)
      json.member("treated", package.treated)
      json.member("withinStandard", package.withinStandard)
      json.member("withWaits", package.withWaits)
    }
    let numbers = tally.packages.indices.filter { tally.packages[$0].begun > 0 }
    json.array("packages", numbers) { json, number in
      json.member("package", padded(number, to: 2))
      write(tally.packages[number], &json)
    }
    json.array("packagesOfRegions", Array(Region.all.enumerated())) { json, region in
      json.member("region", region.element.number)
      write(tally.packagesOfRegions[region.offset], &json)
    }
  }

  private func writeFacts(_ json: inout JSONText) {
    json.object("pauses") { json in
      for kind in PauseKind.allCases { json.member(kind.name, tally.pauses[kind.rawValue]) }
    }
    json.member("unclosedPauses", tally.unclosedPauses)
    json.member("missingStarts", tally.missingStarts)
    json.member("missingEnds", tally.missingEnds)
    json.member("relapses", tally.relapses)
    json.member("splitPackages", tally.splitPackages)
    json.member("deaths", tally.deaths)
  }

  private func writeTrouble(_ json: inout JSONText) {
    let days = ground.days
    json.object("trouble") { json in
      json.member("unit", ground.units.numbers.text(Units.troubled))
      json.member("region", Region.all[Units.troubledRegion].number)
      json.member("package", padded(Units.troubledPackage, to: 2))
      json.member("from", days.date(ground.troubledDays.lowerBound).description)
      json.member("until", days.date(ground.troubledDays.upperBound - 1).description)
      json.member("waits", tally.trouble.waits)
      json.member("over", tally.trouble.over)
      json.member("daysOver", tally.trouble.daysOver)
      json.member("mostDaysOver", tally.trouble.mostDaysOver)
    }
  }
}
