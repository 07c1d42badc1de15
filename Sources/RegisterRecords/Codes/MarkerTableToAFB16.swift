// swift-format-ignore-file: a table, made from SKScomplete of 16 June 2026

/// To AFB16: lines for `GlossTable`.
let markerCodesToAFB16 = """
  AF|Markører for forløb i somatikken|Markers for pathways in somatic care|heading
  AFA|Markører for diagnostisk pakkeforløb|Markers for diagnostic package|heading
  AFA01|Markører for diagnostisk pakkeforløb|Diagnostic package for non-specific symptoms of serious illness|heading
  AFA01A|Uspecifikke sympt, diagnostisk PF: henv. t pakkeforløb start|Referral to diagnostic package: start
  AFA01B|Uspecifikke sympt, diagnost PF: udred start, første fremmøde|Investigation start, first attendance
  AFA01X|Uspecifikke sympt, diagnostisk pakkeforløb: pakkeforløb slut|Diagnostic package ended
  AFA01X1|Uspecifikke sympt, diagnostisk pakkeforløb slut: klin. besl.|ended: clinical decision
  AFA01X2|Uspecifikke sympt, diagnostisk PF slut: patientens ønske|ended: patient's wish
  AFA01X9|Uspecifikke sympt, diagnostisk pakkeforløb slut: anden årsag|ended: other reason
  AFB|Markører for visse kræftpakkeforløb|Markers for cancer packages|heading
  AFB01|Brystkræft: markører for kræftpakkeforløb|Breast cancer: markers for cancer package|heading
  AFB01A|Brystkræft: henvisning til pakkeforløb start|Breast cancer: referral to cancer package: start (referral received)
  AFB01B|Brystkræft: udredning start, første fremmøde|Breast cancer: investigation (udredning) start, first attendance
  AFB01C|Brystkræft: beslutning vedrørende initial behandling|Breast cancer: clinical decision on initial treatment
  AFB01C1|Brystkræft: beslutning: tilbud om initial behandling|Breast cancer: decision: initial treatment offered
  AFB01C1A|Brystkræft: beslutning: tilbud om initial beh. i udlandet|Breast cancer: decision: initial treatment abroad offered
  AFB01C2|Brystkræft: beslutning: initial behandling ikke relevant|Breast cancer: decision: initial treatment not relevant
  AFB01C2A|Brystkræft: beslutning: overvågning uden behandling|Breast cancer: decision: surveillance without treatment
  AFB01C2B|Brystkræft: init beh ikke rel: rad op i udredn|Breast cancer: initial treatment not relevant: radical operation already done during investigation
  AFB01C2C|Brystkræft: init beh ikke rel: pt. tilstand|Breast cancer: initial treatment not relevant: patient's condition
  AFB01F|Brystkræft: initial behandling start|Breast cancer: initial treatment start
  AFB01F1|Brystkræft: initial behandling start, kirurgisk|Breast cancer: initial treatment start: surgery
  AFB01F1A|Brystkræft: init beh start, kirurgi m plastikkir. assistance|Breast cancer: initial treatment start: surgery with plastic-surgical assistance
  AFB01F2|Brystkræft: initial behandling start, medicinsk|Breast cancer: initial treatment start: medical (systemic)
  AFB01F3|Brystkræft: initial behandling start, strålebehandling|Breast cancer: initial treatment start: radiotherapy
  AFB01P|Brystkræft: opfølgning|Breast cancer: follow-up
  AFB01P1|Brystkræft: udlevering af opfølgningsplan|Breast cancer: follow-up plan handed out
  AFB01X|Brystkræft: pakkeforløb slut|Breast cancer: package ended
  AFB01X1|Brystkræft: pakkeforløb slut, diagnose afkræftet|Breast cancer: package ended: diagnosis disproved
  AFB01X2|Brystkræft: pakkeforløb slut, patientens ønske|Breast cancer: package ended: patient's wish
  AFB01X9|Brystkræft: pakkeforløb slut, anden årsag|Breast cancer: package ended: other reason
  AFB02|Hoved- og halskræft: markører for kræftpakkeforløb|Head and neck cancer: markers for cancer package|heading
  AFB02A|Hoved- og halskræft: henvisning til pakkeforløb start|Head and neck cancer: referral to cancer package: start (referral received)
  AFB02B|Hoved- og halskræft: udredning start, første fremmøde|Head and neck cancer: investigation (udredning) start, first attendance
  AFB02C|Hoved- og halskræft: beslutning vedrørende initial beh.|Head and neck cancer: clinical decision on initial treatment
  AFB02C1|Hoved- og halskræft: beslutning: tilbud om initial beh.|Head and neck cancer: decision: initial treatment offered
  AFB02C1A|Hoved- og halskræft: beslutning: tilbud om init. beh. i udl.|Head and neck cancer: decision: initial treatment abroad offered
  AFB02C2|Hoved- og halskræft: beslutning: initial beh. ikke relevant|Head and neck cancer: decision: initial treatment not relevant
  AFB02C2A|Hoved- og halskræft: beslutning: overvågning uden beh.|Head and neck cancer: decision: surveillance without treatment
  AFB02C2B|Hoved- og halskræft: init beh ikke rel: rad op i udredn|Head and neck cancer: initial treatment not relevant: radical operation already done during investigation
  AFB02C2C|Hoved- og halskræft: init beh ikke rel: pt. tilstand|Head and neck cancer: initial treatment not relevant: patient's condition
  AFB02F|Hoved- og halskræft: initial behandling start|Head and neck cancer: initial treatment start
  AFB02F1|Hoved- og halskræft: initial behandling start, kirurgisk|Head and neck cancer: initial treatment start: surgery
  AFB02F2|Hoved- og halskræft: initial behandling start, medicinsk|Head and neck cancer: initial treatment start: medical (systemic)
  AFB02F3|Hoved- og halskræft: initial behandling start, strålebeh.|Head and neck cancer: initial treatment start: radiotherapy
  AFB02F3A|Hoved- og halskræft: initial beh. start, partikelterapi|Head and neck cancer: initial treatment start: particle therapy
  AFB02P|Hoved- og halskræft: opfølgning|Head and neck cancer: follow-up
  AFB02P1|Hoved- og halskræft: udlevering af opfølgningsplan|Head and neck cancer: follow-up plan handed out
  AFB02X|Hoved- og halskræft: pakkeforløb slut|Head and neck cancer: package ended
  AFB02X1|Hoved- og halskræft: pakkeforløb slut, diagnose afkræftet|Head and neck cancer: package ended: diagnosis disproved
  AFB02X2|Hoved- og halskræft: pakkeforløb slut, patientens ønske|Head and neck cancer: package ended: patient's wish
  AFB02X9|Hoved- og halskræft: pakkeforløb slut, anden årsag|Head and neck cancer: package ended: other reason
  AFB03|Lymfeknudekræft og CLL: markører for kræftpakkeforløb|Lymph node cancer (lymphoma) and CLL: markers for cancer package|heading
  AFB03A|Lymfeknudekræft og CLL: henvisning til pakkeforløb start|Lymph node cancer (lymphoma) and CLL: referral to cancer package: start (referral received)
  AFB03B|Lymfeknudekræft og CLL: udredning start, første fremmøde|Lymph node cancer (lymphoma) and CLL: investigation (udredning) start, first attendance
  AFB03C|Lymfeknudekræft og CLL: beslutning vedrørende initial beh.|Lymph node cancer (lymphoma) and CLL: clinical decision on initial treatment
  AFB03C1|Lymfeknudekræft og CLL: beslutning: tilbud om initial beh.|Lymph node cancer (lymphoma) and CLL: decision: initial treatment offered
  AFB03C1A|Lymfeknudekræft og CLL: beslutning: tilb om init beh i udl.|Lymph node cancer (lymphoma) and CLL: decision: initial treatment abroad offered
  AFB03C2|Lymfeknudekræft og CLL: beslutning: init. beh. ikke relevant|Lymph node cancer (lymphoma) and CLL: decision: initial treatment not relevant
  AFB03C2A|Lymfeknudekræft og CLL: beslutning: overvågning uden beh.|Lymph node cancer (lymphoma) and CLL: decision: surveillance without treatment
  AFB03C2B|Lymfeknudekræft og CLL: init beh ikke rel: rad op i udredn|Lymph node cancer (lymphoma) and CLL: initial treatment not relevant: radical operation already done during investigation
  AFB03C2C|Lymfeknudekræft og CLL: init beh ikke rel: pt. tilstand|Lymph node cancer (lymphoma) and CLL: initial treatment not relevant: patient's condition
  AFB03F|Lymfeknudekræft og CLL: initial behandling start|Lymph node cancer (lymphoma) and CLL: initial treatment start
  AFB03F1|Lymfeknudekræft og CLL: initial behandling start, kirurgisk|Lymph node cancer (lymphoma) and CLL: initial treatment start: surgery
  AFB03F2|Lymfeknudekræft og CLL: initial behandling start, medicinsk|Lymph node cancer (lymphoma) and CLL: initial treatment start: medical (systemic)
  AFB03F3|Lymfeknudekræft og CLL: initial behandling start, strålebeh.|Lymph node cancer (lymphoma) and CLL: initial treatment start: radiotherapy
  AFB03P|Lymfeknudekræft og CLL: opfølgning|Lymph node cancer (lymphoma) and CLL: follow-up
  AFB03P1|Lymfeknudekræft og CLL: udlevering af opfølgningsplan|Lymph node cancer (lymphoma) and CLL: follow-up plan handed out
  AFB03X|Lymfeknudekræft og CLL: pakkeforløb slut|Lymph node cancer (lymphoma) and CLL: package ended
  AFB03X1|Lymfeknudekræft og CLL: pakkeforløb slut, diagnose afkræftet|Lymph node cancer (lymphoma) and CLL: package ended: diagnosis disproved
  AFB03X2|Lymfeknudekræft og CLL: pakkeforløb slut, patientens ønske|Lymph node cancer (lymphoma) and CLL: package ended: patient's wish
  AFB03X9|Lymfeknudekræft og CLL: pakkeforløb slut, anden årsag|Lymph node cancer (lymphoma) and CLL: package ended: other reason
  AFB04|Myelomatose: markører for kræftpakkeforløb|Myelomatosis: markers for cancer package|heading
  AFB04A|Myelomatose: henvisning til pakkeforløb start|Myelomatosis: referral to cancer package: start (referral received)
  AFB04B|Myelomatose: udredning start, første fremmøde|Myelomatosis: investigation (udredning) start, first attendance
  AFB04C|Myelomatose: beslutning vedrørende initial behandling|Myelomatosis: clinical decision on initial treatment
  AFB04C1|Myelomatose: beslutning: tilbud om initial behandling|Myelomatosis: decision: initial treatment offered
  AFB04C1A|Myelomatose: beslutning: tilbud om initial behandling i udl.|Myelomatosis: decision: initial treatment abroad offered
  AFB04C2|Myelomatose: beslutning: initial behandling ikke relevant|Myelomatosis: decision: initial treatment not relevant
  AFB04C2A|Myelomatose: beslutning: overvågning uden behandling|Myelomatosis: decision: surveillance without treatment
  AFB04C2B|Myelomatose: init beh ikke rel: rad op i udredn|Myelomatosis: initial treatment not relevant: radical operation already done during investigation
  AFB04C2C|Myelomatose: init beh ikke rel: pt. tilstand|Myelomatosis: initial treatment not relevant: patient's condition
  AFB04F|Myelomatose: initial behandling start|Myelomatosis: initial treatment start
  AFB04F1|Myelomatose: initial behandling start, kirurgisk|Myelomatosis: initial treatment start: surgery
  AFB04F2|Myelomatose: initial behandling start, medicinsk|Myelomatosis: initial treatment start: medical (systemic)
  AFB04F3|Myelomatose: initial behandling start, strålebehandling|Myelomatosis: initial treatment start: radiotherapy
  AFB04P|Myelomatose: opfølgning|Myelomatosis: follow-up
  AFB04P1|Myelomatose: udlevering af opfølgningsplan|Myelomatosis: follow-up plan handed out
  AFB04X|Myelomatose: pakkeforløb slut|Myelomatosis: package ended
  AFB04X1|Myelomatose: pakkeforløb slut, diagnose afkræftet|Myelomatosis: package ended: diagnosis disproved
  AFB04X2|Myelomatose: pakkeforløb slut, patientens ønske|Myelomatosis: package ended: patient's wish
  AFB04X9|Myelomatose: pakkeforløb slut, anden årsag|Myelomatosis: package ended: other reason
  AFB05|Akut leukæmi og fremskreden MDS: markører f kræftpakkeforløb|Acute leukaemia and advanced MDS: markers for cancer package|heading
  AFB05A|Akut leukæmi og fremskreden MDS: henv. til pakkeforløb start|Acute leukaemia and advanced MDS: referral to cancer package: start (referral received)
  AFB05B|Akut leukæmi og fremskreden MDS: udr. start, første fremmøde|Acute leukaemia and advanced MDS: investigation (udredning) start, first attendance
  AFB05C|Akut leukæmi og fremskreden MDS: beslutning vedr. init. beh.|Acute leukaemia and advanced MDS: clinical decision on initial treatment
  AFB05C1|Akut leukæmi og fremskr MDS: beslutning: tilbud om init. beh|Acute leukaemia and advanced MDS: decision: initial treatment offered
  AFB05C1A|Akut leukæmi og fremskr MDS: beslutn: tilb om init beh i udl|Acute leukaemia and advanced MDS: decision: initial treatment abroad offered
  AFB05C2|Akut leukæmi og fremskr. MDS: beslut: init beh ikke relevant|Acute leukaemia and advanced MDS: decision: initial treatment not relevant
  AFB05C2A|Akut leukæmi og fremskr. MDS: beslutning: overvågning u beh.|Acute leukaemia and advanced MDS: decision: surveillance without treatment
  AFB05C2B|Akut leuk og fremskr MDS: init beh ikke rel: rad op i udredn|Acute leukaemia and advanced MDS: initial treatment not relevant: radical operation already done during investigation
  AFB05C2C|Akut leukæmi og fremskr. MDS: init beh ikke rel: pt tilstand|Acute leukaemia and advanced MDS: initial treatment not relevant: patient's condition
  AFB05F|Akut leukæmi og fremskreden MDS: initial beh. start|Acute leukaemia and advanced MDS: initial treatment start
  AFB05F1|Akut leukæmi og fremskreden MDS: init. beh. start, kirurgisk|Acute leukaemia and advanced MDS: initial treatment start: surgery
  AFB05F2|Akut leukæmi og fremskreden MDS: init. beh. start, medicinsk|Acute leukaemia and advanced MDS: initial treatment start: medical (systemic)
  AFB05F3|Akut leukæmi og fremskreden MDS: init. beh. start, strålebeh|Acute leukaemia and advanced MDS: initial treatment start: radiotherapy
  AFB05P|Akut leukæmi og fremskreden MDS: opfølgning|Acute leukaemia and advanced MDS: follow-up
  AFB05P1|Akut leukæmi og fremskreden MDS: udl. af opfølgningsplan|Acute leukaemia and advanced MDS: follow-up plan handed out
  AFB05X|Akut leukæmi og fremskreden MDS: pakkeforløb slut|Acute leukaemia and advanced MDS: package ended
  AFB05X1|Akut leukæmi og fremskreden MDS: PF slut, diagnose afkræftet|Acute leukaemia and advanced MDS: package ended: diagnosis disproved
  AFB05X2|Akut leukæmi og fremskreden MDS: PF slut, patientens ønske|Acute leukaemia and advanced MDS: package ended: patient's wish
  AFB05X9|Akut leukæmi og fremskreden MDS: pk.forløb slut, anden årsag|Acute leukaemia and advanced MDS: package ended: other reason
  AFB06|Kroniske myeloide sygd.: markører for kræftpakkeforløb|Chronic myeloid diseases: markers for cancer package|heading
  AFB06A|Kroniske myeloide sygd.: henvisning til pakkeforløb start|Chronic myeloid diseases: referral to cancer package: start (referral received)
  AFB06B|Kroniske myeloide sygd.: udredning start, første fremmøde|Chronic myeloid diseases: investigation (udredning) start, first attendance
  AFB06C|Kroniske myeloide sygd.: beslutning vedrørende init. beh.|Chronic myeloid diseases: clinical decision on initial treatment
  AFB06C1|Kroniske myeloide sygd.: beslutning: tilbud om init. beh.|Chronic myeloid diseases: decision: initial treatment offered
  AFB06C1A|Kroniske myeloide sygd.: beslutning: tilb om init beh i udl|Chronic myeloid diseases: decision: initial treatment abroad offered
  AFB06C2|Kroniske myeloide sygd.: beslutning: init beh. ikke relevant|Chronic myeloid diseases: decision: initial treatment not relevant
  AFB06C2A|Kroniske myeloide sygd.: beslutning: overvågning uden beh.|Chronic myeloid diseases: decision: surveillance without treatment
  AFB06C2B|Kroniske myeloide sygd.: init beh ikke rel: rad op i udredn|Chronic myeloid diseases: initial treatment not relevant: radical operation already done during investigation
  AFB06C2C|Kroniske myeloide sygd.: init beh ikke rel: pt. tilstand|Chronic myeloid diseases: initial treatment not relevant: patient's condition
  AFB06F|Kroniske myeloide sygd.: init. behandling start|Chronic myeloid diseases: initial treatment start
  AFB06F1|Kroniske myeloide sygd.: init. behandling start, kirurgisk|Chronic myeloid diseases: initial treatment start: surgery
  AFB06F2|Kroniske myeloide sygd.: init. behandling start, medicinsk|Chronic myeloid diseases: initial treatment start: medical (systemic)
  AFB06F3|Kroniske myeloide sygd.: init. behandling start, strålebeh.|Chronic myeloid diseases: initial treatment start: radiotherapy
  AFB06P|Kroniske myeloide sygd.: opfølgning|Chronic myeloid diseases: follow-up
  AFB06P1|Kroniske myeloide sygd.: udlevering af opfølgningsplan|Chronic myeloid diseases: follow-up plan handed out
  AFB06X|Kroniske myeloide sygd.: pakkeforløb slut|Chronic myeloid diseases: package ended
  AFB06X1|Kroniske myeloide sygd.: pakkeforløb slut diagnose afkræftet|Chronic myeloid diseases: package ended: diagnosis disproved
  AFB06X2|Kroniske myeloide sygd.: pakkeforløb slut, patientens ønske|Chronic myeloid diseases: package ended: patient's wish
  AFB06X9|Kroniske myeloide sygdomme: pakkeforløb slut, anden årsag|Chronic myeloid diseases: package ended: other reason
  AFB07|Kræft i bugspytkirtlen: markører for kræftpakkeforløb|Pancreatic cancer: markers for cancer package|heading
  AFB07A|Kræft i bugspytkirtlen: henvisning til pakkeforløb start|Pancreatic cancer: referral to cancer package: start (referral received)
  AFB07B|Kræft i bugspytkirtlen: udredning start, første fremmøde|Pancreatic cancer: investigation (udredning) start, first attendance
  AFB07C|Kræft i bugspytkirtlen: beslutning vedrørende initial beh.|Pancreatic cancer: clinical decision on initial treatment
  AFB07C1|Kræft i bugspytkirtlen: beslutning: tilbud om initial beh.|Pancreatic cancer: decision: initial treatment offered
  AFB07C1A|Kræft i bugspytkirtlen: beslutning: tilbud om init beh i udl|Pancreatic cancer: decision: initial treatment abroad offered
  AFB07C2|Kræft i bugspytkirtlen: beslutning: init. beh. ikke relevant|Pancreatic cancer: decision: initial treatment not relevant
  AFB07C2A|Kræft i bugspytkirtlen: beslutning: overvågning uden beh.|Pancreatic cancer: decision: surveillance without treatment
  AFB07C2B|Kræft i bugspytkirtlen: init beh ikke rel: rad op i udredn|Pancreatic cancer: initial treatment not relevant: radical operation already done during investigation
  AFB07C2C|Kræft i bugspytkirtlen: init beh ikke rel: pt. tilstand|Pancreatic cancer: initial treatment not relevant: patient's condition
  AFB07F|Kræft i bugspytkirtlen: initial behandling start|Pancreatic cancer: initial treatment start
  AFB07F1|Kræft i bugspytkirtlen: initial behandling start, kirurgisk|Pancreatic cancer: initial treatment start: surgery
  AFB07F2|Kræft i bugspytkirtlen: initial behandling start, medicinsk|Pancreatic cancer: initial treatment start: medical (systemic)
  AFB07F3|Kræft i bugspytkirtlen: initial behandling start, strålebeh.|Pancreatic cancer: initial treatment start: radiotherapy
  AFB07P|Kræft i bugspytkirtlen: opfølgning|Pancreatic cancer: follow-up
  AFB07P1|Kræft i bugspytkirtlen: udlevering af opfølgningsplan|Pancreatic cancer: follow-up plan handed out
  AFB07X|Kræft i bugspytkirtlen: pakkeforløb slut|Pancreatic cancer: package ended
  AFB07X1|Kræft i bugspytkirtlen: pakkeforløb slut, diagnose afkræftet|Pancreatic cancer: package ended: diagnosis disproved
  AFB07X2|Kræft i bugspytkirtlen: pakkeforløb slut, patientens ønske|Pancreatic cancer: package ended: patient's wish
  AFB07X9|Kræft i bugspytkirtlen: pakkeforløb slut, anden årsag|Pancreatic cancer: package ended: other reason
  AFB08|Kræft i galdegang: markører for kræftpakkeforløb|Bile duct cancer: markers for cancer package|heading
  AFB08A|Kræft i galdegang: henvisning til pakkeforløb start|Bile duct cancer: referral to cancer package: start (referral received)
  AFB08B|Kræft i galdegang: udredning start, første fremmøde|Bile duct cancer: investigation (udredning) start, first attendance
  AFB08C|Kræft i galdegang: beslutning vedrørende initial behandling|Bile duct cancer: clinical decision on initial treatment
  AFB08C1|Kræft i galdegang: beslutning: tilbud om initial behandling|Bile duct cancer: decision: initial treatment offered
  AFB08C1A|Kræft i galdegang: beslutning: tilbud om initial beh. i udl.|Bile duct cancer: decision: initial treatment abroad offered
  AFB08C2|Kræft i galdegang: beslutning: initial beh. ikke relevant|Bile duct cancer: decision: initial treatment not relevant
  AFB08C2A|Kræft i galdegang: beslutning: overvågning uden behandling|Bile duct cancer: decision: surveillance without treatment
  AFB08C2B|Kræft i galdegang: init beh ikke rel: rad op i udredn|Bile duct cancer: initial treatment not relevant: radical operation already done during investigation
  AFB08C2C|Kræft i galdegang: init beh ikke rel: pt. tilstand|Bile duct cancer: initial treatment not relevant: patient's condition
  AFB08F|Kræft i galdegang: initial behandling start|Bile duct cancer: initial treatment start
  AFB08F1|Kræft i galdegang: initial behandling start, kirurgisk|Bile duct cancer: initial treatment start: surgery
  AFB08F2|Kræft i galdegang: initial behandling start, medicinsk|Bile duct cancer: initial treatment start: medical (systemic)
  AFB08F3|Kræft i galdegang: initial behandling start, strålebeh.|Bile duct cancer: initial treatment start: radiotherapy
  AFB08P|Kræft i galdegang: opfølgning|Bile duct cancer: follow-up
  AFB08P1|Kræft i galdegang: udlevering af opfølgningsplan|Bile duct cancer: follow-up plan handed out
  AFB08X|Kræft i galdegang: pakkeforløb slut|Bile duct cancer: package ended
  AFB08X1|Kræft i galdegang: pakkeforløb slut, diagnose afkræftet|Bile duct cancer: package ended: diagnosis disproved
  AFB08X2|Kræft i galdegang: pakkeforløb slut, patientens ønske|Bile duct cancer: package ended: patient's wish
  AFB08X9|Kræft i galdegang: pakkeforløb slut, anden årsag|Bile duct cancer: package ended: other reason
  AFB09|Kræft i spiserør og mavesæk: markører for kræftpakkeforløb|Oesophageal and stomach cancer: markers for cancer package|heading
  AFB09A|Kræft i spiserør og mavesæk: henvisning t. pakkeforløb start|Oesophageal and stomach cancer: referral to cancer package: start (referral received)
  AFB09B|Kræft i spiserør og mavesæk: udredning start første fremmøde|Oesophageal and stomach cancer: investigation (udredning) start, first attendance
  AFB09C|Kræft i spiserør og mavesæk: beslutning vedr. initial beh.|Oesophageal and stomach cancer: clinical decision on initial treatment
  AFB09C1|Kræft i spiserør og mavesæk: beslutn: tilbud om initial beh.|Oesophageal and stomach cancer: decision: initial treatment offered
  AFB09C1A|Kræft i spiserør og mavesæk: beslut: tilb init. beh i udland|Oesophageal and stomach cancer: decision: initial treatment abroad offered
  AFB09C2|Kræft i spiserør og mavesæk: beslut: initial beh ej relevant|Oesophageal and stomach cancer: decision: initial treatment not relevant
  AFB09C2A|Kræft i spiserør og mavesæk: beslut: overvågning uden beh.|Oesophageal and stomach cancer: decision: surveillance without treatment
  AFB09C2B|Kræft i spiserør og mavesæk: radikal op i udredningsforløbet|Oesophageal and stomach cancer: initial treatment not relevant: radical operation already done during investigation
  AFB09C2C|Kræft i spiserør/mavesæk: beslut: init beh. ej rel, pt tilst|Oesophageal and stomach cancer: initial treatment not relevant: patient's condition
  AFB09F|Kræft i spiserør og mavesæk: initial behandling start|Oesophageal and stomach cancer: initial treatment start
  AFB09F1|Kræft i spiserør og mavesæk: initial beh. start, kirurgisk|Oesophageal and stomach cancer: initial treatment start: surgery
  AFB09F2|Kræft i spiserør og mavesæk: initial beh. start, medicinsk|Oesophageal and stomach cancer: initial treatment start: medical (systemic)
  AFB09F3|Kræft i spiserør/mavesæk: initial beh. start, strålebeh.|Oesophageal and stomach cancer: initial treatment start: radiotherapy
  AFB09P|Kræft i spiserør og mavesæk: opfølgning|Oesophageal and stomach cancer: follow-up
  AFB09P1|Kræft i spiserør og mavesæk: udlevering af opfølgningsplan|Oesophageal and stomach cancer: follow-up plan handed out
  AFB09X|Kræft i spiserør og mavesæk: pakkeforløb slut|Oesophageal and stomach cancer: package ended
  AFB09X1|Kræft i spiserør og mavesæk: pf slut, diagnose afkræftet|Oesophageal and stomach cancer: package ended: diagnosis disproved
  AFB09X2|Kræft i spiserør og mavesæk: pakkeforløb slut, patientønske|Oesophageal and stomach cancer: package ended: patient's wish
  AFB09X9|Kræft i spiserør og mavesæk: pakkeforløb slut, anden årsag|Oesophageal and stomach cancer: package ended: other reason
  AFB10|Primær leverkræft: markører for kræftpakkeforløb|Primary liver cancer: markers for cancer package|heading
  AFB10A|Primær leverkræft: henvisning til pakkeforløb start|Primary liver cancer: referral to cancer package: start (referral received)
  AFB10B|Primær leverkræft: udredning start, første fremmøde|Primary liver cancer: investigation (udredning) start, first attendance
  AFB10C|Primær leverkræft: beslutning vedrørende initial behandling|Primary liver cancer: clinical decision on initial treatment
  AFB10C1|Primær leverkræft: beslutning: tilbud om initial behandling|Primary liver cancer: decision: initial treatment offered
  AFB10C1A|Primær leverkræft: beslutning: tilbud om initial beh. i udl.|Primary liver cancer: decision: initial treatment abroad offered
  AFB10C2|Primær leverkræft: beslutning: initial beh. ikke relevant|Primary liver cancer: decision: initial treatment not relevant
  AFB10C2A|Primær leverkræft: beslutning: overvågning uden behandling|Primary liver cancer: decision: surveillance without treatment
  AFB10C2B|Primær leverkræft: init beh ikke rel: rad op i udredn|Primary liver cancer: initial treatment not relevant: radical operation already done during investigation
  AFB10C2C|Primær leverkræft: init beh ikke rel: pt. tilstand|Primary liver cancer: initial treatment not relevant: patient's condition
  AFB10F|Primær leverkræft: initial behandling start|Primary liver cancer: initial treatment start
  AFB10F1|Primær leverkræft: initial behandling start, kirurgisk|Primary liver cancer: initial treatment start: surgery
  AFB10F2|Primær leverkræft: initial behandling start, medicinsk|Primary liver cancer: initial treatment start: medical (systemic)
  AFB10F3|Primær leverkræft: initial behandling start, strålebeh.|Primary liver cancer: initial treatment start: radiotherapy
  AFB10P|Primær leverkræft: opfølgning|Primary liver cancer: follow-up
  AFB10P1|Primær leverkræft: udlevering af opfølgningsplan|Primary liver cancer: follow-up plan handed out
  AFB10X|Primær leverkræft: pakkeforløb slut|Primary liver cancer: package ended
  AFB10X1|Primær leverkræft: pakkeforløb slut, diagnose afkræftet|Primary liver cancer: package ended: diagnosis disproved
  AFB10X2|Primær leverkræft: pakkeforløb slut, patientens ønske|Primary liver cancer: package ended: patient's wish
  AFB10X9|Primær leverkræft: pakkeforløb slut, anden årsag|Primary liver cancer: package ended: other reason
  AFB11|Tarmkræftmetast. i leveren: markører for kræftpakkeforløb|Colorectal metastases in the liver: markers for cancer package|heading
  AFB11A|Tarmkræftmetast. i leveren: henvisning til pakkeforløb start|Colorectal metastases in the liver: referral to cancer package: start (referral received)
  AFB11B|Tarmkræftmetast. i leveren: udredning start, første fremmøde|Colorectal metastases in the liver: investigation (udredning) start, first attendance
  AFB11C|Tarmkræftmetast. i leveren: beslutning vedrørende init beh.|Colorectal metastases in the liver: clinical decision on initial treatment
  AFB11C1|Tarmkræftmetast. i leveren: beslutning: tilbud om init beh.|Colorectal metastases in the liver: decision: initial treatment offered
  AFB11C1A|Tarmkræftmetast. i leveren: beslutn: tilb om init beh i udl|Colorectal metastases in the liver: decision: initial treatment abroad offered
  AFB11C2|Tarmkræftmetast. i leveren: beslutn.: init beh ikke relevant|Colorectal metastases in the liver: decision: initial treatment not relevant
  AFB11C2A|Tarmkræftmetast. i leveren: beslutn.: overvågning uden beh.|Colorectal metastases in the liver: decision: surveillance without treatment
  AFB11C2B|Tarmkræftmetast. i lever: init beh ikke rel: rad op i udredn|Colorectal metastases in the liver: initial treatment not relevant: radical operation already done during investigation
  AFB11C2C|Tarmkræftmetast. i leveren: init beh ikke rel: pt. tilstand|Colorectal metastases in the liver: initial treatment not relevant: patient's condition
  AFB11F|Tarmkræftmetast. i leveren: initial beh. start|Colorectal metastases in the liver: initial treatment start
  AFB11F1|Tarmkræftmetast. i leveren: initial beh. start, kirurgisk|Colorectal metastases in the liver: initial treatment start: surgery
  AFB11F2|Tarmkræftmetast. i leveren: initial beh. start, medicinsk|Colorectal metastases in the liver: initial treatment start: medical (systemic)
  AFB11F3|Tarmkræftmetast. i leveren: initial beh. start, strålebeh.|Colorectal metastases in the liver: initial treatment start: radiotherapy
  AFB11P|Tarmkræftmetast. i leveren: opfølgning|Colorectal metastases in the liver: follow-up
  AFB11P1|Tarmkræftmetast. i leveren: udlevering af opfølgningsplan|Colorectal metastases in the liver: follow-up plan handed out
  AFB11X|Tarmkræftmetast. i leveren: pakkeforløb slut|Colorectal metastases in the liver: package ended
  AFB11X1|Tarmkræftmetast. i leveren: PF slut, diagnose afkræftet|Colorectal metastases in the liver: package ended: diagnosis disproved
  AFB11X2|Tarmkræftmetast. i leveren: PF slut, patientens ønske|Colorectal metastases in the liver: package ended: patient's wish
  AFB11X9|Tarmkræftmetastaser i leveren: pakkeforløb slut, anden årsag|Colorectal metastases in the liver: package ended: other reason
  AFB12|Kræft i tyk- og endetarm: markører for kræftpakkeforløb|Colon and rectal cancer: markers for cancer package|heading
  AFB12A|Kræft i tyk- og endetarm: henvisning til pakkeforløb start|Colon and rectal cancer: referral to cancer package: start (referral received)
  AFB12B|Kræft i tyk- og endetarm: udredning start, første fremmøde|Colon and rectal cancer: investigation (udredning) start, first attendance
  AFB12C|Kræft i tyk- og endetarm: beslutning vedrørende initial beh.|Colon and rectal cancer: clinical decision on initial treatment
  AFB12C1|Kræft i tyk- og endetarm: beslutning: tilbud om initial beh.|Colon and rectal cancer: decision: initial treatment offered
  AFB12C1A|Kræft i tyk- og endetarm: beslutning: tilb om init beh i udl|Colon and rectal cancer: decision: initial treatment abroad offered
  AFB12C2|Kræft i tyk- og endetarm: beslut: initial beh. ikke relevant|Colon and rectal cancer: decision: initial treatment not relevant
  AFB12C2A|Kræft i tyk- og endetarm: beslutning: overvågning uden beh.|Colon and rectal cancer: decision: surveillance without treatment
  AFB12C2B|Kræft i tyk- og endetarm: init beh ikke rel: rad op i udredn|Colon and rectal cancer: initial treatment not relevant: radical operation already done during investigation
  AFB12C2C|Kræft i tyk- og endetarm: init beh ikke rel: pt. tilstand|Colon and rectal cancer: initial treatment not relevant: patient's condition
  AFB12F|Kræft i tyk- og endetarm: initial beh. start|Colon and rectal cancer: initial treatment start
  AFB12F1|Kræft i tyk- og endetarm: initial beh. start, kirurgisk|Colon and rectal cancer: initial treatment start: surgery
  AFB12F2|Kræft i tyk- og endetarm: initial beh. start, medicinsk|Colon and rectal cancer: initial treatment start: medical (systemic)
  AFB12F3|Kræft i tyk- og endetarm: initial beh. start, strålebeh.|Colon and rectal cancer: initial treatment start: radiotherapy
  AFB12P|Kræft i tyk- og endetarm: opfølgning|Colon and rectal cancer: follow-up
  AFB12P1|Kræft i tyk- og endetarm: udlevering af opfølgningsplan|Colon and rectal cancer: follow-up plan handed out
  AFB12X|Kræft i tyk- og endetarm: pakkeforløb slut|Colon and rectal cancer: package ended
  AFB12X1|Kræft i tyk- og endetarm: pakkeforløb slut, diag afkræftet|Colon and rectal cancer: package ended: diagnosis disproved
  AFB12X2|Kræft i tyk- og endetarm: pakkeforløb slut, patientens ønske|Colon and rectal cancer: package ended: patient's wish
  AFB12X9|Kræft i tyk- og endetarm: pakkeforløb slut, anden årsag|Colon and rectal cancer: package ended: other reason
  AFB13|Kræft i urinveje: markører for kræftpakkeforløb|Urinary tract cancer: markers for cancer package|heading
  AFB13A|Kræft i urinveje: henvisning til pakkeforløb start|Urinary tract cancer: referral to cancer package: start (referral received)
  AFB13B|Kræft i urinveje: udredning start, første fremmøde|Urinary tract cancer: investigation (udredning) start, first attendance
  AFB13X|Kræft i urinveje: pakkeforløb slut|Urinary tract cancer: package ended
  AFB13X1|Kræft i urinveje: pakkeforløb slut, diagnose afkræftet|Urinary tract cancer: package ended: diagnosis disproved
  AFB13X2|Kræft i urinveje: pakkeforløb slut, patientens ønske|Urinary tract cancer: package ended: patient's wish
  AFB13X9|Kræft i urinveje: pakkeforløb slut, anden årsag|Urinary tract cancer: package ended: other reason
  AFB14|Kræft i blæren: markører for kræftpakkeforløb|Bladder cancer: markers for cancer package|heading
  AFB14C|Kræft i blæren: beslutning vedrørende initial behandling|Bladder cancer: clinical decision on initial treatment
  AFB14C1|Kræft i blæren: beslutning: tilbud om initial behandling|Bladder cancer: decision: initial treatment offered
  AFB14C1A|Kræft i blæren: beslutning: tilbud om initial beh. i udl.|Bladder cancer: decision: initial treatment abroad offered
  AFB14C2|Kræft i blæren: beslutning: initial behandling ikke relevant|Bladder cancer: decision: initial treatment not relevant
  AFB14C2A|Kræft i blæren: beslutning: overvågning uden behandling|Bladder cancer: decision: surveillance without treatment
  AFB14C2B|Kræft i blæren: init beh ikke rel: rad op i udredn|Bladder cancer: initial treatment not relevant: radical operation already done during investigation
  AFB14C2C|Kræft i blæren: init beh ikke rel: pt. tilstand|Bladder cancer: initial treatment not relevant: patient's condition
  AFB14F|Kræft i blæren: initial behandling start|Bladder cancer: initial treatment start
  AFB14F1|Kræft i blæren: initial behandling start, kirurgisk|Bladder cancer: initial treatment start: surgery
  AFB14F2|Kræft i blæren: initial behandling start, medicinsk|Bladder cancer: initial treatment start: medical (systemic)
  AFB14F3|Kræft i blæren: initial behandling start, strålebehandling|Bladder cancer: initial treatment start: radiotherapy
  AFB14P|Kræft i blæren: opfølgning|Bladder cancer: follow-up
  AFB14P1|Kræft i blæren: udlevering af opfølgningsplan|Bladder cancer: follow-up plan handed out
  AFB15|Kræft i nyre: markører for kræftpakkeforløb|Kidney cancer: markers for cancer package|heading
  AFB15C|Kræft i nyre: beslutning vedrørende initial behandling|Kidney cancer: clinical decision on initial treatment
  AFB15C1|Kræft i nyre: beslutning: tilbud om initial behandling|Kidney cancer: decision: initial treatment offered
  AFB15C1A|Kræft i nyre: beslutning: tilbud om initial beh. i udlandet|Kidney cancer: decision: initial treatment abroad offered
  AFB15C2|Kræft i nyre: beslutning: initial behandling ikke relevant|Kidney cancer: decision: initial treatment not relevant
  AFB15C2A|Kræft i nyre: beslutning: overvågning uden behandling|Kidney cancer: decision: surveillance without treatment
  AFB15C2B|Kræft i nyre: init beh ikke rel: rad op i udredn|Kidney cancer: initial treatment not relevant: radical operation already done during investigation
  AFB15C2C|Kræft i nyre: init beh ikke rel: pt. tilstand|Kidney cancer: initial treatment not relevant: patient's condition
  AFB15F|Kræft i nyre: initial behandling start|Kidney cancer: initial treatment start
  AFB15F1|Kræft i nyre: initial behandling start, kirurgisk|Kidney cancer: initial treatment start: surgery
  AFB15F2|Kræft i nyre: initial behandling start, medicinsk|Kidney cancer: initial treatment start: medical (systemic)
  AFB15F3|Kræft i nyre: initial behandling start, strålebehandling|Kidney cancer: initial treatment start: radiotherapy
  AFB15P|Kræft i nyre: opfølgning|Kidney cancer: follow-up
  AFB15P1|Kræft i nyre: udlevering af opfølgningsplan|Kidney cancer: follow-up plan handed out
  AFB16|Kræft i prostata: markører for kræftpakkeforløb|Prostate cancer: markers for cancer package|heading
  AFB16A|Kræft i prostata: henvisning til pakkeforløb start|Prostate cancer: referral to cancer package: start (referral received)
  AFB16B|Kræft i prostata: udredning start, første fremmøde|Prostate cancer: investigation (udredning) start, first attendance
  AFB16C|Kræft i prostata: beslutning vedrørende initial behandling|Prostate cancer: clinical decision on initial treatment
  AFB16C1|Kræft i prostata: beslutning: tilbud om initial behandling|Prostate cancer: decision: initial treatment offered
  AFB16C1A|Kræft i prostata: beslutning: tilbud om initial beh. i udl.|Prostate cancer: decision: initial treatment abroad offered
  AFB16C2|Kræft i prostata: beslutning: initial beh. ikke relevant|Prostate cancer: decision: initial treatment not relevant
  AFB16C2A|Kræft i prostata: beslutning: overvågning uden behandling|Prostate cancer: decision: surveillance without treatment
  AFB16C2B|Kræft i prostata: init beh ikke rel: rad op i udredn|Prostate cancer: initial treatment not relevant: radical operation already done during investigation
  AFB16C2C|Kræft i prostata: init beh ikke rel: pt. tilstand|Prostate cancer: initial treatment not relevant: patient's condition
  AFB16F|Kræft i prostata: initial behandling start|Prostate cancer: initial treatment start
  AFB16F1|Kræft i prostata: initial behandling start, kirurgisk|Prostate cancer: initial treatment start: surgery
  AFB16F1A|Kræft i prostata: init. beh. start, nervebesparende kirurgi|Prostate cancer: initial treatment start: nerve-sparing surgery
  AFB16F2|Kræft i prostata: initial behandling start, medicinsk|Prostate cancer: initial treatment start: medical (systemic)
  AFB16F3|Kræft i prostata: initial behandling start, strålebehandling|Prostate cancer: initial treatment start: radiotherapy
  AFB16P|Kræft i prostata: opfølgning|Prostate cancer: follow-up
  AFB16P1|Kræft i prostata: udlevering af opfølgningsplan|Prostate cancer: follow-up plan handed out
  AFB16X|Kræft i prostata: pakkeforløb slut|Prostate cancer: package ended
  AFB16X1|Kræft i prostata: pakkeforløb slut, diagnose afkræftet|Prostate cancer: package ended: diagnosis disproved
  AFB16X2|Kræft i prostata: pakkeforløb slut, patientens ønske|Prostate cancer: package ended: patient's wish
  AFB16X9|Kræft i prostata: pakkeforløb slut, anden årsag|Prostate cancer: package ended: other reason

  """
