/// A text in which nothing can be read as a Danish person number.
///
/// Ten or more digits in a row, and six or more digits with four or more after a hyphen, a blank
/// or the like, become `••••••-••••`. A longer run may hold a person number in any place, so the
/// whole of it goes.
///
/// - Parameter text: The text to show.
package func maskingPersonNumbers(in text: String) -> String {
  let characters = Array(text)
  var masked = ""
  var position = 0
  while position < characters.count {
    let first = digitCount(in: characters, from: position)
    guard first > 0 else {
      masked.append(characters[position])
      position += 1
      continue
    }
    let separator = position + first
    var end = separator
    if separator < characters.count, isSeparator(characters[separator]) {
      let second = digitCount(in: characters, from: separator + 1)
      if first >= 6, second >= 4 { end = separator + 1 + second }
    }
    if first >= 10 || end > separator {
      masked += "••••••-••••"
    } else {
      masked += String(characters[position..<end])
    }
    position = end
  }
  return masked
}

private func digitCount(in characters: [Character], from start: Int) -> Int {
  var end = start
  while end < characters.count, characters[end].wholeNumberValue != nil { end += 1 }
  return end - start
}

private func isSeparator(_ character: Character) -> Bool {
  switch character {
  case "-", "–", "‐", "−", " ", ".", "/", "_": true
  default: false
  }
}

/// A word as an error may repeat it, or nil where it is too long to be repeated.
///
/// Control characters would reach the reader's terminal, so they are replaced.
package func echoed(_ word: String) -> String? {
  guard word.count <= 40 else { return nil }
  let printable = word.map { character in
    let isControl = character.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
      default: false
      }
    }
    return isControl ? "\u{FFFD}" : character
  }
  return maskingPersonNumbers(in: String(printable))
}
