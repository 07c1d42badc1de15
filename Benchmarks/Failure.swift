internal import Glibc

/// Why a benchmark could not be run.
struct Failure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// What the system says of an error by its number.
  init(_ what: String, number: CInt) {
    self.init("\(what): \(unsafe String(cString: strerror(number)))")
  }
}
