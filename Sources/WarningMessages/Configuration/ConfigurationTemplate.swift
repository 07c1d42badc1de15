package import Wordings

extension FollowConfiguration {
  /// The commented configuration that `init` writes: it can be read as it is, and shows every key
  /// that is often changed with its default.
  package static func template(in language: Language) -> String {
    switch language {
    case .da: danishTemplate
    case .en: englishTemplate
    }
  }

  private static let danishTemplate = """
    # Fristvagt: hvem hører hvad, og hvornår. Prøv filen: fristvagt follow --check --config FIL
    language = da                          # mailenes sprog: da eller en
    sender = Fristvagt <fristvagt@region.example>  # afsender; mails, der ikke kan leveres, går hertil
    operator = it-drift@region.example     # hører om programmet selv, og om varsler uden modtager
    unit-table = enheder.csv               # SOR;NAVN;SYGEHUS;REGION;POSTKASSE;GYLDIG_FRA;GYLDIG_TIL
    key-file = fristvagt.key               # lav den: (umask 077; head -c 32 /dev/urandom > fristvagt.key)
    look-up = {key} i enhedens nøgleliste  # sådan slår man et forløb op; {key} er dets nøgle
    digest = 07:00                         # oversigt hver arbejdsdag, også når den er tom
    single = critical                      # enkeltmail fra dette niveau: warning, critical, breach
    singles-a-day = 3                      # til en postkasse på en dag; resten står i oversigten
    stale-after = 26                       # timer uden nye data, før det meldes
    # quiet = 20:00-06:30                  # her sendes kun overskridelser, alt andet venter

    [recipients koordination]              # de, der handler: enkeltmails og oversigt
    title = Kræftkoordination              # navnet i oversigten
    to = @unit                             # enhedens egen postkasse, eller adresser med komma imellem
    all = yes                              # eller units = SOR-numre, hospitals = …, regions = …

    [escalation ledelse]                   # hører om overskridelser, ingen har kvitteret for
    title = afdelingsledelsen              # funktionen, ikke en person
    to = afdelingsledelse@region.example
    after = 1                              # arbejdsdage efter overskridelsen
    all = yes

    """

  private static let englishTemplate = """
    # Fristvagt: who hears what, and when. Try the file: fristvagt follow --check --config FILE
    language = en                          # language of the mails: da or en
    sender = Fristvagt <fristvagt@region.example>  # who mails are from; undelivered ones return here
    operator = it-drift@region.example     # hears of the program itself, and of warnings for nobody
    unit-table = units.csv                 # SOR;NAME;HOSPITAL;REGION;MAILBOX;VALID_FROM;VALID_TO
    key-file = fristvagt.key               # make it: (umask 077; head -c 32 /dev/urandom > fristvagt.key)
    look-up = {key} in the unit's key list  # how to look a pathway up; {key} is its key
    digest = 07:00                         # digest on every working day, also when it is empty
    single = critical                      # single mails from this level: warning, critical, breach
    singles-a-day = 3                      # to a mailbox on a day; the rest stands in the digest
    stale-after = 26                       # hours without new data until it is told
    # quiet = 20:00-06:30                  # here only breaches are told, all else waits

    [recipients coordination]              # those who act: single mails and the digest
    title = Cancer coordination            # the name in the digest
    to = @unit                             # the unit's own mailbox, or addresses with commas between
    all = yes                              # or units = SOR numbers, hospitals = …, regions = …

    [escalation management]                # hears of breaches nobody acknowledged
    title = the department's management    # a function, not a person
    to = management@region.example
    after = 1                              # working days after the breach
    all = yes

    """
}
