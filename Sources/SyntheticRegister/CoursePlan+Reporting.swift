/// How what happened is reported: late, wrongly at first, twice, or by mistake and taken back.
///
/// Whatever goes wrong is mended before the course's last report, so that all rows together tell
/// what truly happened. The shares are INFERRED; no source gives them.
extension CoursePlan {
  /// When something that happened is reported.
  private mutating func reported(_ time: Int) -> Int {
    let late = WaitingTimes.lateness.draw(&noise)
    return min(lastMinute, time + (isNoisy ? late : 1 + late % 30))
  }

  /// When a report is mended: later, or nil where the course has no time left.
  private mutating func mended(_ reported: Int) -> Int? {
    let later = reported + 20 + noise.below(20 * DayCalendar.minutesPerDay)
    return later <= lastMinute ? later : nil
  }

  // MARK: - Markers

  mutating func mark(_ part: Int, _ marker: GeneralMarker, at time: Int) {
    mark(part, MarkerCode(marker), at: time)
  }

  mutating func mark(_ part: Int, package: Int, _ step: PackageStep, at time: Int) {
    mark(part, MarkerCode(package: package, step), at: time)
  }

  /// A marker that is true at last.
  mutating func mark(_ part: Int, _ code: MarkerCode, at time: Int) {
    var row = MarkerRow(
      element: parts[part].key, course: course, key: nextMarkerKey(), time: time,
      reported: reported(time), code: code)
    guard isNoisy else {
      markers.append(row)
      return
    }
    switch noise.below(1000) {
    case 0..<12: if correct(&row, part) { return }
    case 12..<17: appendRepeat(row)
    case 17..<19: appendDuplicate(row)
    case 19..<22: appendMistake(part, at: time)
    default: break
    }
    markers.append(row)
    if ground.options.hasFaults, noise.below(2000) == 0 { appendFault(row) }
  }

  private mutating func nextMarkerKey() -> Int {
    precondition(markerCount < Keys.perCourse, "a course has at most 64 markers")
    markerCount += 1
    return Keys.marker(place, markerCount - 1)
  }

  /// Reports the marker wrongly first; false where there is no time to mend it.
  private mutating func correct(_ row: inout MarkerRow, _ part: Int) -> Bool {
    guard let later = mended(row.reported) else { return false }
    var wrong = row
    wrong.isFinal = false
    switch noise.below(3) {
    case 0:
      wrong.time = max(parts[part].start, row.time - 30 - noise.below(4000))
    case 1:
      // From a code that starts or stops a wait to one that does not, or the other way round.
      let isWaiting = GeneralMarker(rawValue: row.code.rawValue).map(\.isOrdinary) != true
      wrong.code = MarkerCode(isWaiting ? .afv01A7 : .afv01A1)
    default:
      markers.append(wrong)
      wrong.handling = .remove
      wrong.reported = later
      markers.append(wrong)
      row.key = nextMarkerKey()
      row.reported = later
      markers.append(row)
      return true
    }
    markers.append(wrong)
    row.reported = later
    row.handling = .correct
    markers.append(row)
    return true
  }

  /// The same row comes again.
  private mutating func appendRepeat(_ row: MarkerRow) {
    guard let later = mended(row.reported) else { return }
    var copy = row
    copy.handling = .repeated
    copy.reported = later
    markers.append(copy)
  }

  /// The same marker is registered under another key.
  private mutating func appendDuplicate(_ row: MarkerRow) {
    var copy = row
    copy.key = nextMarkerKey()
    copy.handling = .repeated
    markers.append(copy)
  }

  /// A marker that was never true, taken back later.
  private mutating func appendMistake(_ part: Int, at time: Int) {
    let codes: [GeneralMarker] = [.afv01A1A, .afv01B, .afv01X, .afv01C8, .afv01A7, .afx01C]
    var row = MarkerRow(
      element: parts[part].key, course: course, key: 0, time: time, reported: reported(time),
      code: MarkerCode(noise.pick(codes)), isFinal: false)
    guard let later = mended(row.reported) else { return }
    row.key = nextMarkerKey()
    markers.append(row)
    row.handling = .remove
    row.reported = later
    markers.append(row)
  }

  private mutating func appendFault(_ row: MarkerRow) {
    var bad = row
    bad.isBad = true
    bad.isFinal = false
    bad.key = nextMarkerKey()
    markers.append(bad)
  }

  // MARK: - Elements

  /// Reports the elements of the course: when they begin and when they end, or only then.
  mutating func reportElements() {
    let courseStart = parts[0].start
    for part in parts {
      var row = ElementRow(
        key: part.key, course: course, place: place, person: person, previous: part.previous,
        courseStart: courseStart, start: part.start, referred: part.referred,
        reported: reported(part.start), unit: part.unit, label: part.label,
        referral: part.referral)
      var last = 0
      if part.isReportedOpen || part.end == 0 {
        row.isFinal = part.end == 0
        elements.append(row)
        last = row.reported
        row.handling = .correct
      }
      guard part.end > 0 else { continue }
      row.reported = min(lastMinute, max(reported(part.end), last + 1))
      row.end = part.end
      row.ending = part.ending
      row.isFinal = true
      if isNoisy, noise.below(1000) < 5, let later = mended(row.reported) {
        var wrong = row
        wrong.unit = row.unit - row.unit % Units.perRegion + noise.below(Units.perRegion)
        wrong.isFinal = false
        elements.append(wrong)
        row.reported = later
        row.handling = .correct
      }
      elements.append(row)
    }
    if isNoisy, noise.below(1000) == 0 { appendMistakenElement(parts[0]) }
  }

  /// An element with a start of waiting that was never true; removing it takes the marker along.
  private mutating func appendMistakenElement(_ part: CoursePart) {
    var row = ElementRow(
      key: Keys.element(place, parts.count), course: course, place: place, person: person,
      courseStart: part.start, start: part.start, referred: part.referred,
      reported: reported(part.start), unit: part.unit, label: part.label, referral: part.referral,
      isFinal: false)
    guard let later = mended(row.reported) else { return }
    elements.append(row)
    markers.append(
      MarkerRow(
        element: row.key, course: course, key: nextMarkerKey(), time: row.start,
        reported: row.reported, code: MarkerCode(.afv01A1A), isFinal: false))
    row.handling = .remove
    row.reported = later
    elements.append(row)
  }

  // MARK: - Contacts

  mutating func report(_ contact: ContactRow) {
    var row = contact
    row.reported = reported(row.reported)
    guard isNoisy, noise.below(1000) < 10, let later = mended(row.reported) else {
      contacts.append(row)
      return
    }
    var wrong = row
    wrong.isFinal = false
    wrong.diagnosis = .observation
    contacts.append(wrong)
    row.reported = later
    row.handling = .correct
    contacts.append(row)
  }
}

extension GeneralMarker {
  /// Whether the marker neither starts nor ends a wait that anybody counts.
  var isOrdinary: Bool {
    switch self {
    case .afv01A7, .afv01A8, .afv01A9, .afv01A3, .afv01A4, .afv01A5, .afv01A6, .afv01E1B, .afv01X9,
      .afv01A1B, .afv01A2:
      true
    default: false
    }
  }
}
