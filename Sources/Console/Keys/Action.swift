import Wording

/// What a person wants; which key means it is the keymap's. The raw values are the names in settings.
public enum Action: String, CaseIterable, Sendable, Hashable {
    case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, goTop, goBottom
    case focusNext, focusPrevious, focusQueue, focusDetail, focusKnowledge, zoom
    case open, back, filter, help, jump
    case newTicket, classify, assign, assignToMe, states, hold, resolve, reopen, note, publicNote, spendTime, contain
    case watch, overridePriority, cancelTicket
    case timelineFilter, loadEarlier, link, insertReference, copyID
    case dismiss, redraw, suspend, quit
    case send, nextField, previousField, cancel, apply, complete, recallOlder, recallNewer, clear, choose
    case takeProposal, lookUp, answerYes, answerNo

    /// What it does, in the catalogue's words.
    public var help: Phrase {
        .action(ActionPhrase(rawValue: rawValue) ?? .help)
    }

    /// The actions that change the selected ticket, by a form or at once.
    static let onTicket: Set<Action> = [
        .classify, .assign, .assignToMe, .states, .hold, .resolve, .reopen, .note, .publicNote, .spendTime, .contain,
        .watch, .overridePriority,
    ]
}
