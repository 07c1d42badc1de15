import Foundation
import RegisterRecords
import Testing
import Wordings

@testable import Pathways

@Suite struct RulePatternTests {
  @Test(arguments: [
    ("AFV01B", "AFV01B", true), ("AFV01B", "AFV01", false), ("AFV01B", "AFV01B1", false),
    ("AFB??A", "AFB01A", true), ("AFB??A", "AFB0AA", false), ("AFB??A", "AFB01A1", false),
    ("AFX01A*", "AFX01A", true), ("AFX01A*", "AFX01A1B", true), ("AFX01A*", "AFX01", false),
    ("AFB??C2*", "AFB13C2A", true), ("AFB??C2*", "AFB13C1", false), ("A?*", "A", false),
  ])
  func patternsMatch(_ pattern: String, _ code: String, _ isMatch: Bool) {
    #expect(CodePattern(pattern).matches(code) == isMatch)
  }

  @Test(arguments: [
    ("AFV01B", "AFV01B", true), ("AFV01B", "AFV01*", true), ("AFV01B", "AFV01C*", false),
    ("AFB??A", "AFB1?A", true), ("AFB??A", "AFB01A*", true), ("AFB??A", "AFB01AB*", false),
    ("AFB??C*", "AFB??C2*", true), ("AFB??C1", "AFB??C2*", false), ("A*", "A?*", true),
    ("A?", "AB", false), ("A*", "B*", false), ("AF*", "A", false),
  ])
  func overlapsIsSymmetric(_ left: String, _ right: String, _ overlap: Bool) {
    #expect(CodePattern(left).overlaps(CodePattern(right)) == overlap)
    #expect(CodePattern(right).overlaps(CodePattern(left)) == overlap)
  }
}

@Suite struct MarkerCodeTests {
  @Test(arguments: [
    "AFV01A1A", "AFB01A", "AFB16X9", "AFB17A", "AFB33X9", "AFC01P", "AWZ17", "AFA01A",
  ])
  func knownCodesAreValid(_ code: String) {
    #expect(MarkerCodes.isValid(code))
    #expect(!MarkerCodes.isHeading(code))
    for language in Language.allCases {
      #expect(MarkerCodes.text(of: code, in: language)?.isEmpty == false)
    }
  }

  @Test(arguments: ["AF", "AFB", "AFB01", "AFV01", "AFV02K", "AW"])
  func headingsAreNoCodes(_ code: String) {
    #expect(!MarkerCodes.isValid(code))
    #expect(MarkerCodes.isHeading(code))
    #expect(MarkerCodes.text(of: code, in: .da) != nil)
  }

  @Test(arguments: [
    "", "A", "AFV01A1AA", "afv01b", "AFV01B ", "AFB14A", "ZZZ", "AFV01B|", "|", "\n", "heading",
    "AFV01B|Udredning start", "AFÆ",
  ])
  func otherTextsAreUnknown(_ code: String) {
    #expect(!MarkerCodes.isValid(code))
    #expect(!MarkerCodes.isHeading(code))
    #expect(MarkerCodes.text(of: code, in: .en) == nil)
  }

  @Test func aTextIsFoundInBothLanguages() {
    #expect(
      MarkerCodes.text(of: "AFV01X2", in: .da) == "Venteperiode afsluttet, patientens ønske")
    #expect(MarkerCodes.text(of: "AFV01X2", in: .en) == "Waiting period ended, patient's wish")
    #expect(AdminCodes.text(of: "ALAL01", in: .en) == "cancer")
    #expect(AdminCodes.text(of: "ALAC70", in: .da) == "afsluttet ved patientens død")
    #expect(AdminCodes.text(of: "ALCA10", in: .da) == "død")
    #expect(AdminCodes.text(of: "ALXX", in: .da) == nil)
    #expect(RegionNames.name(of: "1084", in: .da) == "Region Hovedstaden")
    #expect(RegionNames.name(of: "1080", in: .da) == nil)
  }

  /// Every row of the facts is found, with its Danish text, and is a heading only where they say so.
  @Test func theTableHoldsAllRowsOfTheFacts() throws {
    guard let file = sharedFile("facts/markers.csv") else { return }
    let rows = String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst()
    var headings = 0
    for row in rows {
      let fields = csvFields(row)
      let isHeading = fields[4] == "GROUP"
      if isHeading { headings += 1 }
      #expect(MarkerCodes.text(of: fields[0], in: .da) == fields[2], "\(fields[0])")
      #expect(MarkerCodes.text(of: fields[0], in: .en)?.isEmpty == false, "\(fields[0])")
      #expect(MarkerCodes.isValid(fields[0]) == !isHeading, "\(fields[0])")
      #expect(MarkerCodes.isHeading(fields[0]) == isHeading, "\(fields[0])")
    }
    #expect(rows.count == 941)
    #expect(headings == 94)
    var valid = 0
    _ = MarkerCodes.first { _ in
      valid += 1
      return false
    }
    #expect(valid == rows.count - headings)
  }

  @Test func administrativeTextsAreThoseOfTheFacts() throws {
    guard let file = sharedFile("facts/admin_codes.csv") else { return }
    var found = 0
    for row in String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst() {
      let fields = csvFields(row)
      guard ["ALAA", "ALAC", "ALAL", "ALCA"].contains(fields[1].prefix(4)) else { continue }
      found += 1
      #expect(AdminCodes.text(of: fields[1], in: .da) == fields[2])
      #expect(AdminCodes.text(of: fields[1], in: .en)?.isEmpty == false)
    }
    #expect(found == 31)
  }

  private func csvFields(_ row: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    var previous: Character = ","
    for character in row where character != "\r" {
      if character == "\"" {
        // A doubled quotation mark stands for one.
        if !isQuoted, previous == "\"" { fields[fields.count - 1] += "\"" }
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
      previous = character
    }
    return fields
  }
}
