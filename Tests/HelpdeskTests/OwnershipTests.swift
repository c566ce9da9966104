import Helpdesk
import Testing

@Suite("Ownership")
struct OwnershipTests {
    private let desk = given(TicketAssigned(assignee: "bo", team: "net")).with {
        $0.operators = [Operator(name: "bo"), Operator(name: "cy")]
        $0.teams = [Team(name: "net"), Team(name: "db")]
    }

    @Test("goes to people and teams that there are")
    func assign() {
        desk.when(AssignTicket(assignee: .to("cy"), reason: " knows it ")).then(
            TicketAssigned(assignee: "cy", team: "net", reason: "knows it"))
        desk.when(AssignTicket(assignee: .nobody, team: .to("db"))).then(TicketAssigned(assignee: nil, team: "db"))
        desk.when(AssignTicket(team: .nobody)).then(TicketAssigned(assignee: "bo", team: nil))
        desk.when(AssignTicket(assignee: .to("dy"))).thenRejected(.unknown(.assignee, "dy", known: ["cy", "bo"]))
        desk.when(AssignTicket(team: .to("nett"))).thenRejected(.unknown(.team, "nett", known: ["net", "db"]))
        // Whoever works at the desk can take a ticket, listed or not.
        desk.when(AssignTicket(assignee: .to("anna"))).then(TicketAssigned(assignee: "anna", team: "net"))
        desk.when(AssignTicket(assignee: .to("bo"), team: .to("net"))).thenRejected(.nothingToChange)
    }

    @Test("counts hand-overs, not the first owner")
    func counts() {
        func count(_ events: TicketAssigned...) -> Int64 { fold([logged()] + events).reassignmentCount }
        #expect(count(TicketAssigned(assignee: nil, team: "net"), TicketAssigned(assignee: "bo", team: "net")) == 0)
        #expect(count(TicketAssigned(assignee: "bo", team: "net"), TicketAssigned(assignee: "cy", team: "net")) == 1)
        #expect(count(TicketAssigned(assignee: "bo", team: "net"), TicketAssigned(assignee: nil, team: "db")) == 1)
    }

    @Test("takes another desk's count where an assignment carries one, and goes on from there")
    func counted() {
        var assigned = TicketAssigned(assignee: "bo", team: "net")
        assigned.reassignmentCount = 3
        let events: [any TicketEvent] = [logged(), assigned, TicketAssigned(assignee: "cy", team: "net")]
        #expect(fold(events).reassignmentCount == 4)
    }
}
