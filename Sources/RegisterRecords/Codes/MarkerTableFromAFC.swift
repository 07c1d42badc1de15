// swift-format-ignore-file: a table, made from SKScomplete of 16 June 2026

/// From AFC: lines for `GlossTable`.
let markerCodesFromAFC = """
  AFC|Markører for kræftforløb uden pakke|Markers for cancer pathway without package|heading
  AFC01|Markører for kræftforløb uden pakke|Cancer pathway without package|heading
  AFC01P|Kræftforløb uden pakke: opfølgning|Follow-up
  AFC01P1|Kræftforløb uden pakke: udlevering af opfølgningsplan|Follow-up plan handed out
  AFD|Markører f kræftpakke f metastasuspekt forand ukendt pri tum|Markers for package: metastases without known primary tumour|heading
  AFD01|Metast. u kendt prim tumor, diagnost. PF: markører f kræftPF|Metastases without known primary tumour, diagnostic package|heading
  AFD01A|Metast. u kendt prim tumor, diagnost. PF: henvisning t PF st|Referral to package: start
  AFD01B|Metast. u kendt prim tumor, dia. PF: prim udr st, først møde|(primary) investigation start, first attendance
  AFD01C|Metast. u organspec. kræfttype: henvisning til sek.udredning|Referral to secondary investigation (old model)
  AFD01D|Metast. u organspec kræft.: sek. udr. start, første fremmøde|Secondary investigation start, first attendance (old model)
  AFD01P|Metast. uden kendt prim tumor, diagnostisk PF: opflg|Follow-up
  AFD01P1|Metast. u kendt prim tumor, diagnostisk PF: udl af opflplan|Follow-up plan handed out
  AFD01X|Metast. uden kendt prim tumor, diagnostisk PF: PF slut|Package ended
  AFD01X1|Metast. u kendt prim tumor, diagnost. PF: PF slut, klin besl|ended: clinical decision
  AFD01X2|Metast. u kendt prim tumor, diagnost. PF: PF slut, pt ønske|ended: patient's wish
  AFD01X9|Metast. u kendt prim tumor, diagnost PF: PF slut, an. årsag|ended: other reason
  AFH|Markører for hjertepakkeforløb|Markers for heart packages|heading
  AFH01|Stabil angina pectoris: markører for pakkeforløb|Stable angina pectoris (SAP)|heading
  AFH01A|Stabil angina pectoris: pakkeforløb start|Stable angina pectoris: package start
  AFH01B|Stabil angina pectoris: udredning start, første fremmøde|Stable angina pectoris: investigation start, first attendance
  AFH01C|Stabil angina pectoris: beslutning: tilbud om behandling|Stable angina pectoris: decision: treatment offered
  AFH01C1|SAP: beslutn.: tilbud om med beh, ingen yderligere udredning|Stable angina pectoris: decision: medical treatment offered, no further investigation
  AFH01C2|SAP: besl: tilbud om med beh, inv beh foretaget under udredn|Stable angina pectoris: decision: medical treatment offered, invasive treatment done during investigation
  AFH01C3|SAP: beslutning: tilbud om invasiv behandling|Stable angina pectoris: decision: invasive treatment offered
  AFH01F|Stabil angina pectoris: invasiv behandling start|Stable angina pectoris: invasive treatment start
  AFH01X|Stabil angina pectoris: pakkeforløb slut|Stable angina pectoris: package ended
  AFH01X1|Stabil angina pectoris: pakkeforløb slut, diagnose afkræftet|Stable angina pectoris: package ended: diagnosis disproved
  AFH01X2|Stabil angina pectoris: pakkeforløb slut, patientens ønske|Stable angina pectoris: package ended: patient's wish
  AFH02|UAP/nonSTEMI: markører for pakkeforløb|Unstable angina / non-STEMI|heading
  AFH02A|UAP/nonSTEMI: pakkeforløb start|UAP/NSTEMI: package start
  AFH02C|UAP/nonSTEMI: beslutning: tilbud om behandling|UAP/NSTEMI: decision: treatment offered
  AFH02C1|UAP/nonSTEMI: tilbud om med beh, ingen yderligere udredning|UAP/NSTEMI: decision: medical treatment offered, no further investigation
  AFH02C2|UAP/nonSTEMI: besl: tilb om med beh, inv beh foret under udr|UAP/NSTEMI: decision: medical treatment offered, invasive treatment done during investigation
  AFH02C3|UAP/nonSTEMI: beslutning: tilbud om invasiv behandling|UAP/NSTEMI: decision: invasive treatment offered
  AFH02F|UAP/nonSTEMI: invasiv behandling start|UAP/NSTEMI: invasive treatment start
  AFH02X|UAP/nonSTEMI: pakkeforløb slut|UAP/NSTEMI: package ended
  AFH02X1|UAP/nonSTEMI: pakkeforløb slut, diagnose afkræftet|UAP/NSTEMI: package ended: diagnosis disproved
  AFH02X2|UAP/nonSTEMI: pakkeforløb slut, patientens ønske|UAP/NSTEMI: package ended: patient's wish
  AFH03|Hjerteklapsygdom og hjertesvigt: markører for pakkeforløb|Heart valve disease and heart failure|heading
  AFH03A|Hjerteklapsygdom og hjertesvigt: pakkeforløb start|Valve disease / heart failure: package start
  AFH03B|Hjerteklapsygdom og hjertesvigt: bes vedrørende udredning|decision concerning investigation
  AFH03B1|Hjerteklapsygdom og hjertesvigt: bes: med beh, ingen v. udr.|decision: medical treatment, no further investigation
  AFH03B2|Hjerteklapsygdom og hjertesvigt: bes: vid. udr., hjertesvigt|decision: further investigation, heart failure
  AFH03B3|Hjerteklapsygdom og hjertesvigt: bes: v. udr, hjerteklapsygd|decision: further investigation, valve disease
  AFH03C|Hjerteklapsygdom: beslutning: tilbud om behandling|Valve disease / heart failure: decision: treatment offered
  AFH03C1|Hjerteklapsygdom: besl: tilbud om medikamentel behandling|valve disease: medical treatment offered
  AFH03C3|Hjerteklapsygdom: beslutning: tilbud om invasiv behandling|Valve disease / heart failure: decision: invasive treatment offered
  AFH03F|Hjerteklapsygdom: invasiv behandling start|Valve disease / heart failure: invasive treatment start
  AFH03X|Hjerteklapsygdom og hjertesvigt: pakkeforløb slut|Valve disease / heart failure: package ended
  AFH03X1|Hjerteklapsygdom og hjertesvigt: pakkeforløb slut, diag afkr|Valve disease / heart failure: package ended: diagnosis disproved
  AFH03X2|Hjerteklapsygdom og hjertesvigt: pakkeforløb slut, pt. ønske|Valve disease / heart failure: package ended: patient's wish
  AFV|Markører for forløb, generelle|General pathway markers|heading
  AFV01|Ventetidsmarkører, generelle|General waiting-time markers|heading
  AFV01A|Henvist til udredning eller undersøgelse|Referred to investigation or examination
  AFV01A1|Henvist til udredning|Referred to investigation (udredning)
  AFV01A1A|Henvist til udredning, maksimale ventetider|Referred to investigation, covered by maximum waiting times
  AFV01A1B|Patient i igangværende udredning|Patient already under investigation (ongoing)
  AFV01A1C|Henvist til udredning, omvisiteret fra anden enhed|Referred to investigation, re-routed from another unit
  AFV01A2|Patient i igangværende pakkeforløb|Patient already in an ongoing package pathway
  AFV01A3|Henvist til diagnostisk undersøgelse fra primærsektor|Referred to diagnostic examination from primary sector
  AFV01A4|Henvist til diagnostisk undersøgelse fra klinisk enhed|Referred to diagnostic examination from a clinical unit
  AFV01A5|Henvist til diagnostisk us., omvisiteret fra anden enhed|Referred to diagnostic examination, re-routed from another unit
  AFV01A6|Henvist i graviditet|Referred in pregnancy
  AFV01A7|Henvist til kontrol|Referred to control / check-up
  AFV01A8|Henvist til andet|Referred to other
  AFV01A8A|Selvhenvender i privat regi|Self-referral in private setting
  AFV01A9|Akut patient|Acute patient
  AFV01B|Udredning start|Investigation start
  AFV01C|Beslutning vedrørende behandling|Decision concerning treatment
  AFV01C7|Samtykke til behandling|Consent to treatment
  AFV01C8|Samtykke til behandling, maksimale ventetider|Consent to treatment, maximum waiting times
  AFV01C9|Samtykke til beh. efter initial beh., maksimale ventetider|Consent to treatment after initial treatment, maximum waiting times
  AFV01E|Henvist til behandling og efterbehandling|Referred to treatment and after-treatment
  AFV01E1|Henvist til behandling|Referred to treatment
  AFV01E1A|Henvist til behandling, maksimale ventetider|Referred to treatment, maximum waiting times
  AFV01E1B|Patient i igangværende behandling|Patient already under treatment (ongoing)
  AFV01E1C|Henvist til behandling, omvisiteret fra anden enhed|Referred to treatment, re-routed from another unit
  AFV01E1Y|Henvist til behandling, omfattet af midlertidig lovændring|Referred to treatment, covered by temporary amendment of the law
  AFV01E2|Henvist til behandling, ej ret til udvidet frit sygehusvalg|Referred to treatment, no right to extended free choice of hospital
  AFV01E3|Henvist til beh. efter initial beh., maksimale ventetider|Referred to treatment after initial treatment, maximum waiting times
  AFV01F|Behandling start|Treatment start
  AFV01F1|Beh. start, beh. efter initial beh., maksimale ventetider|Treatment start, treatment after initial treatment, maximum waiting times
  AFV01G|Henvist til fertilitetsbehandling|Referred to fertility treatment
  AFV01G1|Henvist til fertilitetsbehandling, 1. barn|Fertility treatment, 1st child
  AFV01G2|Henvist til fertilitetsbehandling, 2. barn|Fertility treatment, 2nd child
  AFV01G6|Henvist til anden off. finansieret fertilitetsbehandling|Other publicly financed fertility treatment
  AFV01G7|Henvist til egenbetalt fertilitetsbehandling|Self-paid fertility treatment
  AFV01G9|Henvist partner, fertilitetsbehandling|Partner referred, fertility treatment
  AFV01X|Venteperiode afsluttet|Waiting period ended
  AFV01X1|Venteperiode afsluttet, klinisk begrundelse|Waiting period ended, clinical reason
  AFV01X2|Venteperiode afsluttet, patientens ønske|Waiting period ended, patient's wish
  AFV01X3|Patient omvisiteret til anden enhed|Patient re-routed to another unit
  AFV01X4|Venteperiode afsluttet pga. COVID-19|Waiting period ended because of COVID-19
  AFV01X9|Behandling slut|Treatment ended
  AFV02|Ventetidsmarkører for "ikke ventende"|Markers for "not waiting" (pauses)|heading
  AFV02K|Ikke ventende, klinisk begrundelse|Not waiting, clinical reason|heading
  AFV02K1|Ikke ventende, klinisk begrundelse, start|Clinical pause start
  AFV02K1C|Ikke ventende, pga. egen COVID-19-infektion, start|Pause start, own COVID-19 infection
  AFV02K2|Ikke ventende, klinisk begrundelse, slut|Clinical pause end
  AFV02K2C|Ikke ventende, pga. egen COVID-19-infektion, slut|Pause end, own COVID-19 infection
  AFV02L|Ikke ventende, patientens ønske|Not waiting, patient's wish|heading
  AFV02L1|Ikke ventende, patientens ønske, start|Patient-initiated pause start
  AFV02L2|Ikke ventende, patientens ønske, slut|Patient-initiated pause end
  AFV02M|Ikke ventende, pga. kapicitetsproblemer sfa. COVID-19|Not waiting, COVID-19 capacity problems|heading
  AFV02M1|Ikke ventende, pga. kapicitetsproblemer sfa. COVID-19, start|COVID-19 capacity pause start
  AFV02M2|Ikke ventende, pga. kapicitetsproblemer sfa. COVID-19, slut|COVID-19 capacity pause end
  AFV03|Ventetidsmarkører for "ventende"|Markers for "waiting"|heading
  AFV03A|Ventende pga. manglende oplysninger|Waiting because of missing information|heading
  AFV03A1|Ventende, manglende oplysninger, start|Waiting for missing information, start
  AFV03A2|Ventende, manglende oplysninger, slut|Waiting for missing information, end
  AFX|Markører for forløb i somatikken, andre|Other markers in somatic care|heading
  AFX01|Markører for udrednings- og behandlingsret (inkl. psykiatri)|Markers for right to investigation and treatment (incl. psychiatry)|heading
  AFX01A|Klin. Besl.: Endelig udredt, behandling i sygehusregi|Clinical decision: finally investigated, hospital treatment
  AFX01A1|Klin. Besl.: Endelig udredt, behandling, udvidet frit valg|finally investigated, treatment, extended free choice
  AFX01A2|Klin. Besl.: Endelig udredt, beh., ej udvidet frit valg|finally investigated, treatment, no extended free choice
  AFX01A3|Klin. Besl.: Endelig udredt, behandling igangsat umiddelbart|finally investigated, treatment started at once
  AFX01B|Klinisk beslutning: 60 dage|Clinical decision: 60 days
  AFX01C|Klin. Besl.: Endelig udr./udr. slut, ingen beh. i sgh. regi|finally investigated / investigation ended, no hospital treatment
  AFX01D|Udredningsplan udarbejdet|Investigation plan (udredningsplan) drawn up
  AFX01D1|Udredningsplan pga. faglige årsager|Plan: professional (medical) reasons
  AFX01D1A|Udredningsplan pga. pårørende eller ekstern samarbejdspart|Plan: relatives or external partner
  AFX01D2|Udredningsplan pga. patientens afslag om udr. i anden enhed|Plan: patient declined investigation in other unit
  AFX01D3|Udredningsplan pga. patientens ønske om senere udredning|Plan: patient's wish for later investigation
  AFX01D4|Udredningsplan pga. manglende kapacitet|Plan: lack of capacity
  AFX01D9|Udredningsplan pga. andre årsager|Plan: other reasons
  AFX01D9A|Udredningsplan udarbejdet pga. ekstern samarbejdspart|Plan: external partner
  AFX01E|Henvises til videre udredning i anden enhed|Referred on for further investigation in another unit
  AFX01F|Udredning slut, ej ret til udvidet frit sygehusvalg|Investigation ended, no right to extended free choice
  AFX02|Markører ved national screening for tyk- og endetarmskræft|National bowel-cancer screening|heading
  AFX02C|Intet fund af polypper/adenomer eller tarmkræft v. koloskopi|No polyps/adenomas/cancer at colonoscopy
  AFX02D|Intet fund af polypper/adenomer el. tarmkræft v CT-kolografi|No polyps/adenomas/cancer at CT colonography
  AFX02X|Adenomkontrolprogram slut|Adenoma control programme ended
  AFZ|Kodeområde reserveret til lokalt brug (kan ikke indberettes)|Code area reserved for local use (cannot be reported)
  AG|Markører for forløb i voksenpsykiatrien|Markers for adult psychiatry|heading
  AGA|Markører for udredningspakker, voksenpsykiatri|heading|heading
  AGA01|Markører for udredningspakke, voksenpsykiatri|heading|heading
  AGA01A|Udredningspakke: pakkeforløb start|package start
  AGA01X|Udredningspakke: pakkeforløb slut|package interrupted/ended
  AGA01X1|Udredningspakke slut, overgået til behandlingspakkeforløb|investigation package ended, moved to treatment package
  AGA02|Markører for afklarende samtale, voksenpsykiatri|heading|heading
  AGA02A|Afklarende samtale: pakkeforløb start|package start
  AGA03|Markører for standard udredningspakke, voksenpsykiatri|heading|heading
  AGA03A|Standard udredningspakke: pakkeforløb start|package start
  AGA04|Markører for udvidet udredningspakke, voksenpsykiatri|heading|heading
  AGA04A|Udvidet udredningspakke: pakkeforløb start|package start
  AGB|Markører for psykiatriforløb, voksenpsykiatri|heading|heading
  AGB01|Angst og social fobi: markører for psykiatriforløb|heading|heading
  AGB01A|Angst og social fobi: pakkeforløb start|package start
  AGB02|Tilpasningsreaktion: markører for psykiatriforløb|heading|heading
  AGB02A|Tilpasningsreaktion: pakkeforløb start|package start
  AGB03|Bipolar affektiv sindslidelse: markører for psykiatriforløb|heading|heading
  AGB03A|Bipolar affektiv sindslidelse: pakkeforløb start|package start
  AGB04|Depressiv enkeltepisode: markører for psykiatriforløb|heading|heading
  AGB04A|Depressiv enkeltepisode: pakkeforløb start|package start
  AGB05|Periodisk depression: markører for psykiatriforløb|heading|heading
  AGB05A|Periodisk depression: pakkeforløb start|package start
  AGB06|OCD: markører for psykiatriforløb|heading|heading
  AGB06A|OCD: pakkeforløb start|package start
  AGB07|Personlighedsforstyrrelser: markører for psykiatriforløb|heading|heading
  AGB07A|Personlighedsforstyrrelser: pakkeforløb start|package start
  AGB08|Spiseforstyrrelser: markører for psykiatriforløb|heading|heading
  AGB08A|Spiseforstyrrelser: pakkeforløb start|package start
  AGB09|PTSD: markører for psykiatriforløb|heading|heading
  AGB09A|PTSD: pakkeforløb start|package start
  AGB10|Evasiv personlighedsforstyrrelse: markører for psyk.forløb|heading|heading
  AGB10A|Evasiv personlighedsforstyrrelse: pakkeforløb start|package start
  AGB11|Emotionel ustabil pers.forstyrrelse: markører f. psyk.forløb|heading|heading
  AGB11A|Emotionel ustabil pers.forstyrrelse: pakkeforløb start|package start
  AGB12|ADHD: markører for psykiatriforløb|heading|heading
  AGB12A|ADHD: pakkeforløb start|package start
  AGB13|Incident skizofreni: markører for psykiatriforløb|heading|heading
  AGB13A|Incident skizofreni: pakkeforløb start|package start
  AGB14|Traumatiserede flygtninge: markører for psykiatriforløb|heading|heading
  AGB14A|Traumatiserede flygtninge: pakkeforløb start|package start
  AGB99|Voksenpsykiatri: fælles markører for psykiatriforløb|heading|heading
  AGB99X|Voksenpsykiatri: pakkeforløb afbrudt|package interrupted/ended
  AGB99X1|Voksenpsykiatri: pakkeforløb afbrudt, andet forløb|package interrupted, other pathway
  AGB99X2|Voksenpsykiatri: pakkeforløb afbrudt af patienten|package interrupted by the patient
  AGB99Y|Voksenpsykiatri: pakkeforløb gennemført|psychiatric package completed
  AGX|Markører for forløb i psykiatrien, andre|heading|heading
  AGX01|Markører vedrørende ADHD-databasen|heading|heading
  AGX01A|ADHD-udredning start|ADHD investigation start
  AGX01B|ADHD-udredning slut, mistanke afkræftet|ADHD investigation end, suspicion disproved
  AGX01C|ADHD-behandling start|ADHD treatment start
  AGX01D|ADHD-behandling slut|ADHD treatment end
  AH|Markører for forløb i børne- og ungdomspsykiatrien|Markers for child and adolescent psychiatry (BUP)|heading
  AHA|Markører for udredningspakker, BUP|heading|heading
  AHA01|BUP Afklarende samtale: markører for udredningspakke|heading|heading
  AHA01A|BUP Afklarende samtale: pakkeforløb start|package start
  AHA02|BUP Basis udredningspakke: markører for udredningspakke|heading|heading
  AHA02A|BUP Basis udredningspakke: pakkeforløb start|package start
  AHA03|BUP Standard udredningspakke: markører for udredningspakke|heading|heading
  AHA03A|BUP Standard udredningspakke: pakkeforløb start|package start
  AHA04|BUP Udvidet udredningspakke: markører for udredningspakke|heading|heading
  AHA04A|BUP Udvidet udredningspakke: pakkeforløb start|package start
  AHB|Markører for psykiatriforløb, BUP|heading|heading
  AHB01|BUP ADHD: markører for psykiatriforløb|heading|heading
  AHB01A|BUP ADHD: pakkeforløb start|package start
  AHB02|BUP Anoreksi: markører for psykiatriforløb|heading|heading
  AHB02A|BUP Anoreksi: pakkeforløb start|package start
  AHB03|BUP Autisme: markører for psykiatriforløb|heading|heading
  AHB03A|BUP Autisme: pakkeforløb start|package start
  AHB04|BUP Depression: markører for psykiatriforløb|heading|heading
  AHB04A|BUP Depression: pakkeforløb start|package start
  AHB05|BUP OCD: markører for psykiatriforløb|heading|heading
  AHB05A|BUP OCD: pakkeforløb start|package start
  AHB99|BUP: fælles markører for psykiatriforløb|heading|heading
  AHB99X|BUP: pakkeforløb afbrudt|package interrupted/ended
  AHB99X1|BUP: pakkeforløb afbrudt, andet forløb|package interrupted, other pathway
  AHB99X2|BUP: pakkeforløb afbrudt af patienten|package interrupted by the patient
  AHB99Y|BUP: pakkeforløb gennemført|psychiatric package completed
  AW|Forskellige administrative forhold|Various administrative matters|heading
  AWA|Færdigbehandlet|administrative code
  AWA1|Færdigbehandlet i stationært regi|administrative code
  AWB|Forhold vedr. særlige tilbud og foranstaltninger|administrative code
  AWB1|Anbefalet særlig foranstaltning (Folkeskole-/Social lovgivn)|administrative code
  AWB2|Anbefalet behandling/ophold i døgntilbud|administrative code
  AWB3|Færdigbehandlet, udskrives, anbefal. tilbud ikke effektueret|administrative code
  AWB4|Planlagt opfølgning|administrative code
  AWB5|Efterbehandlingstilbud|administrative code
  AWB51|Opsøgende psykoseteam|administrative code
  AWB51A|Opsøgende psykoseteam (OPUS)|administrative code
  AWB51B|Specialteam for unge med psykoser|administrative code
  AWC|Andre forhold vedrørende patientkontakter|administrative code
  AWC1|Patienten kan overflyttes fra afdelingen|administrative code
  AWC2|Patienten kan ikke overflyttes fra afdelingen|administrative code
  AWC3|Patienten kan overflyttes til hovedfunktion|administrative code
  AWD|Særlige administrative forhold vedrørende patientkontakter|administrative code
  AWD1|Oplysning til kontakter relateret til konflikten i Ukraine|administrative code
  AWD1A|Ukrainsk patient, under særlov eller asyl|administrative code
  AWD1B|Aftalepatient som følge af Ukrainekonflikten|administrative code
  AWG|Administrative markører vedr. genoptræning|administrative code
  AWG1|Specialiseret genoptræning, start|period start (rehabilitation / Ukraine status)
  AWG11|Specialiseret ambulant genoptræning|administrative code
  AWG12|Specialiseret genoptræning i stationært regi|administrative code
  AWG2|Almen genoptræning, start|period start (rehabilitation / Ukraine status)
  AWG2A|Almen genoptræning på basalt niveau, start|period start (rehabilitation / Ukraine status)
  AWG2B|Almen genoptræning på avanceret niveau, start|period start (rehabilitation / Ukraine status)
  AWG3|Rehabilitering ikke tilbudt|administrative code
  AWG3A|Patientuddannelse ikke tilbudt|administrative code
  AWG3B|Kostvejledning ikke tilbudt|administrative code
  AWG3C|Fysisk træning ikke tilbudt|administrative code
  AWG3D|Rygeafvænning ikke tilbudt|administrative code
  AWG4|Markører vedrørende lektioner|administrative code
  AWG41|Markører vedrørende lektioner, patientuddannelse|administrative code
  AWG41A|Patientuddannelse (antal planlagte lektioner)|administrative code
  AWG41B|Patientuddannelse (antal fremmødte lektioner)|administrative code
  AWG42|Markører vedrørende lektioner, kostvejledning|administrative code
  AWG42A|Kostvejledning (antal planlagte lektioner)|administrative code
  AWG42B|Kostvejledning (antal fremmødte lektioner)|administrative code
  AWG43|Markører vedrørende lektioner, fysisk træning|administrative code
  AWG43A|Fysisk træning (antal planlagte lektioner)|administrative code
  AWG43B|Fysisk træning (antal fremmødte lektioner)|administrative code
  AWG43C|Fysisk træning (antal træningsuger)|administrative code
  AWG5|Rehabilitering på specialiseret niveau, start|period start (rehabilitation / Ukraine status)
  AWG9|Administrative markører vedr. genoptræning, andre|administrative code
  AWG91|Rehabiliteringstilbud slut|period end (rehabilitation / Ukraine status)
  AWG91A|Rehabiliteringstilbud slut; gennemført i kommunalt regi|administrative code
  AWG91B|Rehabiliteringstilbud slut; gennemført i hospitalsregi|administrative code
  AWG91C|Rehabiliteringstilbud slut; deltaget, men ikke gennemført|administrative code
  AWG92|Rehabiliteringstilbud planlagt eller pågår|administrative code
  AWG93|Rehab. ikke planlagt; ikke relevant/ikke ønsket af patient|administrative code
  AWU|Midlertidige administrative forhold vedrørende forløb|administrative code
  AWU1|Oplysning til forløb relateret til konflikten i Ukraine|administrative code
  AWU1A|Ukrainsk patient, under særlov eller asyl|administrative code
  AWU1AS|Ukrainsk patient, under særlov eller asyl, start|period start (rehabilitation / Ukraine status)
  AWU1AX|Ukrainsk patient, under særlov eller asyl, slut|period end (rehabilitation / Ukraine status)
  AWU1B|Aftalepatient som følge af Ukrainekonflikten|administrative code
  AWU1BS|Aftalepatient som følge af Ukrainekonflikten, start|period start (rehabilitation / Ukraine status)
  AWU1BX|Aftalepatient som følge af Ukrainekonflikten, slut|period end (rehabilitation / Ukraine status)
  AWX|Afsluttet administrativ procedure|administrative code
  AWX1|Ikke færdigbehandlet i stationært regi|administrative code
  AWX2|Afsluttet genoptræning|administrative code
  AWX21|Specialiseret genoptræning, slut|period end (rehabilitation / Ukraine status)
  AWX22|Rehabilitering på specialiseret niveau, slut|period end (rehabilitation / Ukraine status)
  AWX23|Almen genoptræning, slut|period end (rehabilitation / Ukraine status)
  AWX23A|Almen genoptræning på basalt niveau, slut|period end (rehabilitation / Ukraine status)
  AWX23B|Almen genoptræning på avanceret niveau, slut|period end (rehabilitation / Ukraine status)
  AWX3|Absenteringer i stationært regi|administrative code
  AWX31|Absentering i stationært regi vedr. udeblivelse|administrative code
  AWX31A|Absenteret i stationært regi, udeblivelse|administrative code
  AWX31B|Absenteret i stationært regi, tilbage efter udeblivelse|administrative code
  AWX32|Absentering i stationært regi vedr. undvigelse|administrative code
  AWX32A|Absenteret i stationært regi, undvigelse|administrative code
  AWX32B|Absenteret i stationært regi, tilbage efter undvigelse|administrative code
  AWX33|Absentering i stationært regi vedr. rømning|administrative code
  AWX33A|Absenteret i stationært regi, rømning|administrative code
  AWX33B|Absenteret i stationært regi, tilbage efter rømning|administrative code
  AWZ|Administrative oplysninger, IKA|administrative code
  AWZ1|Oplysninger vedr. behandlingsforløb/planlægning|administrative code
  AWZ11|Kontaktperson tilknyttet|administrative code
  AWZ11A|Kontaktlæge tilknyttet|administrative code
  AWZ11B|Kontaktsygeplejerske tilknyttet|administrative code
  AWZ12|Kontaktperson, ikke behov|administrative code
  AWZ13|Oplysninger vedrørende kontakt til pårørende|administrative code
  AWZ13A|Kontakt etableret til patientens pårørende|administrative code
  AWZ13B|Etablering af kontakt til patientens pårørende ikke mulig|administrative code
  AWZ14|Gangtest ikke gennemført|administrative code
  AWZ15|Socialmedicinsk team|administrative code
  AWZ15A|Regionalt socialmedicinsk team|administrative code
  AWZ17|Procedure foretaget i andet regi|administrative code

  """
