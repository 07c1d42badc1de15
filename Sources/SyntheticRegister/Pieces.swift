/// Groups of fields that always stand together, with a separator behind each field.
struct Pieces {
  let labels: FragmentTable
  let labelCodes: FragmentTable
  let endingCodes: FragmentTable
  let endings: FragmentTable
  let referrals: FragmentTable
  let referralCodes: FragmentTable
  let referralTexts: FragmentTable
  let contactCodes: FragmentTable
  let contactTexts: FragmentTable
  let diagnosisCodes: FragmentTable
  let diagnosisTexts: FragmentTable
  /// By unit: unit, hospital and owner, and the region by place and by organisation.
  let elementUnits: FragmentTable
  let contactUnits: FragmentTable
  /// By region: where the patient lives, as numbers and as texts.
  let homes: FragmentTable
  let homeTexts: FragmentTable
  let regionTexts: FragmentTable

  init(_ units: Units) {
    labels = FragmentTable(ElementLabel.allCases.map { "\($0.code);\($0.text);" })
    labelCodes = FragmentTable(ElementLabel.allCases.map(\.code))
    endingCodes = FragmentTable(ElementEnding.allCases.map(\.code))
    endings = FragmentTable(ElementEnding.allCases.map { "\($0.code);\($0.text);" })
    referrals = FragmentTable(ReferralWay.allCases.map { "\($0.code);\($0.text);" })
    referralCodes = FragmentTable(ReferralWay.allCases.map(\.code))
    referralTexts = FragmentTable(ReferralWay.allCases.map(\.text))
    contactCodes = FragmentTable(ContactType.allCases.map(\.code))
    contactTexts = FragmentTable(ContactType.allCases.map(\.text))
    diagnosisCodes = FragmentTable(Diagnosis.allCases.map(\.code))
    diagnosisTexts = FragmentTable(Diagnosis.allCases.map(\.text))
    let all = 0..<units.numbers.count
    elementUnits = FragmentTable(
      all.map { unit in
        let region = Region.all[Units.region(of: unit)]
        let place = "\(region.number);\(region.name);"
        return "\(units.numbers.text(unit));\(units.hospitals.text(unit));1;\(place)\(place)"
      })
    contactUnits = FragmentTable(
      all.map { unit in
        let region = Region.all[Units.region(of: unit)]
        return "\(units.numbers.text(unit));\(units.hospitals.text(unit));"
          + "\(units.oldNumbers.text(unit));\(region.number);\(region.number);1;"
      })
    homes = FragmentTable(Region.all.enumerated().map { "9\($0 + 10);\($1.number);" })
    homeTexts = FragmentTable(Region.all.enumerated().map { "Kommune 9\($0 + 10);\($1.name);" })
    regionTexts = FragmentTable(Region.all.map { "\($0.name);\($0.name);" })
  }
}
