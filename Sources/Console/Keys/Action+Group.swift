import Wording

/// Actions that belong together, in the order in which help and the key table show them.
public enum ActionGroup: String, CaseIterable, Sendable, Hashable {
    case ticket, mark, rota, find, read, write, answer, move, panes, program

    /// The group's heading.
    public var name: Phrase {
        switch self {
        case .ticket: .keys(.groupTicket)
        case .mark: .many(.groupMark)
        case .rota: .rota(.title)
        case .find: .keys(.groupFind)
        case .read: .keys(.groupRead)
        case .write: .keys(.groupWrite)
        case .answer: .keys(.groupAnswer)
        case .move: .keys(.groupMove)
        case .panes: .keys(.groupPanes)
        case .program: .keys(.groupProgram)
        }
    }
}

extension Action {
    /// What it belongs to.
    public var group: ActionGroup {
        switch self {
        case .newTicket, .classify, .assign, .assignToMe, .states, .hold, .resolve, .reopen, .note, .publicNote,
            .spendTime, .contain, .acknowledge, .escalate, .watch, .overridePriority, .cancelTicket, .copyID, .undo,
            .redo, .triage, .start, .close:
            .ticket
        case .relate, .unrelate, .merge, .reverseMerge, .split, .major, .notice, .vendor, .runbook, .tickStep,
            .investigate, .recordCheck, .raiseHypothesis, .ruleHypothesis, .findCause, .keepOutput, .planUpdates,
            .stakeholders, .informPeople, .customerReport, .applyMacro:
            .ticket
        case .openProblem, .moveOn, .knownError, .planChange, .setWindow, .approveChange, .refuseChange, .closeChange:
            .ticket
        case .writeReview, .agreeAction, .finishAction, .changeAction, .reopenAction, .tick: .ticket
        case .links: .read
        case .library, .dueArticles, .findInPage, .findNext, .findPrevious: .find
        case .clocks, .everyStretch, .toggleDates: .read
        case .open, .timelineFilter, .unfold, .loadEarlier, .link, .insertReference, .explainHit, .unlink, .nextLink,
            .previousLink,
            .showContents, .copyTarget, .showVersions, .markVersion, .nextLanguage, .openReplacement:
            .read
        case .writeArticle, .articleFromTicket, .editArticle, .retireArticle, .reviewArticle, .restoreVersion,
            .rateHelpful,
            .rateUnhelpful, .translateArticle, .nameOriginal,
            .preview:
            .write
        case .palette, .search, .filter, .jump, .apply, .complete, .recallOlder, .recallNewer, .clear: .find
        case .views, .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9, .saveView, .editView,
            .deleteView, .moveViewUp, .moveViewDown:
            .find
        case .columns, .toggleColumn, .moveColumnUp, .moveColumnDown, .sortByColumn, .resetColumns: .find
        case .send, .nextField, .previousField, .cancel, .takeProposal, .lookUp, .restoreMine: .write
        case .answerYes, .answerNo, .choose, .keepMine, .takeTheirs, .mergeByHand: .answer
        case .mark, .markRange, .markAll, .markInvert, .markAlike, .unmarkAll: .mark
        case .editText, .quote, .snippets, .undoText, .redoText, .drafts, .discardDraft: .write
        case .planned, .reviewActions, .onlyMine, .health, .unanswered: .find
        case .articleFromReview: .write
        case .rota, .takeShift, .offerSwap, .coverShift, .acceptSwap, .declineSwap, .removeCover: .rota
        case .nextTeam, .previousTeam: .move
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goTop, .goBottom: .move
        case .focusNext, .focusPrevious, .focusQueue, .focusDetail, .focusKnowledge, .zoom, .back, .goBack, .goForward:
            .panes
        case .help, .chooseTheme, .tour, .toggleMouse, .dismiss, .redraw, .suspend, .quit: .program
        }
    }
}

extension Action {
    /// How many rows the cursor of a list goes down, up where below zero; `nil` for what does not move it.
    ///
    /// - Parameters:
    ///   - height: how many rows the page shows.
    ///   - count: how many rows the list has.
    func rows(page height: Int, of count: Int) -> Int? {
        switch self {
        case .moveDown: 1
        case .moveUp: -1
        case .pageDown: height
        case .pageUp: -height
        case .halfPageDown: height / 2
        case .halfPageUp: -height / 2
        case .goTop: -count
        case .goBottom: count
        default: nil
        }
    }
}
