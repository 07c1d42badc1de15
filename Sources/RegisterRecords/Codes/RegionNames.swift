package import Wordings

/// The five regions by their numbers in SOR, as the register names them.
///
/// From 2027 Hovedstaden and Sjælland are one region, Østdanmark, whose number is not known here.
package enum RegionNames {
  /// The number, its Danish name and its English one.
  package static let all: [(number: String, danish: String, english: String)] = [
    ("1081", "Region Nordjylland", "North Denmark Region"),
    ("1082", "Region Midtjylland", "Central Denmark Region"),
    ("1083", "Region Syddanmark", "Region of Southern Denmark"),
    ("1084", "Region Hovedstaden", "Capital Region of Denmark"),
    ("1085", "Region Sjælland", "Region Zealand"),
  ]

  /// The name of a region; nil for a number that is not one.
  package static func name(of number: String, in language: Language) -> String? {
    guard let region = all.first(where: { $0.number == number }) else { return nil }
    return language == .da ? region.danish : region.english
  }
}
