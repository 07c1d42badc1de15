/// Values by key, with the keys of those that changed since they were last asked for.
package struct TrackedTable<Key: Hashable & Comparable & Sendable, Value: Equatable & Sendable>:
  Sendable
{
  /// All values.
  package private(set) var values: [Key: Value] = [:]
  private var changed: Set<Key> = []

  package init() {}

  /// The value of a key; setting nil removes it.
  package subscript(key: Key) -> Value? {
    get { values[key] }
    set {
      guard values[key] != newValue else { return }
      values[key] = newValue
      changed.insert(key)
    }
  }

  /// Changes a value in its place, beginning with another one where there is none.
  mutating func update(_ key: Key, or new: Value, _ body: (inout Value) -> Void) {
    body(&values[key, default: new])
    changed.insert(key)
  }

  /// The keys in their order.
  package var keys: [Key] { values.keys.sorted() }

  /// The keys that changed since the last call, in their order.
  mutating func takeChanges() -> [Key] {
    defer { changed = [] }
    return changed.sorted()
  }
}

extension TrackedTable: Equatable {
  /// Whether two tables hold the same values.
  package static func == (left: TrackedTable, right: TrackedTable) -> Bool {
    left.values == right.values
  }
}
