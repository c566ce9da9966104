/// Signs that say what a colour says too, so that nothing is told by colour alone.
public enum SignPhrase: String, PhraseArea {
    case done
    case skipped
    case open
    case breached
    case warned
    case live
    case stale
    case pending
    case byHand
    case security
    case reopened
    case writing
    case looking
    case chosen
    case marked
    case bullet
    case bar
    case rule
    case crossing
    case cut
    case draft
    case nothing
    case comma
    case struck
    case goesOn
    case added
    case removed
    case escalated
    case calling
    case updateOverdue

    /// The sign.
    public var english: String {
        switch self {
        case .done: "✓"
        case .skipped: "✗"
        case .open: "·"
        case .breached: "‼"
        case .warned: "!"
        case .live: "●"
        case .stale: "○"
        case .pending: "…"
        case .byHand: "*"
        case .security: "§"
        case .reopened: "↺"
        case .writing: "◉"
        case .looking: "◦"
        case .chosen: "›"
        case .marked: "■"
        case .bullet: "•"
        case .bar: "│"
        case .rule: "─"
        case .crossing: "┼"
        case .cut: "…"
        case .draft: "✎"
        case .nothing: "–"
        case .comma: ", "
        case .struck: "~~"
        case .goesOn: "↳"
        case .added: "+"
        case .removed: "-"
        case .escalated: "⇑"
        case .calling: "?"
        case .updateOverdue: "@"
        }
    }
}
