import Helpdesk

/// A ticket of the practice story: what was reported, and everything that happened to it afterwards.
struct StoryTicket: Sendable, Equatable {
    /// The name other tickets of the story refer to it by; never shown.
    var key: String
    var type: TicketType
    var language: StoryLanguage
    var source: IntakeSource
    var title: String
    var description: String
    /// The local part of the requester's address; see `StoryPerson.all`.
    var requester: String
    /// The first step is always `.logged`.
    var steps: [StoryStep]
}

/// One thing that somebody did to a ticket.
struct StoryStep: Sendable, Equatable {
    var at: StoryMoment
    /// The operator's user name, or `PracticeSettings.intake` or `PracticeSettings.you`.
    var by: String
    var action: StoryAction
}

/// What a step does; one case for each thing the desk can do to a ticket.
enum StoryAction: Sendable, Equatable {
    case logged
    case classified(service: String, category: String, impact: Level, urgency: Level)
    case securitySet(Severity)
    case assigned(team: String?, to: String?, reason: String)
    case triaged
    case started
    case noted(String, isPublic: Bool)
    /// The requester wrote back; a held ticket that waits for the caller goes on.
    case callerReplied(String)
    case held(HoldReason, until: StoryMoment?, reason: String)
    case resumed(String)
    case contained(String)
    case causeFound(String)
    case workaroundFound(String)
    case resolved(ResolutionCode, notes: String)
    case reopened(String)
    case closed
    case cancelled(String)
    case tagged([String])
    case timeSpent(minutes: Int, Activity, note: String)
    case articleLinked(String)
    case linked(StoryRelation, to: String)
    case madeMajor(String)
    case affected(String)
}

enum StoryLanguage: String, Sendable, CaseIterable { case en, sv, ja }
enum StoryRelation: String, Sendable { case duplicate, parent, related }
