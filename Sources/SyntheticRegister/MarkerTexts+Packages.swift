extension MarkerTexts {
  /// The markers of the cancer packages that are given out, with their texts of SKS (SKScomplete of
  /// 16 June 2026), a line each: code, bar, text.
  static let packageLines = """
    AFB01A|Brystkræft: henvisning til pakkeforløb start
    AFB01B|Brystkræft: udredning start, første fremmøde
    AFB01C1|Brystkræft: beslutning: tilbud om initial behandling
    AFB01C2|Brystkræft: beslutning: initial behandling ikke relevant
    AFB01C2A|Brystkræft: beslutning: overvågning uden behandling
    AFB01C2B|Brystkræft: init beh ikke rel: rad op i udredn
    AFB01C2C|Brystkræft: init beh ikke rel: pt. tilstand
    AFB01F1|Brystkræft: initial behandling start, kirurgisk
    AFB01F2|Brystkræft: initial behandling start, medicinsk
    AFB01F3|Brystkræft: initial behandling start, strålebehandling
    AFB01P1|Brystkræft: udlevering af opfølgningsplan
    AFB01X1|Brystkræft: pakkeforløb slut, diagnose afkræftet
    AFB01X2|Brystkræft: pakkeforløb slut, patientens ønske
    AFB01X9|Brystkræft: pakkeforløb slut, anden årsag
    AFB02A|Hoved- og halskræft: henvisning til pakkeforløb start
    AFB02B|Hoved- og halskræft: udredning start, første fremmøde
    AFB02C1|Hoved- og halskræft: beslutning: tilbud om initial beh.
    AFB02C2|Hoved- og halskræft: beslutning: initial beh. ikke relevant
    AFB02C2A|Hoved- og halskræft: beslutning: overvågning uden beh.
    AFB02C2B|Hoved- og halskræft: init beh ikke rel: rad op i udredn
    AFB02C2C|Hoved- og halskræft: init beh ikke rel: pt. tilstand
    AFB02F1|Hoved- og halskræft: initial behandling start, kirurgisk
    AFB02F2|Hoved- og halskræft: initial behandling start, medicinsk
    AFB02F3|Hoved- og halskræft: initial behandling start, strålebeh.
    AFB02P1|Hoved- og halskræft: udlevering af opfølgningsplan
    AFB02X1|Hoved- og halskræft: pakkeforløb slut, diagnose afkræftet
    AFB02X2|Hoved- og halskræft: pakkeforløb slut, patientens ønske
    AFB02X9|Hoved- og halskræft: pakkeforløb slut, anden årsag
    AFB03A|Lymfeknudekræft og CLL: henvisning til pakkeforløb start
    AFB03B|Lymfeknudekræft og CLL: udredning start, første fremmøde
    AFB03C1|Lymfeknudekræft og CLL: beslutning: tilbud om initial beh.
    AFB03C2|Lymfeknudekræft og CLL: beslutning: init. beh. ikke relevant
    AFB03C2A|Lymfeknudekræft og CLL: beslutning: overvågning uden beh.
    AFB03C2B|Lymfeknudekræft og CLL: init beh ikke rel: rad op i udredn
    AFB03C2C|Lymfeknudekræft og CLL: init beh ikke rel: pt. tilstand
    AFB03F1|Lymfeknudekræft og CLL: initial behandling start, kirurgisk
    AFB03F2|Lymfeknudekræft og CLL: initial behandling start, medicinsk
    AFB03F3|Lymfeknudekræft og CLL: initial behandling start, strålebeh.
    AFB03P1|Lymfeknudekræft og CLL: udlevering af opfølgningsplan
    AFB03X1|Lymfeknudekræft og CLL: pakkeforløb slut, diagnose afkræftet
    AFB03X2|Lymfeknudekræft og CLL: pakkeforløb slut, patientens ønske
    AFB03X9|Lymfeknudekræft og CLL: pakkeforløb slut, anden årsag
    AFB04A|Myelomatose: henvisning til pakkeforløb start
    AFB04B|Myelomatose: udredning start, første fremmøde
    AFB04C1|Myelomatose: beslutning: tilbud om initial behandling
    AFB04C2|Myelomatose: beslutning: initial behandling ikke relevant
    AFB04C2A|Myelomatose: beslutning: overvågning uden behandling
    AFB04C2B|Myelomatose: init beh ikke rel: rad op i udredn
    AFB04C2C|Myelomatose: init beh ikke rel: pt. tilstand
    AFB04F1|Myelomatose: initial behandling start, kirurgisk
    AFB04F2|Myelomatose: initial behandling start, medicinsk
    AFB04F3|Myelomatose: initial behandling start, strålebehandling
    AFB04P1|Myelomatose: udlevering af opfølgningsplan
    AFB04X1|Myelomatose: pakkeforløb slut, diagnose afkræftet
    AFB04X2|Myelomatose: pakkeforløb slut, patientens ønske
    AFB04X9|Myelomatose: pakkeforløb slut, anden årsag
    AFB05A|Akut leukæmi og fremskreden MDS: henv. til pakkeforløb start
    AFB05B|Akut leukæmi og fremskreden MDS: udr. start, første fremmøde
    AFB05C1|Akut leukæmi og fremskr MDS: beslutning: tilbud om init. beh
    AFB05C2|Akut leukæmi og fremskr. MDS: beslut: init beh ikke relevant
    AFB05C2A|Akut leukæmi og fremskr. MDS: beslutning: overvågning u beh.
    AFB05C2B|Akut leuk og fremskr MDS: init beh ikke rel: rad op i udredn
    AFB05C2C|Akut leukæmi og fremskr. MDS: init beh ikke rel: pt tilstand
    AFB05F1|Akut leukæmi og fremskreden MDS: init. beh. start, kirurgisk
    AFB05F2|Akut leukæmi og fremskreden MDS: init. beh. start, medicinsk
    AFB05F3|Akut leukæmi og fremskreden MDS: init. beh. start, strålebeh
    AFB05P1|Akut leukæmi og fremskreden MDS: udl. af opfølgningsplan
    AFB05X1|Akut leukæmi og fremskreden MDS: PF slut, diagnose afkræftet
    AFB05X2|Akut leukæmi og fremskreden MDS: PF slut, patientens ønske
    AFB05X9|Akut leukæmi og fremskreden MDS: pk.forløb slut, anden årsag
    AFB06A|Kroniske myeloide sygd.: henvisning til pakkeforløb start
    AFB06B|Kroniske myeloide sygd.: udredning start, første fremmøde
    AFB06C1|Kroniske myeloide sygd.: beslutning: tilbud om init. beh.
    AFB06C2|Kroniske myeloide sygd.: beslutning: init beh. ikke relevant
    AFB06C2A|Kroniske myeloide sygd.: beslutning: overvågning uden beh.
    AFB06C2B|Kroniske myeloide sygd.: init beh ikke rel: rad op i udredn
    AFB06C2C|Kroniske myeloide sygd.: init beh ikke rel: pt. tilstand
    AFB06F1|Kroniske myeloide sygd.: init. behandling start, kirurgisk
    AFB06F2|Kroniske myeloide sygd.: init. behandling start, medicinsk
    AFB06F3|Kroniske myeloide sygd.: init. behandling start, strålebeh.
    AFB06P1|Kroniske myeloide sygd.: udlevering af opfølgningsplan
    AFB06X1|Kroniske myeloide sygd.: pakkeforløb slut diagnose afkræftet
    AFB06X2|Kroniske myeloide sygd.: pakkeforløb slut, patientens ønske
    AFB06X9|Kroniske myeloide sygdomme: pakkeforløb slut, anden årsag
    AFB07A|Kræft i bugspytkirtlen: henvisning til pakkeforløb start
    AFB07B|Kræft i bugspytkirtlen: udredning start, første fremmøde
    AFB07C1|Kræft i bugspytkirtlen: beslutning: tilbud om initial beh.
    AFB07C2|Kræft i bugspytkirtlen: beslutning: init. beh. ikke relevant
    AFB07C2A|Kræft i bugspytkirtlen: beslutning: overvågning uden beh.
    AFB07C2B|Kræft i bugspytkirtlen: init beh ikke rel: rad op i udredn
    AFB07C2C|Kræft i bugspytkirtlen: init beh ikke rel: pt. tilstand
    AFB07F1|Kræft i bugspytkirtlen: initial behandling start, kirurgisk
    AFB07F2|Kræft i bugspytkirtlen: initial behandling start, medicinsk
    AFB07F3|Kræft i bugspytkirtlen: initial behandling start, strålebeh.
    AFB07P1|Kræft i bugspytkirtlen: udlevering af opfølgningsplan
    AFB07X1|Kræft i bugspytkirtlen: pakkeforløb slut, diagnose afkræftet
    AFB07X2|Kræft i bugspytkirtlen: pakkeforløb slut, patientens ønske
    AFB07X9|Kræft i bugspytkirtlen: pakkeforløb slut, anden årsag
    AFB08A|Kræft i galdegang: henvisning til pakkeforløb start
    AFB08B|Kræft i galdegang: udredning start, første fremmøde
    AFB08C1|Kræft i galdegang: beslutning: tilbud om initial behandling
    AFB08C2|Kræft i galdegang: beslutning: initial beh. ikke relevant
    AFB08C2A|Kræft i galdegang: beslutning: overvågning uden behandling
    AFB08C2B|Kræft i galdegang: init beh ikke rel: rad op i udredn
    AFB08C2C|Kræft i galdegang: init beh ikke rel: pt. tilstand
    AFB08F1|Kræft i galdegang: initial behandling start, kirurgisk
    AFB08F2|Kræft i galdegang: initial behandling start, medicinsk
    AFB08F3|Kræft i galdegang: initial behandling start, strålebeh.
    AFB08P1|Kræft i galdegang: udlevering af opfølgningsplan
    AFB08X1|Kræft i galdegang: pakkeforløb slut, diagnose afkræftet
    AFB08X2|Kræft i galdegang: pakkeforløb slut, patientens ønske
    AFB08X9|Kræft i galdegang: pakkeforløb slut, anden årsag
    AFB09A|Kræft i spiserør og mavesæk: henvisning t. pakkeforløb start
    AFB09B|Kræft i spiserør og mavesæk: udredning start første fremmøde
    AFB09C1|Kræft i spiserør og mavesæk: beslutn: tilbud om initial beh.
    AFB09C2|Kræft i spiserør og mavesæk: beslut: initial beh ej relevant
    AFB09C2A|Kræft i spiserør og mavesæk: beslut: overvågning uden beh.
    AFB09C2B|Kræft i spiserør og mavesæk: radikal op i udredningsforløbet
    AFB09C2C|Kræft i spiserør/mavesæk: beslut: init beh. ej rel, pt tilst
    AFB09F1|Kræft i spiserør og mavesæk: initial beh. start, kirurgisk
    AFB09F2|Kræft i spiserør og mavesæk: initial beh. start, medicinsk
    AFB09F3|Kræft i spiserør/mavesæk: initial beh. start, strålebeh.
    AFB09P1|Kræft i spiserør og mavesæk: udlevering af opfølgningsplan
    AFB09X1|Kræft i spiserør og mavesæk: pf slut, diagnose afkræftet
    AFB09X2|Kræft i spiserør og mavesæk: pakkeforløb slut, patientønske
    AFB09X9|Kræft i spiserør og mavesæk: pakkeforløb slut, anden årsag
    AFB10A|Primær leverkræft: henvisning til pakkeforløb start
    AFB10B|Primær leverkræft: udredning start, første fremmøde
    AFB10C1|Primær leverkræft: beslutning: tilbud om initial behandling
    AFB10C2|Primær leverkræft: beslutning: initial beh. ikke relevant
    AFB10C2A|Primær leverkræft: beslutning: overvågning uden behandling
    AFB10C2B|Primær leverkræft: init beh ikke rel: rad op i udredn
    AFB10C2C|Primær leverkræft: init beh ikke rel: pt. tilstand
    AFB10F1|Primær leverkræft: initial behandling start, kirurgisk
    AFB10F2|Primær leverkræft: initial behandling start, medicinsk
    AFB10F3|Primær leverkræft: initial behandling start, strålebeh.
    AFB10P1|Primær leverkræft: udlevering af opfølgningsplan
    AFB10X1|Primær leverkræft: pakkeforløb slut, diagnose afkræftet
    AFB10X2|Primær leverkræft: pakkeforløb slut, patientens ønske
    AFB10X9|Primær leverkræft: pakkeforløb slut, anden årsag
    AFB11A|Tarmkræftmetast. i leveren: henvisning til pakkeforløb start
    AFB11B|Tarmkræftmetast. i leveren: udredning start, første fremmøde
    AFB11C1|Tarmkræftmetast. i leveren: beslutning: tilbud om init beh.
    AFB11C2|Tarmkræftmetast. i leveren: beslutn.: init beh ikke relevant
    AFB11C2A|Tarmkræftmetast. i leveren: beslutn.: overvågning uden beh.
    AFB11C2B|Tarmkræftmetast. i lever: init beh ikke rel: rad op i udredn
    AFB11C2C|Tarmkræftmetast. i leveren: init beh ikke rel: pt. tilstand
    AFB11F1|Tarmkræftmetast. i leveren: initial beh. start, kirurgisk
    AFB11F2|Tarmkræftmetast. i leveren: initial beh. start, medicinsk
    AFB11F3|Tarmkræftmetast. i leveren: initial beh. start, strålebeh.
    AFB11P1|Tarmkræftmetast. i leveren: udlevering af opfølgningsplan
    AFB11X1|Tarmkræftmetast. i leveren: PF slut, diagnose afkræftet
    AFB11X2|Tarmkræftmetast. i leveren: PF slut, patientens ønske
    AFB11X9|Tarmkræftmetastaser i leveren: pakkeforløb slut, anden årsag
    AFB12A|Kræft i tyk- og endetarm: henvisning til pakkeforløb start
    AFB12B|Kræft i tyk- og endetarm: udredning start, første fremmøde
    AFB12C1|Kræft i tyk- og endetarm: beslutning: tilbud om initial beh.
    AFB12C2|Kræft i tyk- og endetarm: beslut: initial beh. ikke relevant
    AFB12C2A|Kræft i tyk- og endetarm: beslutning: overvågning uden beh.
    AFB12C2B|Kræft i tyk- og endetarm: init beh ikke rel: rad op i udredn
    AFB12C2C|Kræft i tyk- og endetarm: init beh ikke rel: pt. tilstand
    AFB12F1|Kræft i tyk- og endetarm: initial beh. start, kirurgisk
    AFB12F2|Kræft i tyk- og endetarm: initial beh. start, medicinsk
    AFB12F3|Kræft i tyk- og endetarm: initial beh. start, strålebeh.
    AFB12P1|Kræft i tyk- og endetarm: udlevering af opfølgningsplan
    AFB12X1|Kræft i tyk- og endetarm: pakkeforløb slut, diag afkræftet
    AFB12X2|Kræft i tyk- og endetarm: pakkeforløb slut, patientens ønske
    AFB12X9|Kræft i tyk- og endetarm: pakkeforløb slut, anden årsag
    AFB13A|Kræft i urinveje: henvisning til pakkeforløb start
    AFB13B|Kræft i urinveje: udredning start, første fremmøde
    AFB13X1|Kræft i urinveje: pakkeforløb slut, diagnose afkræftet
    AFB13X2|Kræft i urinveje: pakkeforløb slut, patientens ønske
    AFB13X9|Kræft i urinveje: pakkeforløb slut, anden årsag
    AFB14C1|Kræft i blæren: beslutning: tilbud om initial behandling
    AFB14C2|Kræft i blæren: beslutning: initial behandling ikke relevant
    AFB14C2A|Kræft i blæren: beslutning: overvågning uden behandling
    AFB14C2B|Kræft i blæren: init beh ikke rel: rad op i udredn
    AFB14C2C|Kræft i blæren: init beh ikke rel: pt. tilstand
    AFB14F1|Kræft i blæren: initial behandling start, kirurgisk
    AFB14F2|Kræft i blæren: initial behandling start, medicinsk
    AFB14F3|Kræft i blæren: initial behandling start, strålebehandling
    AFB14P1|Kræft i blæren: udlevering af opfølgningsplan
    AFB15C1|Kræft i nyre: beslutning: tilbud om initial behandling
    AFB15C2|Kræft i nyre: beslutning: initial behandling ikke relevant
    AFB15C2A|Kræft i nyre: beslutning: overvågning uden behandling
    AFB15C2B|Kræft i nyre: init beh ikke rel: rad op i udredn
    AFB15C2C|Kræft i nyre: init beh ikke rel: pt. tilstand
    AFB15F1|Kræft i nyre: initial behandling start, kirurgisk
    AFB15F2|Kræft i nyre: initial behandling start, medicinsk
    AFB15F3|Kræft i nyre: initial behandling start, strålebehandling
    AFB15P1|Kræft i nyre: udlevering af opfølgningsplan
    AFB16A|Kræft i prostata: henvisning til pakkeforløb start
    AFB16B|Kræft i prostata: udredning start, første fremmøde
    AFB16C1|Kræft i prostata: beslutning: tilbud om initial behandling
    AFB16C2|Kræft i prostata: beslutning: initial beh. ikke relevant
    AFB16C2A|Kræft i prostata: beslutning: overvågning uden behandling
    AFB16C2B|Kræft i prostata: init beh ikke rel: rad op i udredn
    AFB16C2C|Kræft i prostata: init beh ikke rel: pt. tilstand
    AFB16F1|Kræft i prostata: initial behandling start, kirurgisk
    AFB16F2|Kræft i prostata: initial behandling start, medicinsk
    AFB16F3|Kræft i prostata: initial behandling start, strålebehandling
    AFB16P1|Kræft i prostata: udlevering af opfølgningsplan
    AFB16X1|Kræft i prostata: pakkeforløb slut, diagnose afkræftet
    AFB16X2|Kræft i prostata: pakkeforløb slut, patientens ønske
    AFB16X9|Kræft i prostata: pakkeforløb slut, anden årsag
    AFB17A|Kræft i penis: henvisning til pakkeforløb start
    AFB17B|Kræft i penis: udredning start, første fremmøde
    AFB17C1|Kræft i penis: beslutning: tilbud om initial behandling
    AFB17C2|Kræft i penis: beslutning: initial behandling ikke relevant
    AFB17C2A|Kræft i penis: beslutning: overvågning uden behandling
    AFB17C2B|Kræft i penis: init beh ikke rel: rad op i udredn
    AFB17C2C|Kræft i penis: init beh ikke rel: pt. tilstand
    AFB17F1|Kræft i penis: initial behandling start, kirurgisk
    AFB17F2|Kræft i penis: initial behandling start, medicinsk
    AFB17F3|Kræft i penis: initial behandling start, strålebehandling
    AFB17P1|Kræft i penis: udlevering af opfølgningsplan
    AFB17X1|Kræft i penis: pakkeforløb slut, diagnose afkræftet
    AFB17X2|Kræft i penis: pakkeforløb slut, patientens ønske
    AFB17X9|Kræft i penis: pakkeforløb slut, anden årsag
    AFB18A|Kræft i testikel: henvisning til pakkeforløb start
    AFB18B|Kræft i testikel: udredning start, første fremmøde
    AFB18C1|Kræft i testikel: beslutning: tilbud om initial behandling
    AFB18C2|Kræft i testikel: beslutning: initial beh. ikke relevant
    AFB18C2A|Kræft i testikel: beslutning: overvågning uden behandling
    AFB18C2B|Kræft i testikel: init beh ikke rel: rad op i udredn
    AFB18C2C|Kræft i testikel: init beh ikke rel: pt. tilstand
    AFB18F1|Kræft i testikel: initial behandling start, kirurgisk
    AFB18F2|Kræft i testikel: initial behandling start, medicinsk
    AFB18F3|Kræft i testikel: initial behandling start, strålebehandling
    AFB18P1|Kræft i testikel: udlevering af opfølgningsplan
    AFB18X1|Kræft i testikel: pakkeforløb slut, diagnose afkræftet
    AFB18X2|Kræft i testikel: pakkeforløb slut, patientens ønske
    AFB18X9|Kræft i testikel: pakkeforløb slut, anden årsag
    AFB19A|Kræft i vulva: henvisning til pakkeforløb start
    AFB19B|Kræft i vulva: udredning start, første fremmøde
    AFB19C1|Kræft i vulva: beslutning: tilbud om initial behandling
    AFB19C2|Kræft i vulva: beslutning: initial behandling ikke relevant
    AFB19C2A|Kræft i vulva: beslutning: overvågning uden behandling
    AFB19C2B|Kræft i vulva: init beh ikke rel: rad op i udredn
    AFB19C2C|Kræft i vulva: init beh ikke rel: pt. tilstand
    AFB19F1|Kræft i vulva: initial behandling start, kirurgisk
    AFB19F2|Kræft i vulva: initial behandling start, medicinsk
    AFB19F3|Kræft i vulva: initial behandling start, strålebehandling
    AFB19P1|Kræft i vulva: udlevering af opfølgningsplan
    AFB19X1|Kræft i vulva: pakkeforløb slut, diagnose afkræftet
    AFB19X2|Kræft i vulva: pakkeforløb slut, patientens ønske
    AFB19X9|Kræft i vulva: pakkeforløb slut, anden årsag
    AFB20A|Livmoderkræft: henvisning til pakkeforløb start
    AFB20B|Livmoderkræft: udredning start, første fremmøde
    AFB20C1|Livmoderkræft: beslutning: tilbud om initial behandling
    AFB20C2|Livmoderkræft: beslutning: initial behandling ikke relevant
    AFB20C2A|Livmoderkræft: beslutning: overvågning uden behandling
    AFB20C2B|Livmoderkræft: init beh ikke rel: rad op i udredn
    AFB20C2C|Livmoderkræft: init beh ikke rel: pt. tilstand
    AFB20F1|Livmoderkræft: initial behandling start, kirurgisk
    AFB20F2|Livmoderkræft: initial behandling start, medicinsk
    AFB20F3|Livmoderkræft: initial behandling start, strålebehandling
    AFB20P1|Livmoderkræft: udlevering af opfølgningsplan
    AFB20X1|Livmoderkræft: pakkeforløb slut, diagnose afkræftet
    AFB20X2|Livmoderkræft: pakkeforløb slut, patientens ønske
    AFB20X9|Livmoderkræft: pakkeforløb slut, anden årsag
    AFB21A|Kræft i æggestok: henvisning til pakkeforløb start
    AFB21B|Kræft i æggestok: udredning start, første fremmøde
    AFB21C1|Kræft i æggestok: beslutning: tilbud om initial behandling
    AFB21C2|Kræft i æggestok: beslutning: initial beh. ikke relevant
    AFB21C2A|Kræft i æggestok: beslutning: overvågning uden behandling
    AFB21C2B|Kræft i æggestok: init beh ikke rel: rad op i udredn
    AFB21C2C|Kræft i æggestok: init beh ikke rel: pt. tilstand
    AFB21F1|Kræft i æggestok: initial behandling start, kirurgisk
    AFB21F2|Kræft i æggestok: initial behandling start, medicinsk
    AFB21F3|Kræft i æggestok: initial behandling start, strålebehandling
    AFB21P1|Kræft i æggestok: udlevering af opfølgningsplan
    AFB21X1|Kræft i æggestok: pakkeforløb slut, diagnose afkræftet
    AFB21X2|Kræft i æggestok: pakkeforløb slut, patientens ønske
    AFB21X9|Kræft i æggestok: pakkeforløb slut, anden årsag
    AFB22A|Livmoderhalskræft: henvisning til pakkeforløb start
    AFB22B|Livmoderhalskræft: udredning start, første fremmøde
    AFB22C1|Livmoderhalskræft: beslutning: tilbud om initial behandling
    AFB22C2|Livmoderhalskræft: beslutning: initial beh. ikke relevant
    AFB22C2A|Livmoderhalskræft: beslutning: overvågning uden behandling
    AFB22C2B|Livmoderhalskræft: init beh ikke rel: rad op i udredn
    AFB22C2C|Livmoderhalskræft: init beh ikke rel: pt. tilstand
    AFB22F1|Livmoderhalskræft: initial behandling start, kirurgisk
    AFB22F2|Livmoderhalskræft: initial behandling start, medicinsk
    AFB22F3|Livmoderhalskræft: initial behandling start, strålebeh.
    AFB22P1|Livmoderhalskræft: udlevering af opfølgningsplan
    AFB22X1|Livmoderhalskræft: pakkeforløb slut, diagnose afkræftet
    AFB22X2|Livmoderhalskræft: pakkeforløb slut, patientens ønske
    AFB22X9|Livmoderhalskræft: pakkeforløb slut, anden årsag
    AFB23A|Kræft i hjernen: henvisning til pakkeforløb start
    AFB23B|Kræft i hjernen: udredning start, første fremmøde
    AFB23C1|Kræft i hjernen: beslutning: tilbud om initial behandling
    AFB23C2|Kræft i hjernen: beslutning: initial beh. ikke relevant
    AFB23C2A|Kræft i hjernen: beslutning: overvågning uden behandling
    AFB23C2B|Kræft i hjernen: init beh ikke rel: rad op i udredn
    AFB23C2C|Kræft i hjernen: init beh ikke rel: pt. tilstand
    AFB23F1|Kræft i hjernen: initial behandling start, kirurgisk
    AFB23F2|Kræft i hjernen: initial behandling start, medicinsk
    AFB23F3|Kræft i hjernen: initial behandling start, strålebehandling
    AFB23P1|Kræft i hjernen: udlevering af opfølgningsplan
    AFB23X1|Kræft i hjernen: pakkeforløb slut, diagnose afkræftet
    AFB23X2|Kræft i hjernen: pakkeforløb slut, patientens ønske
    AFB23X9|Kræft i hjernen: pakkeforløb slut, anden årsag
    AFB24A|Kræft i øje og orbita: henvisning til pakkeforløb start
    AFB24B|Kræft i øje og orbita: udredning start, første fremmøde
    AFB24C1|Kræft i øje og orbita: beslutning: tilbud om initial beh.
    AFB24C2|Kræft i øje og orbita: beslutning: initial beh ikke relevant
    AFB24C2A|Kræft i øje og orbita: beslutning: overvågning uden beh.
    AFB24C2B|Kræft i øje og orbita: init beh ikke rel: rad op i udredn
    AFB24C2C|Kræft i øje og orbita: init beh ikke rel: pt. tilstand
    AFB24F1|Kræft i øje og orbita: initial behandling start, kirurgisk
    AFB24F2|Kræft i øje og orbita: initial behandling start, medicinsk
    AFB24F3|Kræft i øje og orbita: initial behandling start, strålebeh.
    AFB24P1|Kræft i øje og orbita: udlevering af opfølgningsplan
    AFB24X1|Kræft i øje og orbita: pakkeforløb slut, diagnose afkræftet
    AFB24X2|Kræft i øje og orbita: pakkeforløb slut, patientens ønske
    AFB24X9|Kræft i øje og orbita: pakkeforløb slut, anden årsag
    AFB25A|Modermærkekræft i hud: henvisning til pakkeforløb start
    AFB25B|Modermærkekræft i hud: udredning start, første fremmøde
    AFB25C1|Modermærkekræft i hud: beslutning: tilbud om initial beh.
    AFB25C2|Modermærkekræft i hud: beslutning: initial beh ikke relevant
    AFB25C2A|Modermærkekræft i hud: beslutning: overvågning uden beh.
    AFB25C2B|Modermærkekræft i hud: init beh ikke rel: rad op i udredn
    AFB25C2C|Modermærkekræft i hud: init beh ikke rel: pt. tilstand
    AFB25F1|Modermærkekræft i hud: initial behandling start, kirurgisk
    AFB25F2|Modermærkekræft i hud: initial behandling start, medicinsk
    AFB25F3|Modermærkekræft i hud: initial behandling start, strålebeh.
    AFB25P1|Modermærkekræft i hud: udlevering af opfølgningsplan
    AFB25X1|Modermærkekræft i hud: pakkeforløb slut, diagnose afkræftet
    AFB25X2|Modermærkekræft i hud: pakkeforløb slut, patientens ønske
    AFB25X9|Modermærkekræft i hud: pakkeforløb slut, anden årsag
    AFB26A|Lungekræft: henvisning til pakkeforløb start
    AFB26B|Lungekræft: udredning start, første fremmøde
    AFB26C1|Lungekræft: beslutning: tilbud om initial behandling
    AFB26C2|Lungekræft: beslutning: initial behandling ikke relevant
    AFB26C2A|Lungekræft: beslutning: overvågning uden behandling
    AFB26C2B|Lungekræft: init beh ikke rel: rad op i udredn
    AFB26C2C|Lungekræft: init beh ikke rel: pt. tilstand
    AFB26F1|Lungekræft: initial behandling start, kirurgisk
    AFB26F2|Lungekræft: initial behandling start, medicinsk
    AFB26F3|Lungekræft: initial behandling start, strålebehandling
    AFB26P1|Lungekræft: udlevering af opfølgningsplan
    AFB26X1|Lungekræft: pakkeforløb slut, diagnose afkræftet
    AFB26X2|Lungekræft: pakkeforløb slut, patientens ønske
    AFB26X9|Lungekræft: pakkeforløb slut, anden årsag
    AFB27A|Sarkom i knogle: henvisning til pakkeforløb start
    AFB27B|Sarkom i knogle: udredning start, første fremmøde
    AFB27C1|Sarkom i knogle: beslutning: tilbud om initial behandling
    AFB27C2|Sarkom i knogle: beslutning: initial beh. ikke relevant
    AFB27C2A|Sarkom i knogle: beslutning: overvågning uden behandling
    AFB27C2B|Sarkom i knogle: init beh ikke rel: rad op i udredn
    AFB27C2C|Sarkom i knogle: init beh ikke rel: pt. tilstand
    AFB27F1|Sarkom i knogle: initial behandling start, kirurgisk
    AFB27F2|Sarkom i knogle: initial behandling start, medicinsk
    AFB27F3|Sarkom i knogle: initial behandling start, strålebehandling
    AFB27P1|Sarkom i knogle: udlevering af opfølgningsplan
    AFB27X1|Sarkom i knogle: pakkeforløb slut, diagnose afkræftet
    AFB27X2|Sarkom i knogle: pakkeforløb slut, patientens ønske
    AFB27X9|Sarkom i knogle: pakkeforløb slut, anden årsag
    AFB28A|Sarkom i retroperit og abd: henvisning til pakkeforløb start
    AFB28B|Sarkom i retroperit og abd: udredning start, første fremmøde
    AFB28C1|Sarkom i retroperit. og abd: beslutning: tilbud om init beh
    AFB28C2|Sarkom i retroperit. og abd: beslutn: init beh ikke relevant
    AFB28C2A|Sarkom i retroperit. og abd: beslutning: overvågning u. beh.
    AFB28C2B|Sarkom i retroper og abd: init beh ikke rel: rad op i udredn
    AFB28C2C|Sarkom i retroperit. og abd: init beh ikke rel: pt. tilstand
    AFB28F1|Sarkom i retroperit. og abd: initial beh. start, kirurgisk
    AFB28F2|Sarkom i retroperit. og abd: initial beh. start, medicinsk
    AFB28F3|Sarkom i retroperit. og abd: initial beh. start, strålebeh.
    AFB28X1|Sarkom i retroperit. og abd: PF slut, diagnose afkræftet
    AFB28X2|Sarkom i retroperit. og abd: PF slut, patientens ønske
    AFB29A|Sarkom i bløddele: henvisning til pakkeforløb start
    AFB29B|Sarkom i bløddele: udredning start, første fremmøde
    AFB29C1|Sarkom i bløddele: beslutning: tilbud om initial behandling
    AFB29C2|Sarkom i bløddele: beslutning: initial beh. ikke relevant
    AFB29C2A|Sarkom i bløddele: beslutning: overvågning uden behandling
    AFB29C2B|Sarkom i bløddele: init beh ikke rel: rad op i udredn
    AFB29C2C|Sarkom i bløddele: init beh ikke rel: pt. tilstand
    AFB29F1|Sarkom i bløddele: initial behandling start, kirurgisk
    AFB29F2|Sarkom i bløddele: initial behandling start, medicinsk
    AFB29F3|Sarkom i bløddele: initial behandling start, strålebeh.
    AFB29P1|Sarkom i bløddele: udlevering af opfølgningsplan
    AFB29X1|Sarkom i bløddele: pakkeforløb slut, diagnose afkræftet
    AFB29X2|Sarkom i bløddele: pakkeforløb slut, patientens ønske
    AFB29X9|Sarkom i bløddele: pakkeforløb slut, anden årsag
    AFB30A|Kræft hos børn: henvisning til pakkeforløb start
    AFB30B|Kræft hos børn: udredning start, første fremmøde
    AFB30C1|Kræft hos børn: beslutning: tilbud om initial behandling
    AFB30C2|Kræft hos børn: beslutning: initial behandling ikke relevant
    AFB30C2A|Kræft hos børn: beslutning: overvågning uden behandling
    AFB30C2B|Kræft hos børn: init beh ikke rel: rad op i udredn
    AFB30C2C|Kræft hos børn: init beh ikke rel: pt. tilstand
    AFB30F1|Kræft hos børn: initial behandling start, kirurgisk
    AFB30F2|Kræft hos børn: initial behandling start, medicinsk
    AFB30F3|Kræft hos børn: initial behandling start, strålebehandling
    AFB30P1|Kræft hos børn: udlevering af opfølgningsplan
    AFB30X1|Kræft hos børn: pakkeforløb slut, diagnose afkræftet
    AFB30X2|Kræft hos børn: pakkeforløb slut, patientens ønske
    AFB30X9|Kræft hos børn: pakkeforløb slut, anden årsag
    AFB31A|Analkræft: henvisning til pakkeforløb start
    AFB31B|Analkræft: udredning start, første fremmøde
    AFB31C1|Analkræft: beslutning: tilbud om initial behandling
    AFB31C2|Analkræft: beslutning: initial behandling ikke relevant
    AFB31C2A|Analkræft: besl: init beh ikke relevant, overvågning u. beh
    AFB31C2B|Analkræft: besl: init. beh ikke relev., rad op i udr.periode
    AFB31C2C|Analkræft: besl: initial beh. ikke relevant, pt. tilstand
    AFB31F1|Analkræft: initial behandling start, kirurgisk
    AFB31F2|Analkræft: initial behandling start, medicinsk
    AFB31F3|Analkræft: initial behandling start, strålebehandling
    AFB31P1|Analkræft: udlevering af opfølgningsplan
    AFB31X1|Analkræft: pakkeforløb slut, diagnose afkræftet
    AFB31X2|Analkræft: pakkeforløb slut, patientens ønske
    AFB31X9|Analkræft: pakkeforløb slut, anden årsag
    AFB32C1|Kræft i nyrebækken el urinleder: beslut: tilbud om init beh.
    AFB32C2|Kræft i nyrebækken el urinleder: beslutn: init beh ikke rel.
    AFB32C2A|Kræft i nyrebækken eller urinleder: overvågning uden beh.
    AFB32C2B|Kræft i nyrebækken el urinleder: besl: radikal op. i udr.per
    AFB32C2C|Kræft i nyrebækken el urinleder: besl: ini be ik rel, pt til
    AFB32F1|Kræft i nyrebækken el urinleder: init. beh. start, kirurgisk
    AFB32F2|Kræft i nyrebækken el urinleder: init. beh. start, medicinsk
    AFB32F3|Kræft i nyrebækken el urinleder: init. beh start, strålebeh.
    AFB32P1|Kræft i nyrebækken el urinleder: udl. af opfølgningsplan
    AFB33A|Lungehindekræft: henvisning til pakkeforløb start
    AFB33B|Lungehindekræft: udredning start, første fremmøde
    AFB33C1|Lungehindekræft: beslutning: tilbud om initial behandling
    AFB33C2|Lungehindekræft: beslutning: init. behandling ikke relevant
    AFB33C2A|Lungehindekræft: beslutning: overvågning uden behandling
    AFB33C2B|Lungehindekræft: beslut: init beh ikke rel: rad op i udredn
    AFB33C2C|Lungehindekræft: beslutning: nit beh ikke rel: pt. tilstand
    AFB33F1|Lungehindekræft: initial behandling start, kirurgisk
    AFB33F2|Lungehindekræft: initial behandling start, medicinsk
    AFB33F3|Lungehindekræft: initial behandling start, strålebehandling
    AFB33P1|Lungehindekræft: udlevering af opfølgningsplan
    AFB33X1|Lungehindekræft: pakkeforløb slut, diagnose afkræftet
    AFB33X2|Lungehindekræft: pakkeforløb slut, patientens ønske
    AFB33X9|Lungehindekræft: pakkeforløb slut, anden årsag
    """
}
