/// One text in both languages.
///
/// A string literal stands for a text that is the same in both, such as a file name.
package struct Wording: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// The Danish text.
  package let da: String
  /// The English text.
  package let en: String

  /// Creates a text from its two versions.
  package init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// Creates a text that is the same in both languages.
  package init(stringLiteral value: String) {
    self.init(da: value, en: value)
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .da: da
    case .en: en
    }
  }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { da.isEmpty && en.isEmpty }
}

extension Wording {
  /// Two texts after one another.
  package static func + (first: Wording, second: Wording) -> Wording {
    Wording(da: first.da + second.da, en: first.en + second.en)
  }
}
