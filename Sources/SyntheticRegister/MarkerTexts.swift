/// What a marker of a cancer package says, by the end of its code; the order of the code numbers.
enum PackageStep: UInt16, CaseIterable {
  /// Referral to the package.
  case a
  /// First attendance.
  case b
  /// Decision: treatment offered.
  case c1
  /// Decision: no treatment.
  case c2
  case c2A
  case c2B
  case c2C
  /// Treatment by surgery, medicine and radiation.
  case f1
  case f2
  case f3
  /// Follow-up plan handed out.
  case p1
  /// Package ended: disproved, patient's wish, other reason.
  case x1
  case x2
  case x9

  static let count: UInt16 = 14

  /// The end of the code in capitals.
  var suffix: String { String(describing: self).uppercased() }
}

/// The number of a marker code within this generator.
struct MarkerCode: Equatable {
  var rawValue: UInt16

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ marker: GeneralMarker) {
    rawValue = marker.rawValue
  }

  /// A marker of a cancer package, `AFB` and its number.
  init(package: Int, _ step: PackageStep) {
    let general = UInt16(truncatingIfNeeded: GeneralMarker.allCases.count)
    rawValue =
      general + UInt16(truncatingIfNeeded: package) * PackageStep.count + step.rawValue
  }
}

/// The codes and texts of all markers that are given out, by their numbers.
struct MarkerTexts {
  /// How many cancer packages there are, AFB01 to AFB33.
  static let packageCount = 33

  /// By the number of a code: the code, and its text.
  let codes: FragmentTable
  let texts: FragmentTable

  init() {
    let count =
      GeneralMarker.allCases.count + (MarkerTexts.packageCount + 1) * Int(PackageStep.count)
    var codes = [String](repeating: "", count: count)
    var texts = codes
    for (number, line) in MarkerTexts.lines(of: MarkerTexts.generalLines).enumerated() {
      (codes[number], texts[number]) = line
    }
    var numbers: [String: Int] = [:]
    for package in 1...MarkerTexts.packageCount {
      for step in PackageStep.allCases {
        let code = "AFB\(package < 10 ? "0" : "")\(package)\(step.suffix)"
        numbers[code] = Int(MarkerCode(package: package, step).rawValue)
      }
    }
    for line in MarkerTexts.lines(of: MarkerTexts.packageLines) {
      guard let number = numbers[line.0] else { preconditionFailure("\(line.0) is no step") }
      (codes[number], texts[number]) = line
    }
    self.codes = FragmentTable(codes)
    self.texts = FragmentTable(texts)
  }

  private static func lines(of table: String) -> [(String, String)] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
  }
}
