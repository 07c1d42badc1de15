package import Wordings

/// Why a file is no series that can be charted, and what to do about it.
package struct SeriesFault: Error, Equatable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// There is no text in the file.
    case empty
    /// The header lacks columns.
    case missingColumns([String])
    /// The header names a column twice.
    case repeatedColumn(String)
    /// A row has fewer fields than the header asks for.
    case tooFewFields
    /// A quoted field does not end, or goes on after its end.
    case brokenQuote
    /// A row names no period.
    case noPeriod
    /// A period's name is longer than a name is.
    case longPeriod
    /// A period stands in an earlier line too.
    case repeatedPeriod(line: Int)
    /// A column holds no whole number from 0 on.
    case noCount(column: String)
    /// A numerator is larger than its denominator.
    case partAboveWhole
    /// There are more rows than a chart shows.
    case tooManyRows
    /// There are not two periods with a denominator above 0.
    case tooFewPeriods
  }

  /// What is wrong.
  package let reason: Reason
  /// The line of the file, from 1 on.
  package let line: Int

  init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }

  /// What is wrong and what to do, for people; nothing of the file's content is repeated.
  package var message: Wording {
    switch reason {
    case .empty:
      Wording(
        da: "filen er tom; skriv en linje med period;denominator;numerator og en for hver periode",
        en: "the file is empty; write a line period;denominator;numerator and one for each period")
    case .missingColumns(let names):
      Wording(
        da: "kolonnen \(names.joined(separator: ", ")) mangler; første linje skal nævne period, "
          + "denominator og numerator, skilt med semikolon, komma eller tabulator",
        en: "the column \(names.joined(separator: ", ")) is missing; the first line names period, "
          + "denominator and numerator, parted by semicolons, commas or tabs")
    case .repeatedColumn(let name):
      Wording(
        da: "kolonnen \(name) står to gange; behold én",
        en: "the column \(name) stands twice; keep one")
    case .tooFewFields:
      Wording(
        da: "linjen har færre felter end første linje; udfyld dem, eller slet linjen",
        en: "the line has fewer fields than the first one; fill them in or remove the line")
    case .brokenQuote:
      Wording(
        da: "et felt begynder med anførselstegn og slutter ikke med et; ret det",
        en: "a field begins with a quotation mark and does not end with one; correct it")
    case .noPeriod:
      Wording(
        da: "period er tom; skriv periodens navn, fx 2024-03",
        en: "period is empty; write the period's name, such as 2024-03")
    case .longPeriod:
      Wording(
        da: "period er over \(SeriesReader.longestPeriod) tegn; skriv et kort navn, fx 2024-03",
        en: "period is over \(SeriesReader.longestPeriod) characters; write a short name, such as "
          + "2024-03")
    case .repeatedPeriod(let line):
      Wording(
        da: "perioden står også i linje \(line); læg dem sammen til én",
        en: "the period stands in line \(line) too; add them up to one")
    case .noCount(let column):
      Wording(
        da: "\(column) skal være et helt tal fra 0 til \(SeriesReader.largestCount) uden tegn "
          + "imellem",
        en: "\(column) takes a whole number from 0 to \(SeriesReader.largestCount) without marks "
          + "between the digits")
    case .partAboveWhole:
      Wording(
        da: "numerator er større end denominator; er kolonnerne byttet om?",
        en: "numerator is larger than denominator; have the columns been swapped?")
    case .tooManyRows:
      Wording(
        da: "der er over \(SeriesReader.mostRows) perioder; læg dem sammen til længere perioder",
        en: "there are over \(SeriesReader.mostRows) periods; add them up to longer ones")
    case .tooFewPeriods:
      Wording(
        da: "der er ikke to perioder med en denominator over 0; et diagram skal have mindst 2 og "
          + "siger først noget fra 12",
        en: "there are not two periods with a denominator above 0; a chart needs at least 2 and "
          + "says something from 12 on")
    }
  }
}
