import Helpdesk
import Primitives
import Testing

/// A plan that lacks nothing, with a window a day ahead of the tests' instant.
let wholePlan = ChangePlan(
    risk: .medium, justification: "Out of support.", implementation: "Swap it.", backOut: "Swap it back.",
    test: "Ping it.",
    window: ChangeWindow(start.advanced(byMilliseconds: 2 * day), start.advanced(byMilliseconds: 2 * day + 4 * hour)))

/// A ticket of a course that was logged, and has all that any of its states needs.
func given(_ workflow: Workflow, _ events: any TicketEvent...) -> Given {
    let (type, change): (TicketType, ChangeType?) =
        switch workflow {
        case .incident: (.incident, nil)
        case .problem: (.problem, nil)
        case .standardChange: (.change, .standard)
        case .normalChange: (.change, .normal)
        case .emergencyChange: (.change, .emergency)
        }
    var first: [any TicketEvent] = [TicketLogged(type: type, title: "Mail is slow")]
    if let change {
        var plan = wholePlan
        plan.type = change
        first.append(TicketChangePlanned(plan))
    }
    if type == .problem {
        first.append(TicketCauseFound("capacity", "A full disk."))
    }
    return Given(ticket: fold(first + events, id: TicketID(type, 1)))
}

/// A ticket of a course in one of its states, as its course leads there.
private func ticket(of workflow: Workflow, in state: TicketState) -> Given {
    var made = given(workflow)
    guard state != .cancelled else {
        made.ticket = folded(made.ticket, TicketCancelled(reason: "twice"))
        return made
    }
    for next in workflow.states.dropFirst() where made.ticket.state != state {
        let event: any TicketEvent =
            switch next {
            case .resolved: TicketResolved(.solution, notes: "Fixed.")
            case .closed where workflow != .problem: TicketChangeClosed(.successful, notes: "Fine.")
            case .closed: TicketClosed()
            default: TicketMoved(to: next)
            }
        made.ticket = folded(made.ticket, event)
        if next == .authorise {
            made.ticket = folded(made.ticket, TicketChangeApproved(), by: "chiyo")
        }
    }
    return made
}

private func folded(_ ticket: Ticket, _ event: any TicketEvent, by person: String = "anna") -> Ticket {
    var after = ticket
    after.apply(
        RecordedEvent(
            sequence: ticket.lastSequence + 1, subject: .ticket(ticket.id), origin: Origin(at: start, by: person),
            happening: .ticket(event)))
    return after
}

/// What is asked for to come to a state.
private func command(to state: TicketState, of ticket: Ticket) -> any TicketCommand {
    switch state {
    case .triaged: TriageTicket()
    case .inProgress: StartTicket()
    case .onHold: HoldTicket(.vendor)
    case .resolved: ResolveTicket(.solution, notes: "Fixed.")
    case .closed where ticket.id.type == .change: CloseChange(.successful, notes: "Fine.")
    case .closed: CloseTicket()
    case .cancelled: CancelTicket(reason: "twice")
    default: MoveTicket(to: state, reason: "because")
    }
}

private let courses: [Workflow] = [.problem, .standardChange, .normalChange, .emergencyChange]

