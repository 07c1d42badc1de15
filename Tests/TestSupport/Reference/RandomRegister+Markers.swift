/// A code and the moment of it.
struct RandomStep {
  var code: String
  var time: ReferenceMoment
}

extension RandomRows {
  /// The markers of a cluster: some that make sense together, some that do not, corrected,
  /// repeated and removed.
  mutating func addMarkers(cluster: Int) {
    var steps: [RandomStep] = []
    for _ in 0..<generator.within(1...2) { steps += course() }
    for _ in 0..<generator.below(4) { steps.append(RandomStep(code: anyCode(), time: moment())) }
    // Sometimes nearly all of a cluster is told at once, when it is too late for warnings.
    let late = ReferenceMoment(day: firstDay + generator.within(20...length), minute: minute())
    let isLate = generator.chance(1, in: 4)
    for step in steps {
      var row = ReferenceMarker(code: step.code, time: step.time)
      row.element = generator.pick(clusters[cluster].elements)
      row.helbredsforloeb = helbredsforloeb(cluster: cluster, ownInEighths: 4)
      row.key = generator.chance(2, in: 3) ? freshKey() : nil
      if generator.chance(1, in: 14) { row.key = generator.pick(["7", "007", "k7", "K7"]) }
      row.reported = reported(for: row.time)
      if isLate, generator.chance(4, in: 5) {
        row.reported = late
        let isStop = ["AFV01B", "AFV01F", "AFV01F1", "AFX01A1"].contains(step.code)
        if generator.chance(1, in: isStop ? 2 : 8) { takeBack(row, after: late) }
      }
      register.markers.append(row)
      if generator.chance(1, in: 4) { correct(row, cluster: cluster) }
      if generator.chance(1, in: 9) { remove(row) }
      if generator.chance(1, in: 10) { register.markers.append(row) }
      if step.code.hasPrefix("AFV01"), generator.chance(1, in: 6) {
        let known = ReferenceMoment(
          day: step.time.day + generator.within(8...14), minute: minute())
        addLatePause(in: row, known: known)
      }
      if generator.chance(1, in: 12) { addSecondStart(to: row) }
    }
  }

  /// What was told late is removed again later, when it may have been said as final; sometimes a
  /// pause, perhaps without end, comes to light in the same minute.
  private mutating func takeBack(_ marker: ReferenceMarker, after late: ReferenceMoment) {
    let known = ReferenceMoment(day: late.day + generator.within(1...6), minute: minute())
    var removal = marker
    removal.isRemoval = true
    removal.reported = known
    register.markers.append(removal)
    guard generator.chance(1, in: 2), let time = marker.time else { return }
    let back = generator.pick([3, 8, 12, 15])
    var pause = marker
    pause.code = generator.pick(["AFV02K1", "AFV02L1"])
    pause.time = ReferenceMoment(day: time.day - back, minute: minute())
    pause.key = freshKey()
    pause.reported = known
    register.markers.append(pause)
  }

  /// A start and a stop too late, both told after the stop; then the stop is removed, perhaps with
  /// a pause that comes to light, and perhaps another stop is told after that.
  mutating func addLateTale(cluster: Int) {
    let (start, stop, gap) = generator.pick([
      ("AFV01A1A", "AFV01B", 16), ("AFV01C8", "AFV01F", 17), ("AFV01E1A", "AFV01F", 30),
      ("AFV01C9", "AFV01F1", 15),
    ])
    let began = ReferenceMoment(day: firstDay + generator.below(5), minute: minute())
    let ended = ReferenceMoment(day: began.day + gap, minute: minute())
    var told = ReferenceMoment(day: ended.day + generator.below(4), minute: 700)
    var row = ReferenceMarker(element: generator.pick(clusters[cluster].elements))
    row.helbredsforloeb = clusters[cluster].helbredsforloeb
    row.reported = told
    for (code, time) in [(start, began), (stop, ended)] {
      row.code = code
      row.time = time
      row.key = generator.chance(2, in: 3) ? freshKey() : nil
      register.markers.append(row)
    }
    takeBack(row, after: told)
    if generator.chance(1, in: 2) {
      told.day += generator.within(3...9)
      row.key = freshKey()
      row.time = ReferenceMoment(day: began.day + generator.pick([9, gap, gap + 4]), minute: 60)
      row.reported = told
      register.markers.append(row)
    }
  }

