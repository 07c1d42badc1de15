internal import CSQLite

/// A prepared statement and the row that it stands at.
///
/// Unsafe in this file and `Database.swift` only. The pointers relied on: the statement lives until
/// it is finalised in `deinit`, and the bytes of a column until the next step, before which they
/// are copied.
@safe package struct Statement: ~Copyable {
  private let raw: OpaquePointer
  private let database: OpaquePointer

  private init(_ raw: OpaquePointer, in database: OpaquePointer) {
    unsafe self.raw = unsafe raw
    unsafe self.database = unsafe database
  }

  static func prepared(
    _ sql: String, in database: OpaquePointer
  ) throws(DatabaseFault) -> Statement {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(database, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let raw = unsafe prepared else {
      throw unsafe Database.fault(code, database)
    }
    return unsafe Statement(raw, in: database)
  }

  deinit { _ = unsafe sqlite3_finalize(raw) }

  /// Makes the statement ready to be run again with other values.
  package func bind(_ values: [SQLValue]) throws(DatabaseFault) {
    // The code of a reset is that of the last step, which was told then.
    _ = unsafe sqlite3_reset(raw)
    guard unsafe Int(sqlite3_bind_parameter_count(raw)) == values.count else {
      throw DatabaseFault(.other, code: SQLITE_MISUSE, message: "number of values")
    }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch value {
      case .null: code = unsafe sqlite3_bind_null(raw, place)
      case .integer(let number): code = unsafe sqlite3_bind_int64(raw, place, number)
      case .text(var text):
        code = text.withUTF8 { bytes in
          unsafe fristvagt_bind_text(raw, place, bytes.baseAddress, UInt64(bytes.count))
        }
      case .bytes(let bytes):
        code = unsafe bytes.withUnsafeBytes { bytes in
          unsafe fristvagt_bind_bytes(raw, place, bytes.baseAddress, UInt64(bytes.count))
        }
      }
      guard code == SQLITE_OK else { throw unsafe Database.fault(code, database) }
    }
  }

  /// Goes to the next row; false where there is none, and then all that was to be done is done.
  package func step() throws(DatabaseFault) -> Bool {
    let code = unsafe sqlite3_step(raw)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw unsafe Database.fault(code, database)
  }

  /// The values of the row.
  package var row: [SQLValue] {
    var row: [SQLValue] = []
    for column in 0..<(unsafe sqlite3_column_count(raw)) { row.append(value(column)) }
    return row
  }

  private func value(_ column: Int32) -> SQLValue {
    switch unsafe sqlite3_column_type(raw, column) {
    case SQLITE_INTEGER: return unsafe .integer(sqlite3_column_int64(raw, column))
    case SQLITE_TEXT: return .text(String(decoding: bytes(column), as: UTF8.self))
    case SQLITE_BLOB: return .bytes(bytes(column))
    default: return .null
    }
  }

  private func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(raw, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(raw, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
