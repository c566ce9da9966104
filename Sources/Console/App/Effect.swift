import Helpdesk

/// What the console wants done outside of itself. Most answer with a ``Message``.
public enum Effect: Sendable {
    /// Answer: ``Message/queueLoaded(_:_:)``.
    case loadQueue(RequestID, QueueRequest)
    /// Answer: ``Message/countsLoaded(_:)``.
    case loadCounts
    /// Count a view, as far as that is cheap. Answer: ``Message/viewCounted(_:_:)``.
    case countView(RequestID, Filter)
    /// Count views, as far as that is cheap, in no hurry. Answer: ``Message/viewsCounted(_:_:)``, perhaps in parts.
    case countViews(RequestID, [String: Filter])
    /// Change the operator's own views in their file. Answer: ``Message/viewsChanged(_:_:)``.
    case editViews(RequestID, ViewEdit)
    /// Answer: ``Message/dutyLoaded(_:)``.
    case loadDuty
    /// Answer: ``Message/plansLoaded(_:_:)``.
    case loadPlans(RequestID)
    /// Read what reviews led to and is still work; of one owner, or everybody's. Answer:
    /// ``Message/actionsLoaded(_:_:)``.
    case loadActions(RequestID, owner: String?)
    /// What is out of order in the desk's work. Answer: ``Message/healthLoaded(_:_:)``.
    case loadHealth(RequestID)
    /// What was looked for in vain. Answer: ``Message/gapsLoaded(_:_:)``.
    case loadGaps(RequestID, GapRequest)
    /// Note that a search of knowledge found no article; it does not matter when that fails.
    case noteVainSearch(String)
    /// A ticket with at most so many of its latest events. Answer: ``Message/detailLoaded(_:_:)``.
    case loadDetail(RequestID, TicketID, latest: Int)
    /// Look up what a person typed as an id. Answer: ``Message/ticketFound(_:_:)``.
    case findTicket(RequestID, TicketReference)
    /// Answer: ``Message/knowledgeLoaded(_:_:)``.
    case loadKnowledge(RequestID, KnowledgeRequest)
    /// What the desk's history says to the open form. Answer: ``Message/hindsightLoaded(_:_:)``.
    case loadHindsight(RequestID, HindsightRequest)
    /// Answer: ``Message/articleLoaded(_:_:)``.
    case loadArticle(RequestID, ArticleID)
    /// Answer: ``Message/libraryLoaded(_:_:)``.
    case loadLibrary(RequestID, ArticleFilter, limit: Int, reader: String)
    /// Why an article stands where it stands in the library. Answer: ``Message/articleExplained(_:_:)``.
    case explainArticle(RequestID, ArticleID, ArticleFilter)
    /// All that happened to an article. Answer: ``Message/versionsLoaded(_:_:)``.
    case loadVersions(RequestID, ArticleID)
    /// All events of a ticket, to explain its clocks. Answer: ``Message/clocksLoaded(_:_:)``.
    case loadClocks(RequestID, TicketID)
    /// Decide and record, all or each for itself. Answer: ``Message/performed(_:_:)``, then ``Message/deskChanged(tickets:articles:rebuilt:)``.
    case perform(RequestID, [Command])
    /// List the themes. Answer: ``Message/themesLoaded(_:_:)``.
    case loadThemes(RequestID)
    /// Show a theme for as long as somebody looks at it; `nil` shows the one in force again.
    case showTheme(String?)
    /// Put a theme in force, and in the operator's settings. Answer: ``Message/themeKept(name:path:)``.
    case keepTheme(String)
    /// Keep what was taken from the palette for the next run; it does not matter when that fails.
    case keepRecentActions([Action])
    /// All rows of a view up to the request's limit, to be marked. Answer: ``Message/rowsLoaded(_:_:)``.
    case loadRows(RequestID, QueueRequest)
    /// Which of some tickets a view has. Answer: ``Message/located(_:_:)``.
    case locate(RequestID, Filter, [TicketID])
    /// What tickets have in common, before something is done to all of them. Answer: ``Message/surveyed(_:_:)``.
    case survey(RequestID, [TicketID])
    /// Decide without recording. Answer: ``Message/rehearsed(_:_:)``.
    case rehearse(RequestID, [Command])
    /// Look up the operator's last step. Answer: ``Message/stepFound(_:_:)``.
    case findStep(RequestID, Step.Direction)
    /// Undo a step or do it again. Answers as for ``perform(_:_:)``.
    case takeStep(RequestID, Step)
    /// Keep how far the tour is; it does not matter when that fails.
    case keepTour(TourProgress)
    /// Read the drafts there are. Answer: ``Message/draftsLoaded(_:)``.
    case loadDrafts
    /// Say ``Message/keepDrafts`` well within a second: something was typed.
    case keepDraftsSoon
    /// Put a draft on the disk. Answer when that fails: ``Message/draftFailed(_:_:)``, and ``Message/draftWritten(_:)``
    /// the first time that it works again.
    case writeDraft(DraftID, Draft)
    /// Take a draft off the disk.
    case removeDraft(DraftID)
    /// Go on with another console's draft under a name of this one's.
    case adoptDraft(DraftID, as: DraftID)
    /// Let the operator's editor have a text; the name says what it is. Answer: ``Message/textEdited(_:_:)``.
    case editText(RequestID, text: String, name: String)
    /// Take the mouse, or leave it to the terminal.
    case useMouse(Bool)
    /// Put text on the terminal's clipboard. Answer, where that is known to fail: ``Message/notCopied(limit:)``.
    case copy(String)
    /// Send every cell again.
    case redraw
    /// Give the terminal back to the shell. Once back: ``Message/resumed(now:)``.
    case suspend
    /// End the console.
    case quit

    /// Whether a later effect makes this one useless, so that of many in one batch only the last needs doing.
    public func isSuperseded(by later: Effect) -> Bool {
        switch (self, later) {
        case (.loadQueue, .loadQueue), (.loadCounts, .loadCounts), (.countView, .countView),
            (.countViews, .countViews),
            (.loadDetail, .loadDetail), (.loadKnowledge, .loadKnowledge), (.loadArticle, .loadArticle),
            (.loadLibrary, .loadLibrary), (.loadVersions, .loadVersions), (.loadClocks, .loadClocks),
            (.findTicket, .findTicket), (.redraw, .redraw), (.showTheme, .showTheme), (.locate, .locate),
            (.loadDrafts, .loadDrafts), (.loadGaps, .loadGaps), (.explainArticle, .explainArticle),
            (.loadDuty, .loadDuty),
            (.loadHindsight, .loadHindsight),
            (.keepDraftsSoon, .keepDraftsSoon):
            true
        default: false
        }
    }
}
