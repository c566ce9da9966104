extension SignPhrase {
    /// The sign in Swedish.
    public var swedish: String {
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
        case .struck: "~~"
        case .goesOn: "↳"
        case .added: "+"
        case .removed: "-"
        case .escalated: "⇑"
        case .calling: "?"
        case .updateOverdue: "@"
        case .comma: ", "
        }
    }
}
