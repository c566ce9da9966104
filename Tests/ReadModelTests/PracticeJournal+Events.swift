import Helpdesk
import Primitives

extension PracticeJournal {
    /// One more thing happens to some ticket or article.
    mutating func happen() {
        if tickets.isEmpty || Int.random(in: 0..<12, using: &random) == 0 { return log() }
        if Int.random(in: 0..<10, using: &random) == 0 { return happenToArticle() }
        let number = Int64.random(in: 1...Int64(tickets.count), using: &random)
        guard let ticket = tickets[number] else { return }
        if Int.random(in: 0..<12, using: &random) == 0 { return compensate(ticket) }
        if Int.random(in: 0..<60, using: &random) == 0 {
            append(.ticket(ticket.id), pick([.unknown(tag: "ticket.x"), .erased(tag: "ticket.noted")]))
        } else {
            append(.ticket(ticket.id), .ticket(event(for: ticket)))
        }
    }

    /// Something that was done to the ticket is undone, or what was undone is done again.
    private mutating func compensate(_ ticket: Ticket) {
        let past = TicketPast(events.map(\.event).filter { $0.subject == .ticket(ticket.id) })
        let direction = pick(Step.Direction.allCases)
        let person = pick(Self.people)
        let step = Set(past.lastStep(of: person, direction).map(\.sequence))
        let desk = Circumstances(settings: DeskSettings(), actor: Actor(name: person, role: .admin), now: Self.now)
        let command = past.command(direction, step)
        guard let undoing = try? Decision.decide(command, on: ticket, seen: nil, desk) else { return }
        for event in undoing { append(.ticket(ticket.id), .ticket(event), by: person) }
    }

    private mutating func happenToArticle() {
        if articles.count < 5 || Bool.random(using: &random) { return writeArticle() }
        let id = ArticleID(Int64.random(in: 1...Int64(articles.count), using: &random))
        let fate = Int.random(in: 0..<6, using: &random)
        if fate == 0 {
            append(.article(id), .article(ArticleRetired(reason: "old")))
        } else if fate < 3 {
            // Whatever is recorded: a group is what the articles say, also where no rule would have let it be.
            let other = ArticleID(Int64.random(in: 1...Int64(articles.count), using: &random))
            append(.article(id), .article(ArticleOriginalNamed(maybe(other))))
        } else {
            append(.article(id), .article(ArticleEdited(ArticleContent(title: sentence(3), text: sentence(12)))))
        }
    }

    private mutating func event(for ticket: Ticket) -> any TicketEvent {
        switch Int.random(in: 0..<13, using: &random) {
        case 0: return classified()
        case 1:
            let (person, team) = (pick(Self.people), pick(Self.names))
            return TicketAssigned(assignee: maybe(person), team: maybe(team))
        case 2: return TicketHeld(pick(HoldReason.allCases), until: nil, note: "")
        case 3: return TicketResumed()
        case 4, 5:
            let cause = sentence(2)
            return TicketResolved(pick(ResolutionCode.allCases), notes: sentence(5), cause: maybe(cause))
        case 6: return ticket.state == .resolved ? TicketReopened(reason: "again") : TicketTriaged()
        case 7: return ticket.state == .resolved ? TicketClosed() : TicketStarted()
        case 8: return Int.random(in: 0..<5, using: &random) == 0 ? TicketCancelled(reason: "no") : TicketTriaged()
        case 9: return TicketTagged(add: [pick(["vip", "zz"])], remove: [pick(["vip2", "zz"])])
        case 10: return TicketWatched(by: pick(Self.people), watching: Bool.random(using: &random))
        case 11: return TicketArticleLinked(ArticleID(Int64.random(in: 1...6, using: &random)))
        default: return TicketNoted(sentence(6), isPublic: Bool.random(using: &random))
        }
    }
}
