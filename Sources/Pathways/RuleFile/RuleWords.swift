package import RegisterRecords
package import Wordings

/// Words of the rule file that people are shown in their own language.
///
/// A rule file may bring words of its own; those are shown as they are.
package enum RuleWords {
  package typealias Word = (name: String, danish: String, english: String)

  package static let families: [Word] = [
    ("maximum-wait", "maksimal ventetid", "maximum waiting time"),
    ("udredningsret", "udredningsret", "right to investigation"),
    ("free-choice", "udvidet frit sygehusvalg", "extended free choice of hospital"),
    ("package", "pakkeforløb", "package"),
  ]

  package static let reasons: [Word] = [
    ("unspecified", "uden angivet årsag", "no reason given"),
    ("clinical", "klinisk begrundelse", "clinical reason"),
    ("patient", "patientens ønske", "patient's wish"),
    ("covid", "COVID-19", "COVID-19"),
    ("disproved", "diagnose afkræftet", "diagnosis disproved"),
    ("no-treatment", "behandling ikke relevant", "treatment not relevant"),
    ("other", "anden årsag", "other reason"),
  ]

  package static let pauses: [Word] = [
    ("capacity", "kapacitet", "capacity"),
    ("clinical", "klinisk begrundelse", "clinical reason"),
    ("information", "manglende oplysninger", "missing information"),
    ("patient", "patientens ønske", "patient's wish"),
  ]

  package static let forms: [Word] = [
    ("surgery", "kirurgi", "surgery"),
    ("medical", "medicinsk", "medical"),
    ("radiation", "stråler", "radiation"),
  ]

  package static let offers: [Word] = [
    ("udredning", "udredning", "work-up"),
    ("behandling", "behandling", "treatment"),
    ("efterbehandling", "efterbehandling", "after-treatment"),
  ]

  /// A word in a language, or as it is where it is not known.
  package static func say(_ name: String, of words: [Word], in language: Language) -> String {
    guard let word = words.first(where: { $0.name == name }) else { return name }
    return language == .da ? word.danish : word.english
  }

  /// The name as it stands in files and output, and what it means where that is another word.
  package static func explain(_ name: String, of words: [Word], in language: Language) -> String {
    let meaning = say(name, of: words, in: language)
    return meaning == name ? name : "\(name) (\(meaning))"
  }
}

extension OfferKind {
  /// The name in files; nil for `unknown`.
  package var name: String? {
    switch self {
    case .unknown: nil
    case .udredning: "udredning"
    case .behandling: "behandling"
    case .efterbehandling: "efterbehandling"
    }
  }
}

extension CodePattern {
  /// What the codes of the pattern say: the text of the first code that fits.
  ///
  /// Of a pattern over packages the package's name in front is left out; an open end is said.
  func gloss(in language: Language) -> String {
    let stem = text.hasSuffix("*") ? CodePattern(String(text.dropLast())) : self
    guard let full = stem.text(in: language) ?? text(in: language) else {
      return language == .da ? "kode uden tekst i SKS" : "code without a text in SKS"
    }
    var gloss = full[...]
    if text.contains("?"), let colon = full.firstIndex(of: ":") {
      gloss = full[full.index(after: colon)...].drop { $0 == " " }
    }
    if stem == self { return String(gloss) }
    return gloss + (language == .da ? " (med underkoder)" : " (with its subcodes)")
  }

  /// The text of the code, or of the first code that fits.
  private func text(in language: Language) -> String? {
    if let text = MarkerCodes.text(of: text, in: language) { return text }
    guard text.contains("?") || text.hasSuffix("*") else { return nil }
    guard let code = MarkerCodes.first(where: matches) else { return nil }
    return MarkerCodes.text(of: code, in: language)
  }
}

extension PackageCode {
  /// The package's name; nil where SKS has none.
  package func name(in language: Language) -> String? {
    guard let heading = MarkerCodes.text(of: "AFB\(self)", in: language) else { return nil }
    return String(heading.prefix { $0 != ":" })
  }
}
