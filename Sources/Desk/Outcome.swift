import Helpdesk

/// What became of a command.
public enum Outcome: Sendable {
    /// It was recorded and is on the disk; the ticket as it is now, and the events that it led to.
    case ticket(Ticket, events: [any TicketEvent])
    /// The same for an article.
    case article(Article)
    /// The same for who is on call.
    case duty(DutyChanges, events: [any DeskEvent])
    /// A rule is in the way; nothing was recorded.
    case refused(Rejection)

    /// The ticket, when one was changed.
    public var ticket: Ticket? {
        if case .ticket(let ticket, _) = self { ticket } else { nil }
    }

    /// The article, when one was changed.
    public var article: Article? {
        if case .article(let article) = self { article } else { nil }
    }

    /// The rule in the way, when there is one.
    public var rejection: Rejection? {
        if case .refused(let rejection) = self { rejection } else { nil }
    }
}
