extension Action {
    /// What the key line shows first where there is no room for all: a first minute's work, what a pane is there for,
    /// and the way to everything else or out of here.
    static func firstNeeded(in place: Place) -> [Action] {
        switch place {
        case .queue, .detail: [.assignToMe, .classify, .note, .resolve, .palette, .filter, .newTicket, .open, .assign]
        case .knowledge: [.open, .link, .insertReference, .palette, .note, .resolve]
        case .article: [.back, .openReplacement, .nextLanguage, .open]
        case .library: [.open, .back]
        default: []
        }
    }
}
