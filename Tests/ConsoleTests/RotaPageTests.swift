import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

/// 2026-11-18T11:06:40Z is a Wednesday.
private func rotaDesk() throws -> PracticeDesk {
    var desk = PracticeDesk()
    desk.settings.teams = [Team(name: "desk", title: "Service desk"), Team(name: "network", title: "Network")]
    desk.settings.operators = [
        Operator(name: "anna", teams: ["desk"]), Operator(name: "bengt", teams: ["desk", "network"]),
        Operator(name: "carl", role: .supervisor), Operator(name: "遥", teams: ["network"]),
    ]
    let from = Timestamp(rfc3339: "2026-01-05T08:00:00Z") ?? desk.now
    let week: Int64 = 7 * 86_400_000
    desk.settings.rotas = [
        Rota(
            team: "network",
            layers: [
                RotaLayer(
                    name: "primary", people: ["遥", "bengt"], turn: week, from: from,
                    hours: try DutyHours(["mon-fri 00:00-24:00"]))
            ]),
        Rota(
            team: "desk",
            layers: [RotaLayer(name: "primary", people: ["anna", "bengt"], turn: 86_400_000, from: from)]),
    ]
    return desk
}

@Suite("The page of who is on call")
struct RotaPageTests {
    @Test("shows one's own teams first, with gaps and double bookings, and says so at the top")
    func shows() throws {
        var sitting = Sitting(try rotaDesk())
        sitting.press("O")
        let rows = sitting.frame.plainText
        let own = try #require(rows.firstIndex { $0.contains("Service desk") })
        let other = try #require(rows.firstIndex { $0.hasPrefix("Network") })
        #expect(own < other)
        #expect(rows[1].contains("2 gaps"))
        #expect(rows.contains { $0.contains("nobody on call") })
        #expect(rows.contains { $0.contains("bengt") && $0.contains("also on call for") })
    }

    @Test("says who of one's own teams is on call in the top line, also when that changes by itself")
    func topLine() throws {
        var sitting = Sitting(try rotaDesk())
        let first = try #require(sitting.model.topOnCall)
        #expect(sitting.frame.plainText[0].contains(first.plain))
        let later = Timestamp(rfc3339: "2026-11-19T08:00:00Z") ?? sitting.desk.now
        sitting.send(.tick(now: later))
        let second = try #require(sitting.model.topOnCall)
        #expect(first != second)
        #expect(Set([first.plain, second.plain]) == ["on call you", "on call bengt"])
        #expect(Sitting(try rotaDesk(), user: "carl").model.topOnCall == nil)
    }

    @Test("takes the shift under the cursor, ends a cover, and tells both")
    func take() throws {
        var sitting = Sitting(try rotaDesk())
        sitting.press("O")
        while case .shift(let shift, _)? = sitting.model.rotaPage?.selected, shift.person != "bengt" {
            sitting.press("j")
        }
        sitting.press("t")
        #expect(sitting.desk.duty.covers.map(\.person) == ["anna"])
        #expect(sitting.screen.contains("You are on call for desk now."))
        #expect(sitting.screen.contains("instead of bengt"))
        sitting.press("x")
        #expect(sitting.desk.duty.covers.isEmpty)
    }

    @Test("takes a gap too")
    func gap() throws {
        var sitting = Sitting(try rotaDesk(), user: "遥")
        sitting.press("O")
        var steps = 0
        while steps < 40 {
            if case .gap? = sitting.model.rotaPage?.selected { break }
            sitting.press("j")
            steps += 1
        }
        sitting.press("t")
        #expect(sitting.desk.duty.covers.map(\.instead) == [nil])
    }

