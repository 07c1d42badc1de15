import RegisterRecords
import Testing

@Suite struct CDANumberTests {
  static func isPerson(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return PersonNumber.isWellFormed(bytes.span)
  }

  static func isHiddenPerson(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return PersonNumber.isHidden(in: bytes.span)
  }

  static func isUnit(_ bytes: [UInt8]) -> Bool {
    UnitNumber.isWellFormed(bytes.span)
  }

  @Test(
    "numbers of persons",
    arguments: ["0101585123", "3112998123", "2902605000", "010158AB12", "010158abcd", "6101585123"])
  func persons(number: String) {
    #expect(CDANumberTests.isPerson(number))
    #expect(CDANumberTests.isHiddenPerson(number))
  }

  @Test(
    "no numbers of persons",
    arguments: [
      "", "010158512", "01015851234", "010158-5123", "3201585123", "0013585123", "3104585123",
      "3002585123", "0001585123", "0101a85123", "010158512-", "9201585123", "6001585123",
    ])
  func noPersons(number: String) {
    #expect(!CDANumberTests.isPerson(number))
  }

  @Test func hyphensAndBlanksDoNotHideANumber() {
    #expect(CDANumberTests.isHiddenPerson("010158-5123"))
    #expect(CDANumberTests.isHiddenPerson(" 01 01 58 51 23 "))
    #expect(!CDANumberTests.isHiddenPerson("0101585123-4"))
    #expect(!CDANumberTests.isHiddenPerson("486811000016002"))
  }

  @Test(
    "units of the register",
    arguments: [
      "486811000016002", "276231000016004", "6071000016008", "369041000016006", "275861000016001",
    ])
  func units(number: String) {
    #expect(CDANumberTests.isUnit(Array(number.utf8)))
    // Verhoeff's method finds every wrong digit and every swap of two neighbours.
    let digits = Array(number.utf8)
    for index in digits.indices {
      for other in UInt8(48)...57 where other != digits[index] {
        var wrong = digits
        wrong[index] = other
        #expect(!CDANumberTests.isUnit(wrong))
      }
      if index > 0, digits[index] != digits[index - 1] {
        var swapped = digits
        swapped.swapAt(index, index - 1)
        #expect(!CDANumberTests.isUnit(swapped))
      }
    }
  }

  @Test(
    "no units", arguments: ["", "0", "00000", "48681100001600x", "4868110000160020000", "12345678"])
  func noUnits(number: String) {
    #expect(!CDANumberTests.isUnit(Array(number.utf8)))
  }
}