  /// A stop and a new start on the day of a start come to light later: two clocks of one key but
  /// for their place.
  private mutating func addSecondStart(to marker: ReferenceMarker) {
    let stops = [
      "AFV01A1A": "AFV01B", "AFV01E1A": "AFV01F", "AFV01C8": "AFV01X2", "AFV01C9": "AFV01F1",
      "AFA01A": "AFA01X1", "AFB01A": "AFB01X", "AFB26A": "AFB26F2", "AFB13B": "AFB14C1",
    ]
    guard let time = marker.time, let stop = stops[marker.code ?? ""] else { return }
    let known = ReferenceMoment(day: time.day + generator.within(7...20), minute: minute())
    for (code, minutes) in [(stop, 1), (marker.code, 2)] {
      var row = marker
      row.code = code
      row.time = ReferenceMoment(day: time.day, minute: min(1439, time.minute + minutes))
      row.key = freshKey()
      row.reported = known
      register.markers.append(row)
      if generator.chance(1, in: 4) { takeBack(row, after: known) }
    }
  }

  /// A short pause after a marker that comes to light at once, days later.
  private mutating func addLatePause(in marker: ReferenceMarker, known: ReferenceMoment) {
    guard let time = marker.time else { return }
    let (open, close) = generator.pick([("AFV02K1", "AFV02K2"), ("AFV02L1", "AFV02L2")])
    let opened = time.day + generator.within(1...5)
    let closed = opened + generator.pick([1, 1, 2, 3])
    for (code, day) in [(open, opened), (close, closed)] {
      var row = marker
      row.code = code
      row.time = ReferenceMoment(day: day, minute: minute())
      row.key = freshKey()
      row.reported = known
      register.markers.append(row)
    }
  }

  /// Any code: of a rule, of a package, of none.
  mutating func anyCode() -> String {
    switch generator.below(6) {
    case 0, 1, 2: return generator.pick(RandomCodes.general)
    case 3, 4:
      return "AFB" + generator.pick(RandomCodes.packages) + generator.pick(RandomCodes.suffixes)
    default: return generator.pick(RandomCodes.irrelevant)
    }
  }

  /// A course of markers as a patient might have it, more or less.
  mutating func course() -> [RandomStep] {
    var codes: [String]
    switch generator.below(13) {
    case 0, 1, 10, 11: codes = ["AFV01A1A", "AFV01B", "AFX01A1", "AFV01F"]
    case 2, 3, 12:
      codes = generator.pick([
        ["AFV01E1A", "AFV01C8", "AFV01F"], ["AFV01C8", "AFV01E1A", "AFV01F"],
      ])
    case 4: codes = ["AFV01C9", "AFV01E3", "AFV01F1"]
    case 5, 6, 7: codes = packageCourse()
    case 8: codes = ["AFA01A", "AFA01B", generator.pick(["AFA01X1", "AFA01X2", "AFA01X"])]
    default: codes = ["AFV01A1C", "AFX01D1", "AFX01A1", "AFV01F"]
    }
    if generator.chance(1, in: 3), codes.count > 1 {
      codes.removeLast(generator.within(1...min(3, codes.count - 1)))
    }
    if generator.chance(1, in: 5) {
      codes.append(generator.pick(["AFV01X", "AFV01X1", "AFV01X2", "AFV01X4"]))
    }
    // Starting, stopping and starting again, often on one day.
    if generator.chance(1, in: 4) { codes += codes }
    var time = ReferenceMoment(day: firstDay + generator.below(12), minute: minute())
    var steps: [RandomStep] = []
    for code in codes {
      steps.append(RandomStep(code: code, time: time))
      if generator.chance(1, in: 3) { steps += pause(after: time) }
      let gap = generator.pick([0, 0, 1, 3, 6, 7, 10, 13, 14, 15, 16, 18, 20, 23, 28])
      time = ReferenceMoment(
        day: time.day + gap, minute: generator.chance(1, in: 2) ? time.minute : minute())
    }
    return steps
  }

