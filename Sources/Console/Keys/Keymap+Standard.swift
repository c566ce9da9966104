import Canvas

extension Keymap {
    /// The keys of INTERACTION.md.
    public static let standard = Keymap(
        acting + marking + reading + articles + duty + moving + focusing + viewing + choosing + writing + answering
            + always)

    private static let panes = Place.panes
    /// Where one moves through lines, but for the queue, in which the space bar marks.
    private static let pages: Set<Place> = [
        .detail, .knowledge, .article, .contents, .library, .versions, .help, .states, .themes, .conflict,
        .preview, .results, .drafts, .clocks, .rota, .planned, .actions, .links, .health, .gaps,
    ]
    private static let lists = pages.union([.queue, .runbook])
    private static let everywhere = Set(Place.allCases)

    private static func letters(_ text: String) -> [Key] { text.map(Key.character) }

    /// Work on the selected ticket.
    private static let acting: [Binding] = [
        Binding(.open, [Key(.enter)], in: [.queue, .knowledge, .drafts], onKeyLine: true),
        Binding(.choose, [Key(.enter)], in: [.states, .palette, .themes], onKeyLine: true),
        Binding(.filter, letters("/"), in: panes, onKeyLine: true),
        Binding(.newTicket, letters("N"), in: panes, onKeyLine: true),
        Binding(.classify, letters("c"), in: panes, onKeyLine: true),
        Binding(.assignToMe, letters("A"), in: panes, onKeyLine: true),
        Binding(.assign, letters("a"), in: panes, onKeyLine: true),
        Binding(.states, letters("s"), in: panes, onKeyLine: true),
        Binding(.note, letters("n"), in: panes, onKeyLine: true),
        Binding(.resolve, letters("r"), in: panes, onKeyLine: true),
        Binding(.hold, letters("h"), in: panes, onKeyLine: true),
        Binding(.reopen, letters("o"), in: panes, onKeyLine: true),
        Binding(.publicNote, letters("R"), in: panes),
        Binding(.spendTime, letters("t"), in: panes),
        Binding(.contain, letters("C"), in: panes),
        Binding(.acknowledge, letters("Y"), in: panes),
        Binding(.escalate, letters("e"), in: panes),
        Binding(.watch, letters("w"), in: panes),
        Binding(.relate, [], in: [.knowledge]),
        Binding(.writeReview, [], in: panes),
        Binding(.agreeAction, [], in: panes),
        Binding(.finishAction, [], in: panes),
        Binding(.reopenAction, [], in: panes),
        Binding(.changeAction, [], in: panes),
        Binding(.articleFromReview, [], in: panes),
        Binding(.openProblem, letters("P"), in: panes),
        Binding(.moveOn, [], in: panes),
        Binding(.knownError, [], in: panes),
        Binding(.planChange, [], in: panes),
        Binding(.setWindow, [], in: panes),
        Binding(.approveChange, [], in: panes),
        Binding(.refuseChange, [], in: panes),
        Binding(.closeChange, [], in: panes),
        Binding(.relate, letters("l"), in: [.queue, .detail]),
        Binding(.links, letters("L"), in: [.queue, .detail]),
        Binding(.merge, letters("m"), in: panes),
        Binding(.reverseMerge, [], in: panes),
        Binding(.split, [], in: panes),
        Binding(.major, letters("M"), in: panes),
        Binding(.open, [Key(.enter)], in: [.links], onKeyLine: true),
        Binding(.unrelate, letters("x") + [Key(.delete)], in: [.links], onKeyLine: true),
        Binding(.triage, [], in: panes),
        Binding(.start, [], in: panes),
        Binding(.close, [], in: panes),
        Binding(.investigate, letters("i"), in: [.queue, .detail]),
        Binding(.investigate, [], in: [.knowledge]),
        Binding(.recordCheck, [], in: panes),
        Binding(.raiseHypothesis, [], in: panes),
        Binding(.ruleHypothesis, [], in: panes),
        Binding(.findCause, [], in: panes),
        Binding(.keepOutput, [], in: panes),
        Binding(.planUpdates, letters("U"), in: panes),
        Binding(.stakeholders, [], in: panes),
        Binding(.informPeople, [], in: panes),
        Binding(.customerReport, [], in: panes),
        Binding(.applyMacro, letters(";"), in: panes),
        Binding(.unfold, letters("F"), in: [.detail]),
        Binding(.notice, [], in: panes),
        Binding(.vendor, [], in: panes),
        Binding(.runbook, letters("b"), in: panes),
        Binding(.tickStep, [Key.character(" "), Key(.enter)], in: [.runbook], onKeyLine: true),
        Binding(.overridePriority, letters("p"), in: panes),
        Binding(.cancelTicket, [], in: panes),
        Binding(.copyID, letters("y"), in: panes),
        Binding(.jump, letters("#J"), in: panes),
        Binding(.chooseTheme, letters("T"), in: panes),
        Binding(.tour, [.control("t")], in: panes),
        Binding(.drafts, letters("D"), in: panes),
        Binding(.discardDraft, letters("d") + [Key(.delete)], in: [.drafts], onKeyLine: true),
        Binding(.toggleMouse, [Key(.f(9))], in: panes),
    ]

