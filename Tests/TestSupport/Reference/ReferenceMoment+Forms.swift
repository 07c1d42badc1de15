extension ReferenceMoment {
  /// Reads every form of FORMATS.md: ISO with `T` or blank, a date alone, SAS
  /// (`01MAR2024:08:15:00`) and `01-03-2024 08:15`.
  package init?(anyForm text: String) {
    let months = [
      "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    let characters = Array(text.uppercased())
    guard characters.count >= 10 else { return nil }
    if let month = months.firstIndex(of: String(characters[2..<5])) {
      let day = String(characters[0..<2])
      let year = String(characters[5..<9])
      let time = characters.count > 9 ? "T" + String(characters[10...]) : ""
      self.init("\(year)-\(ReferenceDate.padded(month + 1, 2))-\(day)\(time)")
    } else if characters[2] == "-" {
      let day = String(characters[0..<2])
      let month = String(characters[3..<5])
      let year = String(characters[6..<10])
      self.init("\(year)-\(month)-\(day)\(String(characters[10...]))")
    } else {
      self.init(text)
    }
  }
}
