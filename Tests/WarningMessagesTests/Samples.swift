import Foundation
import WarningMessages

/// Units and a configuration that the tests share; names and addresses are made up.
enum Samples {
  /// A unit that moves to another region on 1 January 2027.
  static let herlev = "486811000016002"
  static let oncology = "270311000016000"
  static let aalborg = "635611000016002"
  /// A number that no row has.
  static let unknown = "312411000016008"

  static let units = """
    SOR;NAVN;SYGEHUS;REGION;POSTKASSE;GYLDIG_FRA;GYLDIG_TIL
    \(herlev);Afdeling for Kirurgi;Herlev Hospital;Region Hovedstaden;kirurgi@herlev.example;;2026-12-31
    \(herlev);Afdeling for Kirurgi;Herlev Hospital;Region Østdanmark;kirurgi@herlev.example;2027-01-01;
    \(oncology);Kræftafdelingen;Herlev Hospital;Region Hovedstaden;kraeft@herlev.example;;
    \(aalborg);Urinvejskirurgisk Afdeling;Aalborg Universitetshospital;1081;;;
    """

  static let configuration = """
    language = da
    sender = Fristvagt <fristvagt@varsler.example>
    bounces = retur@varsler.example
    operator = drift@varsler.example
    unit-table = enheder.csv
    key-file = fristvagt.key
    look-up = {key} i enhedens nøgleliste
    list = /srv/fristvagt/lister
    questions = koordination@varsler.example
    [recipients koordination]
    title = Kræftkoordination
    to = @unit
    all = yes
    [recipients nord]
    title = Region Nordjylland
    to = nord@varsler.example, vagt@varsler.example
    regions = Region Nordjylland
    [escalation ledelse]
    title = afdelingsledelsen
    to = ledelse@varsler.example
    after = 1
    all = yes
    [escalation direktion]
    title = sygehusledelsen
    to = direktion@herlev.example
    after = 3
    hospitals = Herlev Hospital
    """

  static func table() throws -> UnitTable { try UnitTable.parse(Array(units.utf8)) }

  /// The configuration with some lines before its first section.
  static func setup(_ lines: String = "") throws -> FollowConfiguration {
    let place = configuration.range(of: "[recipients koordination]")?.lowerBound
    let text =
      configuration[..<(place ?? configuration.endIndex)] + lines + "\n"
      + configuration[(place ?? configuration.endIndex)...]
    return try FollowConfiguration.parse(Array(text.utf8))
  }
}