    /// Marks, and the way back from what was done.
    private static let marking: [Binding] = [
        Binding(.mark, [.character(" ")], in: [.queue], onKeyLine: true),
        Binding(.markRange, letters("V"), in: [.queue]),
        Binding(.markAll, letters("*"), in: [.queue]),
        Binding(.markInvert, letters("I"), in: [.queue]),
        Binding(.markAlike, letters("="), in: panes),
        Binding(.unmarkAll, [], in: [.queue]),
        Binding(.undo, letters("u"), in: panes, onKeyLine: true),
        Binding(.redo, [.control("r")], in: panes),
    ]

    /// Detail, clocks, knowledge and articles.
    private static let reading: [Binding] = [
        Binding(.clocks, letters("d"), in: [.detail], onKeyLine: true),
        Binding(.clocks, letters("d"), in: [.queue, .knowledge]),
        Binding(.everyStretch, letters("f") + [Key(.enter)], in: [.clocks], onKeyLine: true),
        Binding(.toggleDates, letters("."), in: panes),
        Binding(.toggleDates, letters("."), in: [.clocks], onKeyLine: true),
        Binding(.timelineFilter, letters("f"), in: [.detail], onKeyLine: true),
        Binding(.loadEarlier, letters("E"), in: [.detail]),
        Binding(.link, letters("l"), in: [.knowledge, .article], onKeyLine: true),
        Binding(.insertReference, letters("i"), in: [.knowledge, .article], onKeyLine: true),
        Binding(.explainHit, letters("X"), in: [.knowledge]),
        Binding(.explainHit, letters("x"), in: [.library]),
        Binding(.unlink, letters("L"), in: [.knowledge, .article, .library]),
    ]

