import Primitives
import SeededRandom

@testable import Helpdesk

/// One ticket that several people work on, event by event, as a desk would record it.
struct Life {
    private(set) var events: [RecordedEvent] = []
    private(set) var ticket: Ticket
    var now = start
    let settings: DeskSettings

    init(
        _ type: TicketType = .incident, _ title: String = "Mail is down", settings: DeskSettings = DeskSettings()
    ) {
        self.settings = settings
        let origin = Origin(at: start, by: "anna")
        var logged = logged(title)
        logged.type = type
        if type != .incident { logged.classification.kind = nil }
        let first = RecordedEvent(
            sequence: 1, subject: .ticket(TicketID(type, 1)), origin: origin, happening: .ticket(logged))
        var beginning: Ticket?
        Ticket.fold(first, into: &beginning)
        events = [first]
        ticket = beginning ?? Ticket(TicketID(type, 1), logged, origin)
    }

    /// Decides commands as one step; nothing is recorded of those that are refused, and the first rejection is told.
    @discardableResult
    mutating func perform(_ commands: [any TicketCommand], by person: String = "anna") -> Rejection? {
        now = now.advanced(byMilliseconds: minute)
        let step = Int64(events.count)
        let desk = Circumstances(settings: settings, actor: Actor(name: person, role: .admin), now: now)
        var refusal: Rejection?
        for command in commands {
            do throws(Rejection) {
                for event in try Decision.decide(command, on: ticket, seen: nil, desk) { record(event, person, step) }
            } catch {
                refusal = refusal ?? error
            }
        }
        return refusal
    }

    private mutating func record(_ event: any TicketEvent, _ person: String, _ step: Int64) {
        let recorded = RecordedEvent(
            sequence: Int64(events.count + 1), subject: .ticket(ticket.id),
            origin: Origin(at: now, by: person, step: step), happening: .ticket(event))
        events.append(recorded)
        ticket.apply(recorded)
    }

    /// Undoes the person's last step, or does it again.
    @discardableResult
    mutating func take(_ direction: Step.Direction, by person: String = "anna") -> Rejection? {
        let past = TicketPast(events)
        let step = Set(past.lastStep(of: person, direction).map(\.sequence))
        return perform([past.command(direction, step)], by: person)
    }

    /// All that people see, without how often and when the ticket was written to.
    var seen: Ticket { ticket.withoutHistory }
}

extension Ticket {
    var withoutHistory: Ticket {
        var ticket = self
        ticket.revision = 0
        ticket.lastSequence = 0
        ticket.updatedAt = createdAt
        ticket.changes = AspectRevisions()
        ticket.attention = Attention()
        return ticket
    }

    /// The same with its articles by number, not in the order of linking.
    var withArticlesInOrder: Ticket {
        var ticket = self
        ticket.articles.sort()
        return ticket
    }
}

/// Wishes of every kind that undo can take back, and some that it can't.
struct RandomWishes {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    mutating func wish(canBePublic: Bool = false) -> any TicketCommand {
        let word = pick(["one", "two", "three", "å", "障害"])
        let levels = Level.allCases
        switch Int.random(in: 0..<24, using: &random) {
        case 0, 1:
            return ClassifyTicket(
                Classification(
                    kind: pick([.service, .security]), category: CategoryPath(word), impact: pick(levels),
                    urgency: pick(levels), services: [pick(["mail", "web"])]))
        case 2: return OverridePriority(pick([nil, .p1, .p4]), reason: word)
        case 3, 4:
            return AssignTicket(
                assignee: pick([.keep, .nobody, .to("bengt"), .to("chiyo")]), team: pick([.keep, .nobody, .to("net")]))
        case 5: return HoldTicket(pick(HoldReason.allCases), until: start.advanced(byMilliseconds: 900 * day))
        case 6: return ResumeTicket()
        case 7: return StartTicket()
        case 8, 9: return ResolveTicket(pick(ResolutionCode.allCases), notes: word, cause: word)
        case 10: return ReopenTicket(reason: word)
        case 11: return pick([CloseTicket() as any TicketCommand, CancelTicket(reason: word)])
        case 12: return ContainTicket(note: word)
        case 13: return TagTicket(add: [word], remove: [pick(["one", "two"])])
        case 14: return WatchTicket(watching: Bool.random(using: &random))
        case 15: return EditTicket(title: word, description: word + word)
        case 16:
            return pick([
                LinkArticle(ArticleID(1)) as any TicketCommand, UnlinkArticle(ArticleID(1)), LinkArticle(ArticleID(2)),
            ])
        case 17: return SpendTime(minutes: Int.random(in: 1...99, using: &random))
        case 18, 19: return looking(word)
        case 20, 21: return telling(word)
        default: return AddNote(word, isPublic: canBePublic && Bool.random(using: &random))
        }
    }

    /// A wish of investigation.
    mutating func looking(_ word: String) -> any TicketCommand {
        pick([
            RecordCheck(word, pick(CheckOutcome.allCases), note: word) as any TicketCommand, RaiseHypothesis(word),
            RuleHypothesis(pick([1, 2, 3]), pick(Verdict.allCases), reason: word),
            FindCause(pick(CauseCategory.standard), word), KeepOutput("df", word),
        ])
    }

    /// A wish of communication.
    mutating func telling(_ word: String) -> any TicketCommand {
        pick([
            PlanUpdates(every: pick([nil, 15, 60])) as any TicketCommand,
            PlanUpdates(next: start.advanced(byMilliseconds: 900 * day)),
            ChangeStakeholders(add: [Stakeholder(word, reason: pick([nil, "boss"]))]),
            ChangeStakeholders(remove: [word]), InformPeople([word, "one"], pick(InformChannel.allCases)),
        ])
    }

    mutating func step() -> [any TicketCommand] { (0..<pick([1, 1, 1, 2, 3])).map { _ in wish() } }
}
