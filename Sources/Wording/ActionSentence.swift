/// What an action does, in a sentence for help and the key table.
public enum ActionSentence: String, PhraseArea {
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

    /// The words in English.
    public var english: String {
        switch self {
        case .moveDown: "Go one line down"
        case .moveUp: "Go one line up"
        case .pageDown: "Go a page down"
        case .pageUp: "Go a page up"
        case .halfPageDown: "Go half a page down"
        case .halfPageUp: "Go half a page up"
        case .goTop: "Go to the first line"
        case .goBottom: "Go to the last line"
        case .focusNext: "Go to the next pane"
        case .focusPrevious: "Go to the previous pane"
        case .focusQueue: "Go to the queue"
        case .focusDetail: "Go to the selected ticket"
        case .focusKnowledge: "Go to what helps with the selected ticket"
        case .zoom: "Give the pane the whole screen, or give it back"
        case .open: "Open what is selected"
        case .back: "Go back one step; nothing typed is lost"
        case .filter: "Show the tickets that match a query"
        case .help: "Show the keys of this place"
        case .jump: "Go to a ticket by its number"
        case .newTicket: "Log a ticket"
        case .classify: "Set category, impact, urgency and what else classifies it"
        case .assign: "Hand the ticket to a person or a team"
        case .assignToMe: "Take the ticket yourself"
        case .states: "Choose a state; what is not allowed says why"
        case .hold: "Put the ticket on hold, with a reason"
        case .resolve: "Resolve the ticket, with code, cause and notes"
        case .reopen: "Reopen the ticket, with a reason"
        case .note: "Write a note for the desk"
        case .publicNote: "Write a note that the requester may read"
        case .spendTime: "Book time spent on the ticket"
        case .acknowledge: "Say that you look after the ticket, or still do"
        case .escalate: "Call for others: hand the ticket to a team, or tell the next level"
        case .contain: "Note that the damage spreads no further"
        case .watch: "Follow the ticket, or no longer"
        case .relate:
            "Say how the ticket hangs together with another one: part of, duplicate of, caused by, fixed by"
        case .writeReview: "Write the blameless review, drafted from the timeline"
        case .agreeAction: "Note what is to be done, by whom, until when"
        case .finishAction: "Call an action of the review done"
        case .reopenAction: "Take an action of the review up again"
        case .changeAction: "Give an action to somebody else, or another date"
        case .articleFromReview: "Make an article of the lessons in the review"
        case .reviewActions: "Show what reviews led to and is still to be done"
        case .onlyMine: "Show only what I have to do, or what everybody has"
        case .tick: "Call the selected action done"
        case .openProblem:
            "Open a problem from the marked incidents, or the selected one, and relate them to it"
        case .moveOn: "Take a problem or a change to its next state, or a step back"
        case .knownError:
            "Say how a problem shows, what causes it and what helps: its incidents are offered that"
        case .planChange:
            "Say why a change is made, how, how it is taken back and tested, its risk and its window"
        case .setWindow: "Say from when until when a change is made"
        case .approveChange: "Approve a change that waits for it"
        case .refuseChange: "Refuse a change, with the reason"
        case .closeChange: "Close a change that was reviewed, with how it went"
        case .links: "Show all tickets that hang together with it, and go to one"
        case .unrelate: "Take back what the tickets hang together by; a merge is reversed"
        case .merge: "Close the ticket and let another go on for it; can be reversed at any time"
        case .reverseMerge: "Take a merge back: the ticket is as it was before"
        case .split: "Make a ticket of its own out of a part of this one"
        case .major: "Declare a major incident, say who leads it, or end it; marked tickets become parts"
        case .triage: "Say that the ticket was looked at: the response clock stops"
        case .start: "Begin to work on the ticket, or go on after a hold; what is missing is asked for"
        case .close: "Make a resolved ticket final; what is missing is asked for"
        case .investigate: "Choose from what there is for looking for the cause: checks, hypotheses, cause, output"
        case .recordCheck: "Note what was looked at, and whether it was fine, wrong or unclear"
        case .raiseHypothesis: "Note what could be behind it, to be ruled in or out"
        case .ruleHypothesis: "Say of a hypothesis that it is so or not, and why"
        case .findCause: "Note the root cause with its category; resolving takes it over"
        case .keepOutput: "Keep what a command printed, folded in the timeline"
        case .planUpdates: "Promise public updates: how often, and when the next is due. Empty ends it"
        case .stakeholders: "Say who is to be kept informed of the ticket and why, or no longer"
        case .informPeople: "Note who was told, and how"
        case .applyMacro: "Do several things with one go: a text, tags, an owner, a state. All of it is shown first"
        case .customerReport:
            "Draft what happened, what was done and what changes, in the customer's language, as a public reply"
        case .unfold: "Show long entries of the timeline whole, or fold them to a few lines"
        case .notice: "Record who outside was notified, or that somebody must be"
        case .vendor: "Hand the ticket to a vendor with its reference, and let it wait"
        case .runbook: "Go through the checklists of the ticket, step by step"
        case .unanswered: "See what people searched for and no article answers, and write it"
        case .health: "See what is out of order in the desk's work, and go to its tickets"
        case .tickStep: "The step is done, or is not; or start the checklist"
        case .overridePriority: "Set the priority by hand, with a reason"
        case .cancelTicket: "Cancel the ticket, with a reason"
        case .timelineFilter: "Show all events, or only notes, public notes or changes"
        case .loadEarlier: "Load events from before those that are shown"
        case .link: "Link the article to the ticket"
        case .insertReference: "Begin a note that refers to the article or ticket"
        case .explainHit: "Say why the hit under the cursor stands where it stands"
        case .copyID: "Copy the ticket's id to the clipboard"
        case .tour: "Take the tour of the practice desk, or leave it"
        case .chooseTheme: "Choose the colours, with a look at each"
        case .library: "Show all articles, to find, read and write them"
        case .findInPage: "Look for a text in the article"
        case .findNext: "Go to the next place where the text is found"
        case .findPrevious: "Go to the previous place where the text is found"
        case .nextLink: "Choose the next link or code; Enter follows it, copying takes it"
        case .previousLink: "Choose the previous link or code"
        case .showContents: "Show the article's headings, to go to one"
        case .copyTarget: "Copy the chosen link or code, or the article's id, to the clipboard"
        case .unlink: "Take back that the article answers the ticket"
        case .writeArticle: "Write an article"
        case .articleFromTicket: "Write an article from how the ticket was resolved, without the requester"
        case .editArticle: "Change the article; every version is kept"
        case .retireArticle: "Take the article out of use, with a reason and what replaces it"
        case .rateHelpful: "Note that the article helped; that lets it come earlier"
        case .rateUnhelpful: "Note that the article did not help"
        case .reviewArticle: "Note that the article still holds, and when to look again"
        case .nextLanguage: "Read the article in its next language"
        case .openReplacement: "Read what replaces the retired article"
        case .translateArticle: "Write the article in another language, over the text of the original"
        case .nameOriginal: "Say which article this one is a translation of, or that it is none"
        case .dueArticles: "Show the articles whose review date has passed"
        case .preview: "Show the text as it will be read"
        case .clocks: "Explain why the clocks say what they say"
        case .everyStretch: "Show each stretch of working hours, and each between them"
        case .toggleDates: "Tell instants with their whole dates, or near ones by how far they are"
        case .showVersions: "Show who changed the article when, and what differs"
        case .markVersion: "Compare the other versions with this one, or no longer"
        case .restoreVersion: "Make this version the newest one again"
        case .toggleMouse: "Take the mouse, or leave it to the terminal so that it selects text"
        case .dismiss: "Put away the messages"
        case .redraw: "Draw the screen anew"
        case .suspend: "Go to the shell; fg comes back"
        case .quit: "Leave Vakt"
        case .send: "Do what the form says"
        case .nextField: "Go to the next field"
        case .previousField: "Go to the previous field"
        case .cancel: "Leave without doing it"
        case .apply: "Do what is typed"
        case .complete: "Complete the word; again for the next choice"
        case .recallOlder: "Take an earlier filter"
        case .recallNewer: "Take a later filter"
        case .clear: "Delete what is typed"
        case .choose: "Choose what is selected"
        case .takeProposal: "Take what is proposed: a text, or what resolved tickets suggest for a field"
        case .lookUp: "Look something up and come back to the form"
        case .answerYes: "Yes, do it"
        case .answerNo: "No, leave it as it is"
        case .palette: "Find all that can be done here by a few letters of its name"
        case .search: "Show only the lines that have some words"
        case .views: "Show the list of views, with how many tickets each has"
        case .view1: "Show view 1"
        case .view2: "Show view 2"
        case .view3: "Show view 3"
        case .view4: "Show view 4"
        case .view5: "Show view 5"
        case .view6: "Show view 6"
        case .view7: "Show view 7"
        case .view8: "Show view 8"
        case .view9: "Show view 9"
        case .saveView: "Keep the queue's filter, columns and order as a view of your own"
        case .editView: "Change the view's name, query, columns or number"
        case .deleteView: "Forget the view, after asking"
        case .moveViewUp: "Give your view the number of the one above"
        case .moveViewDown: "Give your view the number of the one below"
        case .columns: "Choose the queue's columns and its order"
        case .toggleColumn: "Show the column, or hide it"
        case .moveColumnUp: "Move the column before the one above"
        case .moveColumnDown: "Move the column behind the one below"
        case .sortByColumn: "Order by the column; again the other way round, then as before"
        case .resetColumns: "Take the desk's columns again"
        case .goBack: "Go back to where you were: view, ticket, article"
        case .goForward: "Go forward again after going back"
        case .keepMine: "Send your version on top of theirs"
        case .takeTheirs: "Take their version into the form; yours is set aside"
        case .mergeByHand: "Put both versions into the form to join them yourself"
        case .restoreMine: "Bring back what you had before you took theirs"
        case .mark: "Mark the ticket, or take the mark off, and go on to the next"
        case .markRange: "Mark everything from the ticket marked last to this one"
        case .markAll: "Mark every ticket of this view, 10,000 at most"
        case .markInvert: "Mark what is not marked in this view, and the other way round"
        case .markAlike: "Mark the ticket and the open ones that look like it, for a major incident"
        case .unmarkAll: "Take all marks off"
        case .undo: "Take back what you did last, on all tickets that it changed"
        case .redo: "Do again what you undid last"
        case .editText: "Write the text in the editor that $VISUAL or $EDITOR names"
        case .quote: "Quote the last message; again for the one before"
        case .snippets: "Put in a text that is kept for reuse"
        case .undoText: "Take back the last step in the text"
        case .redoText: "Take the step again that was taken back"
        case .rota: "Show who is on call now and in the coming days"
        case .takeShift: "Take the shift under the cursor, or the gap"
        case .offerSwap: "Offer somebody the shift, for one of theirs or for nothing"
        case .coverShift: "Be on call for a part of the shift"
        case .acceptSwap: "Accept the swap that you were offered"
        case .declineSwap: "Decline the swap, or take your own offer back"
        case .removeCover: "End the cover: what was planned holds again"
        case .nextTeam: "Go to the next team"
        case .previousTeam: "Go to the team before"
        case .planned: "Show the work that comes back, with its last and next time"
        case .drafts: "Show what was written and not sent"
        case .discardDraft: "Throw the draft away, after a question"
        }
    }
}
