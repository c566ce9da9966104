/// What a key does, and why it does nothing now.
public enum ActionPhrase: String, PhraseArea {
    case moveDown
    case moveUp
    case pageDown
    case pageUp
    case halfPageDown
    case halfPageUp
    case goTop
    case goBottom
    case focusNext
    case focusPrevious
    case focusQueue
    case focusDetail
    case focusKnowledge
    case zoom
    case open
    case back
    case filter
    case help
    case jump
    case newTicket
    case classify
    case assign
    case assignToMe
    case states
    case hold
    case resolve
    case reopen
    case note
    case publicNote
    case spendTime
    case acknowledge
    case escalate
    case contain
    case watch
    case relate
    case writeReview, agreeAction, finishAction, changeAction, reopenAction, articleFromReview, reviewActions
    case onlyMine, tick
    case openProblem, moveOn, knownError, planChange, setWindow, approveChange, refuseChange, closeChange
    case links, unrelate, merge, reverseMerge, split, major
    case triage
    case start
    case close
    case investigate
    case recordCheck
    case raiseHypothesis
    case ruleHypothesis
    case findCause
    case keepOutput
    case planUpdates
    case stakeholders
    case informPeople
    case applyMacro
    case customerReport
    case unfold
    case notice
    case vendor
    case runbook
    case unanswered
    case health
    case tickStep
    case overridePriority
    case cancelTicket
    case timelineFilter
    case loadEarlier
    case link
    case insertReference
    case explainHit
    case copyID
    case chooseTheme
    case tour
    case library
    case findInPage
    case findNext
    case findPrevious
    case nextLink
    case previousLink
    case showContents
    case copyTarget
    case unlink
    case writeArticle
    case articleFromTicket
    case editArticle
    case retireArticle
    case reviewArticle
    case rateHelpful, rateUnhelpful
    case nextLanguage, openReplacement, translateArticle, nameOriginal, dueArticles
    case preview
    case showVersions
    case clocks
    case everyStretch
    case toggleDates
    case markVersion
    case restoreVersion
    case toggleMouse
    case dismiss
    case redraw
    case suspend
    case quit
    case send
    case nextField
    case previousField
    case cancel
    case apply
    case complete
    case recallOlder
    case recallNewer
    case clear
    case choose
    case takeProposal
    case lookUp
    case answerYes
    case answerNo
    case palette
    case search
    case views
    case view1
    case view2
    case view3
    case view4
    case view5
    case view6
    case view7
    case view8
    case view9
    case saveView
    case editView
    case deleteView
    case moveViewUp
    case moveViewDown
    case columns
    case toggleColumn
    case moveColumnUp
    case moveColumnDown
    case sortByColumn
    case resetColumns
    case goBack
    case goForward
    case keepMine
    case takeTheirs
    case mergeByHand
    case restoreMine
    case mark
    case markRange
    case markAll
    case markInvert
    case markAlike
    case unmarkAll
    case undo
    case redo
    case editText
    case quote
    case snippets
    case undoText
    case redoText
    case rota
    case takeShift
    case offerSwap
    case coverShift
    case acceptSwap
    case declineSwap
    case removeCover
    case nextTeam
    case previousTeam
    case planned
    case drafts
    case discardDraft
    case whyNoTicket
    case whyLoading
    case whyFinal
    case whyNotResolved
    case whyNotAllowed
    case whyContained
    case whyAcknowledged
    case whyNotPermitted
    case whyReadOnly
    case whyNoHit
    case whyNoArticle
    case whyMine
    case whyNothingEarlier
    case whyNowhereBack
    case whyNowhereForward
    case whyNoView
    case whyNothingAside