    @Test("offers a swap in a form, and the other person accepts it")
    func swap() throws {
        var anna = Sitting(try rotaDesk())
        anna.press("O")
        while case .shift(let shift, _)? = anna.model.rotaPage?.selected, shift.person != "anna" { anna.press("j") }
        anna.press("s")
        #expect(anna.screen.contains("Offer a swap"))
        anna.press("Ctrl-S")
        #expect(anna.screen.contains("Fill in: person."))
        anna.type("bengt")
        anna.press("Ctrl-S")
        let offer = try #require(anna.desk.duty.offers.first)
        #expect(offer.person == "anna" && offer.to == "bengt")
        #expect(anna.model.form == nil)

        var bengt = Sitting(anna.desk, user: "bengt")
        bengt.press("O g")
        guard case .offer(offer)? = bengt.model.rotaPage?.selected else {
            Issue.record("\(bengt.screen)")
            return
        }
        bengt.press("y")
        #expect(bengt.desk.duty.offer(offer.number)?.answer == .accepted)
        anna.send(.dutyLoaded(bengt.desk.duty))
        #expect(anna.model.duty.onCall(team: "desk", at: offer.gives.start).map(\.person) == ["bengt"])
    }

    @Test("says why an action is out of place instead of doing something else")
    func reasons() throws {
        var sitting = Sitting(try rotaDesk())
        sitting.press("O")
        while case .shift(let shift, _)? = sitting.model.rotaPage?.selected, shift.person != "anna" {
            sitting.press("j")
        }
        for (keys, reason) in [
            ("t", "it is yours"), ("y", "no offer that you can answer"), ("x", "nobody covers there"),
        ] {
            sitting.press(keys)
            #expect(sitting.screen.contains(reason), "\(keys)")
        }
        #expect(sitting.desk.duty.revision == 0)
    }

    @Test("covers a part of a shift, for others where one manages rotas")
    func cover() throws {
        var carl = Sitting(try rotaDesk(), user: "carl")
        carl.press("O")
        while case .shift(let shift, _)? = carl.model.rotaPage?.selected, shift.person != "bengt" { carl.press("j") }
        carl.press("c")
        carl.type("anna")
        carl.press("Ctrl-S")
        let cover = try #require(carl.desk.duty.covers.first)
        #expect(cover.person == "anna" && cover.instead == "bengt" && cover.by == "carl")
    }

    @Test(
        "fits every size and language",
        arguments: [(40, 12), (80, 24), (200, 50)], [Catalogue.english, .swedish, .japanese].map(\.language))
    func sizes(size: (Int, Int), language: Language) throws {
        var sitting = Sitting(
            try rotaDesk(), size: Size(columns: size.0, rows: size.1), words: Catalogue.of(language))
        sitting.press("O")
        for _ in 0..<40 { sitting.press("j") }
        guard case .shift? = sitting.model.rotaPage?.selected else {
            if case .gap? = sitting.model.rotaPage?.selected { return }
            Issue.record("the cursor stands on nothing")
            return
        }
        sitting.press("Tab Tab G g Esc")
        #expect(sitting.model.rotaPage == nil)
    }

    @Test("says what to do where the desk has no rota")
    func none() {
        var sitting = Sitting(PracticeDesk())
        sitting.press("O t y s c x j k Tab")
        #expect(sitting.screen.contains("This desk has no rota."))
    }

    static let screens: [(language: Language, size: Size)] =
        [(80, 24), (120, 40), (200, 50), (40, 12)].map { (.english, Size(columns: $0, rows: $1)) }
        + [Language.swedish, .japanese].map { ($0, Size(columns: 80, rows: 24)) }

    @Test("looks as it was approved", arguments: screens)
    func looks(_ language: Language, _ size: Size) throws {
        var desk = try rotaDesk()
        let instant = Timestamp(rfc3339: "2026-11-20T08:00:00Z") ?? desk.now
        _ = desk.change(TakeShift(team: "desk", at: instant), by: "anna")
        _ = desk.change(
            OfferSwap(team: "desk", gives: instant.advanced(byMilliseconds: 86_400_000), to: "anna"), by: "bengt")
        var sitting = Sitting(desk, size: size, words: .of(language))
        sitting.press("O j")
        let name = "rota-\(language.tag)-\(size.columns)x\(size.rows)"
        try GoldenTests.compare(sitting.frame.styledDump, name)
    }
}
