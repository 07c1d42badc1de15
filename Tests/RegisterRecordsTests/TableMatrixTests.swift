import RegisterRecords
import TestSupport
import Testing

/// One register in every way that deliveries are written gives the same records.
@Suite struct TableMatrixTests {
  @Test func everyRenderingGivesTheSameRecords() throws {
    var count = 0
    for separator in [";", ",", "\t"] {
      for lineEnd in ["\n", "\r\n"] {
        for encoding in Rendering.Encoding.allCases {
          for form in Rendering.timeForms {
            var rendering = Rendering()
            rendering.separator = separator
            rendering.lineEnd = lineEnd
            rendering.encoding = encoding
            rendering.timeForm = form
            let files = SampleRegister.full.tables.map(rendering.bytes)
            for isPacked in [false, true] {
              count += 1
              let lines = files.flatMap { file in
                let reading = ReadingSetup().read(isPacked ? gzipped(file) : file)
                return reading.batch.recordLines + reading.findings
              }
              if lines.sorted() != SampleRegister.fullRecords {
                Issue.record("\(rendering)\(isPacked ? ", gzip" : ""): \(lines)")
                return
              }
            }
          }
        }
      }
    }
    print("matrix: \(count) renderings, \(Rendering.timeForms.count) time forms")
  }

  /// LPR_F holds date and time of day in two columns.
  @Test(arguments: [";", ",", "\t"])
  func datesAndTimesOfDayInTwoColumns(_ separator: String) {
    let dates = ["2024-03-01", "01-03-2024", "01MAR2024", "01mar2024"]
    let times = ["08:15", "08:15:00", "08:15:59.25", "\"08:15\""]
    for date in dates {
      for time in times {
        let markers = """
          dw_ek_forloeb;markoer;dato_markoer;tidspunkt_markoer;lprindberetningssystem
          1001;afv01b;\(date);\(time);LPR3
          1002;AFV01B;\(date);;
          1003;AFV01B;\(date);\(time);LPR2

          """
        let elements = """
          dw_ek_forloeb;dw_ek_helbredsforloeb;cpr_encrypted;forloeblabel;sorenhed_ans;region_ans;\
          dato_henvisning;tidspunkt_henvisning;dato_start;tidspunkt_start;dato_slut;\
          tidspunkt_slut;afslutningsmaade
          1001;501;x8f;ALAL01;486811000016002;1084;\(date);;\(date);\(time);\(date);\(time);alac70

          """
        let contacts = """
          dw_ek_kontakt;dw_ek_forloeb;kontakttype;sorenhed_ans;dato_start;tidspunkt_start
          9;1001;ALCA10;;\(date);\(time)

          """
        let lines = [markers, elements, contacts].flatMap { text in
          let reading = reading(
            text.split(separator: ";", omittingEmptySubsequences: false)
              .joined(separator: separator))
          return reading.batch.recordLines + reading.findings
        }
        #expect(
          lines == [
            "marker element=1001 code=AFV01B time=2024-03-01T08:15",
            "marker element=1002 code=AFV01B time=2024-03-01T00:00",
            "element key=1001 course=501 label=ALAL01 ending=ALAC70 unit=486811000016002"
              + " region=1084 referred=2024-03-01T00:00 start=2024-03-01T08:15"
              + " end=2024-03-01T08:15",
            "contact key=9 element=1001 type=ALCA10 start=2024-03-01T08:15",
          ])
      }
    }
  }
}
