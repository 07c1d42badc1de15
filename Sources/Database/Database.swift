internal import CSQLite
internal import LinuxIO

/// A SQLite database with the settings under which a commit that was acknowledged is on the disk
/// (reliability.md 2.3): WAL, a sync at each commit, checkpoints of our own.
///
/// One connection writes and checkpoints; whoever else looks opens the file read-only. Used by one
/// thread at a time.
@safe package final class Database {
  /// How a database is opened.
  package enum Access: Sendable {
    case readAndWrite
    case readOnly
  }

  private let raw: OpaquePointer
  private let path: String
  private var isInTransaction = false

  /// Opens a database and brings its tables to the last version.
  ///
  /// Where tables of an older version hold something, the file is copied first, beside itself, as
  /// `NAME.version-N`.
  package init(
    opening path: String, _ schema: Schema, _ access: Access = .readAndWrite
  ) throws(DatabaseFault) {
    self.path = path
    let isWriter = access == .readAndWrite
    let flags =
      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
      | (isWriter ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard let opened = unsafe opened else {
      throw DatabaseFault(.other, code: SQLITE_NOMEM, message: "out of memory")
    }
    unsafe raw = unsafe opened
    guard code == SQLITE_OK else { throw unsafe Database.fault(code, opened) }
    try defend()
    try check(schema)
    if isWriter {
      try beginWriting()
      try migrate(to: schema)
    }
  }

  deinit { _ = unsafe sqlite3_close_v2(raw) }

  static func fault(_ code: Int32, _ database: OpaquePointer) -> DatabaseFault {
    unsafe DatabaseFault(code: code, message: String(cString: sqlite3_errmsg(database)))
  }

  // MARK: - Settings

  private func defend() throws(DatabaseFault) {
    let code = unsafe fristvagt_defend(raw)
    guard code == SQLITE_OK else { throw unsafe Database.fault(code, raw) }
    _ = unsafe sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0)
    _ = unsafe sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, 64 << 20)
    try run("PRAGMA busy_timeout = 5000")
    try run("PRAGMA cell_size_check = ON")
    try run("PRAGMA mmap_size = 0")
    try run("PRAGMA temp_store = MEMORY")
    try run("PRAGMA foreign_keys = ON")
  }

  private func beginWriting() throws(DatabaseFault) {
    // The pragma answers with the mode that holds now, which on failure is the old one.
    guard try first("PRAGMA journal_mode = WAL") == ["wal"] else {
      throw DatabaseFault(.readOnly, message: "no write-ahead log")
    }
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA wal_autocheckpoint = 0")
    try run("PRAGMA secure_delete = ON")
  }

  private func number(_ pragma: String) throws(DatabaseFault) -> Int {
    guard case .integer(let value)? = try first("PRAGMA \(pragma)")?.first else { return 0 }
    return Int(value)
  }

  // MARK: - Versions

  private func check(_ schema: Schema) throws(DatabaseFault) {
    let version = try number("user_version")
    let isEmpty = try first("SELECT 1 FROM sqlite_schema LIMIT 1") == nil
    if isEmpty, version == 0 { return }
    guard try number("application_id") == Int(schema.applicationID) else {
      throw DatabaseFault(.otherProgram)
    }
    if version > schema.versions.count { throw DatabaseFault(.laterVersion(version)) }
  }

  private func migrate(to schema: Schema) throws(DatabaseFault) {
    let version = try number("user_version")
    if version == schema.versions.count { return }
    if version > 0 { try backUp(to: "\(path).version-\(version)") }
    try run("BEGIN EXCLUSIVE")
    do throws(DatabaseFault) {
      for sql in schema.versions[version...] { try runScript(sql) }
      try run("PRAGMA application_id = \(schema.applicationID)")
      try run("PRAGMA user_version = \(schema.versions.count)")
      if try first("PRAGMA foreign_key_check") != nil {
        throw DatabaseFault(.constraint, message: "foreign keys")
      }
    } catch {
      try? run("ROLLBACK")
      throw error
    }
    try commit()
  }

  private func runScript(_ sql: String) throws(DatabaseFault) {
    let code = unsafe sqlite3_exec(raw, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe Database.fault(code, raw) }
  }

  // MARK: - Statements

  /// Prepares a statement that is run more than once.
  package func statement(_ sql: String) throws(DatabaseFault) -> Statement {
    unsafe try Statement.prepared(sql, in: raw)
  }

  /// Runs a statement and forgets its rows.
  package func run(_ sql: String, _ values: [SQLValue] = []) throws(DatabaseFault) {
    let statement = try statement(sql)
    try statement.bind(values)
    while try statement.step() {}
  }

  /// The first row of a query.
  package func first(
    _ sql: String, _ values: [SQLValue] = []
  ) throws(DatabaseFault) -> [SQLValue]? {
    let statement = try statement(sql)
    try statement.bind(values)
    return try statement.step() ? statement.row : nil
  }

  /// All rows of a query.
  package func rows(
    _ sql: String, _ values: [SQLValue] = []
  ) throws(DatabaseFault) -> [[SQLValue]] {
    let statement = try statement(sql)
    try statement.bind(values)
    var rows: [[SQLValue]] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  // MARK: - Transactions

  /// Does all of a work or nothing of it.
  ///
  /// A fault of the commit itself says `leavesUnknown`, unless the disk was full: then only opening
  /// the database anew tells, and the process should end. Every other fault is rolled back.
  package func transaction<Result>(
    _ work: (Database) throws -> Result
  ) throws -> Result {
    precondition(!isInTransaction, "transactions do not nest")
    try run("BEGIN IMMEDIATE")
    isInTransaction = true
    defer { isInTransaction = false }
    let result: Result
    do {
      result = try work(self)
    } catch {
      // It may have been rolled back already.
      if unsafe sqlite3_get_autocommit(raw) == 0 { try run("ROLLBACK") }
      throw error
    }
    try commit()
    return result
  }

  private func commit() throws(DatabaseFault) {
    do throws(DatabaseFault) {
      try run("COMMIT")
    } catch {
      var fault = error
      if fault.kind == .full, unsafe sqlite3_get_autocommit(raw) != 0 { throw fault }
      if fault.kind == .full {
        try run("ROLLBACK")
        throw fault
      }
      fault.leavesUnknown = true
      throw fault
    }
  }

  // MARK: - Keeping

  /// Moves what the log holds into the database; its result is looked at, for that is where a disk
  /// that fails is seen (reliability.md, finding 5).
  ///
  /// - Parameter truncates: whether the log is emptied, which waits for readers.
  /// - Returns: how many pages the log still holds that were not moved.
  @discardableResult
  package func checkpoint(truncates: Bool = false) throws(DatabaseFault) -> Int {
    var logged: Int32 = 0
    var moved: Int32 = 0
    let mode = truncates ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE
    let code = unsafe sqlite3_wal_checkpoint_v2(raw, nil, mode, &logged, &moved)
    guard code == SQLITE_OK else { throw unsafe Database.fault(code, raw) }
    return Int(max(0, logged - moved))
  }

  /// What is wrong with the file; empty where it is whole.
  ///
  /// - Parameter isThorough: whether indices are held against their tables too, which takes longer.
  package func problems(isThorough: Bool) throws(DatabaseFault) -> [String] {
    let found = try rows(isThorough ? "PRAGMA integrity_check" : "PRAGMA quick_check")
    let texts = found.compactMap { row -> String? in
      guard case .text(let text)? = row.first else { return nil }
      return text
    }
    return texts == ["ok"] ? [] : texts
  }

  /// Copies the database while it is used; the copy appears whole and checked, or not at all.
  package func backUp(to target: String) throws(DatabaseFault) {
    let unfinished = target + ".unfinished"
    try? Files.remove(unfinished)
    try copy(to: unfinished)
    do throws(SystemFault) {
      try Files.sync(unfinished)
      try Files.rename(unfinished, to: target)
    } catch {
      throw DatabaseFault(.disk, message: error.text)
    }
  }

  private func copy(to target: String) throws(DatabaseFault) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(target, &opened, flags, nil)
    guard let opened = unsafe opened else {
      throw DatabaseFault(.other, code: SQLITE_NOMEM, message: "out of memory")
    }
    defer { _ = unsafe sqlite3_close_v2(opened) }
    guard code == SQLITE_OK else { throw unsafe Database.fault(code, opened) }
    guard let backup = unsafe sqlite3_backup_init(opened, "main", raw, "main") else {
      throw unsafe Database.fault(sqlite3_extended_errcode(opened), opened)
    }
    _ = unsafe sqlite3_backup_step(backup, -1)
    let finished = unsafe sqlite3_backup_finish(backup)
    guard finished == SQLITE_OK else { throw unsafe Database.fault(finished, opened) }
    guard unsafe try Database.answer("PRAGMA integrity_check", of: opened) == ["ok"] else {
      throw DatabaseFault(.damaged, message: "copy")
    }
    // One file and not three.
    _ = unsafe try Database.answer("PRAGMA journal_mode = DELETE", of: opened)
  }

  private static func answer(
    _ pragma: String, of database: OpaquePointer
  ) throws(DatabaseFault) -> [SQLValue]? {
    let statement = unsafe try Statement.prepared(pragma, in: database)
    return try statement.step() ? statement.row : nil
  }
}
