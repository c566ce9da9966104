extension KnowledgePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Kunskap"
        case .forTicket: "Kunskap för {id}"
        case .nothing: "Inget liknande hittades."
        case .nothingHint:
            "Lös det här väl, så hittar nästa person det här.\nArtiklar: vakt kb import KATALOG hämtar Markdown-filer."
        case .noTicket: "Välj ett ärende för att se vad som har hjälpt förut."
        case .articles: "Artiklar"
        case .solved: "Löst förut"
        case .uses: "använd {count|en gång|# gånger}"
        case .retired: "ur bruk"
        case .resolvedAs: "{code}, {ago}"
        case .linked: "länkad"
        case .linkedNow: "{article} länkades till {id}."
        case .reference: "Se {id}: {title}"
        case .referenceSolved: "Som i {id}: {title}"
        case .articleHead: "{kind} · {language} · version {version} · {owner}"
        case .reviewBy: "granskas senast {time}"
        case .reviewOver: "skulle ha granskats {time}"
        case .loading: "Läser…"
        case .page: "{from}–{to} av {all}"
        case .image: "bild: {text}"
        }
    }
}
