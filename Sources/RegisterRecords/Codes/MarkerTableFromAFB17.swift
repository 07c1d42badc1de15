// swift-format-ignore-file: a table, made from SKScomplete of 16 June 2026

/// From AFB17 to the end of AFB: lines for `GlossTable`.
let markerCodesFromAFB17 = """
  AFB17|Kræft i penis: markører for kræftpakkeforløb|Penile cancer: markers for cancer package|heading
  AFB17A|Kræft i penis: henvisning til pakkeforløb start|Penile cancer: referral to cancer package: start (referral received)
  AFB17B|Kræft i penis: udredning start, første fremmøde|Penile cancer: investigation (udredning) start, first attendance
  AFB17C|Kræft i penis: beslutning vedrørende initial behandling|Penile cancer: clinical decision on initial treatment
  AFB17C1|Kræft i penis: beslutning: tilbud om initial behandling|Penile cancer: decision: initial treatment offered
  AFB17C1A|Kræft i penis: beslutning: tilbud om initial beh. i udlandet|Penile cancer: decision: initial treatment abroad offered
  AFB17C2|Kræft i penis: beslutning: initial behandling ikke relevant|Penile cancer: decision: initial treatment not relevant
  AFB17C2A|Kræft i penis: beslutning: overvågning uden behandling|Penile cancer: decision: surveillance without treatment
  AFB17C2B|Kræft i penis: init beh ikke rel: rad op i udredn|Penile cancer: initial treatment not relevant: radical operation already done during investigation
  AFB17C2C|Kræft i penis: init beh ikke rel: pt. tilstand|Penile cancer: initial treatment not relevant: patient's condition
  AFB17F|Kræft i penis: initial behandling start|Penile cancer: initial treatment start
  AFB17F1|Kræft i penis: initial behandling start, kirurgisk|Penile cancer: initial treatment start: surgery
  AFB17F2|Kræft i penis: initial behandling start, medicinsk|Penile cancer: initial treatment start: medical (systemic)
  AFB17F3|Kræft i penis: initial behandling start, strålebehandling|Penile cancer: initial treatment start: radiotherapy
  AFB17P|Kræft i penis: opfølgning|Penile cancer: follow-up
  AFB17P1|Kræft i penis: udlevering af opfølgningsplan|Penile cancer: follow-up plan handed out
  AFB17X|Kræft i penis: pakkeforløb slut|Penile cancer: package ended
  AFB17X1|Kræft i penis: pakkeforløb slut, diagnose afkræftet|Penile cancer: package ended: diagnosis disproved
  AFB17X2|Kræft i penis: pakkeforløb slut, patientens ønske|Penile cancer: package ended: patient's wish
  AFB17X9|Kræft i penis: pakkeforløb slut, anden årsag|Penile cancer: package ended: other reason
  AFB18|Kræft i testikel: markører for kræftpakkeforløb|Testicular cancer: markers for cancer package|heading
  AFB18A|Kræft i testikel: henvisning til pakkeforløb start|Testicular cancer: referral to cancer package: start (referral received)
  AFB18B|Kræft i testikel: udredning start, første fremmøde|Testicular cancer: investigation (udredning) start, first attendance
  AFB18C|Kræft i testikel: beslutning vedrørende initial behandling|Testicular cancer: clinical decision on initial treatment
  AFB18C1|Kræft i testikel: beslutning: tilbud om initial behandling|Testicular cancer: decision: initial treatment offered
  AFB18C1A|Kræft i testikel: beslutning: tilbud om init beh. i udlandet|Testicular cancer: decision: initial treatment abroad offered
  AFB18C2|Kræft i testikel: beslutning: initial beh. ikke relevant|Testicular cancer: decision: initial treatment not relevant
  AFB18C2A|Kræft i testikel: beslutning: overvågning uden behandling|Testicular cancer: decision: surveillance without treatment
  AFB18C2B|Kræft i testikel: init beh ikke rel: rad op i udredn|Testicular cancer: initial treatment not relevant: radical operation already done during investigation
  AFB18C2C|Kræft i testikel: init beh ikke rel: pt. tilstand|Testicular cancer: initial treatment not relevant: patient's condition
  AFB18F|Kræft i testikel: initial behandling start|Testicular cancer: initial treatment start
  AFB18F1|Kræft i testikel: initial behandling start, kirurgisk|Testicular cancer: initial treatment start: surgery
  AFB18F2|Kræft i testikel: initial behandling start, medicinsk|Testicular cancer: initial treatment start: medical (systemic)
  AFB18F3|Kræft i testikel: initial behandling start, strålebehandling|Testicular cancer: initial treatment start: radiotherapy
  AFB18P|Kræft i testikel: opfølgning|Testicular cancer: follow-up
  AFB18P1|Kræft i testikel: udlevering af opfølgningsplan|Testicular cancer: follow-up plan handed out
  AFB18X|Kræft i testikel: pakkeforløb slut|Testicular cancer: package ended
  AFB18X1|Kræft i testikel: pakkeforløb slut, diagnose afkræftet|Testicular cancer: package ended: diagnosis disproved
  AFB18X2|Kræft i testikel: pakkeforløb slut, patientens ønske|Testicular cancer: package ended: patient's wish
  AFB18X9|Kræft i testikel: pakkeforløb slut, anden årsag|Testicular cancer: package ended: other reason
  AFB19|Kræft i vulva: markører for kræftpakkeforløb|Vulvar cancer: markers for cancer package|heading
  AFB19A|Kræft i vulva: henvisning til pakkeforløb start|Vulvar cancer: referral to cancer package: start (referral received)
  AFB19B|Kræft i vulva: udredning start, første fremmøde|Vulvar cancer: investigation (udredning) start, first attendance
  AFB19C|Kræft i vulva: beslutning vedrørende initial behandling|Vulvar cancer: clinical decision on initial treatment
  AFB19C1|Kræft i vulva: beslutning: tilbud om initial behandling|Vulvar cancer: decision: initial treatment offered
  AFB19C1A|Kræft i vulva: beslutning: tilbud om initial beh. i udlandet|Vulvar cancer: decision: initial treatment abroad offered
  AFB19C2|Kræft i vulva: beslutning: initial behandling ikke relevant|Vulvar cancer: decision: initial treatment not relevant
  AFB19C2A|Kræft i vulva: beslutning: overvågning uden behandling|Vulvar cancer: decision: surveillance without treatment
  AFB19C2B|Kræft i vulva: init beh ikke rel: rad op i udredn|Vulvar cancer: initial treatment not relevant: radical operation already done during investigation
  AFB19C2C|Kræft i vulva: init beh ikke rel: pt. tilstand|Vulvar cancer: initial treatment not relevant: patient's condition
  AFB19F|Kræft i vulva: initial behandling start|Vulvar cancer: initial treatment start
  AFB19F1|Kræft i vulva: initial behandling start, kirurgisk|Vulvar cancer: initial treatment start: surgery
  AFB19F2|Kræft i vulva: initial behandling start, medicinsk|Vulvar cancer: initial treatment start: medical (systemic)
  AFB19F3|Kræft i vulva: initial behandling start, strålebehandling|Vulvar cancer: initial treatment start: radiotherapy
  AFB19P|Kræft i vulva: opfølgning|Vulvar cancer: follow-up
  AFB19P1|Kræft i vulva: udlevering af opfølgningsplan|Vulvar cancer: follow-up plan handed out
  AFB19X|Kræft i vulva: pakkeforløb slut|Vulvar cancer: package ended
  AFB19X1|Kræft i vulva: pakkeforløb slut, diagnose afkræftet|Vulvar cancer: package ended: diagnosis disproved
  AFB19X2|Kræft i vulva: pakkeforløb slut, patientens ønske|Vulvar cancer: package ended: patient's wish
  AFB19X9|Kræft i vulva: pakkeforløb slut, anden årsag|Vulvar cancer: package ended: other reason
  AFB20|Livmoderkræft: markører for kræftpakkeforløb|Uterine (endometrial) cancer: markers for cancer package|heading
  AFB20A|Livmoderkræft: henvisning til pakkeforløb start|Uterine (endometrial) cancer: referral to cancer package: start (referral received)
  AFB20B|Livmoderkræft: udredning start, første fremmøde|Uterine (endometrial) cancer: investigation (udredning) start, first attendance
  AFB20C|Livmoderkræft: beslutning vedrørende initial behandling|Uterine (endometrial) cancer: clinical decision on initial treatment
  AFB20C1|Livmoderkræft: beslutning: tilbud om initial behandling|Uterine (endometrial) cancer: decision: initial treatment offered
  AFB20C1A|Livmoderkræft: beslutning: tilbud om initial beh. i udlandet|Uterine (endometrial) cancer: decision: initial treatment abroad offered
  AFB20C2|Livmoderkræft: beslutning: initial behandling ikke relevant|Uterine (endometrial) cancer: decision: initial treatment not relevant
  AFB20C2A|Livmoderkræft: beslutning: overvågning uden behandling|Uterine (endometrial) cancer: decision: surveillance without treatment
  AFB20C2B|Livmoderkræft: init beh ikke rel: rad op i udredn|Uterine (endometrial) cancer: initial treatment not relevant: radical operation already done during investigation
  AFB20C2C|Livmoderkræft: init beh ikke rel: pt. tilstand|Uterine (endometrial) cancer: initial treatment not relevant: patient's condition
  AFB20F|Livmoderkræft: initial behandling start|Uterine (endometrial) cancer: initial treatment start
  AFB20F1|Livmoderkræft: initial behandling start, kirurgisk|Uterine (endometrial) cancer: initial treatment start: surgery
  AFB20F2|Livmoderkræft: initial behandling start, medicinsk|Uterine (endometrial) cancer: initial treatment start: medical (systemic)
  AFB20F3|Livmoderkræft: initial behandling start, strålebehandling|Uterine (endometrial) cancer: initial treatment start: radiotherapy
  AFB20P|Livmoderkræft: opfølgning|Uterine (endometrial) cancer: follow-up
  AFB20P1|Livmoderkræft: udlevering af opfølgningsplan|Uterine (endometrial) cancer: follow-up plan handed out
  AFB20X|Livmoderkræft: pakkeforløb slut|Uterine (endometrial) cancer: package ended
  AFB20X1|Livmoderkræft: pakkeforløb slut, diagnose afkræftet|Uterine (endometrial) cancer: package ended: diagnosis disproved
  AFB20X2|Livmoderkræft: pakkeforløb slut, patientens ønske|Uterine (endometrial) cancer: package ended: patient's wish
  AFB20X9|Livmoderkræft: pakkeforløb slut, anden årsag|Uterine (endometrial) cancer: package ended: other reason
  AFB21|Kræft i æggestok: markører for kræftpakkeforløb|Ovarian cancer: markers for cancer package|heading
  AFB21A|Kræft i æggestok: henvisning til pakkeforløb start|Ovarian cancer: referral to cancer package: start (referral received)
  AFB21B|Kræft i æggestok: udredning start, første fremmøde|Ovarian cancer: investigation (udredning) start, first attendance
  AFB21C|Kræft i æggestok: beslutning vedrørende initial behandling|Ovarian cancer: clinical decision on initial treatment
  AFB21C1|Kræft i æggestok: beslutning: tilbud om initial behandling|Ovarian cancer: decision: initial treatment offered
  AFB21C1A|Kræft i æggestok: beslutning: tilbud om init beh. i udlandet|Ovarian cancer: decision: initial treatment abroad offered
  AFB21C2|Kræft i æggestok: beslutning: initial beh. ikke relevant|Ovarian cancer: decision: initial treatment not relevant
  AFB21C2A|Kræft i æggestok: beslutning: overvågning uden behandling|Ovarian cancer: decision: surveillance without treatment
  AFB21C2B|Kræft i æggestok: init beh ikke rel: rad op i udredn|Ovarian cancer: initial treatment not relevant: radical operation already done during investigation
  AFB21C2C|Kræft i æggestok: init beh ikke rel: pt. tilstand|Ovarian cancer: initial treatment not relevant: patient's condition
  AFB21F|Kræft i æggestok: initial behandling start|Ovarian cancer: initial treatment start
  AFB21F1|Kræft i æggestok: initial behandling start, kirurgisk|Ovarian cancer: initial treatment start: surgery
  AFB21F2|Kræft i æggestok: initial behandling start, medicinsk|Ovarian cancer: initial treatment start: medical (systemic)
  AFB21F3|Kræft i æggestok: initial behandling start, strålebehandling|Ovarian cancer: initial treatment start: radiotherapy
  AFB21P|Kræft i æggestok: opfølgning|Ovarian cancer: follow-up
  AFB21P1|Kræft i æggestok: udlevering af opfølgningsplan|Ovarian cancer: follow-up plan handed out
  AFB21X|Kræft i æggestok: pakkeforløb slut|Ovarian cancer: package ended
  AFB21X1|Kræft i æggestok: pakkeforløb slut, diagnose afkræftet|Ovarian cancer: package ended: diagnosis disproved
  AFB21X2|Kræft i æggestok: pakkeforløb slut, patientens ønske|Ovarian cancer: package ended: patient's wish
  AFB21X9|Kræft i æggestok: pakkeforløb slut, anden årsag|Ovarian cancer: package ended: other reason
  AFB22|Livmoderhalskræft: markører for kræftpakkeforløb|Cervical cancer: markers for cancer package|heading
  AFB22A|Livmoderhalskræft: henvisning til pakkeforløb start|Cervical cancer: referral to cancer package: start (referral received)
  AFB22B|Livmoderhalskræft: udredning start, første fremmøde|Cervical cancer: investigation (udredning) start, first attendance
  AFB22C|Livmoderhalskræft: beslutning vedrørende initial behandling|Cervical cancer: clinical decision on initial treatment
  AFB22C1|Livmoderhalskræft: beslutning: tilbud om initial behandling|Cervical cancer: decision: initial treatment offered
  AFB22C1A|Livmoderhalskræft: beslutning: tilb om init beh. i udlandet|Cervical cancer: decision: initial treatment abroad offered
  AFB22C2|Livmoderhalskræft: beslutning: initial beh. ikke relevant|Cervical cancer: decision: initial treatment not relevant
  AFB22C2A|Livmoderhalskræft: beslutning: overvågning uden behandling|Cervical cancer: decision: surveillance without treatment
  AFB22C2B|Livmoderhalskræft: init beh ikke rel: rad op i udredn|Cervical cancer: initial treatment not relevant: radical operation already done during investigation
  AFB22C2C|Livmoderhalskræft: init beh ikke rel: pt. tilstand|Cervical cancer: initial treatment not relevant: patient's condition
  AFB22F|Livmoderhalskræft: initial behandling start|Cervical cancer: initial treatment start
  AFB22F1|Livmoderhalskræft: initial behandling start, kirurgisk|Cervical cancer: initial treatment start: surgery
  AFB22F2|Livmoderhalskræft: initial behandling start, medicinsk|Cervical cancer: initial treatment start: medical (systemic)
  AFB22F3|Livmoderhalskræft: initial behandling start, strålebeh.|Cervical cancer: initial treatment start: radiotherapy
  AFB22P|Livmoderhalskræft: opfølgning|Cervical cancer: follow-up
  AFB22P1|Livmoderhalskræft: udlevering af opfølgningsplan|Cervical cancer: follow-up plan handed out
  AFB22X|Livmoderhalskræft: pakkeforløb slut|Cervical cancer: package ended
  AFB22X1|Livmoderhalskræft: pakkeforløb slut, diagnose afkræftet|Cervical cancer: package ended: diagnosis disproved
  AFB22X2|Livmoderhalskræft: pakkeforløb slut, patientens ønske|Cervical cancer: package ended: patient's wish
  AFB22X9|Livmoderhalskræft: pakkeforløb slut, anden årsag|Cervical cancer: package ended: other reason
  AFB23|Kræft i hjernen: markører for kræftpakkeforløb|Brain cancer: markers for cancer package|heading
  AFB23A|Kræft i hjernen: henvisning til pakkeforløb start|Brain cancer: referral to cancer package: start (referral received)
  AFB23B|Kræft i hjernen: udredning start, første fremmøde|Brain cancer: investigation (udredning) start, first attendance
  AFB23C|Kræft i hjernen: beslutning vedrørende initial behandling|Brain cancer: clinical decision on initial treatment
  AFB23C1|Kræft i hjernen: beslutning: tilbud om initial behandling|Brain cancer: decision: initial treatment offered
  AFB23C1A|Kræft i hjernen: beslutning: tilbud om init beh. i udlandet|Brain cancer: decision: initial treatment abroad offered
  AFB23C2|Kræft i hjernen: beslutning: initial beh. ikke relevant|Brain cancer: decision: initial treatment not relevant
  AFB23C2A|Kræft i hjernen: beslutning: overvågning uden behandling|Brain cancer: decision: surveillance without treatment
  AFB23C2B|Kræft i hjernen: init beh ikke rel: rad op i udredn|Brain cancer: initial treatment not relevant: radical operation already done during investigation
  AFB23C2C|Kræft i hjernen: init beh ikke rel: pt. tilstand|Brain cancer: initial treatment not relevant: patient's condition
  AFB23F|Kræft i hjernen: initial behandling start|Brain cancer: initial treatment start
  AFB23F1|Kræft i hjernen: initial behandling start, kirurgisk|Brain cancer: initial treatment start: surgery
  AFB23F2|Kræft i hjernen: initial behandling start, medicinsk|Brain cancer: initial treatment start: medical (systemic)
  AFB23F3|Kræft i hjernen: initial behandling start, strålebehandling|Brain cancer: initial treatment start: radiotherapy
  AFB23F3A|Kræft i hjernen: initial behandling start, partikelterapi|Brain cancer: initial treatment start: particle therapy
  AFB23P|Kræft i hjernen: opfølgning|Brain cancer: follow-up
  AFB23P1|Kræft i hjernen: udlevering af opfølgningsplan|Brain cancer: follow-up plan handed out
  AFB23X|Kræft i hjernen: pakkeforløb slut|Brain cancer: package ended
  AFB23X1|Kræft i hjernen: pakkeforløb slut, diagnose afkræftet|Brain cancer: package ended: diagnosis disproved
  AFB23X2|Kræft i hjernen: pakkeforløb slut, patientens ønske|Brain cancer: package ended: patient's wish
  AFB23X9|Kræft i hjernen: pakkeforløb slut, anden årsag|Brain cancer: package ended: other reason
  AFB24|Kræft i øje og orbita: markører for kræftpakkeforløb|Cancer of eye and orbit: markers for cancer package|heading
  AFB24A|Kræft i øje og orbita: henvisning til pakkeforløb start|Cancer of eye and orbit: referral to cancer package: start (referral received)
  AFB24B|Kræft i øje og orbita: udredning start, første fremmøde|Cancer of eye and orbit: investigation (udredning) start, first attendance
  AFB24C|Kræft i øje og orbita: beslutning vedrørende initial beh.|Cancer of eye and orbit: clinical decision on initial treatment
  AFB24C1|Kræft i øje og orbita: beslutning: tilbud om initial beh.|Cancer of eye and orbit: decision: initial treatment offered
  AFB24C1A|Kræft i øje og orbita: beslutning: tilb om init beh i udl|Cancer of eye and orbit: decision: initial treatment abroad offered
  AFB24C2|Kræft i øje og orbita: beslutning: initial beh ikke relevant|Cancer of eye and orbit: decision: initial treatment not relevant
  AFB24C2A|Kræft i øje og orbita: beslutning: overvågning uden beh.|Cancer of eye and orbit: decision: surveillance without treatment
  AFB24C2B|Kræft i øje og orbita: init beh ikke rel: rad op i udredn|Cancer of eye and orbit: initial treatment not relevant: radical operation already done during investigation
  AFB24C2C|Kræft i øje og orbita: init beh ikke rel: pt. tilstand|Cancer of eye and orbit: initial treatment not relevant: patient's condition
  AFB24F|Kræft i øje og orbita: initial behandling start|Cancer of eye and orbit: initial treatment start
  AFB24F1|Kræft i øje og orbita: initial behandling start, kirurgisk|Cancer of eye and orbit: initial treatment start: surgery
  AFB24F2|Kræft i øje og orbita: initial behandling start, medicinsk|Cancer of eye and orbit: initial treatment start: medical (systemic)
  AFB24F3|Kræft i øje og orbita: initial behandling start, strålebeh.|Cancer of eye and orbit: initial treatment start: radiotherapy
  AFB24P|Kræft i øje og orbita: opfølgning|Cancer of eye and orbit: follow-up
  AFB24P1|Kræft i øje og orbita: udlevering af opfølgningsplan|Cancer of eye and orbit: follow-up plan handed out
  AFB24X|Kræft i øje og orbita: pakkeforløb slut|Cancer of eye and orbit: package ended
  AFB24X1|Kræft i øje og orbita: pakkeforløb slut, diagnose afkræftet|Cancer of eye and orbit: package ended: diagnosis disproved
  AFB24X2|Kræft i øje og orbita: pakkeforløb slut, patientens ønske|Cancer of eye and orbit: package ended: patient's wish
  AFB24X9|Kræft i øje og orbita: pakkeforløb slut, anden årsag|Cancer of eye and orbit: package ended: other reason
  AFB25|Modermærkekræft i hud: markører for kræftpakkeforløb|Malignant melanoma of skin: markers for cancer package|heading
  AFB25A|Modermærkekræft i hud: henvisning til pakkeforløb start|Malignant melanoma of skin: referral to cancer package: start (referral received)
  AFB25B|Modermærkekræft i hud: udredning start, første fremmøde|Malignant melanoma of skin: investigation (udredning) start, first attendance
  AFB25C|Modermærkekræft i hud: beslutning vedrørende initial beh.|Malignant melanoma of skin: clinical decision on initial treatment
  AFB25C1|Modermærkekræft i hud: beslutning: tilbud om initial beh.|Malignant melanoma of skin: decision: initial treatment offered
  AFB25C1A|Modermærkekræft i hud: beslutning: tilb om init beh i udl|Malignant melanoma of skin: decision: initial treatment abroad offered
  AFB25C2|Modermærkekræft i hud: beslutning: initial beh ikke relevant|Malignant melanoma of skin: decision: initial treatment not relevant
  AFB25C2A|Modermærkekræft i hud: beslutning: overvågning uden beh.|Malignant melanoma of skin: decision: surveillance without treatment
  AFB25C2B|Modermærkekræft i hud: init beh ikke rel: rad op i udredn|Malignant melanoma of skin: initial treatment not relevant: radical operation already done during investigation
  AFB25C2C|Modermærkekræft i hud: init beh ikke rel: pt. tilstand|Malignant melanoma of skin: initial treatment not relevant: patient's condition
  AFB25F|Modermærkekræft i hud: initial behandling start|Malignant melanoma of skin: initial treatment start
  AFB25F1|Modermærkekræft i hud: initial behandling start, kirurgisk|Malignant melanoma of skin: initial treatment start: surgery
  AFB25F2|Modermærkekræft i hud: initial behandling start, medicinsk|Malignant melanoma of skin: initial treatment start: medical (systemic)
  AFB25F3|Modermærkekræft i hud: initial behandling start, strålebeh.|Malignant melanoma of skin: initial treatment start: radiotherapy
  AFB25P|Modermærkekræft i hud: opfølgning|Malignant melanoma of skin: follow-up
  AFB25P1|Modermærkekræft i hud: udlevering af opfølgningsplan|Malignant melanoma of skin: follow-up plan handed out
  AFB25X|Modermærkekræft i hud: pakkeforløb slut|Malignant melanoma of skin: package ended
  AFB25X1|Modermærkekræft i hud: pakkeforløb slut, diagnose afkræftet|Malignant melanoma of skin: package ended: diagnosis disproved
  AFB25X2|Modermærkekræft i hud: pakkeforløb slut, patientens ønske|Malignant melanoma of skin: package ended: patient's wish
  AFB25X9|Modermærkekræft i hud: pakkeforløb slut, anden årsag|Malignant melanoma of skin: package ended: other reason
  AFB26|Lungekræft: markører for kræftpakkeforløb|Lung cancer: markers for cancer package|heading
  AFB26A|Lungekræft: henvisning til pakkeforløb start|Lung cancer: referral to cancer package: start (referral received)
  AFB26B|Lungekræft: udredning start, første fremmøde|Lung cancer: investigation (udredning) start, first attendance
  AFB26C|Lungekræft: beslutning vedrørende initial behandling|Lung cancer: clinical decision on initial treatment
  AFB26C1|Lungekræft: beslutning: tilbud om initial behandling|Lung cancer: decision: initial treatment offered
  AFB26C1A|Lungekræft: beslutning: tilbud om initial beh. i udlandet|Lung cancer: decision: initial treatment abroad offered
  AFB26C2|Lungekræft: beslutning: initial behandling ikke relevant|Lung cancer: decision: initial treatment not relevant
  AFB26C2A|Lungekræft: beslutning: overvågning uden behandling|Lung cancer: decision: surveillance without treatment
  AFB26C2B|Lungekræft: init beh ikke rel: rad op i udredn|Lung cancer: initial treatment not relevant: radical operation already done during investigation
  AFB26C2C|Lungekræft: init beh ikke rel: pt. tilstand|Lung cancer: initial treatment not relevant: patient's condition
  AFB26F|Lungekræft: initial behandling start|Lung cancer: initial treatment start
  AFB26F1|Lungekræft: initial behandling start, kirurgisk|Lung cancer: initial treatment start: surgery
  AFB26F2|Lungekræft: initial behandling start, medicinsk|Lung cancer: initial treatment start: medical (systemic)
  AFB26F3|Lungekræft: initial behandling start, strålebehandling|Lung cancer: initial treatment start: radiotherapy
  AFB26P|Lungekræft: opfølgning|Lung cancer: follow-up
  AFB26P1|Lungekræft: udlevering af opfølgningsplan|Lung cancer: follow-up plan handed out
  AFB26X|Lungekræft: pakkeforløb slut|Lung cancer: package ended
  AFB26X1|Lungekræft: pakkeforløb slut, diagnose afkræftet|Lung cancer: package ended: diagnosis disproved
  AFB26X2|Lungekræft: pakkeforløb slut, patientens ønske|Lung cancer: package ended: patient's wish
  AFB26X9|Lungekræft: pakkeforløb slut, anden årsag|Lung cancer: package ended: other reason
  AFB27|Sarkom i knogle: markører for kræftpakkeforløb|Sarcoma of bone: markers for cancer package|heading
  AFB27A|Sarkom i knogle: henvisning til pakkeforløb start|Sarcoma of bone: referral to cancer package: start (referral received)
  AFB27B|Sarkom i knogle: udredning start, første fremmøde|Sarcoma of bone: investigation (udredning) start, first attendance
  AFB27C|Sarkom i knogle: beslutning vedrørende initial behandling|Sarcoma of bone: clinical decision on initial treatment
  AFB27C1|Sarkom i knogle: beslutning: tilbud om initial behandling|Sarcoma of bone: decision: initial treatment offered
  AFB27C1A|Sarkom i knogle: beslutning: tilbud om init beh. i udlandet|Sarcoma of bone: decision: initial treatment abroad offered
  AFB27C2|Sarkom i knogle: beslutning: initial beh. ikke relevant|Sarcoma of bone: decision: initial treatment not relevant
  AFB27C2A|Sarkom i knogle: beslutning: overvågning uden behandling|Sarcoma of bone: decision: surveillance without treatment
  AFB27C2B|Sarkom i knogle: init beh ikke rel: rad op i udredn|Sarcoma of bone: initial treatment not relevant: radical operation already done during investigation
  AFB27C2C|Sarkom i knogle: init beh ikke rel: pt. tilstand|Sarcoma of bone: initial treatment not relevant: patient's condition
  AFB27F|Sarkom i knogle: initial behandling start|Sarcoma of bone: initial treatment start
  AFB27F1|Sarkom i knogle: initial behandling start, kirurgisk|Sarcoma of bone: initial treatment start: surgery
  AFB27F2|Sarkom i knogle: initial behandling start, medicinsk|Sarcoma of bone: initial treatment start: medical (systemic)
  AFB27F3|Sarkom i knogle: initial behandling start, strålebehandling|Sarcoma of bone: initial treatment start: radiotherapy
  AFB27P|Sarkom i knogle: opfølgning|Sarcoma of bone: follow-up
  AFB27P1|Sarkom i knogle: udlevering af opfølgningsplan|Sarcoma of bone: follow-up plan handed out
  AFB27X|Sarkom i knogle: pakkeforløb slut|Sarcoma of bone: package ended
  AFB27X1|Sarkom i knogle: pakkeforløb slut, diagnose afkræftet|Sarcoma of bone: package ended: diagnosis disproved
  AFB27X2|Sarkom i knogle: pakkeforløb slut, patientens ønske|Sarcoma of bone: package ended: patient's wish
  AFB27X9|Sarkom i knogle: pakkeforløb slut, anden årsag|Sarcoma of bone: package ended: other reason
  AFB28|Sarkom i retroperit. og abd: markører for kræftpakkeforløb|Sarcoma, retroperitoneal and abdominal: markers for cancer package|heading
  AFB28A|Sarkom i retroperit og abd: henvisning til pakkeforløb start|Sarcoma, retroperitoneal and abdominal: referral to cancer package: start (referral received)
  AFB28B|Sarkom i retroperit og abd: udredning start, første fremmøde|Sarcoma, retroperitoneal and abdominal: investigation (udredning) start, first attendance
  AFB28C|Sarkom i retroperit. og abd: beslutning vedrørende init beh|Sarcoma, retroperitoneal and abdominal: clinical decision on initial treatment
  AFB28C1|Sarkom i retroperit. og abd: beslutning: tilbud om init beh|Sarcoma, retroperitoneal and abdominal: decision: initial treatment offered
  AFB28C1A|Sarkom i retroperit. og abd: beslutn: tilb om init beh i udl|Sarcoma, retroperitoneal and abdominal: decision: initial treatment abroad offered
  AFB28C2|Sarkom i retroperit. og abd: beslutn: init beh ikke relevant|Sarcoma, retroperitoneal and abdominal: decision: initial treatment not relevant
  AFB28C2A|Sarkom i retroperit. og abd: beslutning: overvågning u. beh.|Sarcoma, retroperitoneal and abdominal: decision: surveillance without treatment
  AFB28C2B|Sarkom i retroper og abd: init beh ikke rel: rad op i udredn|Sarcoma, retroperitoneal and abdominal: initial treatment not relevant: radical operation already done during investigation
  AFB28C2C|Sarkom i retroperit. og abd: init beh ikke rel: pt. tilstand|Sarcoma, retroperitoneal and abdominal: initial treatment not relevant: patient's condition
  AFB28F|Sarkom i retroperit. og abd: initial beh. start|Sarcoma, retroperitoneal and abdominal: initial treatment start
  AFB28F1|Sarkom i retroperit. og abd: initial beh. start, kirurgisk|Sarcoma, retroperitoneal and abdominal: initial treatment start: surgery
  AFB28F2|Sarkom i retroperit. og abd: initial beh. start, medicinsk|Sarcoma, retroperitoneal and abdominal: initial treatment start: medical (systemic)
  AFB28F3|Sarkom i retroperit. og abd: initial beh. start, strålebeh.|Sarcoma, retroperitoneal and abdominal: initial treatment start: radiotherapy
  AFB28X|Sarkom i retroperit. og abd: pakkeforløb slut|Sarcoma, retroperitoneal and abdominal: package ended
  AFB28X1|Sarkom i retroperit. og abd: PF slut, diagnose afkræftet|Sarcoma, retroperitoneal and abdominal: package ended: diagnosis disproved
  AFB28X2|Sarkom i retroperit. og abd: PF slut, patientens ønske|Sarcoma, retroperitoneal and abdominal: package ended: patient's wish
  AFB29|Sarkom i bløddele: markører for kræftpakkeforløb|Sarcoma of soft tissue: markers for cancer package|heading
  AFB29A|Sarkom i bløddele: henvisning til pakkeforløb start|Sarcoma of soft tissue: referral to cancer package: start (referral received)
  AFB29B|Sarkom i bløddele: udredning start, første fremmøde|Sarcoma of soft tissue: investigation (udredning) start, first attendance
  AFB29C|Sarkom i bløddele: beslutning vedrørende initial behandling|Sarcoma of soft tissue: clinical decision on initial treatment
  AFB29C1|Sarkom i bløddele: beslutning: tilbud om initial behandling|Sarcoma of soft tissue: decision: initial treatment offered
  AFB29C1A|Sarkom i bløddele: beslutning: tilbud om init beh i udlandet|Sarcoma of soft tissue: decision: initial treatment abroad offered
  AFB29C2|Sarkom i bløddele: beslutning: initial beh. ikke relevant|Sarcoma of soft tissue: decision: initial treatment not relevant
  AFB29C2A|Sarkom i bløddele: beslutning: overvågning uden behandling|Sarcoma of soft tissue: decision: surveillance without treatment
  AFB29C2B|Sarkom i bløddele: init beh ikke rel: rad op i udredn|Sarcoma of soft tissue: initial treatment not relevant: radical operation already done during investigation
  AFB29C2C|Sarkom i bløddele: init beh ikke rel: pt. tilstand|Sarcoma of soft tissue: initial treatment not relevant: patient's condition
  AFB29F|Sarkom i bløddele: initial behandling start|Sarcoma of soft tissue: initial treatment start
  AFB29F1|Sarkom i bløddele: initial behandling start, kirurgisk|Sarcoma of soft tissue: initial treatment start: surgery
  AFB29F2|Sarkom i bløddele: initial behandling start, medicinsk|Sarcoma of soft tissue: initial treatment start: medical (systemic)
  AFB29F3|Sarkom i bløddele: initial behandling start, strålebeh.|Sarcoma of soft tissue: initial treatment start: radiotherapy
  AFB29P|Sarkom i bløddele: opfølgning|Sarcoma of soft tissue: follow-up
  AFB29P1|Sarkom i bløddele: udlevering af opfølgningsplan|Sarcoma of soft tissue: follow-up plan handed out
  AFB29X|Sarkom i bløddele: pakkeforløb slut|Sarcoma of soft tissue: package ended
  AFB29X1|Sarkom i bløddele: pakkeforløb slut, diagnose afkræftet|Sarcoma of soft tissue: package ended: diagnosis disproved
  AFB29X2|Sarkom i bløddele: pakkeforløb slut, patientens ønske|Sarcoma of soft tissue: package ended: patient's wish
  AFB29X9|Sarkom i bløddele: pakkeforløb slut, anden årsag|Sarcoma of soft tissue: package ended: other reason
  AFB30|Kræft hos børn: markører for kræftpakkeforløb|Childhood cancer: markers for cancer package|heading
  AFB30A|Kræft hos børn: henvisning til pakkeforløb start|Childhood cancer: referral to cancer package: start (referral received)
  AFB30B|Kræft hos børn: udredning start, første fremmøde|Childhood cancer: investigation (udredning) start, first attendance
  AFB30C|Kræft hos børn: beslutning vedrørende initial behandling|Childhood cancer: clinical decision on initial treatment
  AFB30C1|Kræft hos børn: beslutning: tilbud om initial behandling|Childhood cancer: decision: initial treatment offered
  AFB30C1A|Kræft hos børn: beslutning: tilbud om initial beh i udlandet|Childhood cancer: decision: initial treatment abroad offered
  AFB30C2|Kræft hos børn: beslutning: initial behandling ikke relevant|Childhood cancer: decision: initial treatment not relevant
  AFB30C2A|Kræft hos børn: beslutning: overvågning uden behandling|Childhood cancer: decision: surveillance without treatment
  AFB30C2B|Kræft hos børn: init beh ikke rel: rad op i udredn|Childhood cancer: initial treatment not relevant: radical operation already done during investigation
  AFB30C2C|Kræft hos børn: init beh ikke rel: pt. tilstand|Childhood cancer: initial treatment not relevant: patient's condition
  AFB30F|Kræft hos børn: initial behandling start|Childhood cancer: initial treatment start
  AFB30F1|Kræft hos børn: initial behandling start, kirurgisk|Childhood cancer: initial treatment start: surgery
  AFB30F2|Kræft hos børn: initial behandling start, medicinsk|Childhood cancer: initial treatment start: medical (systemic)
  AFB30F3|Kræft hos børn: initial behandling start, strålebehandling|Childhood cancer: initial treatment start: radiotherapy
  AFB30P|Kræft hos børn: opfølgning|Childhood cancer: follow-up
  AFB30P1|Kræft hos børn: udlevering af opfølgningsplan|Childhood cancer: follow-up plan handed out
  AFB30X|Kræft hos børn: pakkeforløb slut|Childhood cancer: package ended
  AFB30X1|Kræft hos børn: pakkeforløb slut, diagnose afkræftet|Childhood cancer: package ended: diagnosis disproved
  AFB30X2|Kræft hos børn: pakkeforløb slut, patientens ønske|Childhood cancer: package ended: patient's wish
  AFB30X9|Kræft hos børn: pakkeforløb slut, anden årsag|Childhood cancer: package ended: other reason
  AFB31|Analkræft: markører for kræftpakkeforløb|Anal cancer: markers for cancer package|heading
  AFB31A|Analkræft: henvisning til pakkeforløb start|Anal cancer: referral to cancer package: start (referral received)
  AFB31B|Analkræft: udredning start, første fremmøde|Anal cancer: investigation (udredning) start, first attendance
  AFB31C|Analkræft: beslutning vedrørende initial behandling|Anal cancer: clinical decision on initial treatment
  AFB31C1|Analkræft: beslutning: tilbud om initial behandling|Anal cancer: decision: initial treatment offered
  AFB31C1A|Analkræft: beslutning: tilbud om initial beh. i udlandet|Anal cancer: decision: initial treatment abroad offered
  AFB31C2|Analkræft: beslutning: initial behandling ikke relevant|Anal cancer: decision: initial treatment not relevant
  AFB31C2A|Analkræft: besl: init beh ikke relevant, overvågning u. beh|Anal cancer: decision: surveillance without treatment
  AFB31C2B|Analkræft: besl: init. beh ikke relev., rad op i udr.periode|Anal cancer: initial treatment not relevant: radical operation already done during investigation
  AFB31C2C|Analkræft: besl: initial beh. ikke relevant, pt. tilstand|Anal cancer: initial treatment not relevant: patient's condition
  AFB31F|Analkræft: initial behandling start|Anal cancer: initial treatment start
  AFB31F1|Analkræft: initial behandling start, kirurgisk|Anal cancer: initial treatment start: surgery
  AFB31F2|Analkræft: initial behandling start, medicinsk|Anal cancer: initial treatment start: medical (systemic)
  AFB31F3|Analkræft: initial behandling start, strålebehandling|Anal cancer: initial treatment start: radiotherapy
  AFB31P|Analkræft: opfølgning|Anal cancer: follow-up
  AFB31P1|Analkræft: udlevering af opfølgningsplan|Anal cancer: follow-up plan handed out
  AFB31X|Analkræft: pakkeforløb slut|Anal cancer: package ended
  AFB31X1|Analkræft: pakkeforløb slut, diagnose afkræftet|Anal cancer: package ended: diagnosis disproved
  AFB31X2|Analkræft: pakkeforløb slut, patientens ønske|Anal cancer: package ended: patient's wish
  AFB31X9|Analkræft: pakkeforløb slut, anden årsag|Anal cancer: package ended: other reason
  AFB32|Kræft i nyrebækken el urinleder: markører f kræftpakkeforløb|Cancer of renal pelvis or ureter: markers for cancer package|heading
  AFB32C|Kræft i nyrebækken eller urinleder: beslutning vedr init beh|Cancer of renal pelvis or ureter: clinical decision on initial treatment
  AFB32C1|Kræft i nyrebækken el urinleder: beslut: tilbud om init beh.|Cancer of renal pelvis or ureter: decision: initial treatment offered
  AFB32C1A|Kræft i nyrebækken el urinleder: besl: tilb om ini beh i udl|Cancer of renal pelvis or ureter: decision: initial treatment abroad offered
  AFB32C2|Kræft i nyrebækken el urinleder: beslutn: init beh ikke rel.|Cancer of renal pelvis or ureter: decision: initial treatment not relevant
  AFB32C2A|Kræft i nyrebækken eller urinleder: overvågning uden beh.|Cancer of renal pelvis or ureter: decision: surveillance without treatment
  AFB32C2B|Kræft i nyrebækken el urinleder: besl: radikal op. i udr.per|Cancer of renal pelvis or ureter: initial treatment not relevant: radical operation already done during investigation
  AFB32C2C|Kræft i nyrebækken el urinleder: besl: ini be ik rel, pt til|Cancer of renal pelvis or ureter: initial treatment not relevant: patient's condition
  AFB32F|Kræft i nyrebækken eller urinleder: initial behandling start|Cancer of renal pelvis or ureter: initial treatment start
  AFB32F1|Kræft i nyrebækken el urinleder: init. beh. start, kirurgisk|Cancer of renal pelvis or ureter: initial treatment start: surgery
  AFB32F2|Kræft i nyrebækken el urinleder: init. beh. start, medicinsk|Cancer of renal pelvis or ureter: initial treatment start: medical (systemic)
  AFB32F3|Kræft i nyrebækken el urinleder: init. beh start, strålebeh.|Cancer of renal pelvis or ureter: initial treatment start: radiotherapy
  AFB32P|Kræft i nyrebækken el urinleder: opfølgning|Cancer of renal pelvis or ureter: follow-up
  AFB32P1|Kræft i nyrebækken el urinleder: udl. af opfølgningsplan|Cancer of renal pelvis or ureter: follow-up plan handed out
  AFB33|Lungehindekræft: markører for kræftpakkeforløb|Pleural cancer (mesothelioma): markers for cancer package|heading
  AFB33A|Lungehindekræft: henvisning til pakkeforløb start|Pleural cancer (mesothelioma): referral to cancer package: start (referral received)
  AFB33B|Lungehindekræft: udredning start, første fremmøde|Pleural cancer (mesothelioma): investigation (udredning) start, first attendance
  AFB33C|Lungehindekræft: beslutning vedrørende initial behandling|Pleural cancer (mesothelioma): clinical decision on initial treatment
  AFB33C1|Lungehindekræft: beslutning: tilbud om initial behandling|Pleural cancer (mesothelioma): decision: initial treatment offered
  AFB33C1A|Lungehindekræft: beslutning: tilbud om init. beh. i udlandet|Pleural cancer (mesothelioma): decision: initial treatment abroad offered
  AFB33C2|Lungehindekræft: beslutning: init. behandling ikke relevant|Pleural cancer (mesothelioma): decision: initial treatment not relevant
  AFB33C2A|Lungehindekræft: beslutning: overvågning uden behandling|Pleural cancer (mesothelioma): decision: surveillance without treatment
  AFB33C2B|Lungehindekræft: beslut: init beh ikke rel: rad op i udredn|Pleural cancer (mesothelioma): initial treatment not relevant: radical operation already done during investigation
  AFB33C2C|Lungehindekræft: beslutning: nit beh ikke rel: pt. tilstand|Pleural cancer (mesothelioma): initial treatment not relevant: patient's condition
  AFB33F|Lungehindekræft: initial behandling start|Pleural cancer (mesothelioma): initial treatment start
  AFB33F1|Lungehindekræft: initial behandling start, kirurgisk|Pleural cancer (mesothelioma): initial treatment start: surgery
  AFB33F2|Lungehindekræft: initial behandling start, medicinsk|Pleural cancer (mesothelioma): initial treatment start: medical (systemic)
  AFB33F3|Lungehindekræft: initial behandling start, strålebehandling|Pleural cancer (mesothelioma): initial treatment start: radiotherapy
  AFB33P|Lungehindekræft: opfølgning|Pleural cancer (mesothelioma): follow-up
  AFB33P1|Lungehindekræft: udlevering af opfølgningsplan|Pleural cancer (mesothelioma): follow-up plan handed out
  AFB33X|Lungehindekræft: pakkeforløb slut|Pleural cancer (mesothelioma): package ended
  AFB33X1|Lungehindekræft: pakkeforløb slut, diagnose afkræftet|Pleural cancer (mesothelioma): package ended: diagnosis disproved
  AFB33X2|Lungehindekræft: pakkeforløb slut, patientens ønske|Pleural cancer (mesothelioma): package ended: patient's wish
  AFB33X9|Lungehindekræft: pakkeforløb slut, anden årsag|Pleural cancer (mesothelioma): package ended: other reason

  """
