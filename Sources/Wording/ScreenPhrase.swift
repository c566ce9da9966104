/// The lines around the panes, messages and questions.
public enum ScreenPhrase: String, PhraseArea {
    case open
    case mine
    case unassigned
    case actionsDue, actionsAll, actionsMine, noActions, whyNoAction, placeActions
    case breachingSoon
    case breached
    case live
    case notLive
    case atLeast
    case tooSmall
    case doneOn
    case stateNow
    case teamStays
    case logged
    case saved
    case copied
    case noClipboard
    case clipboardTooLong
    case mouseOn
    case mouseOff
    case noSuchTicket
    case notAnID
    case articleGone
    case askDiscard
    case no
    case quit
    case jumpTitle
    case jumpHint
    case helpText
    case more
    case zoomed
    case message
    case moreMessages
    case failedHint
    case placeQueue
    case placeDetail
    case placeKnowledge
    case placeArticle
    case placeForm
    case placeStates
    case placeFilter
    case placeJump
    case placeHelp
    case placeQuestion
    case placeThemes
    case placePalette
    case placeHelpSearch
    case placeViews
    case placeViewForm
    case placeColumns
    case placeConflict
    case placeEverywhere
    case editingMove
    case editingWord
    case editingDelete
    case editingLine
    case pendingMany
    case needsUTF8
    case openForm

    /// The words in English.
    public var english: String {
        switch self {
        case .open: "{count} open"
        case .mine: "{count} mine"
        case .unassigned: "{count} unassigned"
        case .actionsDue: "{count|# action due|# actions due}"
        case .actionsAll: "Actions from reviews"
        case .actionsMine: "My actions from reviews"
        case .noActions: "No action is open."
        case .whyNoAction: "no action is selected"
        case .placeActions: "actions from reviews"
        case .breachingSoon: "{count} within the hour"
        case .breached: "{count} breached"
        case .live: "live"
        case .notLive: "not live"
        case .atLeast: "{n}+"
        case .tooSmall: "Vakt needs 40 columns and 12 rows. This terminal has {columns} and {rows}."
        case .doneOn: "{id}: {what} – done"
        case .stateNow: "{id} {state}"
        case .teamStays: " · its team stays {team}"
        case .logged: "{id} is logged."
        case .saved: "{id}: done."
        case .copied: "{id} copied."
        case .noClipboard: "This terminal has no clipboard that programs can fill."
        case .clipboardTooLong: "Too long for the clipboard, which takes {bytes} bytes."
        case .mouseOn: "The mouse is the console’s. With Shift held, most terminals still select text."
        case .mouseOff: "The mouse is the terminal’s: it selects text."
        case .noSuchTicket: "There is no ticket {text}."
        case .notAnID: "“{text}” is no ticket id. Write 123 or INC-000123."
        case .articleGone: "There is no article {id}."
        case .askDiscard: "Throw away what you typed?"
        case .no: "no"
        case .quit: "quit"
        case .jumpTitle: "Jump to ticket"
        case .jumpHint: "123, inc123 or INC-000123"
        case .helpText: "Writing text"
        case .more: "more"
        case .zoomed: "zoomed"
        case .message: "{text}"
        case .moreMessages: "{count|one more message|# more messages}"
        case .failedHint: "{summary} {remedy}"
        case .placeQueue: "queue"
        case .placeDetail: "detail"
        case .placeKnowledge: "knowledge"
        case .placeArticle: "article"
        case .placeForm: "form"
        case .placeStates: "state menu"
        case .placeFilter: "filter line"
        case .placeJump: "jump"
        case .placeHelp: "help"
        case .placeQuestion: "question"
        case .placeThemes: "themes"
        case .placePalette: "commands"
        case .placeHelpSearch: "search in help"
        case .placeViews: "views"
        case .placeViewForm: "form of a view"
        case .placeColumns: "columns"
        case .placeConflict: "two versions"
        case .placeEverywhere: "everywhere"
        case .editingMove: "Arrows, Home, End, Ctrl-A, Ctrl-E move the caret"
        case .editingWord: "Alt-b, Alt-f move by word; Ctrl-W deletes one"
        case .editingDelete: "Backspace, Delete, Ctrl-U (to the line's start), Ctrl-K (to its end) delete"
        case .editingLine: "Enter begins a new line in text of several lines"
        case .pendingMany: "{count|one change on its way|# changes on their way}"
        case .needsUTF8:
            "This locale is not UTF-8, so the console speaks English. Set LANG, for example to ja_JP.UTF-8."
        case .openForm: "the open form"
        }
    }
}
