/// The knowledge pane and the article page.
public enum KnowledgePhrase: String, PhraseArea {
    case title
    case forTicket, forTyped, helped, helpedAndMore, whyNotLogged
    case nothing
    case nothingHint
    case noTicket
    case articles
    case solved
    case uses
    case retired, behind
    case resolvedAs
    case linked
    case linkedNow
    case reference
    case referenceSolved
    case articleHead
    case reviewBy
    case reviewOver
    case searchedInVain
    case loading
    case page
    case image
    case why, whyWord, whyOther
    case howBeginning, howInside, howParts, howSpelling
    case inTitle, inHeading, inText
    case byTitle, byCategory, byService, byResolved, byUses, byHelpful, byAge

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Knowledge"
        case .forTicket: "Knowledge for {id}"
        case .forTyped: "Knowledge for what you type"
        case .helped: "{key}: {name}"
        case .helpedAndMore: "{key}: {name} and {count|1 more|# more}"
        case .whyNotLogged: "the ticket is not logged yet: log it first, or refer to the article"
        case .nothing: "Nothing similar was found."
        case .nothingHint:
            "Resolve this one well, and the next finds it here.\nArticles: vakt kb import DIR takes Markdown files."
        case .noTicket: "Select a ticket to see what helped before."
        case .articles: "Articles"
        case .solved: "Resolved before"
        case .uses: "used {count|once|# times}"
        case .retired: "retired"
        case .behind: "original changed since"
        case .resolvedAs: "{code}, {ago}"
        case .linked: "linked"
        case .linkedNow: "{article} linked to {id}."
        case .reference: "See {id}: {title}"
        case .referenceSolved: "As in {id}: {title}"
        case .articleHead: "{kind} · {language} · version {version} · {owner}"
        case .reviewBy: "review by {time}"
        case .reviewOver: "review was due {time}"
        case .searchedInVain: "A search for “{text}” found no article"
        case .loading: "Loading…"
        case .page: "{from}–{to} of {all}"
        case .image: "image: {text}"
        case .why: "Why here: {percent} %"
        case .whyWord: "{word}: {place}, {percent} %"
        case .whyOther: "{word}: {how}, {place}, {percent} %"
        case .howBeginning: "beginning of {found}"
        case .howInside: "part of {found}"
        case .howParts: "as {found}"
        case .howSpelling: "read as {found}"
        case .inTitle: "in the title"
        case .inHeading: "in a heading"
        case .inText: "in the text"
        case .byTitle: "how much of its title that is: {percent} %"
        case .byCategory: "same category: {percent} %"
        case .byService: "same service: {percent} %"
        case .byResolved: "resolved {count|one ticket|# tickets} like this: {percent} %"
        case .byUses: "linked to {count|one ticket|# tickets}: {percent} %"
        case .byHelpful: "found helpful {count|once|# times}: {percent} %"
        case .byAge: "{count|one day|# days} old: {percent} %"
        }
    }
}
