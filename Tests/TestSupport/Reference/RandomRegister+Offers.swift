extension RandomRows {
  /// Offers of a cluster: in time and late, told and untold, cancelled, declined, corrected.
  mutating func addOffers(cluster: Int) {
    let elements = clusters[cluster].elements
    let starts = register.markers.filter { marker in
      Self.kinds[marker.code ?? ""] != nil && elements.contains(marker.element ?? "")
        && marker.time != nil && !marker.isRemoval
    }
    for _ in 0..<generator.pick([0, 1, 1, 2, 3]) {
      var row = ReferenceOffer(key: freshKey())
      row.element = generator.pick(elements)
      row.helbredsforloeb = helbredsforloeb(cluster: cluster, ownInEighths: 4)
      row.kind = generator.pick(["udredning", "behandling", "efterbehandling"])
      var near = firstDay + generator.below(10)
      if !starts.isEmpty, generator.chance(7, in: 8) {
        // An offer for a clock that there is, by one of its keys.
        let start = generator.pick(starts)
        row.element = start.element
        row.helbredsforloeb = start.helbredsforloeb
        row.kind = Self.kinds[start.code ?? ""]
        near = start.time?.day ?? near
      }
      if row.helbredsforloeb != nil, generator.chance(1, in: 3) { row.element = nil }
      addVersions(of: row, near: near)
    }
  }

  /// What an offer after a start is for.
  private static let kinds = [
    "AFV01A1A": "udredning", "AFV01C8": "behandling", "AFV01E1A": "behandling",
    "AFX01A1": "behandling", "AFV01C9": "efterbehandling", "AFV01E3": "efterbehandling",
  ]

  /// The records of one offer, dated around a start.
  mutating func addVersions(of offer: ReferenceOffer, near start: Int) {
    var row = offer
    row.kind =
      row.kind ?? generator.pick(["udredning", "udredning", "behandling", "efterbehandling"])
    row.date = start + generator.pick([-2, 0, 3, 5, 7, 9, 10, 12, 13, 14, 15, 20, 28, 35])
    row.place = "6071000016008"
    for _ in 0..<generator.pick([1, 1, 1, 2, 2, 3]) {
      switch generator.below(7) {
      case 0: row.date = (row.date ?? start) + generator.within(-5...5)
      case 1: row.answer = generator.pick(["accepteret", "afslaaet", "aflyst", nil])
      case 2: row.toldOn = start + generator.within(-2...12)
      case 3:
        if generator.chance(1, in: 3) {
          row.kind = generator.pick(["udredning", "behandling", "efterbehandling"])
        }
      case 4: row.answer = generator.pick(["accepteret", "afslaaet"])
      default: break
      }
      if generator.chance(4, in: 5) {
        let entered = ReferenceMoment(day: start + generator.below(12), minute: minute())
        row.reported = generator.chance(3, in: 4) ? entered : reported(for: entered)
      }
      register.offers.append(row)
      if generator.chance(1, in: 6) {
        // The same minute, other content: only the fields decide.
        var twin = row
        switch generator.below(4) {
        case 0: twin.date = row.date.map { $0 + generator.within(-3...3) }
        case 1: twin.answer = generator.pick(["aflyst", "afslaaet", nil])
        case 2: twin.kind = generator.pick(["udredning", "behandling"])
        default: twin.toldOn = generator.pick([start - 1, start + 3, nil])
        }
        register.offers.append(twin)
      }
    }
    if generator.chance(1, in: 8) {
      var removal = ReferenceOffer(key: row.key, isRemoval: true)
      if generator.chance(1, in: 2) { removal.date = row.date }
      removal.reported = generator.chance(1, in: 6) ? nil : moment()
      register.offers.append(removal)
    }
  }
}