    /// Articles: the page, the library, the versions.
    private static let articles: [Binding] = [
        Binding(.library, letters("K"), in: panes),
        Binding(.dueArticles, [], in: panes),
        Binding(.articleFromTicket, letters("W"), in: panes),
        Binding(.writeArticle, [], in: panes),
        Binding(.openReplacement, letters("r"), in: [.article], onKeyLine: true),
        Binding(.nextLanguage, letters("o"), in: [.article], onKeyLine: true),
        Binding(.open, [Key(.enter)], in: [.article, .library, .versions, .gaps], onKeyLine: true),
        Binding(.nextLink, [Key(.tab)], in: [.article], onKeyLine: true),
        Binding(.previousLink, [Key(.backTab)], in: [.article]),
        Binding(.findInPage, letters("/"), in: [.article], onKeyLine: true),
        Binding(.findNext, letters("n"), in: [.article]),
        Binding(.findPrevious, letters("N"), in: [.article]),
        Binding(.showContents, letters("t"), in: [.article], onKeyLine: true),
        Binding(.filter, letters("/"), in: [.library], onKeyLine: true),
        Binding(.writeArticle, letters("N"), in: [.library, .gaps], onKeyLine: true),
        Binding(.unanswered, [], in: panes),
        Binding(.editArticle, letters("e"), in: [.article, .library], onKeyLine: true),
        Binding(.translateArticle, letters("T"), in: [.article, .library]),
        Binding(.nameOriginal, [], in: [.article, .library]),
        Binding(.showVersions, letters("V"), in: [.article, .library], onKeyLine: true),
        Binding(.reviewArticle, letters("v"), in: [.article, .library]),
        Binding(.rateHelpful, letters("+"), in: [.article, .library]),
        Binding(.rateUnhelpful, letters("-"), in: [.article, .library]),
        Binding(.retireArticle, letters("X"), in: [.article, .library]),
        Binding(.copyTarget, letters("y"), in: [.article, .library], onKeyLine: true),
        Binding(.unanswered, letters("U"), in: [.library], onKeyLine: true),
        Binding(.link, letters("l"), in: [.library]),
        Binding(.markVersion, letters("m"), in: [.versions], onKeyLine: true),
        Binding(.restoreVersion, letters("R"), in: [.versions], onKeyLine: true),
        Binding(.choose, [Key(.enter)], in: [.contents], onKeyLine: true),
    ]

    /// Who is on call.
    private static let duty: [Binding] = [
        Binding(.rota, letters("O"), in: panes),
        Binding(.planned, [], in: panes),
        Binding(.open, [Key(.enter)], in: [.planned, .actions, .health], onKeyLine: true),
        Binding(.reviewActions, [], in: panes),
        Binding(.tick, letters(" x"), in: [.actions], onKeyLine: true),
        Binding(.onlyMine, letters("m"), in: [.actions], onKeyLine: true),
        Binding(.health, [], in: panes),
        Binding(.takeShift, letters("t"), in: [.rota], onKeyLine: true),
        Binding(.offerSwap, letters("s"), in: [.rota], onKeyLine: true),
        Binding(.coverShift, letters("c"), in: [.rota], onKeyLine: true),
        Binding(.acceptSwap, letters("y"), in: [.rota], onKeyLine: true),
        Binding(.declineSwap, letters("n"), in: [.rota], onKeyLine: true),
        Binding(.removeCover, letters("x") + [Key(.delete)], in: [.rota], onKeyLine: true),
        Binding(.nextTeam, [Key(.tab)], in: [.rota], onKeyLine: true),
        Binding(.previousTeam, [Key(.backTab)], in: [.rota]),
    ]

    private static let moving: [Binding] = [
        Binding(.moveDown, letters("j") + [Key(.down)], in: lists),
        Binding(.moveUp, letters("k") + [Key(.up)], in: lists),
        Binding(.pageDown, [Key(.pageDown), .control("f")], in: [.queue]),
        Binding(
            .pageDown, [Key(.pageDown), .control("f"), .character(" ")], in: pages.subtracting([.actions, .runbook])),
        Binding(.pageDown, [Key(.pageDown), .control("f")], in: [.actions, .runbook]),
        Binding(.pageUp, [Key(.pageUp), .control("b")], in: lists),
        Binding(.halfPageDown, [.control("d")], in: lists),
        Binding(.halfPageUp, [.control("u")], in: lists),
        Binding(.goTop, letters("g") + [Key(.home)], in: lists),
        Binding(.goBottom, letters("G") + [Key(.end)], in: lists),
    ]

    private static let focusing: [Binding] = [
        Binding(.focusNext, [Key(.tab)], in: panes),
        Binding(.focusPrevious, [Key(.backTab)], in: panes),
        Binding(.focusQueue, letters("1"), in: panes),
        Binding(.focusDetail, letters("2"), in: panes),
        Binding(.focusKnowledge, letters("3"), in: panes),
        Binding(.zoom, letters("z"), in: panes.union([.article, .versions])),
        Binding(.back, [Key(.escape)], in: lists.subtracting([.preview]), onKeyLine: true),
        Binding(.dismiss, letters("x"), in: panes),
    ]

