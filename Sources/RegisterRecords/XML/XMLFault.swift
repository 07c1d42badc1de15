/// Why a document cannot be read, in words that never hold any of it.
package struct XMLFault: Equatable, Sendable {
  package var reason: String
  /// The line, counted from 1.
  package var line: Int32

  package init(reason: String, line: Int32) {
    self.reason = reason
    self.line = line
  }

  package init(code: Int32, line: Int32) {
    self.init(reason: "XML error \(code)", line: max(1, line))
  }
}

/// What can be wrong with the XML of a document; the numbers are those that libxml2 gives.
enum XMLError: Int32 {
  case documentEmpty = 4
  case contentBehindRoot = 5
  case badCharacterReference = 8
  case badCharacter = 9
  case referenceNotEnded = 23
  case undeclaredEntity = 26
  case badVersion = 109
  case badEncodingName = 79
  case badStandalone = 78
  case lessThanInValue = 38
  case valueNotStarted = 39
  case valueNotEnded = 40
  case attributeWithoutValue = 41
  case attributeTwice = 42
  case commentNotEnded = 45
  case instructionNotEnded = 47
  case declarationNotEnded = 57
  case sectionEndInText = 62
  case sectionNotEnded = 63
  case reservedName = 64
  case blankMissing = 65
  case nameMissing = 68
  case tagNotEnded = 73
  case wrongEndTag = 76
  case elementNotEnded = 77
  case twoHyphensInComment = 80
  case badEncoding = 81
  case badNamespace = 200
  case undeclaredPrefix = 201
  case badQualifiedName = 202
  case expandedNameTwice = 203
}
