/// Every event that this version knows. A new one is a file of its own and a line here.
public enum EventTable {
    /// What can happen to a ticket, after it was logged.
    public static let ticketEvents: [any TicketEvent.Type] = [
        TicketLogged.self,
        TicketEdited.self,
        TicketTriaged.self,
        TicketClassified.self,
        TicketPriorityOverridden.self,
        TicketAssigned.self,
        TicketStarted.self,
        TicketHeld.self,
        TicketResumed.self,
        TicketContained.self,
        TicketResolved.self,
        TicketReopened.self,
        TicketClosed.self,
        TicketCancelled.self,
        TicketNoted.self,
        TicketTimeSpent.self,
        TicketTagged.self,
        TicketWatched.self,
        TicketArticleLinked.self,
        TicketArticleUnlinked.self,
        TicketChangeUndone.self,
        TicketChangeRedone.self,
        TicketWarned.self,
        TicketBreached.self,
        TicketAcknowledged.self,
        TicketAcknowledgementLapsed.self,
        TicketEscalated.self,
        TicketCloseHeldBack.self,
        TicketRelated.self,
        TicketUnrelated.self,
        TicketResolutionCompleted.self,
        TicketUpdatesPlanned.self,
        TicketStakeholdersChanged.self,
        TicketInformed.self,
        TicketChecked.self,
        TicketHypothesisRaised.self,
        TicketHypothesisRuled.self,
        TicketCauseFound.self,
        TicketOutputKept.self,
        TicketReviewWritten.self,
        TicketReviewCompleted.self,
        TicketActionAgreed.self,
        TicketActionChanged.self,
        TicketActionFinished.self,
        TicketActionReopened.self,
        TicketLessonTaken.self,
        TicketMoved.self,
        TicketProblemDescribed.self,
        TicketChangePlanned.self,
        TicketChangeApproved.self,
        TicketChangeRefused.self,
        TicketChangeClosed.self,
        TicketMerged.self,
        TicketAbsorbed.self,
        TicketMergeReversed.self,
        TicketReleased.self,
        TicketSplit.self,
        MajorDeclared.self,
        MajorChanged.self,
        MajorEnded.self,
        TicketNoticeDemanded.self,
        TicketNoticeGiven.self,
        TicketRunbookStarted.self,
        TicketRunbookStepTicked.self,
        TicketVendorGiven.self,
        TicketVendorTakenBack.self,
    ]

    /// What can happen to an article.
    public static let articleEvents: [any ArticleEvent.Type] = [
        ArticleWritten.self,
        ArticleEdited.self,
        ArticleReviewed.self,
        ArticleRetired.self,
        ArticleRated.self,
        ArticleOriginalNamed.self,
    ]

    /// What can happen to the desk itself.
    public static let deskEvents: [any DeskEvent.Type] = [
        RotaCovered.self,
        RotaCoverRemoved.self,
        RotaSwapOffered.self,
        RotaSwapAccepted.self,
        RotaSwapDeclined.self,
        PlanBegan.self,
        KnowledgeSearchedInVain.self,
    ]

    /// What an event of this tag is to the one who did it, where it names itself.
    public static func deed(of tag: String) -> Sentence? { ticketTypes[tag]?.deed }

    static let ticketTypes = Dictionary(uniqueKeysWithValues: ticketEvents.map { ($0.tag, $0) })
    static let articleTypes = Dictionary(uniqueKeysWithValues: articleEvents.map { ($0.tag, $0) })
    static let deskTypes = Dictionary(uniqueKeysWithValues: deskEvents.map { ($0.tag, $0) })
}
