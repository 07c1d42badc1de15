package import Wordings

extension TailingAlarm {
  /// What happened and what to do, for people.
  package var message: Wording {
    Wording(da: "\(file): ", en: "\(file): ") + (isOver ? overText : text)
  }

  private var bytes: Wording {
    guard let range else { return "" }
    return Wording(
      da: "byte \(range.lowerBound) til \(range.upperBound)",
      en: "bytes \(range.lowerBound) to \(range.upperBound)")
  }

  private var place: Wording {
    let start = range?.lowerBound ?? 0
    guard let line else { return Wording(da: "byte \(start)", en: "byte \(start)") }
    return Wording(
      da: "linje \(line) (byte \(start))", en: "line \(line) (byte \(start))")
  }

  private var count: Int64 { range.map { $0.upperBound - $0.lowerBound } ?? 0 }

  private var text: Wording {
    switch kind {
    case .dataLost:
      Wording(da: "data er tabt: ", en: "data are lost: ") + bytes
        + Wording(
          da: " (\(count) byte) forsvandt, før de var læst. Send dem igen.",
          en: " (\(count) bytes) were gone before they were read. Send them again.")
    case .dataPerhapsLost:
      Wording(
        da:
          "alt indtil byte \(range?.lowerBound ?? 0) er læst; om der blev skrevet mere, før filen "
          + "forsvandt eller blev tømt, vides ikke. Se efter, og send det igen.",
        en:
          "all up to byte \(range?.lowerBound ?? 0) was read; whether more was written before the "
          + "file went or was emptied is unknown. Check, and send it again.")
    case .halfLineLost:
      Wording(da: "en halv linje er tabt: ", en: "half a line is lost: ") + bytes
        + Wording(
          da: " fik aldrig linjeslut. Send den hele linje igen.",
          en: " never got a line end. Send the whole line again.")
    case .cut:
      Wording(da: "filen er afkortet: ", en: "the file was cut: ") + bytes
        + Wording(
          da: " var læst og står der ikke længere. Skal rækkerne slettes, så send dem med HANDLING "
            + "slet.",
          en: " had been read and stand there no more. To remove their rows, send them with "
            + "HANDLING slet.")
    case .rewritten:
      Wording(da: "filen er ændret: ", en: "the file was changed: ") + bytes
        + Wording(
          da: " var læst og er ikke, som de var; filen læses igen fra byte "
            + "\(range?.lowerBound ?? 0). Tilføj rettelser som nye rækker i stedet.",
          en: " had been read and are not as they were; the file is read again from byte "
            + "\(range?.lowerBound ?? 0). Append corrections as new rows instead.")
    case .grewAfterEnd:
      Wording(
        da: "filen voksede, efter den var taget som færdig; fra ",
        en: "the file grew after it was "
          + "taken as complete; it is read again from ") + place
        + Wording(
          da: " læses den igen. Skriv til et andet navn, og omdøb filen, når den er færdig.",
          en: ". Write to another name, and rename the file when it is complete.")
    case .halfLineWaiting:
      Wording(da: "den sidste linje mangler linjeslut: ", en: "the last line lacks its end: ")
        + place
        + Wording(
          da: ", \(count) byte, venter. Se, om programmet, der skriver, er standset.",
          en: ", \(count) bytes, waits. See whether the program that writes has stopped.")
    case .zeroBytes:
      Wording(da: "nulbyte fra ", en: "zero bytes from ") + place
        + Wording(
          da: ": pladsen er sat af, men ikke skrevet. Se, om programmet, der skriver, er standset.",
          en: ": room was taken but not written. See whether the program that writes has stopped.")
    case .lineTooLong:
      Wording(da: "linjen er for lang: ", en: "the line is too long: ") + place
        + Wording(
          da: " springes over til næste linjeslut. Ret den, og send den igen.",
          en: " is passed over to the next line end. Mend it, and send it again.")
    case .missingLastLineEnd:
      Wording(
        da: "filens sidste linje mangler linjeslut og er læst.",
        en: "the file's last line lacks its line end, and was read.")
    case .duplicateFile:
      Wording(
        da: "filen er den samme som \(other ?? "en anden") og læses ikke igen.",
        en: "the file is the same as \(other ?? "another") and is not read again.")
    case .archiveUnfinished:
      Wording(
        da:
          "den pakkede fil er ikke skrevet færdig; der ventes. Pak den igen, hvis den ikke vokser.",
        en: "the packed file is not finished; it waits. Pack it again if it does not grow.")
    case .archiveBroken:
      Wording(
        da: "den pakkede fil er ødelagt og læses ikke. Pak den igen.",
        en: "the packed file is broken and is not read. Pack it again.")
    case .archiveTooLarge:
      Wording(
        da: "den pakkede fil fylder for meget udpakket og læses ikke. Send den i mindre dele.",
        en: "the packed file is too large unpacked and is not read. Send it in smaller parts.")
    case .nothingThere:
      Wording(
        da: "der er ikke noget her endnu; der ventes.", en: "nothing is there yet; it waits.")
    case .directoryGone:
      Wording(
        da: "mappen er væk; det, der er læst, huskes. Se efter drev, der ikke er monteret.",
        en: "the directory is gone; what was read is remembered. Look for drives not mounted.")
    case .unreadable:
      Wording(
        da: "må ikke læses; der prøves igen. Giv programmets bruger læseadgang.",
        en: "may not be read; it is tried again. Give the program's user permission to read.")
    case .readError:
      Wording(
        da: "kan ikke læses; der prøves igen. Se efter fejl på disk eller netværksdrev.",
        en: "cannot be read; it is tried again. Look for errors of the disk or network share.")
    case .notAFile:
      Wording(
        da: "er ikke en fil og læses ikke. Flyt den, eller giv et andet mønster.",
        en: "is not a file and is not read. Move it, or give another pattern.")
    case .linkToNothing:
      Wording(
        da: "linket fører ingen steder hen. Ret eller fjern det.",
        en: "the link leads nowhere. Mend or remove it.")
    case .linkLoop:
      Wording(
        da: "linket fører i ring. Ret eller fjern det.",
        en: "the link leads in a circle. Mend or remove it.")
    case .linkEscapes:
      Wording(
        da: "linket fører ud af den mappe, der må læses. Læg filen i mappen.",
        en: "the link leads out of the directory that may be read. Put the file there.")
    case .tooManyOpenFiles:
      Wording(
        da: "der kan ikke åbnes flere filer; de læses på skift. Hæv LimitNOFILE.",
        en: "no more files can be opened; they are read in turn. Raise LimitNOFILE.")
    case .identityUncertain:
      Wording(
        da: "filsystemet fortæller ikke, hvornår en fil er oprettet; en ny fil kendes kun på "
          + "indholdet.",
        en: "the file system does not tell when a file was made; a new file is known by its "
          + "contents only.")
    }
  }

  private var overText: Wording {
    switch kind {
    case .nothingThere, .directoryGone: Wording(da: "er der nu.", en: "is there now.")
    case .tooManyOpenFiles:
      Wording(da: "filer kan åbnes igen.", en: "files can be opened again.")
    case .dataLost, .dataPerhapsLost, .halfLineLost, .cut, .rewritten, .grewAfterEnd,
      .halfLineWaiting, .zeroBytes, .lineTooLong, .missingLastLineEnd, .duplicateFile,
      .archiveUnfinished, .archiveBroken, .archiveTooLarge, .unreadable, .readError, .notAFile,
      .linkToNothing, .linkLoop, .linkEscapes, .identityUncertain:
      Wording(da: "er i orden igen.", en: "is in order again.")
    }
  }
}
