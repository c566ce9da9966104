import Canvas
import Helpdesk
import Testing
import Wording

@testable import Console

@Suite("What the desk's history says to a form")
struct HindsightTests {
    /// A desk that has resolved twelve tickets.
    private func desk() -> PracticeDesk {
        var desk = PracticeDesk()
        for number in 1...6 {
            for (title, category, level) in [
                ("vpn tunnel drops \(number)", "network/vpn", Level.high), ("paper jam \(number)", "hardware", .low),
            ] {
                var known = Classification(
                    category: CategoryPath(parsing: category), impact: level, urgency: level, services: ["network"])
                known.kind = .service
                let id = desk.log(LogTicket(title: title, classification: known))
                desk.change(id, AssignTicket(team: .to(level == .high ? "network" : "desk")))
                desk.change(
                    id, ResolveTicket(.solution, notes: "done", cause: "found", confirmedBy: "anna"))
            }
        }
        return desk
    }

    private func place(_ key: FormKey, _ sitting: Sitting) throws -> Int {
        try #require(sitting.model.form?.fields.firstIndex { $0.key == key })
    }

    @Test("an empty field says what it could be while the title is typed, and nothing fills itself in")
    func offered() throws {
        var sitting = Sitting(desk())
        sitting.press("N")
        #expect(!sitting.screen.contains("takes it"))
        sitting.type("tunnel of the vpn")
        #expect(sitting.screen.contains("% – "))
        #expect(sitting.screen.contains("(Ctrl-T takes it)"))
        #expect(sitting.model.form?.value(.category) == "")
        #expect(sitting.model.form?.isChanged(.category) == false)
    }

    @Test("one key takes it, the next press the next one, and what was chosen is left alone")
    func taken() throws {
        var sitting = Sitting(desk())
        sitting.press("N")
        sitting.type("tunnel vpn drops")
        let offer = try #require(sitting.model.form?.nextOffer)
        #expect(sitting.model.form?.fields[offer.index].key == .category)
        sitting.press("Ctrl-T")
        #expect(sitting.model.form?.value(.category) == offer.offer.value)
        #expect(sitting.model.form?.focus == 0)
        #expect(try sitting.model.form?.offer(place(.category, sitting)) == nil)
        sitting.press("Ctrl-T Ctrl-T Ctrl-T Ctrl-T")
        #expect(sitting.model.form?.value(.impact) == "1")
        #expect(sitting.model.form?.nextOffer == nil)
        #expect(sitting.model.whyDisabled(.takeProposal, in: .form) != nil)
        #expect(sitting.model.form?.value(.title) == "tunnel vpn drops")
    }

    @Test("what was typed away again is offered no more, and an old answer is dropped")
    func follows() throws {
        var sitting = Sitting(desk())
        sitting.press("N")
        sitting.type("vpn tunnel")
        #expect(sitting.model.form?.nextOffer != nil)
        sitting.press("Ctrl-U")
        #expect(sitting.model.form?.nextOffer == nil)
        sitting.answers = false
        sitting.effects = []
        sitting.type("vpn")
        let asked = sitting.effects.compactMap { effect -> RequestID? in
            if case .loadHindsight(let id, _) = effect { id } else { nil }
        }
        #expect(asked.count == 3)
        let found = Hindsight(
            suggestions: Suggestions(
                learned: 20, choices: [.impact: [Suggestion(value: "1", probability: 0.9, words: ["vpn"])]]))
        sitting.send(.hindsightLoaded(asked[0], found))
        #expect(sitting.model.form?.nextOffer == nil)
        sitting.send(.hindsightLoaded(asked[2], found))
        #expect(sitting.model.form?.nextOffer?.offer.value == "1")
    }

    @Test("classifying and assigning are helped too, of one ticket")
    func otherForms() throws {
        var desk = desk()
        let id = desk.log(LogTicket(title: "tunnel vpn drops"))
        var sitting = Sitting(desk)
        #expect(sitting.model.selected == id)
        sitting.press("c")
        #expect(sitting.screen.contains("(Ctrl-T takes it)"))
        sitting.press("Ctrl-T")
        #expect(sitting.model.form?.value(.category).hasPrefix("network") == true)
        sitting.press("Esc a")
        #expect(sitting.screen.contains("Network"))
        sitting.press("Ctrl-T")
        #expect(sitting.model.form?.value(.team) == "network")
    }

    @Test("several alike within the hour ask for a major incident, and a key marks them", arguments: Language.allCases)
    func alike(_ language: Language) throws {
        let words = Catalogue.of(language)
        var desk = PracticeDesk()
        for number in 1...4 { desk.log(LogTicket(title: "mail is down \(number)")) }
        desk.log(LogTicket(title: "something else"))
        var sitting = Sitting(desk, size: Size(columns: 160, rows: 50), words: words)
        sitting.press("N")
        sitting.type("mail")
        let many = words(.suggestion(.alikeMany), ["count": "4"]).prefix(12)
        #expect(sitting.screen.contains(many))
        sitting.press("Esc")
        sitting.press("g")
        #expect(sitting.model.detail.loaded?.alike.count == 3)
        sitting.press("=")
        #expect(sitting.model.queue.marks.count == 4)
        #expect(sitting.model.notices.last?.text.contains("4") == true)
        sitting.press("M")
        #expect(sitting.model.form?.action == .major)
        #expect(sitting.model.form?.rows.count == 4)
    }

    @Test("one alike is named, and nothing alike gives the reason")
    func one() throws {
        var desk = PracticeDesk()
        desk.log(LogTicket(title: "mail is down"))
        var sitting = Sitting(desk)
        #expect(sitting.model.whyDisabled(.markAlike, in: .queue) != nil)
        sitting.press("N")
        sitting.type("mail")
        #expect(sitting.screen.contains("Looks like INC-000001"))
        sitting.press("=")
        #expect(sitting.model.form?.value(.title) == "mail=")
    }
}
