/// The kinds of faults of a rule file; `RuleProblem+Wording.swift` says each in words.
package enum RuleProblem: Equatable, Sendable {
  // MARK: - The text
  case byteOrderMark
  case notUTF8
  case unexpectedEnd(wanted: String)
  case unexpected(found: String, wanted: String)
  case textAfterEnd
  case tooDeep
  case notInteger(String)
  case unclosedString
  case controlCharacter
  case badEscape

  // MARK: - Members and their types
  case duplicateMember(String)
  case unknownMember(String, nearest: String?)
  case missingMember(String)
  case wrongType(ValueType)
  case emptyText
  case controlInText

  // MARK: - Values
  case badPattern(String)
  case badPackage(String)
  case badDate(String)
  case daysOutOfRange(Int)
  case badTimezone(String)
  case badAlert(String)
  case badOffer(String)
  case badGroup(String)
  case badForm(String)
  case badLimits(String)

  // MARK: - What does not fit together
  case noRules
  case duplicateRule(String)
  case unknownPause(String, nearest: String?)
  case repeatedPause(String)
  case noStart
  case endBeforeStart
  case limitsOverlap
  case thresholdsOutOfOrder(String, above: String)
  case noPackageInPattern(String)
  case standardTimesWithoutGroup
  case foldedTwice(String)
  case unknownRule(String, nearest: String?)
  case ruleHasOwnLimits(String)
  case duplicateStandardTime
  case startsAndEnds(String, start: String)
  case opensAndCloses(String, open: String)
}

/// The type that a value of the rule file has to have.
package enum ValueType: CaseIterable, Sendable {
  case text
  case integer
  case list
  case object
  case date
  case limits
}
