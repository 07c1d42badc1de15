/// What went wrong with a file: a value for the caller to store with the records and to tell.
package struct TailingAlarm: Equatable, Sendable {
  /// What happened, with the name that is printed and never changes.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    // Data that cannot be read any more.
    case dataLost = "data-lost"
    case dataPerhapsLost = "data-perhaps-lost"
    case halfLineLost = "half-line-lost"

    // A file that was changed under the reader.
    case cut = "file-cut"
    case rewritten = "file-rewritten"
    case grewAfterEnd = "grew-after-end"

    // Bytes that are waiting, or are passed over.
    case halfLineWaiting = "half-line-waiting"
    case zeroBytes = "zero-bytes"
    case lineTooLong = "line-too-long"

    // Whole files.
    case missingLastLineEnd = "missing-last-line-end"
    case duplicateFile = "duplicate-file"

    // Packed files.
    case archiveUnfinished = "archive-unfinished"
    case archiveBroken = "archive-broken"
    case archiveTooLarge = "archive-too-large"

    // What stands in the way of reading; told when it begins and when it is over.
    case nothingThere = "nothing-there"
    case directoryGone = "directory-gone"
    case unreadable = "unreadable"
    case readError = "read-error"
    case notAFile = "not-a-file"
    case linkToNothing = "link-to-nothing"
    case linkLoop = "link-loop"
    case linkEscapes = "link-escapes"
    case tooManyOpenFiles = "too-many-open-files"
    case identityUncertain = "identity-uncertain"
  }

  /// How bad it is.
  package enum Severity: String, Comparable, Sendable {
    /// Good to know.
    case note
    /// Somebody should look.
    case warning
    /// Records are missing.
    case loss

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .loss: 2
      }
    }
  }

  package var kind: Kind
  /// The file for messages; never a person number.
  package var file: String
  /// The input, where one had begun.
  package var input: InputID?
  /// The bytes of the file, unpacked, that it is about.
  package var range: Range<Int64>?
  /// The line at which it begins, from 1.
  package var line: Int64?
  /// Another file that it is about.
  package var other: String?
  /// Whether what stood in the way is over.
  package var isOver = false

  package init(
    _ kind: Kind, file: String, input: InputID? = nil, range: Range<Int64>? = nil,
    line: Int64? = nil, other: String? = nil, isOver: Bool = false
  ) {
    self.kind = kind
    self.file = file
    self.input = input
    self.range = range
    self.line = line
    self.other = other
    self.isOver = isOver
  }

  package var severity: Severity {
    if isOver { return .note }
    switch kind {
    case .dataLost: return .loss
    case .dataPerhapsLost, .halfLineLost, .cut, .rewritten, .grewAfterEnd, .halfLineWaiting,
      .zeroBytes, .lineTooLong, .archiveUnfinished, .archiveBroken, .archiveTooLarge, .unreadable,
      .readError, .directoryGone, .notAFile, .linkToNothing, .linkLoop, .linkEscapes,
      .tooManyOpenFiles:
      return .warning
    case .missingLastLineEnd, .duplicateFile, .nothingThere, .identityUncertain: return .note
    }
  }
}
