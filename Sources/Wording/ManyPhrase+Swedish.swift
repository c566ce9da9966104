extension ManyPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .groupMark: "Markera"
        case .placePreview: "förhandsvisning"
        case .placeResults: "resultat"
        case .marked: "[{count|en markerad|# markerade}]"
        case .markedHidden: "[{count|en markerad|# markerade}, {hidden} utanför vyn]"
        case .hidden: "Syns inte i vyn du har framför dig: {count|ett av dem|# av dem}."
        case .isHidden: "(inte i vyn)"
        case .rangeBegun: "Området börjar här. Flytta dig och tryck {key} igen."
        case .limited: "De första {count} i vyn är markerade; det finns fler. Snäva in filtret för att markera resten."
        case .anchorGone: "Områdets andra ände finns inte i vyn. Börja ett nytt."
        case .whyNoMarks: "inget ärende är markerat"
        case .oneAtATime: "ett ärende i taget: ta bort markeringarna först"
        case .reading: "Läser {count|ett ärende|# ärenden}…"
        case .trying: "Prövar på {count|ett ärende|# ärenden}…"
        case .progress: "{what}: {done} av {count|ett ärende|# ärenden}"
        case .previewTitle: "{what}: {count|ett ärende|# ärenden}"
        case .previewPartTitle: "{what}: {can} av {count|ett ärende|# ärenden}"
        case .resultTitle: "{what}: klart på {done} av {count|ett ärende|# ärenden}"
        case .will: "Ändras: {count}"
        case .cannot: "Går inte: {count}"
        case .notDone: "Inte ändrade: {count}"
        case .notDoneMarked: "Inte ändrade, och fortfarande markerade: {count}"
        case .andMore: "… och {count|ett till|# till}"
        case .undoHint: "Efteråt ångrar {key} allt i ett steg."
        case .done: "{what}: klart på {count|ett ärende|# ärenden}. {key} ångrar."
        case .differs: "olika"
        case .chooseOne: "Ärendena är olika här. Välj ett värde för alla."
        case .noneCan: "inget av ärendena kan det"
        case .someCan: "{what} – {can} av {count}"
        case .copied: "Kopierade {count|ett id|# id}."
        }
    }
}