@Suite("The courses of problems and changes")
struct CourseTests {
    @Test("are what DOMAIN draws")
    func drawn() {
        #expect(
            courses.map(\.states) == [
                [.new, .assess, .rootCauseAnalysis, .fixInProgress, .resolved, .closed, .cancelled],
                [.new, .scheduled, .implement, .review, .closed, .cancelled],
                [.new, .assess, .authorise, .scheduled, .implement, .review, .closed, .cancelled],
                [.new, .authorise, .scheduled, .implement, .review, .closed, .cancelled],
            ])
        for course in courses {
            let states = course.states.dropLast()
            for (state, next) in zip(states, states.dropFirst()) {
                #expect(Transitions.from(state, in: course).first == next, "\(course) from \(state)")
                #expect(Transitions.from(state, in: course).contains(.cancelled) == state.isOpen)
            }
            #expect(Transitions.from(.closed, in: course).isEmpty && Transitions.from(.cancelled, in: course).isEmpty)
        }
    }

    @Test("allow exactly their steps", arguments: courses)
    func walk(course: Workflow) {
        for state in course.states {
            let given = ticket(of: course, in: state)
            #expect(given.ticket.state == state && given.ticket.workflow == course)
            for target in TicketState.allCases where target != .new {
                let isAllowed = Transitions.from(state, in: course).contains(target)
                switch given.when(command(to: target, of: given.ticket)) {
                case .events(let events):
                    #expect(isAllowed, "\(course): \(state) to \(target)")
                    #expect(events.reduce(given.ticket) { folded($0, $1) }.state == target)
                case .rejection(.notFrom(let from, to: _, let allowed)):
                    #expect(!isAllowed, "\(course): \(state) to \(target)")
                    #expect(from == state && allowed == Transitions.from(state, in: course))
                case .rejection(let other):
                    #expect(Bool(false), "\(course): \(state) to \(target): \(other)")
                }
            }
        }
    }

    @Test("take up what older journals left in the states of incidents", arguments: courses)
    func olderJournals(course: Workflow) {
        let events: [any TicketEvent] = [
            TicketTriaged(), TicketStarted(), TicketHeld(.vendor), TicketResolved(.solution, notes: "Done."),
        ]
        for event in events {
            let old = given(course, event)
            let next = Transitions.from(old.ticket.state, in: course)
            #expect(!next.isEmpty && next.allSatisfy(course.states.contains), "\(course): \(old.ticket.state)")
            guard let first = next.first else { continue }
            switch old.when(command(to: first, of: old.ticket)) {
            case .events: break
            case .rejection(let rejection): #expect(Bool(false), "\(course) to \(first): \(rejection)")
            }
        }
    }

    @Test("want a reason for a step back, and keep it")
    func back() {
        let given = ticket(of: .problem, in: .fixInProgress)
        given.when(MoveTicket(to: .rootCauseAnalysis)).thenRejected(.required(.reason))
        given.when(MoveTicket(to: .rootCauseAnalysis, reason: "It came back."))
            .then(TicketMoved(to: .rootCauseAnalysis, reason: "It came back."))
        ticket(of: .problem, in: .resolved).when(MoveTicket(to: .rootCauseAnalysis, reason: "It came back."))
            .then(TicketReopened(reason: "It came back."))
    }

    @Test("leave the steps that say more to their own commands")
    func ownCommands() {
        for (course, state, target) in [
            (Workflow.problem, TicketState.fixInProgress, TicketState.resolved),
            (.problem, .resolved, .closed), (.normalChange, .review, .closed), (.problem, .new, .cancelled),
        ] {
            let outcome = ticket(of: course, in: state).when(MoveTicket(to: target, reason: "x"))
            #expect(outcome.words.first?.contains("move.asks-for-more") == true, "\(outcome.words)")
        }
        let closing = ticket(of: .normalChange, in: .review).when(CloseTicket())
        #expect(closing.words.first?.contains("change.needs-close-code") == true, "\(closing.words)")
    }

    @Test("have no targets, and wake nobody")
    func clocks() {
        for course in courses {
            let grave = given(course, TicketClassified(complete, priority: .p1))
            #expect(!grave.ticket.hasClocks)
            #expect(grave.ticket.nextBreach(.standard) == nil)
            #expect(grave.ticket.nextMoment(grave.settings) == nil, "\(course)")
            #expect(grave.ticket.state == .new)
        }
    }

    @Test("ask at a step for what it needs")
    func needs() {
        let problem = Given(ticket: fold([TicketLogged(type: .problem, title: "x")], id: TicketID(.problem, 1)))
        #expect(problem.ticket.missingFields(before: .fixInProgress, problem.settings) == [.cause])
        let change = Given(ticket: fold([TicketLogged(type: .change, title: "x")], id: TicketID(.change, 1)))
        change.when(MoveTicket(to: .assess)).then(TicketMoved(to: .assess))
        #expect(
            change.ticket.missingFields(before: .authorise, change.settings)
                == [.risk, .justification, .implementationPlan, .backOutPlan, .testPlan])
        let planned = ticket(of: .standardChange, in: .scheduled).ticket
        #expect(planned.missingFields(before: .implement, change.settings).isEmpty)
    }
}
