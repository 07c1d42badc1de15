extension MarkerTexts {
  /// The other markers that are given out, in the order of `GeneralMarker`: code, bar, text.
  static let generalLines = """
    AFA01A|Uspecifikke sympt, diagnostisk PF: henv. t pakkeforløb start
    AFA01B|Uspecifikke sympt, diagnost PF: udred start, første fremmøde
    AFA01X1|Uspecifikke sympt, diagnostisk pakkeforløb slut: klin. besl.
    AFA01X2|Uspecifikke sympt, diagnostisk PF slut: patientens ønske
    AFA01X9|Uspecifikke sympt, diagnostisk pakkeforløb slut: anden årsag
    AFD01A|Metast. u kendt prim tumor, diagnost. PF: henvisning t PF st
    AFD01B|Metast. u kendt prim tumor, dia. PF: prim udr st, først møde
    AFD01X1|Metast. u kendt prim tumor, diagnost. PF: PF slut, klin besl
    AFH01A|Stabil angina pectoris: pakkeforløb start
    AFH01B|Stabil angina pectoris: udredning start, første fremmøde
    AFH01C1|SAP: beslutn.: tilbud om med beh, ingen yderligere udredning
    AFH01C3|SAP: beslutning: tilbud om invasiv behandling
    AFH01F|Stabil angina pectoris: invasiv behandling start
    AFH01X1|Stabil angina pectoris: pakkeforløb slut, diagnose afkræftet
    AFH03A|Hjerteklapsygdom og hjertesvigt: pakkeforløb start
    AFH03B2|Hjerteklapsygdom og hjertesvigt: bes: vid. udr., hjertesvigt
    AFH03X1|Hjerteklapsygdom og hjertesvigt: pakkeforløb slut, diag afkr
    AFV01A1|Henvist til udredning
    AFV01A1A|Henvist til udredning, maksimale ventetider
    AFV01A1B|Patient i igangværende udredning
    AFV01A1C|Henvist til udredning, omvisiteret fra anden enhed
    AFV01A2|Patient i igangværende pakkeforløb
    AFV01A3|Henvist til diagnostisk undersøgelse fra primærsektor
    AFV01A4|Henvist til diagnostisk undersøgelse fra klinisk enhed
    AFV01A5|Henvist til diagnostisk us., omvisiteret fra anden enhed
    AFV01A6|Henvist i graviditet
    AFV01A7|Henvist til kontrol
    AFV01A8|Henvist til andet
    AFV01A8A|Selvhenvender i privat regi
    AFV01A9|Akut patient
    AFV01B|Udredning start
    AFV01C7|Samtykke til behandling
    AFV01C8|Samtykke til behandling, maksimale ventetider
    AFV01C9|Samtykke til beh. efter initial beh., maksimale ventetider
    AFV01E1|Henvist til behandling
    AFV01E1A|Henvist til behandling, maksimale ventetider
    AFV01E1B|Patient i igangværende behandling
    AFV01E2|Henvist til behandling, ej ret til udvidet frit sygehusvalg
    AFV01E3|Henvist til beh. efter initial beh., maksimale ventetider
    AFV01F|Behandling start
    AFV01F1|Beh. start, beh. efter initial beh., maksimale ventetider
    AFV01G1|Henvist til fertilitetsbehandling, 1. barn
    AFV01G6|Henvist til anden off. finansieret fertilitetsbehandling
    AFV01G9|Henvist partner, fertilitetsbehandling
    AFV01X|Venteperiode afsluttet
    AFV01X1|Venteperiode afsluttet, klinisk begrundelse
    AFV01X2|Venteperiode afsluttet, patientens ønske
    AFV01X3|Patient omvisiteret til anden enhed
    AFV01X9|Behandling slut
    AFV02K1|Ikke ventende, klinisk begrundelse, start
    AFV02K2|Ikke ventende, klinisk begrundelse, slut
    AFV02L1|Ikke ventende, patientens ønske, start
    AFV02L2|Ikke ventende, patientens ønske, slut
    AFV03A1|Ventende, manglende oplysninger, start
    AFV03A2|Ventende, manglende oplysninger, slut
    AFX01A|Klin. Besl.: Endelig udredt, behandling i sygehusregi
    AFX01A1|Klin. Besl.: Endelig udredt, behandling, udvidet frit valg
    AFX01A2|Klin. Besl.: Endelig udredt, beh., ej udvidet frit valg
    AFX01A3|Klin. Besl.: Endelig udredt, behandling igangsat umiddelbart
    AFX01C|Klin. Besl.: Endelig udr./udr. slut, ingen beh. i sgh. regi
    AFX01D1|Udredningsplan pga. faglige årsager
    AFX01D4|Udredningsplan pga. manglende kapacitet
    AFX01E|Henvises til videre udredning i anden enhed
    AFX01F|Udredning slut, ej ret til udvidet frit sygehusvalg
    AFX02C|Intet fund af polypper/adenomer eller tarmkræft v. koloskopi
    AFX02X|Adenomkontrolprogram slut
    AGA03A|Standard udredningspakke: pakkeforløb start
    AGA04A|Udvidet udredningspakke: pakkeforløb start
    AGA01X1|Udredningspakke slut, overgået til behandlingspakkeforløb
    AGB04A|Depressiv enkeltepisode: pakkeforløb start
    AGB05A|Periodisk depression: pakkeforløb start
    AGB07A|Personlighedsforstyrrelser: pakkeforløb start
    AGB09A|PTSD: pakkeforløb start
    AGB12A|ADHD: pakkeforløb start
    AGB13A|Incident skizofreni: pakkeforløb start
    AGB99X2|Voksenpsykiatri: pakkeforløb afbrudt af patienten
    AGB99Y|Voksenpsykiatri: pakkeforløb gennemført
    AHA03A|BUP Standard udredningspakke: pakkeforløb start
    AHB01A|BUP ADHD: pakkeforløb start
    AHB03A|BUP Autisme: pakkeforløb start
    AHB99Y|BUP: pakkeforløb gennemført
    AWG1|Specialiseret genoptræning, start
    AWG2A|Almen genoptræning på basalt niveau, start
    AWG2B|Almen genoptræning på avanceret niveau, start
    AWG3D|Rygeafvænning ikke tilbudt
    AWG92|Rehabiliteringstilbud planlagt eller pågår
    AWX21|Specialiseret genoptræning, slut
    AWX23A|Almen genoptræning på basalt niveau, slut
    AWX23B|Almen genoptræning på avanceret niveau, slut
    AWB4|Planlagt opfølgning
    AWC1|Patienten kan overflyttes fra afdelingen
    AWZ11A|Kontaktlæge tilknyttet
    AWZ11B|Kontaktsygeplejerske tilknyttet
    """
}
