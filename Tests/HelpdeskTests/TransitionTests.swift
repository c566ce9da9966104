import Helpdesk
import Testing

/// A ticket in each state, complete enough for every step.
private func ticket(in state: TicketState) -> Given {
    let classified = TicketClassified(complete, priority: .p3)
    let resolved = TicketResolved(.solution, notes: "Restarted.")
    return switch state {
    case .new: given(classified)
    case .triaged: given(classified, TicketTriaged())
    case .inProgress: given(classified, TicketStarted())
    case .onHold: given(classified, TicketHeld(.vendor))
    case .resolved: given(classified, resolved)
    case .closed: given(classified, resolved, TicketClosed())
    case .cancelled: given(classified, TicketCancelled(reason: "twice"))
    case .assess, .rootCauseAnalysis, .fixInProgress, .authorise, .scheduled, .implement, .review:
        given(classified, TicketMoved(to: state))
    }
}

/// Every command that moves a ticket, with the state that it leads to and those that it may come from.
private let moves: [(name: String, command: any TicketCommand, to: TicketState, from: Set<TicketState>)] = [
    ("triage", TriageTicket(), .triaged, [.new]),
    ("start", StartTicket(), .inProgress, [.new, .triaged]),
    ("hold", HoldTicket(.caller), .onHold, [.new, .triaged, .inProgress, .onHold]),
    ("resume", ResumeTicket(), .inProgress, [.onHold]),
    ("resolve", ResolveTicket(.solution, notes: "Done."), .resolved, [.new, .triaged, .inProgress, .onHold]),
    ("reopen", ReopenTicket(reason: "again"), .inProgress, [.resolved]),
    ("close", CloseTicket(), .closed, [.resolved]),
    ("cancel", CancelTicket(reason: "twice"), .cancelled, [.new, .triaged, .inProgress, .onHold]),
]

@Suite("The transition table")
struct TransitionTests {
    @Test("is what DOMAIN draws")
    func table() {
        #expect(Transitions.from(.new, in: .incident) == [.triaged, .inProgress, .onHold, .resolved, .cancelled])
        #expect(Transitions.from(.triaged, in: .incident) == [.inProgress, .onHold, .resolved, .cancelled])
        #expect(Transitions.from(.inProgress, in: .incident) == [.onHold, .resolved, .cancelled])
        #expect(Transitions.from(.onHold, in: .incident) == [.inProgress, .resolved, .cancelled])
        #expect(Transitions.from(.resolved, in: .incident) == [.inProgress, .closed])
        #expect(Transitions.from(.closed, in: .incident) == [])
        #expect(Transitions.from(.cancelled, in: .incident) == [])
    }

    @Test("allows exactly its steps", arguments: Workflow.incident.states)
    func walk(state: TicketState) {
        let given = ticket(in: state)
        #expect(given.ticket.state == state)
        for move in moves {
            switch given.when(move.command) {
            case .events(let events):
                #expect(move.from.contains(state), "\(move.name) from \(state)")
                var after = given.ticket
                for event in events {
                    after.apply(
                        RecordedEvent(
                            sequence: 9, subject: .ticket(after.id), origin: Origin(at: given.now, by: "anna"),
                            happening: .ticket(event)))
                }
                #expect(after.state == move.to)
            case .rejection(let rejection):
                #expect(!move.from.contains(state), "\(move.name) from \(state): \(rejection)")
                guard case .notFrom(let from, to: _, let allowed) = rejection else {
                    #expect(Bool(false), "\(move.name) from \(state): \(rejection)")
                    continue
                }
                #expect(from == state)
                #expect(allowed == Transitions.from(state, in: .incident))
            }
        }
    }

    @Test("lets a milestone be set while there is work", arguments: Workflow.incident.states)
    func contain(state: TicketState) {
        let outcome = ticket(in: state).when(ContainTicket(note: "Unplugged."))
        switch state {
        case .new, .triaged: outcome.then(TicketStarted(), TicketContained(note: "Unplugged."))
        case .inProgress, .onHold: outcome.then(TicketContained(note: "Unplugged."))
        default:
            outcome.thenRejected(.notFrom(state, to: .inProgress, allowed: Transitions.from(state, in: .incident)))
        }
    }

    @Test("keeps final tickets as they are, but for notes and the like", arguments: [TicketState.closed, .cancelled])
    func final(state: TicketState) {
        let given = ticket(in: state)
        given.when(AssignTicket(assignee: .to("anna"))).thenRejected(.notFrom(state, to: .inProgress, allowed: []))
        given.when(ClassifyTicket(Classification())).thenRejected(.notFrom(state, to: .triaged, allowed: []))
        given.when(OverridePriority(.p1, reason: "x")).thenRejected(.notFrom(state, to: state, allowed: []))
        given.when(AddNote("later")).then(TicketNoted("later"))
        given.when(SpendTime(minutes: 5)).then(TicketTimeSpent(minutes: 5, activity: .other))
        given.when(TagTicket(add: ["x"])).then(TicketTagged(add: ["x"], remove: []))
    }
}
