import Wording

/// What a person wants; which key means it is the keymap's.
///
/// A new action needs a name in ``ActionPhrase``, a sentence in `ActionSentence`, a ``group``, a line in the key table
/// (`Keymap+Standard`), where it can be out of place a reason (`Availability`), and whoever carries it out.
public enum Action: String, CaseIterable, Sendable, Hashable {
    case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, goTop, goBottom
    case focusNext, focusPrevious, focusQueue, focusDetail, focusKnowledge, zoom
    case open, back, filter, help, jump
    case newTicket, classify, assign, assignToMe, states, hold, resolve, reopen, note, publicNote, spendTime, contain
    case acknowledge, escalate
    case relate
    case writeReview, agreeAction, finishAction, changeAction, reopenAction, articleFromReview
    case reviewActions, onlyMine, tick
    case moveOn, knownError, planChange, setWindow, approveChange, refuseChange, closeChange
    case links, unrelate, merge, reverseMerge, split, major
    case triage, start, close
    case investigate, recordCheck, raiseHypothesis, ruleHypothesis, findCause, keepOutput
    case planUpdates, stakeholders, informPeople, customerReport, applyMacro
    case unfold
    case notice, vendor, runbook, tickStep
    case openProblem
    case watch, overridePriority, cancelTicket
    case clocks, everyStretch, toggleDates
    case timelineFilter, loadEarlier, link, insertReference, explainHit, copyID, chooseTheme, toggleMouse
    case dismiss, redraw, suspend, quit
    case send, nextField, previousField, cancel, apply, complete, recallOlder, recallNewer, clear, choose
    case library, findInPage, findNext, findPrevious, nextLink, previousLink, showContents, copyTarget, unlink
    case writeArticle, articleFromTicket, editArticle, retireArticle, reviewArticle, preview
    case rateHelpful, rateUnhelpful
    case nextLanguage, openReplacement, translateArticle, nameOriginal, dueArticles
    case showVersions, markVersion, restoreVersion
    case takeProposal, lookUp, answerYes, answerNo
    case palette, search
    case tour
    case views, view1, view2, view3, view4, view5, view6, view7, view8, view9
    case saveView, editView, deleteView, moveViewUp, moveViewDown
    case columns, toggleColumn, moveColumnUp, moveColumnDown, sortByColumn, resetColumns
    case goBack, goForward
    case keepMine, takeTheirs, mergeByHand, restoreMine
    case mark, markRange, markAll, markInvert, markAlike, unmarkAll, undo, redo
    case editText, quote, snippets, undoText, redoText, drafts, discardDraft
    case rota, takeShift, offerSwap, coverShift, acceptSwap, declineSwap, removeCover, nextTeam, previousTeam
    case planned
    case health
    case unanswered

    /// Its name: what it does, in a word or two.
    public var help: Phrase {
        .action(ActionPhrase(rawValue: rawValue) ?? .help)
    }

    /// What it does, in a sentence for help and the key table.
    public var sentence: Phrase {
        .actionSentence(ActionSentence(rawValue: rawValue) ?? .help)
    }

    /// Its name in settings, such as `assign-to-me`. It stays as it is, since people's settings hold it.
    public var settingsName: String { rawValue.kebabCase }

    /// The action of a name in settings.
    public init?(settingsName: String) {
        guard let action = Self.allCases.first(where: { $0.settingsName == settingsName }) else { return nil }
        self = action
    }

    /// The number of the view that the action shows, if it is one of those.
    var viewNumber: Int? { rawValue.hasPrefix("view") ? Int(rawValue.dropFirst(4)) : nil }

    /// The actions that are about marks, about what was done and about who is on call: when they are out of place, the
    /// reason is told.
    static let onMarks: Set<Action> = [
        .takeShift, .offerSwap, .coverShift, .acceptSwap, .declineSwap, .removeCover,
        .mark, .markRange, .markAll, .markInvert, .markAlike, .unmarkAll, .undo, .redo, .answerYes,
    ]

    /// The actions that change the selected ticket, by a form or at once.
    static let onTicket = standing.union(TicketDeed.table.map(\.action))

    private static let standing: Set<Action> = [
        .classify, .assign, .assignToMe, .states, .hold, .resolve, .reopen, .note, .publicNote, .spendTime, .contain,
        .acknowledge, .escalate, .watch, .overridePriority, .cancelTicket, .reverseMerge,
        .acknowledge, .escalate, .watch, .overridePriority, .cancelTicket, .investigate,
        .acknowledge, .escalate, .watch, .overridePriority, .cancelTicket, .openProblem,
    ]
}

extension String {
    /// A name in camel case as settings write it: `copyID` is `copy-id`.
    var kebabCase: String {
        var name = ""
        var wasUpper = true
        for character in self {
            if character.isUppercase, !wasUpper { name += "-" }
            wasUpper = character.isUppercase
            name += character.lowercased()
        }
        return name
    }
}
