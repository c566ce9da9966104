import Helpdesk
import Primitives
import Testing

/// 2026-11-21T08:00:00Z, a Saturday: the instant at which tickets of tests are logged.
let start = Timestamp(milliseconds: 1_795_248_000_000)
let minute: Int64 = 60_000
let hour = 60 * minute
let day = 24 * hour

let complete = Classification(
    kind: .service, category: CategoryPath("mail", "outlook"), impact: .medium, urgency: .medium, services: ["mail"])

func anna(_ role: Role = .agent) -> Actor { Actor(name: "anna", role: role) }

/// Event by event, a minute apart, from the moment of logging.
func fold(
    _ events: [any TicketEvent], id: TicketID = TicketID(.incident, 1), every distance: Int64 = minute,
    importedFrom: String? = nil
) -> Ticket {
    var ticket: Ticket?
    for (index, event) in events.enumerated() {
        let at = start.advanced(byMilliseconds: Int64(index) * distance)
        let origin = Origin(at: at, by: "anna", importedFrom: importedFrom)
        let recorded = RecordedEvent(
            sequence: Int64(index + 1), subject: .ticket(id), origin: origin, happening: .ticket(event))
        Ticket.fold(recorded, into: &ticket)
    }
    guard let ticket else { preconditionFailure("a ticket has at least one event") }
    return ticket
}

/// Events with their own instants, in minutes after logging.
func fold(at moments: [(Int64, any TicketEvent)]) -> Ticket {
    var ticket: Ticket?
    for (index, moment) in moments.enumerated() {
        let origin = Origin(at: start.advanced(byMilliseconds: moment.0 * minute), by: "anna")
        Ticket.fold(
            RecordedEvent(
                sequence: Int64(index + 1), subject: .ticket(TicketID(.incident, 1)), origin: origin,
                happening: .ticket(moment.1)), into: &ticket)
    }
    guard let ticket else { preconditionFailure("a ticket has at least one event") }
    return ticket
}

func logged(_ title: String = "Mail is down") -> TicketLogged {
    var event = TicketLogged(type: .incident, title: title)
    event.classification.kind = .service
    return event
}

/// Given some events, when a command comes, then these events follow or that rejection.
struct Given {
    var ticket: Ticket
    var settings = DeskSettings()
    var now = start.advanced(byMilliseconds: day)

    func when(_ command: any TicketCommand, by actor: Actor = anna(.admin), seen: Int64? = nil) -> Outcome {
        do throws(Rejection) {
            let circumstances = Circumstances(settings: settings, actor: actor, now: now)
            return .events(try Decision.decide(command, on: ticket, seen: seen, circumstances))
        } catch {
            return .rejection(error)
        }
    }

    func with(_ change: (inout DeskSettings) -> Void) -> Given {
        var other = self
        change(&other.settings)
        return other
    }
}

/// A ticket that was logged and then lived through these events.
func given(_ events: any TicketEvent...) -> Given { Given(ticket: fold([logged()] + events)) }

enum Outcome {
    case events([any TicketEvent])
    case rejection(Rejection)

    func then(_ expected: any TicketEvent..., sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(words == expected.map(described), sourceLocation: sourceLocation)
    }

    func thenRejected(_ expected: Rejection, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(words == ["rejected: \(expected)"], sourceLocation: sourceLocation)
    }

    /// Tags and bodies, or the rejection: what tests compare.
    var words: [String] {
        switch self {
        case .events(let events): events.map(described)
        case .rejection(let rejection): ["rejected: \(rejection)"]
        }
    }
}

func described(_ event: any TicketEvent) -> String {
    event.tag + " " + JSON.object(EventCoding.body(event)).text
}
