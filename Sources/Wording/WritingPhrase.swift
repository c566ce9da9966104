/// Writing texts, and the drafts of them.
public enum WritingPhrase: String, PhraseArea {
    case keptAsDraft
    case unreadableDraft
    case leftText
    case draftUnwritten
    case draftsWrittenAgain
    case askQuitUnwritten
    case askDiscardDraft
    case draftsTitle
    case noDrafts
    case newOne
    case unknownForm
    case resumed
    case resumedBehind
    case draftHere
    case placeDrafts
    case placeSnippets
    case tooLong
    case pastedNowhere
    case snippetsTitle
    case noSnippets
    case noSnippetFits
    case macrosTitle, noMacros, noMacroFits
    case quoteHead
    case quoteHint
    case nothingToQuote
    case noText
    case editorFailed
    case editorFailedKept
    case editorMissing
    case editorGone
    case editorNotText
    case editorUnwritten
    case statusCode
    case statusSignal
    case noPlaceForDrafts
    case listEmpty
    case discarded
    case noDraft
    case noDraftHint

    /// The words in English.
    public var english: String {
        switch self {
        case .keptAsDraft: "Kept as a draft; {key} lists them."
        case .unreadableDraft: "A draft can't be read. It is kept in {path}."
        case .leftText: "A text that was in an editor when Vakt ended is kept in {path}."
        case .draftUnwritten:
            "Drafts can't be put on the disk: {summary} What you write stays here as long as Vakt runs."
        case .draftsWrittenAgain: "Drafts are on the disk again."
        case .askQuitUnwritten: "Quit? Drafts could not be put on the disk and would be lost."
        case .askDiscardDraft: "Throw away “{words}”?"
        case .draftsTitle: "Drafts"
        case .noDrafts: "Nothing is waiting to be sent."
        case .newOne: "new"
        case .unknownForm: "This version can't open a draft of “{form}”."
        case .resumed: "Draft from {time}. {key} throws it away."
        case .resumedBehind: "The ticket has changed since."
        case .draftHere: "Draft: {form}, {time}: {words}"
        case .placeDrafts: "drafts"
        case .placeSnippets: "snippets"
        case .tooLong: "This is {length} bytes long; at most {limit} can be sent."
        case .pastedNowhere: "What you pasted was not taken: nothing is being written here. {key} begins a note."
        case .snippetsTitle: "Snippet"
        case .noSnippets: "There are none yet. [snippets] in desk.toml or console.toml names them."
        case .noSnippetFits: "No snippet is called that."
        case .macrosTitle: "Macro"
        case .noMacros: "There are none yet. [[macros]] in desk.toml names them."
        case .noMacroFits: "No macro is called that."
        case .quoteHead: "{who} wrote, {time}:"
        case .quoteHint: "{key} again quotes the message before."
        case .nothingToQuote: "There is no message to quote."
        case .noText: "There is no text of several lines here."
        case .editorFailed: "{editor} ended with {status}; your text is as it was."
        case .editorFailedKept: "{editor} ended with {status}; your text is as it was. What it wrote is kept in {path}."
        case .editorMissing: "{editor} can't be started; your text is as it was. Name another in $VISUAL or $EDITOR."
        case .editorGone: "{editor} left no file; your text is as it was."
        case .editorNotText:
            "{editor} left something that is not UTF-8; your text is as it was. The file is kept: {path}"
        case .editorUnwritten: "The text could not be handed to {editor}: {reason}"
        case .statusCode: "exit status {code}"
        case .statusSignal: "signal {number}"
        case .noPlaceForDrafts: "There is no home directory to keep them in."
        case .listEmpty: "No drafts."
        case .discarded: "Discarded {id}."
        case .noDraft: "There is no draft {id}"
        case .noDraftHint: "vakt drafts lists those there are."
        }
    }
}