  /// The codes of a cancer package, the urinary ones split as in life.
  private mutating func packageCourse() -> [String] {
    let package = generator.pick(RandomCodes.packages)
    let sibling = package == "13" ? generator.pick(["13", "14", "15", "32"]) : package
    let decision = generator.pick(["C1", "C1", "C1A", "C2", "C", "C2A"])
    let treatment = generator.pick(["F", "F1", "F1A", "F2", "F3"])
    var codes = [
      "AFB\(package)A", "AFB\(package)B", "AFB\(sibling)\(decision)", "AFB\(sibling)\(treatment)",
    ]
    if generator.chance(1, in: 5) {
      codes.insert("AFB\(package)" + generator.pick(["X", "X1", "X2", "X9"]), at: 2)
    }
    return codes
  }

  /// A pause, closed or not, sometimes beginning before the clock or overlapping another.
  private mutating func pause(after time: ReferenceMoment) -> [RandomStep] {
    let pairs = [
      ("AFV02K1", "AFV02K2"), ("AFV02L1", "AFV02L2"), ("AFV02K1C", "AFV02K2"),
      ("AFV02K1", "AFV02K2"), ("AFV02L1", "AFV02L2"), ("AFV02L1", "AFV02L2"),
      ("AFV02K1", "AFV02K2C"), ("AFV02M1", "AFV02M2"), ("AFV03A1", "AFV03A2"),
      ("AFV02L1", "AFV02K2"),
    ]
    let (open, close) = generator.pick(pairs)
    let opened = ReferenceMoment(day: time.day + generator.within(-2...12), minute: minute())
    var steps = [RandomStep(code: open, time: opened)]
    if generator.chance(3, in: 4) {
      let closed = ReferenceMoment(day: opened.day + generator.below(12), minute: minute())
      steps.append(RandomStep(code: close, time: closed))
    }
    return steps
  }

  /// Later or earlier records of the same key, or, without a key, another row in its place.
  private mutating func correct(_ original: ReferenceMarker, cluster: Int) {
    var row = original
    for _ in 0..<generator.within(1...3) {
      switch generator.below(7) {
      case 0, 1:
        if let time = row.time {
          row.time = ReferenceMoment(
            day: time.day + generator.within(-9...9), minute: time.minute)
        }
      case 2: row.code = generator.pick(RandomCodes.irrelevant)
      case 3: row.code = original.code
      case 4: row.code = anyCode()
      case 5: row.element = generator.pick(generator.pick(clusters).elements)
      default: row.helbredsforloeb = generator.pick(clusters).helbredsforloeb
      }
      switch generator.below(6) {
      case 0: break  // The same reported minute with other content.
      case 1: row.reported = original.reported
      case 2, 3:
        row.reported = original.reported.map {
          ReferenceMoment(day: $0.day + generator.within(1...9), minute: minute())
        }
      default: row.reported = reported(for: row.time)
      }
      register.markers.append(row)
    }
    if original.key == nil, generator.chance(1, in: 2) { remove(original) }
  }

  /// A removal of a marker, by what it has; before or after it in time.
  private mutating func remove(_ original: ReferenceMarker) {
    var row = original
    row.isRemoval = true
    row.reported = generator.chance(1, in: 2) ? reported(for: row.time) : moment()
    if generator.chance(1, in: 6) { row.reported = nil }
    if original.key != nil {
      if generator.chance(1, in: 4) {
        // By (element, code, minute), which does not touch a marker that has a key.
        row.key = nil
      } else if generator.chance(1, in: 3) {
        row.element = nil
        row.code = nil
        row.time = nil
        row.helbredsforloeb = nil
      }
    }
    register.markers.append(row)
  }
}
