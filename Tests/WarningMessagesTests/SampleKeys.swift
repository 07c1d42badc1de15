import SecretKeys

/// A key that is always the same.
enum SampleKeys {
  static let key: PseudonymKey = {
    do {
      return try PseudonymKey(file: (0..<32).map { UInt8($0 * 7 + 1) })
    } catch {
      fatalError("the sample key: \(error)")
    }
  }()
}