    /// Lists below a line in which one types.
    private static let choosing: [Binding] = [
        Binding(.moveDown, [Key(.down), .control("n")], in: [.palette]),
        Binding(.moveUp, [Key(.up), .control("p")], in: [.palette]),
        Binding(.moveDown, [Key(.down)], in: [.helpSearch]),
        Binding(.moveUp, [Key(.up)], in: [.helpSearch]),
        Binding(.pageDown, [Key(.pageDown)], in: [.palette, .helpSearch]),
        Binding(.pageUp, [Key(.pageUp)], in: [.palette, .helpSearch]),
    ]

    /// Views, columns, and the way back. A terminal does not tell Shift with a digit, so views are called with Alt.
    private static let viewing: [Binding] =
        [
            Binding(.views, letters("v"), in: panes, onKeyLine: true),
            Binding(.columns, letters(","), in: panes),
            Binding(.goBack, [Key(.left, alt: true), .control("o")] + letters("["), in: panes.union([.article])),
            Binding(.goForward, [Key(.right, alt: true)] + letters("]"), in: panes.union([.article])),
            Binding(.moveDown, [Key(.down), .control("n")], in: [.views]),
            Binding(.moveUp, [Key(.up), .control("p")], in: [.views]),
            Binding(.pageDown, [Key(.pageDown)], in: [.views]),
            Binding(.pageUp, [Key(.pageUp)], in: [.views]),
            Binding(.apply, [Key(.enter)], in: [.views, .columns], onKeyLine: true),
            Binding(.back, [Key(.escape)], in: [.views], onKeyLine: true),
            Binding(.clear, [.control("u")], in: [.views]),
            Binding(.saveView, [.control("s"), Key(.insert)], in: [.views], onKeyLine: true),
            Binding(.editView, [.control("e")], in: [.views], onKeyLine: true),
            Binding(.deleteView, [.control("d"), Key(.delete)], in: [.views], onKeyLine: true),
            Binding(.moveViewUp, [.alt("k"), Key(.up, alt: true)], in: [.views]),
            Binding(.moveViewDown, [.alt("j"), Key(.down, alt: true)], in: [.views]),
            Binding(.send, [.control("s"), Key(.enter), Key(.f(10))], in: [.viewForm], onKeyLine: true),
            Binding(.nextField, [Key(.tab), Key(.down)], in: [.viewForm], onKeyLine: true),
            Binding(.previousField, [Key(.backTab), Key(.up)], in: [.viewForm]),
            Binding(.cancel, [Key(.escape)], in: [.viewForm, .columns], onKeyLine: true),
            Binding(.toggleColumn, letters(" x"), in: [.columns], onKeyLine: true),
            Binding(.moveColumnDown, letters("J") + [Key(.down, alt: true)], in: [.columns], onKeyLine: true),
            Binding(.moveColumnUp, letters("K") + [Key(.up, alt: true)], in: [.columns], onKeyLine: true),
            Binding(.sortByColumn, letters("s"), in: [.columns], onKeyLine: true),
            Binding(.resetColumns, letters("r"), in: [.columns], onKeyLine: true),
            Binding(.moveDown, letters("j") + [Key(.down)], in: [.columns]),
            Binding(.moveUp, letters("k") + [Key(.up)], in: [.columns]),
            Binding(.goTop, letters("g") + [Key(.home)], in: [.columns]),
            Binding(.goBottom, letters("G") + [Key(.end)], in: [.columns]),
        ] + numbered

    private static let numbered: [Binding] = zip(
        [Action.view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9], 1...9
    ).map { action, number in Binding(action, [.alt(Character(String(number)))], in: panes) }

