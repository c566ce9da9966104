extension SuggestionPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .percent: "{percent} %"
        case .offer: "{value} {percent} – {words}"
        case .takes: " ({key} väljer det)"
        case .whyNothingOffered: "inget föreslås här"
        case .nothingLearned: "Inget att gå på än: inget ärende har lösts med en kategori eller ett team."
        case .alikeMany: "{count} liknande den senaste timmen: en större incident?"
        case .alikeMarks: "{key} markerar dem."
        case .alikeMarksLater: "När det är registrerat markerar {key} dem."
        case .alikeMajor: "Liknar den större incidenten {id}: {title}"
        case .alikeOne: "Liknar {id}, {ago}: {title}"
        case .alikeMarked: "{count} ärenden är markerade: {key} gör en större incident av dem, {merge} slår ihop dem."
        case .whyNoneAlike: "inget annat öppet ärende liknar det"
        }
    }
}
