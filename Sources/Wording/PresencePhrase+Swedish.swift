extension PresencePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .isWriting: "{who} skriver här"
        case .areWriting: "{who} skriver här"
        case .isLooking: "{who} tittar på det här"
        case .areLooking: "{who} tittar på det här"
        case .and: " och "
        case .conflictTitle: "{id} ändrades under tiden"
        case .conflictSaid: "Under tiden: {what}"
        case .mine: "ditt"
        case .theirs: "deras"
        case .field: "fält"
        case .nothingHeld: "–"
        case .bothChanged: "≠"
        case .keepMineHint: "skicka ditt ovanpå deras"
        case .takeTheirsHint: "deras i formuläret; ditt går att få tillbaka"
        case .mergeHint: "båda i formuläret, så att du kan sammanfoga dem"
        case .tookTheirs: "Deras står i formuläret. {key} ger tillbaka det du hade."
        case .broughtBack: "Det du hade är tillbaka i formuläret."
        case .mergeThem: "──── {who} skrev: ────"
        case .mergeMine: "Deras: {text}"
        case .stillOpen: "Båda versionerna finns kvar tills du väljer: {send} visar dem igen."
        case .state: "Status"
        }
    }
}
