import Database
import LinuxIO
import TestSupport
import Testing

/// What the state of a daemon relies on: all or nothing, on the disk, and never the wrong file.
@Suite struct DatabaseTests {
  private static let versionOne = """
    CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, bytes BLOB) STRICT;
    CREATE TABLE part (note INTEGER NOT NULL REFERENCES note (id)) STRICT
    """
  private static let versionTwo = "ALTER TABLE note ADD COLUMN size INTEGER"
  private let schema = Schema(applicationID: 0x4652_5631, versions: [versionOne])

  private func note(_ database: Database, _ id: Int) throws {
    try database.run("INSERT INTO note (id, text) VALUES (?, ?)", [.init(id), "n"])
  }

  private func first(_ database: Database, _ sql: String) throws -> SQLValue? {
    try database.first(sql)?.first
  }

  private func count(_ database: Database) throws -> SQLValue? {
    try first(database, "SELECT count(*) FROM note")
  }

  @Test func settingsAreInForce() throws {
    let folder = TestFolder()
    let database = try Database(opening: folder.path + "/s.db", schema)
    let expected: [(String, SQLValue)] = [
      ("journal_mode", "wal"), ("synchronous", 2), ("wal_autocheckpoint", 0),
      ("secure_delete", 1), ("foreign_keys", 1), ("temp_store", 2), ("trusted_schema", 0),
      ("cell_size_check", 1), ("busy_timeout", 5000), ("user_version", 1),
      ("application_id", 0x4652_5631),
    ]
    for (name, value) in expected {
      #expect(try first(database, "PRAGMA \(name)") == value, "\(name)")
    }
    #expect(throws: DatabaseFault.self) { try database.run("ATTACH ':memory:' AS other") }
  }

  @Test func valuesComeBackAsTheyWent() throws {
    let folder = TestFolder()
    let database = try Database(opening: folder.path + "/s.db", schema)
    let texts = ["", "æøå 'quoted' \"twice\"", "a\u{0}b", String(repeating: "x", count: 100_000)]
    for (id, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      try database.run(
        "INSERT INTO note VALUES (?, ?, ?)", [.init(id), .text(text), .bytes(bytes)])
      let row = try database.first("SELECT text, bytes FROM note WHERE id = ?", [.init(id)])
      let expected: [SQLValue] = [.text(text), .bytes(bytes)]
      #expect(row == expected)
    }
    let extremes: [SQLValue] = [nil, .integer(.min)]
    #expect(try database.first("SELECT ?, ?", extremes) == extremes)
    #expect(throws: DatabaseFault.self) { try database.run("SELECT ?", []) }
    #expect(throws: DatabaseFault.self) { try database.run("INSERT INTO note VALUES (9, 1, 'x')") }
  }

