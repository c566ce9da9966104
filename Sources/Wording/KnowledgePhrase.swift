/// The knowledge pane and the article page.
public enum KnowledgePhrase: String, PhraseArea {
    case title
    case forTicket
    case nothing
    case nothingHint
    case noTicket
    case articles
    case solved
    case uses
    case retired
    case resolvedAs
    case linked
    case linkedNow
    case reference
    case referenceSolved
    case articleHead
    case reviewBy
    case reviewOver
    case loading
    case page
    case image

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Knowledge"
        case .forTicket: "Knowledge for {id}"
        case .nothing: "Nothing similar was found."
        case .nothingHint:
            "Resolve this one well, and the next finds it here.\nArticles: vakt kb import DIR takes Markdown files."
        case .noTicket: "Select a ticket to see what helped before."
        case .articles: "Articles"
        case .solved: "Resolved before"
        case .uses: "used {count|once|# times}"
        case .retired: "retired"
        case .resolvedAs: "{code}, {ago}"
        case .linked: "linked"
        case .linkedNow: "{article} linked to {id}."
        case .reference: "See {id}: {title}"
        case .referenceSolved: "As in {id}: {title}"
        case .articleHead: "{kind} · {language} · version {version} · {owner}"
        case .reviewBy: "review by {time}"
        case .reviewOver: "review was due {time}"
        case .loading: "Loading…"
        case .page: "{from}–{to} of {all}"
        case .image: "image: {text}"
        }
    }
}
