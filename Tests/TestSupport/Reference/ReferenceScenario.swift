import Foundation

/// A scenario folder: the tables that go in and the lines that come out.
package struct ReferenceScenario: Sendable {
  package var name: String
  package var asOf: ReferenceMoment
  package var register: ReferenceRegister
  package var clocks: [String]
  package var alerts: [String]

  /// Every scenario that `index.json` of a folder names.
  package static func all(in folder: String) throws -> [Self] {
    let text = try referenceText(ofFile: folder + "/index.json")
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let rows = parsed as? [[String: String]] else {
      throw ReferenceError(description: "index.json: no list")
    }
    return try rows.map { row in
      guard let name = row["name"], let day = row["asOf"].flatMap(ReferenceDate.read) else {
        throw ReferenceError(description: "index.json: a row without name or asOf")
      }
      let path = folder + "/" + name
      return Self(
        name: name, asOf: ReferenceMoment(endOf: day),
        register: try ReferenceRegister(folder: path),
        clocks: try lines(ofFile: path + "/clocks.ndjson"),
        alerts: try lines(ofFile: path + "/alerts.ndjson"))
    }
  }

  private static func lines(ofFile path: String) throws -> [String] {
    try referenceText(ofFile: path).split(separator: "\n").map(String.init)
  }
}

/// The text of a file.
package func referenceText(ofFile path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

extension ReferenceRegister {
  /// Reads markers.csv, elements.csv, contacts.csv and offers.csv of a folder, where they are.
  package init(folder: String) throws {
    self.init()
    for name in ["markers.csv", "elements.csv", "contacts.csv", "offers.csv"] {
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path) else { continue }
      add(table: name, text: try referenceText(ofFile: path))
    }
  }

  /// Adds the rows of a table with the columns of LPR_A and semicolons between.
  ///
  /// Rows of other systems and rows that cannot be used are left out.
  package mutating func add(table name: String, text: String) {
    for row in ReferenceRow.all(in: text) {
      let handling = row["HANDLING"]?.lowercased() ?? "opret"
      guard row["LPRINDBERETNINGSSYSTEM"]?.uppercased() ?? "LPR3" == "LPR3",
        ["opret", "ret", "slet"].contains(handling)
      else { continue }
      let isRemoval = handling == "slet"
      switch name {
      case "markers.csv": addMarker(row, isRemoval: isRemoval)
      case "elements.csv": addElement(row, isRemoval: isRemoval)
      case "contacts.csv": addContact(row, isRemoval: isRemoval)
      default: addOffer(row, isRemoval: isRemoval)
      }
    }
  }

  private mutating func addMarker(_ row: ReferenceRow, isRemoval: Bool) {
    markers.append(
      ReferenceMarker(
        element: row["DW_EK_FORLOEB"], helbredsforloeb: row["DW_EK_HELBREDSFORLOEB"],
        key: row["DW_EK_MARKOERREGISTRERING"], code: row["MARKOER"]?.uppercased(),
        time: row.moment("MARKOER_TIDSPUNKT"), reported: row.moment("MARKOER_INDB_TIDSPUNKT"),
        isRemoval: isRemoval))
  }

  private mutating func addElement(_ row: ReferenceRow, isRemoval: Bool) {
    guard let key = row["DW_EK_FORLOEB"] else { return }
    elements.append(
      ReferenceElement(
        key: key, helbredsforloeb: row["DW_EK_HELBREDSFORLOEB"],
        label: row["FORL_LABEL"]?.uppercased(), unit: row["FORL_ANS"],
        region: row["FORL_ANS_ORG_REG"], referral: row.moment("FORL_HENV_TIDSPUNKT"),
        start: row.moment("FORL_STARTTIDSPUNKT"), end: row.moment("FORL_SLUTTIDSPUNKT"),
        mannerOfEnding: row["FORL_AFSLUT_MAADE"]?.uppercased(),
        reported: row.moment("FORL_INDB_TIDSPUNKT"), isRemoval: isRemoval))
  }

  private mutating func addContact(_ row: ReferenceRow, isRemoval: Bool) {
    guard let key = row["DW_EK_KONTAKT"] else { return }
    contacts.append(
      ReferenceContact(
        key: key, element: row["DW_EK_FORLOEB"],
        helbredsforloeb: row["DW_EK_HELBREDSFORLOEB"], type: row["KONT_TYPE"]?.uppercased(),
        unit: row["KONT_ANS"], start: row.moment("KONT_STARTTIDSPUNKT"),
        end: row.moment("KONT_SLUTTIDSPUNKT"), death: row.moment("BORGER_DOEDSDATO")?.day,
        reported: row.moment("KONT_INDB_TIDSPUNKT"), isRemoval: isRemoval))
  }

  private mutating func addOffer(_ row: ReferenceRow, isRemoval: Bool) {
    guard let key = row["TILBUD_ID"] else { return }
    let kinds = ["udredning", "behandling", "efterbehandling"]
    let answers = ["accepteret", "afslaaet", "aflyst"]
    offers.append(
      ReferenceOffer(
        key: key, element: row["DW_EK_FORLOEB"],
        helbredsforloeb: row["DW_EK_HELBREDSFORLOEB"],
        kind: row["FRIST"].map { $0.lowercased() }.flatMap { kinds.contains($0) ? $0 : nil },
        date: row.moment("TILBUD_DATO")?.day, place: row["TILBUD_STED"],
        toldOn: row.moment("TILBUDT_DEN")?.day,
        answer: row["SVAR"].map { $0.lowercased() }.flatMap { answers.contains($0) ? $0 : nil },
        reported: row.moment("REGISTRERET_TIDSPUNKT"), isRemoval: isRemoval))
  }
}
