import Wording

/// Actions that belong together, in the order in which help and the key table show them.
public enum ActionGroup: String, CaseIterable, Sendable, Hashable {
    case ticket, find, read, write, answer, move, panes, program

    /// The group's heading.
    public var name: Phrase {
        switch self {
        case .ticket: .screen(.groupTicket)
        case .find: .screen(.groupFind)
        case .read: .screen(.groupRead)
        case .write: .screen(.groupWrite)
        case .answer: .screen(.groupAnswer)
        case .move: .screen(.groupMove)
        case .panes: .screen(.groupPanes)
        case .program: .screen(.groupProgram)
        }
    }
}

extension Action {
    /// What it belongs to.
    public var group: ActionGroup {
        switch self {
        case .newTicket, .classify, .assign, .assignToMe, .states, .hold, .resolve, .reopen, .note, .publicNote,
            .spendTime, .contain, .watch, .overridePriority, .cancelTicket, .copyID:
            .ticket
        case .filter, .jump, .apply, .complete, .recallOlder, .recallNewer, .clear: .find
        case .open, .timelineFilter, .loadEarlier, .link, .insertReference: .read
        case .send, .nextField, .previousField, .cancel, .takeProposal, .lookUp: .write
        case .answerYes, .answerNo, .choose: .answer
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goTop, .goBottom: .move
        case .focusNext, .focusPrevious, .focusQueue, .focusDetail, .focusKnowledge, .zoom, .back: .panes
        case .help, .chooseTheme, .dismiss, .redraw, .suspend, .quit: .program
        }
    }
}
