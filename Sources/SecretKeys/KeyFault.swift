package import Wordings

/// Why a key file cannot be used.
package enum KeyFault: Error, Equatable, CaseIterable {
  /// It is neither 32 bytes nor 64 hexadecimal digits.
  case wrongForm
  /// Its bytes are nearly all the same.
  case notRandom

  /// What is wrong and how to mend it; nothing of the file's contents.
  package var wording: Wording {
    switch self {
    case .wrongForm:
      Wording(
        da: "Nøglefilen skal være 32 tilfældige bytes eller 64 hexadecimale cifre.",
        en: "The key file must be 32 random bytes or 64 hexadecimal digits.")
        + KeyFault.remedy
    case .notRandom:
      Wording(
        da: "Nøglefilens indhold er ikke tilfældigt.",
        en: "The contents of the key file are not random.")
        + KeyFault.remedy
    }
  }

  private static let remedy = Wording(
    da: " Lav en ny: (umask 077; head -c 32 /dev/urandom > FIL)",
    en: " Make a new one: (umask 077; head -c 32 /dev/urandom > FILE)")
}
