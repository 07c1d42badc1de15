/// One row of the plan's table: a kind and a key that together are unique, and a value.
package struct PlanRow: Equatable, Sendable {
  package var kind: Kind
  package var key: String
  package var value: String

  /// A value of all its parts.
  package init(kind: Kind, key: String, value: String) {
    self.kind = kind
    self.key = key
    self.value = value
  }

  /// What a row is about.
  package enum Kind: String, CaseIterable, Sendable {
    case header
    case clock
    case recipient
    case mailbox
  }

  /// What names a row.
  package struct Name: Hashable, Sendable {
    package var kind: Kind
    package var key: String
  }

  package var name: Name { Name(kind: kind, key: key) }
}

/// What a step changed.
package struct PlanChanges: Equatable, Sendable {
  /// Rows to be put in the place of those of the same name.
  package var put: [PlanRow] = []
  /// Rows to be taken away.
  package var removed: [PlanRow.Name] = []

  package var isEmpty: Bool { put.isEmpty && removed.isEmpty }
}

/// A row that cannot be read: it is of another version, or was damaged.
package struct PlanRowFault: Error, Equatable {
  package var name: PlanRow.Name
}
