import TestSupport
import Testing

/// Person numbers in every place where one might stand by mistake: no stream may repeat one.
@Suite struct CanaryTests {
  /// Numbers that no living person has.
  private static let numbers = ["0101585123", "2902005555", "3112995988", "1506404444"]

  private static func hyphened(_ number: String) -> String {
    number.prefix(6) + "-" + number.suffix(4)
  }

  /// The ways in which a number may be written.
  private static func forms(of number: String) -> [(name: String, bytes: [UInt8])] {
    let digits = Array(number.utf8)
    let hexadecimal = digits.map { String($0, radix: 16) }
    let utf16 = digits.flatMap { [UInt8]([$0, 0]) }
    return [
      ("plain", digits), ("hyphen", Array(hyphened(number).utf8)),
      ("blank", Array("\(number.prefix(6)) \(number.suffix(4))".utf8)),
      ("quoted", Array("\"\(number)\"".utf8)), ("apostrophe", Array("'\(number)".utf8)),
      ("hex", Array(hexadecimal.joined().utf8)),
      ("url", Array(hexadecimal.map { "%" + $0 }.joined().utf8)),
      ("base64", Array(base64(digits).utf8)), ("utf-16 le", utf16),
      ("utf-16 be", digits.flatMap { [UInt8]([0, $0]) }), ("marked", [0xFF, 0xFE] + utf16),
      ("text", Array("patient \(hyphened(number)), ringet op".utf8)),
    ]
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      var four = ""
      for place in 0..<4 {
        four = (place < 3 - part.count ? "=" : String(alphabet[bits & 63])) + four
        bits >>= 6
      }
      text += four
    }
    return text
  }

  /// What of the numbers a text repeats.
  private static func leaks(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let needles = numbers.flatMap { number in
      [number, hyphened(number), "\(number.prefix(6)) \(number.suffix(4))"].map { Array($0.utf8) }
    }
    var found: [String] = []
    for start in bytes.indices where bytes[start] &- 48 <= 9 {
      for needle in needles where needle[0] == bytes[start] {
        if bytes[start...].starts(with: needle) {
          found.append(String(decoding: needle, as: UTF8.self))
        }
      }
    }
    return found
  }

  @Test func theSearchFindsWhatLeaks() {
    #expect(Self.leaks(in: "x0101585123x 010158-5123") == ["0101585123", "010158-5123"])
    #expect(Self.base64(Array("0101585123".utf8)) == "MDEwMTU4NTEyMw==")
  }

  private static let tables: [(header: [String], row: [String], keys: Set<String>)] = [
    (
      [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING", "MARKOER",
        "MARKOER_TIDSPUNKT", "MARKOER_INDB_TIDSPUNKT", "LPRINDBERETNINGSSYSTEM", "HANDLING",
        "NOTE",
      ],
      ["1001", "501", "71", "AFV01A1A", "2024-03-01", "2024-03-01", "LPR3", "", ""],
      ["DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING"]
    ),
    (
      [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "PNR", "DW_EK_BORGER", "FORL_LABEL", "FORL_ANS",
        "FORL_ANS_ORG_REG", "FORL_HENV_TIDSPUNKT", "FORL_STARTTIDSPUNKT", "FORL_SLUTTIDSPUNKT",
        "FORL_AFSLUT_MAADE", "FORL_INDB_TIDSPUNKT",
      ],
      [
        "1001", "501", "", "", "ALAL01", "", "1084", "2024-02-01", "2024-02-01", "", "",
        "2024-03-01",
      ],
      ["DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB"]
    ),
    (
      [
        "DW_EK_KONTAKT", "DW_EK_FORLOEB", "KONT_TYPE", "KONT_ANS", "KONT_STARTTIDSPUNKT",
        "KONT_INDB_TIDSPUNKT", "BORGER_DOEDSDATO",
      ],
      ["31", "1001", "ALCA00", "", "2024-03-01", "2024-03-02", ""],
      ["DW_EK_KONTAKT", "DW_EK_FORLOEB"]
    ),
    (
      [
        "TILBUD_ID", "DW_EK_FORLOEB", "FRIST", "TILBUD_DATO", "TILBUD_STED", "TILBUDT_DEN", "SVAR",
        "REGISTRERET_TIDSPUNKT",
      ],
      ["41", "1001", "udredning", "2024-03-10", "", "2024-03-02", "accepteret", "2024-03-02"],
      ["TILBUD_ID", "DW_EK_FORLOEB"]
    ),
  ]

  /// A register with numbers in every column that holds no key, in every form, in rows whole,
  /// broken and cut short.
  private static func files() -> [[UInt8]] {
    let separator = [UInt8(ascii: ";")]
    return tables.map { header, row, keys in
      var lines = [Array(header.joined(separator: ";").utf8)]
      lines.append(Array(row.joined(separator: ";").utf8))
      for number in numbers.prefix(2) {
        for form in forms(of: number) {
          for (place, name) in header.enumerated() where !keys.contains(name) {
            var fields = row.map { Array($0.utf8) }
            fields[place] = form.bytes
            let line = Array(fields.joined(separator: separator))
            lines += [line, line + separator, Array(line.dropLast(2)), line + Array("\"".utf8)]
            fields[place] = Array("\"".utf8) + form.bytes
            lines.append(Array(fields.joined(separator: separator)))
          }
          lines += [form.bytes, separator + form.bytes]
        }
      }
      lines.append(Array("1001;501;".utf8) + Array(numbers[0].utf8))
      return Array(lines.joined(separator: Array("\n".utf8)))
    }
  }

  /// Runs the program and looks for the numbers in both streams; returns how many bytes it read.
  private static func search(
    _ words: [String], input: String? = nil, environment: [String] = []
  ) throws -> Int {
    let outcome = try Program.run(words, input: input, environment: environment)
    #expect(leaks(in: outcome.output).isEmpty, "standard output of \(words)")
    #expect(leaks(in: outcome.error).isEmpty, "standard error of \(words): \(outcome.error)")
    #expect(outcome.code >= 0, "\(words) was ended by a signal")
    return outcome.output.utf8.count + outcome.error.utf8.count
  }

  private static let commands: [[String]] = [
    ["clocks"], ["alerts"], ["check"], ["check", "--summary"], ["clocks", "--summary"],
    ["explain", "--pathway", "h:501"], ["explain", "--pathway", "e:1001"], ["clocks", "--strict"],
  ]

  @Test func columnsAndRowsOfEveryKind() throws {
    let folder = TemporaryFolder()
    for (index, file) in Self.files().enumerated() {
      try folder.write(file, to: "\(Self.numbers[index]).csv")
      try folder.write(gzipped(file), to: "\(Self.hyphened(Self.numbers[index])).csv.gz")
    }
    var bytes = 0
    for command in Self.commands {
      for (format, language) in [("ndjson", "da"), ("csv", "en"), ("table", "da")] {
        bytes += try Self.search(
          command + ["--format", format, "--language", language, folder.path])
      }
      bytes += try Self.search(command + [folder.path + "/\(Self.numbers[0]).csv"])
    }
    #expect(bytes > 10_000)
    print("canaries: \(bytes) bytes of output of \(Self.commands.count) commands searched")
  }

  /// Files in which the numbers take the place of names.
  @Test func headers() throws {
    let folder = TemporaryFolder()
    let number = Self.numbers[0]
    let contents = [
      "\(number);\(Self.hyphened(number));NAVN\n\(number);1;2\n", "\(number)\n",
      "DW_EK_FORLOEB;MARKOER;\(number)\n1;2;3\n", "\u{FEFF}\"\(number)\",b\n1,2\n",
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;\(number);\(number)\n1;AFV01A1A;2024-03-01;2;\n",
      "MARKOER;MARKOER_TIDSPUNKT;\(Self.hyphened(number))\n1;2;3\n", "CPR\(number)x;PNR_\(number)",
      "<x>\(number)</x>", "<\(number)", "\u{1F}\u{8B}\(number)", "{\"cpr\":\"\(number)\"}",
    ]
    for (index, text) in contents.enumerated() {
      let path = try folder.write(text, to: "\(number)/\(index) \(Self.hyphened(number)).csv")
      for command in Self.commands {
        _ = try Self.search(command + [path])
        _ = try Self.search(command + ["-"], input: text)
        _ = try Self.search(command + ["\(folder.path)/\(number)"])
      }
    }
  }

  @Test func namesOfFilesAndOptions() throws {
    let folder = TemporaryFolder()
    let input = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01A1A;2024-03-01\n"
    for number in Self.numbers.prefix(2) {
      for name in [number, Self.hyphened(number)] {
        let missing = "/nonexistent/\(name).csv"
        let rules = try folder.write(
          "{\"version\": 1, \"\(name)\": [\"\(name)\"], \"rules\": \"\(name)\"}",
          to: "\(name)/rules \(name).json")
        let names = try folder.write("\(name) = \(name)\n", to: "\(name)/names.txt")
        let runs = [
          ["clocks", missing], ["alerts", missing], ["check", missing],
          ["rules", "--check", rules],
          ["rules", "--check", missing], ["clocks", "--rules", rules, "-"],
          ["clocks", "--columns", names, "-"], ["clocks", "--columns", missing, "-"],
          ["clocks", "--as-of", name, "-"], ["alerts", "--from", name, "-"],
          ["clocks", "--format", name, "-"], ["clocks", "--threads", name, "-"],
          ["clocks", "--\(name)", "-"], ["clocks", "-\(name)"], [name], ["clocks", "--\(name)=x"],
          ["clocks", "--summary=\(name)", "-"], ["rules", name],
          ["clocks", "--language", name, "-"],
        ]
        for words in runs { _ = try Self.search(words, input: input) }
        _ = try Self.search(
          ["clocks", "-"], input: input, environment: ["TZDIR=\(folder.path)/\(name)"])
      }
    }
  }
}