    /// Forms, filter line and jump.
    private static let writing: [Binding] = [
        Binding(.send, [.control("s"), Key(.f(10))], in: [.form], onKeyLine: true),
        Binding(.nextField, [Key(.tab)], in: [.form], onKeyLine: true),
        Binding(.previousField, [Key(.backTab)], in: [.form]),
        Binding(.takeProposal, [.control("t")], in: [.form]),
        Binding(.preview, [.alt("p"), Key(.f(4))], in: [.form], onKeyLine: true),
        Binding(.lookUp, [.alt("k"), Key(.f(3))], in: [.form]),
        Binding(.cancel, [Key(.escape)], in: Place.writing.subtracting([.views, .viewForm]), onKeyLine: true),
        Binding(.restoreMine, [.alt("y"), Key(.f(5))], in: [.form]),
        Binding(.editText, [.control("e")], in: [.form], onKeyLine: true),
        Binding(.quote, [.control("o")], in: [.form]),
        Binding(.snippets, [.control("g")], in: [.form]),
        Binding(.undoText, [.control("_")], in: [.form]),
        Binding(.redoText, [.control("r")], in: [.form]),
        Binding(.discardDraft, [.control("x")], in: [.form]),
        Binding(.moveDown, [Key(.down)], in: [.snippets]),
        Binding(.moveUp, [Key(.up)], in: [.snippets]),
        Binding(.apply, [Key(.enter)], in: [.filter, .jump, .helpSearch, .search, .snippets], onKeyLine: true),
        Binding(.complete, [Key(.tab)], in: [.filter], onKeyLine: true),
        Binding(.recallOlder, [Key(.up)], in: [.filter], onKeyLine: true),
        Binding(.recallNewer, [Key(.down)], in: [.filter]),
        Binding(.clear, [.control("u")], in: [.filter, .jump, .palette, .helpSearch, .search], onKeyLine: true),
    ]

    private static let answering: [Binding] = [
        Binding(.keepMine, letters("1m"), in: [.conflict], onKeyLine: true),
        Binding(.takeTheirs, letters("2t"), in: [.conflict], onKeyLine: true),
        Binding(.mergeByHand, letters("3b"), in: [.conflict], onKeyLine: true),
        Binding(.answerYes, [Key(.enter)] + letters("yY"), in: [.preview], onKeyLine: true),
        Binding(.answerNo, [Key(.escape)] + letters("nN"), in: [.preview], onKeyLine: true),
        Binding(.answerYes, letters("yY"), in: [.question], onKeyLine: true),
        Binding(.answerNo, letters("nN") + [Key(.escape)], in: [.question], onKeyLine: true),
    ]

    private static let always: [Binding] = [
        Binding(.help, letters("?"), in: everywhere.subtracting(Place.writing).subtracting([.help]), onKeyLine: true),
        Binding(.help, [Key(.f(1))], in: Place.writing.subtracting([.helpSearch])),
        Binding(.search, letters("/"), in: [.help], onKeyLine: true),
        Binding(
            .palette, letters(":") + [Key(.f(2))],
            in: panes.union([
                .article, .contents, .library, .versions, .states, .themes, .columns, .conflict, .preview, .results,
                .drafts, .clocks, .rota, .planned, .actions, .links, .runbook, .health, .gaps,
            ]), onKeyLine: true),
        Binding(.palette, [Key(.f(2))], in: [.form, .filter, .jump, .search, .views, .viewForm, .snippets]),
        Binding(.redraw, [.control("l")], in: everywhere),
        Binding(.suspend, [.control("z")], in: everywhere),
        Binding(.quit, letters("q"), in: panes, onKeyLine: true),
        Binding(
            .back, letters("q"),
            in: [
                .article, .contents, .library, .versions, .help, .results, .drafts, .clocks, .rota, .planned, .actions,
                .links, .runbook, .health, .gaps,
            ]),
        Binding(.back, [Key(.enter)], in: [.results]),
        Binding(.quit, [.control("c"), .control("q")], in: everywhere),
    ]
}
