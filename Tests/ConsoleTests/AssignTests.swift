import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Handing a ticket over")
struct AssignTests {
    /// At the assign form of a ticket that is the service desk's.
    private func sitting(team: String? = "desk") throws -> (Sitting, TicketID) {
        var desk = PracticeDesk.small()
        let id = try #require(Sitting(desk).model.selected)
        if let team { desk.change(id, AssignTicket(team: .to(team))) }
        var sitting = Sitting(desk)
        let place = try #require(sitting.model.queue.rows.firstIndex { $0.id == id })
        for _ in 0..<place { sitting.press("j") }
        sitting.press("a")
        return (sitting, id)
    }

    @Test("the only team of the person goes along, and that is said")
    func follows() throws {
        var (sitting, id) = try sitting()
        #expect(sitting.model.form?.value(.team) == "desk")
        sitting.type("bengt")
        #expect(sitting.model.form?.value(.team) == "network")
        #expect(sitting.screen.contains("goes along with bengt; it was: desk"))
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[id]?.assignee == "bengt")
        #expect(sitting.desk.tickets[id]?.team == "network")
    }

    @Test("it goes back with the person, and stays where somebody chose it")
    func chosen() throws {
        var (sitting, id) = try sitting()
        sitting.type("bengt")
        sitting.press("Ctrl-U")
        sitting.type("anna")
        #expect(sitting.model.form?.value(.team) == "desk")
        sitting.press("Ctrl-U")
        sitting.type("bengt")
        sitting.press("Tab")
        sitting.type("desk")
        #expect(sitting.screen.contains("bengt is not in this team but in network"))
        sitting.press("Shift-Tab")
        sitting.type("bengt")
        #expect(sitting.model.form?.value(.team) == "desk")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.tickets[id]?.assignee == "bengt")
        #expect(sitting.desk.tickets[id]?.team == "desk")
    }

    @Test("of several tickets with different teams all go along, or stay different")
    func several() throws {
        var (sitting, id) = try sitting()
        sitting.press("Esc Space Space a")
        #expect(sitting.model.form?.fields.first { $0.key == .team }?.isChanged == false)
        sitting.type("bengt")
        #expect(sitting.screen.contains("goes along with bengt"))
        sitting.press("Ctrl-U")
        sitting.type("anna")
        #expect(sitting.model.form?.value(.team) == "desk")
        sitting.press("Ctrl-U")
        sitting.type("bengt")
        sitting.press("Ctrl-S Enter")
        #expect(sitting.desk.tickets[id]?.team == "network")
    }

    @Test("taking a ticket of another team says that the team stays")
    func taken() throws {
        var (sitting, id) = try sitting(team: "network")
        sitting.press("Esc A")
        #expect(sitting.desk.tickets[id]?.team == "network")
        #expect(sitting.screen.contains("\(id): take it – done · its team stays network · u undoes it"))
    }
}
