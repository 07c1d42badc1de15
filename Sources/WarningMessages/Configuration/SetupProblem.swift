/// What can be wrong with the configuration or with the unit table.
package enum SetupProblem: Equatable, Sendable {
  // Either file.
  case notUTF8
  case fileTooLarge
  case badUnitNumber(String)
  case notAnAddress(String)
  case tooLong(String, Int)
  case unfitText(String)

  // The unit table.
  case unclosedQuote
  case noHeader
  case unknownColumn(String, of: [String])
  case duplicateColumn(String)
  case missingColumn(String)
  case fieldCount(Int, wanted: Int)
  case emptyField(String)
  case notADate(String)
  case endsBeforeItBegins
  case overlaps(line: Int)
  case tooManyRows(Int)

  // The configuration.
  case noEqualsSign
  case unclosedHeading
  case unknownSection(String)
  case sectionNeedsName(String)
  case badName(String)
  case duplicateSection(String, line: Int)
  case unknownKey(String, of: [String])
  case keyOfOtherSection(String, section: String?)
  case duplicateKey(String, line: Int)
  case emptyValue(String)
  case missingKey(String, section: String?)
  case noRecipients
  case nobodyMeant(String)
  case allAndSome
  case notAChoice(String, of: [String])
  case notANumber(String, ClosedRange<Int>)
  case notAnHour(String)
  case notASpan(String)
  case notADomain(String)
  case unitMailboxesAlone
  case noUnitTable
}
