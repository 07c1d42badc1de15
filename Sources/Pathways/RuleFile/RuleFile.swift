extension RuleSet {
  /// Reads a rule file and checks all that can be wrong with it.
  ///
  /// The file is JSON as `rules.json` of the standard rules shows it; `pair`, `binding`, `offer`,
  /// `group` and `form` may be left out, everything else has to be there.
  ///
  /// - Throws: every fault found, each with its place. A fault of the JSON itself may hide others.
  package static func parse(_ bytes: [UInt8]) throws(RuleFaults) -> RuleSet {
    var reader = RuleFileReader()
    let document = JSONReader.read(bytes, faults: &reader.faults)
    let rules = document.flatMap { reader.ruleSet($0) }
    if !reader.faults.isEmpty { throw RuleFaults(reader.faults) }
    guard let rules else { preconditionFailure("a rule file was refused without a fault") }
    return rules
  }

  /// The rules that are built in.
  package static let standard: RuleSet = {
    do throws(RuleFaults) {
      return try parse(standardFile)
    } catch {
      preconditionFailure("the built-in rules are broken: \(error.faults)")
    }
  }()

  /// The rule file that is built in, as it stands in the sources.
  package static var standardFile: [UInt8] { PackageResources.rules_json }

  /// The only time zone there is: all law and all registers of it are Danish.
  static let onlyTimezone = "Europe/Copenhagen"

  /// The most days of a limit or a threshold: a century, far inside the calendar.
  static let dayLimit = 36_500
}
