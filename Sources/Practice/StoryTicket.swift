/// A ticket of the practice story: what was reported, and everything that happened to it afterwards.
struct StoryTicket: Sendable, Equatable {
    /// The name other tickets of the story refer to it by; never shown.
    var key: String
    var type: StoryType
    var language: StoryLanguage
    var source: StorySource
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
    /// The operator's user name, or `StoryOperator.intake` or `StoryOperator.you`.
    var by: String
    var action: StoryAction
}

/// What a step does; one case for each thing the desk can do to a ticket.
enum StoryAction: Sendable, Equatable {
    case logged
    case classified(service: String, category: String, impact: Int, urgency: Int)
    case securitySet(severity: Int)
    case assigned(team: String?, to: String?, reason: String)
    case triaged
    case started
    case noted(String, isPublic: Bool)
    /// The requester wrote back; a held ticket that waits for the caller goes on.
    case callerReplied(String)
    case held(StoryHold, until: StoryMoment?, reason: String)
    case resumed(String)
    case contained(String)
    case causeFound(String)
    case workaroundFound(String)
    case resolved(StoryCode, notes: String)
    case reopened(String)
    case closed
    case cancelled(String)
    case tagged([String])
    case timeSpent(minutes: Int, activity: String)
    case articleLinked(String)
    case linked(StoryRelation, to: String)
    case madeMajor(String)
    case priorityOverridden(Int, reason: String)
    case affected(String)
}

enum StoryType: String, Sendable { case incident, request }
enum StoryLanguage: String, Sendable, CaseIterable { case en, sv, ja }
enum StorySource: String, Sendable {
    case phone, mail, portal, alert, monitoring
    case walkIn = "walk-in"
}
enum StoryHold: String, Sendable, CaseIterable { case caller, change, problem, vendor, parent, scheduled }
enum StoryRelation: String, Sendable { case duplicate, parent, related }

/// The resolution codes of the domain, as the script writes them.
enum StoryCode: String, Sendable, CaseIterable {
    case solution, workaround, duplicate
    case byCaller = "by-caller"
    case byChange = "by-change"
    case byProblem = "by-problem"
    case knownError = "known-error"
    case userError = "user-error"
    case notReproducible = "not-reproducible"
    case noResolution = "no-resolution"
}
