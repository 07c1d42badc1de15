internal import RegisterRecords

/// An address of a mailbox: the plain form of RFC 5322's addr-spec, in ASCII.
///
/// Nothing that begins with a hyphen, so that no mail command can take it for an option
/// (reliability.md 3.6).
package struct MailAddress: Hashable, Comparable, Sendable {
  package let text: String

  /// Takes an address, or nothing where it is none.
  package init?(_ text: String) {
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return nil }
    let local = text[..<at]
    let domain = text[text.index(after: at)...]
    guard local.utf8.count <= 64, MailAddress.isDotted(local, MailAddress.isAtomText),
      local.utf8.first != UInt8(ascii: "-"), MailAddress.isDomain(domain),
      !PersonNumber.canBeRead(in: text.utf8.span)
    else { return nil }
    self.text = text
  }

  /// The part behind the `@`.
  package var domain: String {
    String(text[text.index(after: text.lastIndex(of: "@") ?? text.startIndex)...])
  }

  /// Whether a text can stand behind an `@`.
  package static func isDomain(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    return isDotted(text) { byte in
      isAlphanumeric(byte) || byte == UInt8(ascii: "-")
    }
      && text.split(separator: ".").allSatisfy { label in
        label.utf8.count <= 63 && label.first != "-" && label.last != "-"
      }
  }

  /// Whether a text is parts of some characters with single dots between.
  private static func isDotted(
    _ text: some StringProtocol, _ isPart: (UInt8) -> Bool
  ) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(isPart)
    }
  }

  private static func isAtomText(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  package static func < (left: MailAddress, right: MailAddress) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// An address with the name that readers see, such as `Fristvagt <fristvagt@region.example>`.
package struct Mailbox: Equatable, Sendable {
  /// What readers see; nil for the bare address.
  package var name: String?
  /// Where it leads.
  package var address: MailAddress

  /// Takes an address, alone or in angle brackets behind a name.
  package init?(_ text: String) {
    guard text.hasSuffix(">") else {
      guard let address = MailAddress(text) else { return nil }
      self.address = address
      return
    }
    guard let open = text.firstIndex(of: "<"),
      let address = MailAddress(String(text[text.index(after: open)...].dropLast()))
    else { return nil }
    let name = CleanText.oneLine(String(text[..<open]))
    self.name = name.isEmpty ? nil : name
    self.address = address
  }
}
