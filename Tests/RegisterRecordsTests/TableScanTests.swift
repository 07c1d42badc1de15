import RegisterRecords
import Testing

@Suite struct TableScanTests {
  @Test func linesAndFieldsAreCountedToTheLastLineEnd() {
    let long = String(repeating: "x", count: 200)
    let text = Array("A;B;C\n1;;3\n\n\(long);2;\(long)\n7;8".utf8)
    let counted = TableScan.count(text.span, separator: UInt8(ascii: ";"), width: 2)
    #expect(counted.lines == 4)
    #expect(counted.fields == 10)
    #expect(TableScan.countLines(text.span) == 4)
    #expect(TableScan.countLines([UInt8]().span) == 0)
  }
}
