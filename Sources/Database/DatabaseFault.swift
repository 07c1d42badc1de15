internal import CSQLite

/// What SQLite said when a call failed: a code and its own words, never a value that was bound.
package struct DatabaseFault: Error, Equatable, CustomStringConvertible {
  /// What it means to whoever runs the program.
  package enum Kind: Equatable, Sendable {
    /// The disk is full; the transaction was rolled back, and work can go on when there is room.
    case full
    /// The file or its disk cannot be written.
    case readOnly
    /// Another program holds a lock.
    case busy
    /// The disk failed: nothing that is held in memory is to be trusted (reliability.md 2.5).
    case disk
    /// The file is damaged, or is no database.
    case damaged
    /// The database is of another program.
    case otherProgram
    /// The database was written by a later version of this program.
    case laterVersion(Int)
    /// A rule of the tables was broken.
    case constraint
    case other
  }

  package var kind: Kind
  /// SQLite's extended result code; 0 where the fault is not its.
  package var code: Int32
  /// SQLite's words.
  package var message: String
  /// Whether the commit may or may not have been done: only opening the database anew tells
  /// (reliability.md, finding 4).
  package var leavesUnknown = false

  package init(_ kind: Kind, code: Int32 = 0, message: String = "") {
    self.kind = kind
    self.code = code
    self.message = message
  }

  init(code: Int32, message: String) {
    self.init(DatabaseFault.kind(of: code), code: code, message: message)
  }

  private static func kind(of code: Int32) -> Kind {
    switch code & 0xFF {
    case SQLITE_FULL: .full
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM: .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_IOERR: .disk
    case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
    case SQLITE_CONSTRAINT: .constraint
    default: .other
    }
  }

  package var description: String { "SQLite \(code): \(message)" }
}
