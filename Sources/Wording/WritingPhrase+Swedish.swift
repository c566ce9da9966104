extension WritingPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .keptAsDraft: "Sparat som utkast; {key} visar alla."
        case .unreadableDraft: "Ett utkast går inte att läsa. Det ligger kvar i {path}."
        case .leftText: "En text som var öppen i en redigerare när Vakt avslutades ligger kvar i {path}."
        case .draftUnwritten:
            "Utkast kan inte sparas på disken: {summary} Det du skriver finns kvar här så länge Vakt är i gång."
        case .draftsWrittenAgain: "Utkasten är sparade på disken igen."
        case .askQuitUnwritten: "Avsluta? Utkast kunde inte sparas på disken och skulle gå förlorade."
        case .askDiscardDraft: "Kasta ”{words}”?"
        case .draftsTitle: "Utkast"
        case .noDrafts: "Inget väntar på att skickas."
        case .newOne: "nytt"
        case .unknownForm: "Den här versionen kan inte öppna ett utkast av ”{form}”."
        case .resumed: "Utkast från {time}. {key} kastar det."
        case .resumedBehind: "Ärendet har ändrats sedan dess."
        case .draftHere: "Utkast: {form}, {time}: {words}"
        case .placeDrafts: "utkast"
        case .placeSnippets: "textmallar"
        case .tooLong: "Det här är {length} byte långt; högst {limit} går att skicka."
        case .pastedNowhere: "Det du klistrade in togs inte emot: inget skrivs här. {key} börjar en anteckning."
        case .snippetsTitle: "Textmall"
        case .noSnippets: "Det finns inga än. De anges under [snippets] i desk.toml eller console.toml."
        case .noSnippetFits: "Ingen textmall heter så."
        case .macrosTitle: "Makro"
        case .noMacros: "Det finns inga än. De anges under [[macros]] i desk.toml."
        case .noMacroFits: "Inget makro heter så."
        case .quoteHead: "{who} skrev, {time}:"
        case .quoteHint: "{key} igen citerar meddelandet före."
        case .nothingToQuote: "Det finns inget meddelande att citera."
        case .noText: "Här finns ingen text på flera rader."
        case .editorFailed: "{editor} avslutades med {status}; din text är som den var."
        case .editorFailedKept:
            "{editor} avslutades med {status}; din text är som den var. Det som skrevs ligger kvar i {path}."
        case .editorMissing:
            "{editor} går inte att starta; din text är som den var. Ange en annan i $VISUAL eller $EDITOR."
        case .editorGone: "{editor} lämnade ingen fil; din text är som den var."
        case .editorNotText:
            "{editor} lämnade något som inte är UTF-8; din text är som den var. Filen ligger kvar: {path}"
        case .editorUnwritten: "Texten kunde inte lämnas till {editor}: {reason}"
        case .statusCode: "status {code}"
        case .statusSignal: "signal nummer {number}"
        case .noPlaceForDrafts: "Det finns ingen hemkatalog att spara dem i."
        case .listEmpty: "Inga utkast."
        case .discarded: "{id} är kastat."
        case .noDraft: "Det finns inget utkast {id}"
        case .noDraftHint: "vakt drafts visar vilka som finns."
        }
    }
}