  @Test func aTransactionIsAllOrNothing() throws {
    struct Stop: Error {}
    let folder = TestFolder()
    let path = folder.path + "/s.db"
    let database = try Database(opening: path, schema)
    try database.transaction { try note($0, 1) }
    #expect(throws: Stop.self) {
      try database.transaction { database in
        try note(database, 2)
        throw Stop()
      }
    }
    #expect(throws: DatabaseFault.self) {
      try database.transaction { database in
        try note(database, 3)
        try note(database, 1)
      }
    }
    #expect(try count(database) == SQLValue.integer(1))
    // A reader sees what was committed, while the writer is open.
    let reader = try Database(opening: path, schema, .readOnly)
    #expect(try count(reader) == SQLValue.integer(1))
    #expect(throws: DatabaseFault.self) { try note(reader, 4) }
    try database.transaction { try note($0, 5) }
    #expect(try count(reader) == SQLValue.integer(2))
  }

  @Test func aFullDiskIsSurvived() throws {
    let folder = TestFolder()
    let database = try Database(opening: folder.path + "/s.db", schema)
    try database.run("PRAGMA max_page_count = 20")
    let large = SQLValue.bytes([UInt8](repeating: 7, count: 200_000))
    do {
      try database.transaction { database in
        try note(database, 1)
        try database.run("INSERT INTO note VALUES (2, 'large', ?)", [large])
      }
      Issue.record("there was room")
    } catch let fault as DatabaseFault {
      #expect(fault.kind == DatabaseFault.Kind.full && !fault.leavesUnknown)
    }
    #expect(try count(database) == SQLValue.integer(0))
    try database.run("PRAGMA max_page_count = 2000")
    try database.transaction { database in
      try database.run("INSERT INTO note VALUES (2, 'large', ?)", [large])
    }
    #expect(try count(database) == SQLValue.integer(1))
    #expect(try database.problems(isThorough: true).isEmpty)
  }

  @Test func versionsFollowOneAnother() throws {
    let folder = TestFolder()
    let path = folder.path + "/s.db"
    do {
      let database = try Database(opening: path, schema)
      try note(database, 1)
    }
    let both = Schema(
      applicationID: schema.applicationID, versions: [Self.versionOne, Self.versionTwo])
    do {
      let database = try Database(opening: path, both)
      let row: [SQLValue] = [1, nil]
      #expect(try database.first("SELECT id, size FROM note") == row)
    }
    // The copy from before the step can be opened as what it was.
    let before = try Database(opening: path + ".version-1", schema)
    let row: [SQLValue] = [1, "n", nil]
    #expect(try before.first("SELECT * FROM note") == row)
    #expect(throws: DatabaseFault(.laterVersion(2))) { try Database(opening: path, schema) }
    #expect(throws: DatabaseFault(.otherProgram)) {
      try Database(opening: path, Schema(applicationID: 7, versions: [Self.versionOne]))
    }
    let broken = Schema(
      applicationID: schema.applicationID, versions: both.versions + ["CREATE TABLE (", "SELECT 1"])
    #expect(throws: DatabaseFault.self) { try Database(opening: path, broken) }
    let still = try Database(opening: path, both)
    #expect(try first(still, "PRAGMA user_version") == SQLValue.integer(2))
  }

  @Test func otherFilesAreLeftAlone() throws {
    let folder = TestFolder()
    let path = folder.path + "/other"
    let text = Array("DW_EK_FORLOEB;MARKOER\n".utf8) + [UInt8](repeating: 65, count: 5_000)
    try Descriptor(writing: path).write(text.span)
    do throws(DatabaseFault) {
      _ = try Database(opening: path, schema)
      Issue.record("it was opened")
    } catch {
      #expect(error.kind == DatabaseFault.Kind.damaged)
    }
    #expect(try Files.contents(of: path) == text)
  }

  @Test func aCopyIsWholeWhileItIsWritten() throws {
    let folder = TestFolder()
    let database = try Database(opening: folder.path + "/s.db", schema)
    for id in 0..<500 { try note(database, id) }
    try database.backUp(to: folder.path + "/copy.db")
    try note(database, 500)
    let copy = try Database(opening: folder.path + "/copy.db", schema, .readOnly)
    #expect(try count(copy) == SQLValue.integer(500))
    #expect(try count(database) == SQLValue.integer(501))
    #expect(try Files.names(in: folder.path).filter { $0.hasSuffix("unfinished") }.isEmpty)
    // A second copy takes the place of the first.
    try database.backUp(to: folder.path + "/copy.db")
    #expect(
      try count(Database(opening: folder.path + "/copy.db", schema, .readOnly))
        == SQLValue.integer(501))
  }

  @Test func theLogIsMovedWhenAsked() throws {
    let folder = TestFolder()
    let path = folder.path + "/s.db"
    let database = try Database(opening: path, schema)
    for id in 0..<200 { try note(database, id) }
    let size = Files.size(of: path + "-wal") ?? 0
    #expect(size > 100_000)
    #expect(try database.checkpoint() == 0)
    #expect(try database.checkpoint(truncates: true) == 0)
    #expect(Files.size(of: path + "-wal") == 0)
  }
}
