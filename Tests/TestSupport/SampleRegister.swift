/// A small register of every table, to be rendered in every way that deliveries are written.
package struct SampleRegister {
  /// A value of a cell; a moment is rendered in the time form asked for.
  package enum Cell {
    case text(String)
    /// Year, month, day, hour and minute.
    case moment(Int, Int, Int, Int, Int)
  }

  package struct Table {
    package var columns: [String]
    package var rows: [[Cell]]
  }

  package var tables: [Table]

  private static let march = Cell.moment(2024, 3, 1, 8, 15)
  private static let midnight = Cell.moment(2024, 2, 29, 0, 0)
  private static let december = Cell.moment(2023, 12, 31, 23, 59)

  /// The four tables of LPR_A and the local one, with keys beyond ASCII.
  package static let full = SampleRegister(tables: [
    Table(
      columns: [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING",
        "LPRINDBERETNINGSSYSTEM", "MARKOER", "MARKOER_TIDSPUNKT", "MARKOER_INDB_TIDSPUNKT",
        "HANDLING",
      ],
      rows: [
        [
          .text("1001"), .text("501"), .text("7001"), .text("LPR3"), .text("afv01a1a"), march,
          march, .text("opret"),
        ],
        [
          .text("forløb-æ1"), .text("Åben"), .text(""), .text("lpr3"), .text("AFV01B"), midnight,
          .text(""), .text(""),
        ],
        [
          .text("1001"), .text(""), .text("7001"), .text(""), .text(""), .text(""), december,
          .text("SLET"),
        ],
        [
          .text("1002"), .text(""), .text("7;\"2,\t"), .text("LPR2"), .text("AFV01B"), march,
          march, .text("ret"),
        ],
      ]),
    Table(
      columns: [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "FORL_LABEL", "FORL_ANS", "FORL_ANS_ORG_REG",
        "FORL_HENV_TIDSPUNKT", "FORL_STARTTIDSPUNKT", "FORL_SLUTTIDSPUNKT", "FORL_AFSLUT_MAADE",
        "FORL_INDB_TIDSPUNKT", "DW_EK_BORGER",
      ],
      rows: [
        [
          .text("1001"), .text("501"), .text("alal01"), .text("486811000016002"), .text("1084"),
          december, midnight, march, .text("alac70"), march, .text("Sørensen; \"Åse\", Æ"),
        ]
      ]),
    Table(
      columns: [
        "DW_EK_KONTAKT", "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "KONT_TYPE",
        "KONT_STARTTIDSPUNKT", "KONT_INDB_TIDSPUNKT", "BORGER_DOEDSDATO",
      ],
      rows: [
        [
          .text("k-ø"), .text("1001"), .text("501"), .text("alca10"), march, march, midnight,
        ]
      ]),
    Table(
      columns: [
        "TILBUD_ID", "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "FRIST", "TILBUD_DATO",
        "TILBUD_STED", "TILBUDT_DEN", "SVAR", "REGISTRERET_TIDSPUNKT",
      ],
      rows: [
        [
          .text("t;1"), .text("1001"), .text(""), .text("Udredning"), march,
          .text("486811000016002"), midnight, .text("ACCEPTERET"), march,
        ]
      ]),
  ])

  /// The records of `full`, written down by hand.
  package static let fullRecords = [
    "contact key=k-ø element=1001 course=501 type=ALCA10 start=2024-03-01T08:15"
      + " death=2024-02-29T00:00 reported=2024-03-01T08:15",
    "element key=1001 course=501 label=ALAL01 ending=ALAC70 unit=486811000016002 region=1084"
      + " referred=2023-12-31T23:59 start=2024-02-29T00:00 end=2024-03-01T08:15"
      + " reported=2024-03-01T08:15",
    "marker element=forløb-æ1 course=Åben code=AFV01B time=2024-02-29T00:00",
    "marker key=7001 element=1001 course=501 code=AFV01A1A time=2024-03-01T08:15"
      + " reported=2024-03-01T08:15",
    "marker removed key=7001 element=1001 reported=2023-12-31T23:59",
    "offer key=t;1 element=1001 kind=udredning answer=accepteret unit=486811000016002"
      + " offered=2024-03-01T00:00 told=2024-02-29T00:00 reported=2024-03-01T08:15",
  ]
}

/// How a delivery writes a register.
package struct Rendering: CustomStringConvertible {
  package enum Encoding: CaseIterable, Sendable {
    case utf8
    case utf8WithMark
    case latin
  }

  /// A way to write a moment, of which the reader is to make the same minute.
  package typealias TimeForm = @Sendable (Int, Int, Int, Int, Int) -> String

  package var separator = ";"
  package var lineEnd = "\n"
  package var encoding = Encoding.utf8
  package var timeForm: TimeForm = Rendering.timeForms[0]
  package var hasLastLineEnd = true

  package init() {}

  package var description: String {
    "separator \(separator.debugDescription), line end \(lineEnd.debugDescription), \(encoding), "
      + timeForm(2024, 3, 1, 8, 15)
  }

  /// The bytes of a table.
  package func bytes(of table: SampleRegister.Table) -> [UInt8] {
    var lines = [table.columns.joined(separator: separator)]
    for row in table.rows { lines.append(row.map(field).joined(separator: separator)) }
    let text = lines.joined(separator: lineEnd) + (hasLastLineEnd ? lineEnd : "")
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .latin: return text.unicodeScalars.map { UInt8($0.value) }
    }
  }

  private func field(_ cell: SampleRegister.Cell) -> String {
    switch cell {
    case .moment(let year, let month, let day, let hour, let minute):
      return quoted(timeForm(year, month, day, hour, minute))
    case .text(let text):
      return quoted(text)
    }
  }

  private func quoted(_ text: String) -> String {
    guard text.contains(separator) || text.contains("\"") else { return text }
    var field = "\""
    for character in text.unicodeScalars {
      if character == "\"" { field += "\"" }
      field.unicodeScalars.append(character)
    }
    return field + "\""
  }
}

extension Rendering {
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// Dates as FORMATS.md has them, with what stands between a date and its time of day.
  private static let dates: [@Sendable (Int, Int, Int) -> (date: String, between: [String])] = [
    { year, month, day in ("\(year)-\(two(month))-\(two(day))", ["T", " "]) },
    { year, month, day in ("\(two(day))-\(two(month))-\(year)", [" ", "T"]) },
    { year, month, day in (two(day) + months[month - 1] + "\(year)", [":", " "]) },
    { year, month, day in (two(day) + months[month - 1].lowercased() + "\(year)", [":"]) },
  ]

  /// Every way of writing a moment: each date, with and without seconds and fraction, and with
  /// the time of day left out at midnight.
  package static let timeForms: [TimeForm] = {
    var forms: [TimeForm] = []
    for date in dates {
      let count = date(2024, 1, 1).between.count
      for between in 0..<count {
        for rest in ["", ":00", ":59", ":59.999999", ":07.5", ":07,123"] {
          for leavesOutMidnight in [false, true] {
            forms.append { year, month, day, hour, minute in
              let (text, marks) = date(year, month, day)
              if leavesOutMidnight, hour == 0, minute == 0 { return text }
              return text + marks[between] + two(hour) + ":" + two(minute) + rest
            }
          }
        }
      }
    }
    return forms
  }()
}