    /// The words in English.
    public var english: String {
        switch self {
        case .moveDown: "down"
        case .moveUp: "up"
        case .pageDown: "a page down"
        case .pageUp: "a page up"
        case .halfPageDown: "half a page down"
        case .halfPageUp: "half a page up"
        case .goTop: "to the first"
        case .goBottom: "to the last"
        case .focusNext: "next pane"
        case .focusPrevious: "previous pane"
        case .focusQueue: "queue"
        case .focusDetail: "detail"
        case .focusKnowledge: "knowledge"
        case .zoom: "zoom"
        case .open: "open"
        case .back: "back"
        case .filter: "filter"
        case .help: "help"
        case .jump: "jump to id"
        case .newTicket: "new"
        case .classify: "classify"
        case .assign: "assign"
        case .assignToMe: "take it"
        case .states: "state"
        case .hold: "hold"
        case .resolve: "resolve"
        case .reopen: "reopen"
        case .note: "note"
        case .publicNote: "public note"
        case .spendTime: "time"
        case .acknowledge: "acknowledge"
        case .escalate: "escalate"
        case .contain: "contain"
        case .watch: "watch, or no longer"
        case .relate: "relate to another ticket"
        case .writeReview: "write the review"
        case .agreeAction: "agree on an action"
        case .finishAction: "finish an action"
        case .reopenAction: "take an action up again"
        case .changeAction: "change an action"
        case .articleFromReview: "lesson into an article"
        case .reviewActions: "actions from reviews"
        case .onlyMine: "mine or all"
        case .tick: "done"
        case .openProblem: "open a problem"
        case .moveOn: "next state"
        case .knownError: "known error"
        case .planChange: "plan the change"
        case .setWindow: "window of the change"
        case .approveChange: "approve the change"
        case .refuseChange: "refuse the change"
        case .closeChange: "close the change"
        case .links: "all links"
        case .unrelate: "take the link back"
        case .merge: "merge into another"
        case .reverseMerge: "take the merge back"
        case .split: "split a ticket off"
        case .major: "major incident"
        case .triage: "triage"
        case .start: "start work"
        case .close: "close"
        case .investigate: "investigate"
        case .recordCheck: "record a check"
        case .raiseHypothesis: "raise a hypothesis"
        case .ruleHypothesis: "rule a hypothesis in or out"
        case .findCause: "note the root cause"
        case .keepOutput: "keep output"
        case .planUpdates: "promise updates"
        case .stakeholders: "keep people informed"
        case .informPeople: "record who was informed"
        case .applyMacro: "apply a macro"
        case .customerReport: "write the customer's report"
        case .unfold: "open or close long entries"
        case .notice: "record a notification"
        case .vendor: "hand to a vendor"
        case .runbook: "runbooks"
        case .unanswered: "searched for in vain"
        case .health: "process health"
        case .tickStep: "tick, or start"
        case .overridePriority: "priority by hand"
        case .cancelTicket: "cancel the ticket"
        case .timelineFilter: "all, notes, public, changes"
        case .loadEarlier: "load earlier events"
        case .link: "link article"
        case .insertReference: "refer to it in a note"
        case .explainHit: "why here?"
        case .copyID: "copy id"
        case .chooseTheme: "theme"
        case .tour: "tour"
        case .library: "library"
        case .findInPage: "find"
        case .findNext: "next found"
        case .findPrevious: "previous found"
        case .nextLink: "next link"
        case .previousLink: "previous link"
        case .showContents: "contents"
        case .copyTarget: "copy"
        case .unlink: "unlink article"
        case .writeArticle: "new article"
        case .articleFromTicket: "write an article from it"
        case .editArticle: "edit"
        case .retireArticle: "retire"
        case .rateHelpful: "it helped"
        case .rateUnhelpful: "it did not help"
        case .reviewArticle: "still right"
        case .nextLanguage: "other language"
        case .openReplacement: "read instead"
        case .translateArticle: "translate"
        case .nameOriginal: "name the original"
        case .dueArticles: "articles to review"
        case .preview: "preview"
        case .clocks: "clocks"
        case .everyStretch: "every stretch"
        case .toggleDates: "whole dates"
        case .showVersions: "versions"
        case .markVersion: "compare with"
        case .restoreVersion: "restore"
        case .toggleMouse: "mouse on or off"
        case .dismiss: "read messages"
        case .redraw: "redraw"
        case .suspend: "suspend"
        case .quit: "quit"
        case .send: "send"
        case .nextField: "next field"
        case .previousField: "previous field"
        case .cancel: "cancel"
        case .apply: "apply"
        case .complete: "complete"
        case .recallOlder: "earlier filter"
        case .recallNewer: "later filter"
        case .clear: "clear"
        case .choose: "choose"
        case .takeProposal: "take what is proposed"
        case .lookUp: "look up in knowledge"
        case .answerYes: "yes"
        case .answerNo: "no"
        case .palette: "commands"
        case .search: "search"
        case .views: "views"
        case .view1: "view 1"
        case .view2: "view 2"
        case .view3: "view 3"
        case .view4: "view 4"
        case .view5: "view 5"
        case .view6: "view 6"
        case .view7: "view 7"
        case .view8: "view 8"
        case .view9: "view 9"
        case .saveView: "keep this view"
        case .editView: "change"
        case .deleteView: "forget"
        case .moveViewUp: "number up"
        case .moveViewDown: "number down"
        case .columns: "columns and order"
        case .toggleColumn: "show or hide"
        case .moveColumnUp: "move up"
        case .moveColumnDown: "move down"
        case .sortByColumn: "sort by it"
        case .resetColumns: "the desk's columns"
        case .goBack: "where one was"
        case .goForward: "forward again"
        case .keepMine: "yours on top"
        case .takeTheirs: "take theirs"
        case .mergeByHand: "merge by hand"
        case .restoreMine: "bring yours back"
        case .mark: "mark"
        case .markRange: "mark a range"
        case .markAll: "mark all in view"
        case .markInvert: "invert marks"
        case .markAlike: "mark what looks alike"
        case .unmarkAll: "unmark all"
        case .undo: "undo"
        case .redo: "redo"
        case .editText: "editor"
        case .quote: "quote"
        case .snippets: "snippets"
        case .undoText: "undo in the text"
        case .redoText: "redo in the text"
        case .rota: "who is on call"
        case .takeShift: "take"
        case .offerSwap: "swap"
        case .coverShift: "cover"
        case .acceptSwap: "accept"
        case .declineSwap: "decline"
        case .removeCover: "remove"
        case .nextTeam: "next team"
        case .previousTeam: "previous team"
        case .planned: "planned work"
        case .drafts: "drafts"
        case .discardDraft: "discard"
        case .whyNoTicket: "no ticket is selected"
        case .whyLoading: "the list is still being read; again in a moment"
        case .whyFinal: "the ticket is {state}"
        case .whyNotResolved: "only a resolved ticket can be reopened"
        case .whyNotAllowed: "not possible while {state}"
        case .whyContained: "it is contained already"
        case .whyAcknowledged: "it is acknowledged"
        case .whyNotPermitted: "your role is {role}"
        case .whyReadOnly: "a newer Vakt wrote to it"
        case .whyNoHit: "nothing is selected here"
        case .whyNoArticle: "no article is selected"
        case .whyMine: "you have it already"
        case .whyNothingEarlier: "all events are loaded"
        case .whyNowhereBack: "there is nowhere to go back to"
        case .whyNowhereForward: "you did not go back"
        case .whyNoView: "there is no view of that number"
        case .whyNothingAside: "nothing was set aside"
        }
    }
}
