import Primitives

/// A wish to change one ticket. One file holds one command with the event that it leads to.
public protocol TicketCommand: Sendable {
    /// The right that it needs.
    static var permission: Permission { get }
    /// The parts of the ticket whose change by somebody else since would make this a conflict.
    static var aspects: [Aspect] { get }
    /// Decides against the newest state: the events that follow, or why not.
    func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent]
    /// The parts for this very wish; by itself those of its type.
    var touches: [Aspect] { get }
    /// The other tickets at which it has to look: they come in ``Circumstances/others``.
    var involved: [TicketID] { get }
    /// What happens on other tickets with it, once it was decided on its own: one record more for each, in one step.
    ///
    /// - Parameter ticket: its own ticket as it was when that was decided.
    func elsewhere(_ ticket: Ticket, _ desk: Circumstances) -> [(TicketID, any TicketEvent)]
    /// The articles at which it has to look: they come in ``Circumstances/articles``.
    var involvedArticles: [ArticleID] { get }
}

extension TicketCommand {
    public var involved: [TicketID] { [] }
    public func elsewhere(_ ticket: Ticket, _ desk: Circumstances) -> [(TicketID, any TicketEvent)] { [] }
    public var involvedArticles: [ArticleID] { [] }
    public var touches: [Aspect] { Self.aspects }
}

/// A wish to change one article.
public protocol ArticleCommand: Sendable {
    /// The right that it needs.
    static var permission: Permission { get }
    /// Decides against the newest state.
    func decide(_ article: Article, _ desk: Circumstances) throws(Rejection) -> [any ArticleEvent]
    /// The articles at which it has to look beside its own: they come in ``Circumstances/articles``.
    var involvedArticles: [ArticleID] { get }
}

extension ArticleCommand {
    public var involvedArticles: [ArticleID] { [] }
}

/// What a decision may look at beside the record itself. All of it comes in as values: no clock, no look-ups.
public struct Circumstances: Sendable {
    /// The desk's settings.
    public var settings: DeskSettings
    /// Who asks.
    public var actor: Actor
    /// The instant of the decision.
    public var now: Timestamp
    /// Who is on call for a team at an instant.
    public var onCall: @Sendable (_ team: String, _ at: Timestamp) -> [String]
    /// The tickets that the command names beside its own (``TicketCommand/involved``), as they are now; those that do
    /// not exist are missing.
    public var others: [TicketID: Ticket] = [:]
    /// The articles that the command names (``TicketCommand/involvedArticles``), and for a command on an article all of
    /// their languages and of its own; those that do not exist are missing.
    public var articles: [ArticleID: Article] = [:]
    /// The tickets that are part of the command's own ticket, and of those that it names.
    public var children: [TicketID: [TicketID]] = [:]

    /// Makes the circumstances of one decision; by itself nobody is on call.
    public init(
        settings: DeskSettings, actor: Actor, now: Timestamp,
        onCall: @escaping @Sendable (String, Timestamp) -> [String] = { _, _ in [] }
    ) {
        self.settings = settings
        self.actor = actor
        self.now = now
        self.onCall = onCall
    }
}

/// What can be asked of a desk.
public enum Command: Sendable {
    /// A new ticket; its id is given when it is recorded.
    case log(LogTicket)
    /// A relation of a ticket to the one that was logged last in the same batch.
    case relateToLogged(TicketID, Relation)
    /// A change of a ticket, and the revision that the person had seen; without one, conflicts can't be told.
    case change(TicketID, any TicketCommand, seen: Int64?)
    /// A new ticket out of a part of another.
    case split(TicketID, SplitTicket)
    /// A new article.
    case write(WriteArticle)
    /// A change of an article, with the revision seen.
    case revise(ArticleID, any ArticleCommand, seen: Int64?)
    /// A change of who is on call.
    case duty(any DutyCommand)
    /// The ticket of an occurrence of planned work, which is logged once.
    case planned(LogPlanned)
    /// That a plan of this name counts from now on.
    case beginPlan(String)
    /// That a search of knowledge found no article.
    case noteVainSearch(NoteVainSearch)
}

/// The domain's decisions: pure, the same for the console, the command line and every import.
public enum Decision {
    /// Decides a change of a ticket.
    ///
    /// - Parameters:
    ///   - ticket: the newest state.
    ///   - seen: the revision against which the command was made; `nil` takes the newest.
    /// - Throws: the rule that is in the way, with what it needs.
    public static func decide(
        _ command: any TicketCommand, on ticket: Ticket, seen: Int64?, _ desk: Circumstances
    ) throws(Rejection) -> [any TicketEvent] {
        try desk.require(type(of: command).permission)
        if let tag = ticket.unknownEvent { throw .writtenByNewerVersion(tag: tag) }
        if let seen {
            for aspect in command.touches where ticket.changes[aspect] > seen {
                throw .changedMeanwhile(aspect, revision: ticket.revision)
            }
        }
        let events = try command.decide(ticket, desk)
        if events.isEmpty { throw .nothingToChange }
        return events
    }

    /// Decides a change of an article.
    public static func decide(
        _ command: any ArticleCommand, on article: Article, seen: Int64?, _ desk: Circumstances
    ) throws(Rejection) -> [any ArticleEvent] {
        try desk.require(type(of: command).permission)
        if let tag = article.unknownEvent { throw .writtenByNewerVersion(tag: tag) }
        if let seen, article.contentRevision > seen { throw .changedMeanwhile(.content, revision: article.revision) }
        let events = try command.decide(article, desk)
        if events.isEmpty { throw .nothingToChange }
        return events
    }
}

extension Circumstances {
    /// Checks that the actor's role has a right.
    public func require(_ permission: Permission) throws(Rejection) {
        guard actor.may(permission) else {
            throw .notPermitted(permission, role: actor.role)
        }
    }
}
