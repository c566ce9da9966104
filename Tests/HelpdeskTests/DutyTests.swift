import Helpdesk
import Primitives
import Testing

/// A network team of three, a week each from Mondays 08:00 UTC; and what people do at instants.
private struct Roster {
    var plan: DutyPlan
    var settings = DeskSettings(
        operators: ["anna", "bengt", "carl"].map { Operator(name: $0) } + [
            Operator(name: "sven", role: .supervisor), Operator(name: "vera", role: .auditor),
        ])
    private var sequence: Int64 = 0

    init() throws {
        plan = DutyPlan(rotas: [Rota(team: "network", layers: [try layer("primary", ["anna", "bengt", "carl"])])])
        settings.rotas = plan.rotas
    }

    /// What is decided, taken in as the journal would have it.
    @discardableResult
    mutating func does(_ command: any DutyCommand, as name: String, at time: String) -> Result<[String], Rejection> {
        let desk = Circumstances(settings: settings, actor: settings.actor(name), now: instant(time))
        do throws(Rejection) {
            let events = try Decision.decide(command, on: plan, desk)
            for event in events {
                sequence += 1
                plan.changes.apply(
                    RecordedEvent(
                        sequence: sequence, subject: .desk, origin: Origin(at: desk.now, by: name),
                        happening: .desk(event)))
            }
            return .success(events.map(\.tag))
        } catch {
            return .failure(error)
        }
    }

    func isRefused(_ command: any DutyCommand, as name: String, at time: String, _ why: DutyObstacle) -> Bool {
        var copy = self
        return copy.does(command, as: name, at: time) == .failure(.duty(why))
    }

    func onCall(_ time: String) -> String {
        plan.onCall(team: "network", at: instant(time)).map(\.person).joined(separator: ",")
    }
}

/// Weeks: anna from 5 January, bengt from the 12th, carl from the 19th, anna from the 26th.
@Suite("Changes of who is on call")
struct DutyTests {
    private let monday = "2026-01-05T08:00:00Z"

    private func cover(
        _ person: String? = nil, instead: String?, _ from: String, _ to: String
    ) -> CoverDuty {
        CoverDuty(
            team: "network", person: person, instead: instead, start: instant(from + ":00Z"),
            end: instant(to + ":00Z"))
    }

    @Test("a cover holds from and to its instants, and only in that person's place")
    func covers() throws {
        var roster = try Roster()
        let evening = cover(instead: "anna", "2026-01-06T17:00", "2026-01-06T22:00")
        #expect(roster.does(evening, as: "bengt", at: monday) == .success(["rota.covered"]))
        #expect(roster.onCall("2026-01-06T16:59:00Z") == "anna")
        #expect(roster.onCall("2026-01-06T17:00:00Z") == "bengt")
        #expect(roster.onCall("2026-01-06T22:00:00Z") == "anna")
        #expect(roster.plan.onCall(team: "network", at: instant("2026-01-06T18:00:00Z")).first?.instead == "anna")
        roster.plan.rotas[0].layers[0].people = ["carl"]
        #expect(roster.onCall("2026-01-06T18:00:00Z") == "carl", "the rota was changed below the cover")
    }

    @Test("a cover over a cover chains, and the same twice is refused")
    func chains() throws {
        var roster = try Roster()
        roster.does(cover(instead: "anna", "2026-01-06T12:00", "2026-01-07T12:00"), as: "bengt", at: monday)
        let again = cover("carl", instead: "anna", "2026-01-07T00:00", "2026-01-08T00:00")
        #expect(roster.isRefused(again, as: "carl", at: monday, .covered(by: "bengt", number: 1)))
        let chained = cover(instead: "bengt", "2026-01-07T00:00", "2026-01-07T06:00")
        #expect(roster.does(chained, as: "carl", at: monday) == .success(["rota.covered"]))
        #expect(roster.onCall("2026-01-07T03:00:00Z") == "carl")
        #expect(roster.onCall("2026-01-07T07:00:00Z") == "bengt")
    }

    @Test("a cover of a running shift begins now, and what has passed is refused")
    func past() throws {
        var roster = try Roster()
        let old = cover(instead: "anna", "2026-01-05T08:00", "2026-01-06T08:00")
        #expect(
            roster.isRefused(old, as: "bengt", at: "2026-01-06T08:00:00Z", .passed(instant("2026-01-06T08:00:00Z"))))
        roster.does(old, as: "bengt", at: "2026-01-05T20:00:00Z")
        #expect(roster.onCall("2026-01-05T19:00:00Z") == "anna")
        #expect(roster.onCall("2026-01-05T20:00:00Z") == "bengt")
    }

    @Test("refusals say what is in the way")
    func refusals() throws {
        var roster = try Roster()
        let evening = ("2026-01-06T17:00", "2026-01-06T22:00")
        #expect(
            roster.isRefused(
                cover("bengt", instead: "anna", evening.0, evening.1), as: "carl", at: monday, .onlyFor("bengt")))
        #expect(
            roster.isRefused(
                cover(instead: "carl", evening.0, evening.1), as: "bengt", at: monday,
                .notOnCall("carl", team: "network")))
        #expect(roster.isRefused(cover(instead: "anna", evening.1, evening.0), as: "bengt", at: monday, .notAStretch))
        #expect(
            roster.isRefused(
                CoverDuty(team: "net", start: start, end: start), as: "bengt", at: monday,
                .noRota(team: "net", known: ["network"])))
        #expect(roster.isRefused(RemoveCover(7), as: "bengt", at: monday, .noNumber(7)))
        #expect(
            roster.isRefused(
                TakeShift(team: "network", at: instant("2025-12-01T00:00:00Z")), as: "bengt", at: monday,
                .passed(instant("2025-12-15T00:00:00Z"))))
        for stranger in ["zoe", "vera"] {
            let named = cover(stranger, instead: "anna", evening.0, evening.1)
            guard case .failure(.duty(.noPerson(stranger, _))) = roster.does(named, as: "sven", at: monday) else {
                Issue.record("\(stranger) was taken")
                continue
            }
        }
        #expect(
            roster.does(cover(instead: "anna", evening.0, evening.1), as: "vera", at: monday)
                == .failure(.notPermitted(.work, role: .auditor)))
        #expect(
            roster.does(cover("anna", instead: "anna", evening.0, evening.1), as: "anna", at: monday)
                == .failure(.nothingToChange))
    }

    @Test("a supervisor may say it of others")
    func supervisor() throws {
        var roster = try Roster()
        let wish = cover("carl", instead: "anna", "2026-01-06T17:00", "2026-01-06T22:00")
        #expect(roster.does(wish, as: "sven", at: monday) == .success(["rota.covered"]))
        #expect(roster.onCall("2026-01-06T18:00:00Z") == "carl")
    }

    @Test("a shift is taken whole, from now on when it runs; not when somebody else was seen there")
    func takes() throws {
        var roster = try Roster()
        let next = TakeShift(team: "network", at: instant("2026-01-14T00:00:00Z"), holder: "bengt")
        #expect(roster.does(next, as: "carl", at: monday) == .success(["rota.covered"]))
        #expect(roster.onCall("2026-01-12T08:00:00Z") == "carl")
        #expect(roster.onCall("2026-01-19T07:59:59Z") == "carl")
        #expect(roster.isRefused(next, as: "anna", at: monday, .holds("carl")))
    }

    @Test("a gap is taken too, and filled where nobody was")
    func takesGap() throws {
        var roster = try Roster()
        roster.plan.rotas[0].layers[0].hours = try DutyHours(["mon-fri 00:00-24:00"])
        let weekend = TakeShift(team: "network", at: instant("2026-01-10T12:00:00Z"))
        #expect(roster.does(weekend, as: "bengt", at: monday) == .success(["rota.covered"]))
        #expect(roster.onCall("2026-01-10T00:00:00Z") == "bengt")
        #expect(roster.plan.gaps(of: "network", from: instant(monday), to: instant("2026-01-12T08:00:00Z")).isEmpty)
    }

    @Test("a removed cover leaves what has passed as it was")
    func removes() throws {
        var roster = try Roster()
        roster.does(cover(instead: "anna", "2026-01-06T12:00", "2026-01-07T12:00"), as: "bengt", at: monday)
        #expect(roster.isRefused(RemoveCover(1), as: "carl", at: monday, .onlyFor("bengt")))
        #expect(roster.does(RemoveCover(1), as: "bengt", at: "2026-01-06T20:00:00Z") == .success(["rota.coverRemoved"]))
        #expect(roster.onCall("2026-01-06T19:00:00Z") == "bengt")
        #expect(roster.onCall("2026-01-06T20:00:00Z") == "anna")
        #expect(
            roster.isRefused(
                RemoveCover(1), as: "bengt", at: "2026-01-06T21:00:00Z", .passed(instant("2026-01-06T20:00:00Z"))))
    }

    @Test("a swap holds when the other person accepts it, and only then")
    func swaps() throws {
        var roster = try Roster()
        let offer = OfferSwap(
            team: "network", gives: instant("2026-01-13T00:00:00Z"), to: "carl",
            wants: instant("2026-01-20T00:00:00Z"))
        #expect(roster.does(offer, as: "bengt", at: monday) == .success(["rota.swapOffered"]))
        #expect(roster.does(offer, as: "bengt", at: monday) == .failure(.nothingToChange))
        #expect(roster.onCall("2026-01-13T00:00:00Z") == "bengt")
        for other in ["bengt", "anna", "sven"] {
            #expect(roster.isRefused(AcceptSwap(1), as: other, at: monday, .onlyFor("carl")))
        }
        #expect(roster.does(AcceptSwap(1), as: "carl", at: monday) == .success(["rota.swapAccepted"]))
        #expect(roster.onCall("2026-01-13T00:00:00Z") == "carl")
        #expect(roster.onCall("2026-01-20T00:00:00Z") == "bengt")
        #expect(roster.isRefused(AcceptSwap(1), as: "carl", at: monday, .answered(1)))
        #expect(roster.isRefused(RemoveCover(1), as: "carl", at: monday, .isSwap(1)))
        #expect(roster.does(RemoveCover(1), as: "sven", at: monday) == .success(["rota.coverRemoved"]))
        #expect(roster.onCall("2026-01-13T00:00:00Z") == "bengt")
    }

    @Test("a swap that was declined, or overtaken, does not hold")
    func declined() throws {
        var roster = try Roster()
        let offer = OfferSwap(team: "network", gives: instant("2026-01-13T00:00:00Z"), to: "carl")
        roster.does(offer, as: "bengt", at: monday)
        #expect(roster.isRefused(DeclineSwap(1), as: "anna", at: monday, .onlyFor("carl")))
        #expect(roster.does(DeclineSwap(1), as: "carl", at: monday) == .success(["rota.swapDeclined"]))
        #expect(roster.onCall("2026-01-13T00:00:00Z") == "bengt")
        roster.does(offer, as: "bengt", at: monday)
        roster.does(TakeShift(team: "network", at: instant("2026-01-13T00:00:00Z")), as: "anna", at: monday)
        #expect(roster.isRefused(AcceptSwap(2), as: "carl", at: monday, .holds("anna")))
        #expect(roster.plan.changes.openOffers(at: instant(monday)).map(\.number) == [2])
        #expect(roster.plan.changes.openOffers(at: instant("2026-01-19T08:00:00Z")).isEmpty)
    }

    @Test("numbers are not used again, and what is long past is forgotten")
    func numbers() throws {
        var roster = try Roster()
        roster.does(cover(instead: "anna", "2026-01-06T12:00", "2026-01-07T12:00"), as: "bengt", at: monday)
        roster.does(RemoveCover(1), as: "bengt", at: monday)
        roster.does(cover(instead: "anna", "2026-01-06T12:00", "2026-01-07T12:00"), as: "bengt", at: monday)
        #expect(roster.plan.changes.covers.map(\.number) == [2])
        roster.does(
            TakeShift(team: "network", at: instant("2027-06-01T00:00:00Z")), as: "sven", at: "2027-05-01T00:00:00Z")
        #expect(roster.plan.changes.covers.map(\.number) == [3])
    }

    @Test("what an unknown event of a newer version changed can't be changed here")
    func newer() throws {
        var roster = try Roster()
        let event = RecordedEvent(
            sequence: 9, subject: .desk, origin: Origin(at: instant(monday), by: "x"),
            happening: .unknown(tag: "rota.rotated"))
        roster.plan.changes.apply(event)
        #expect(
            roster.does(RemoveCover(1), as: "anna", at: monday) == .failure(.writtenByNewerVersion(tag: "rota.rotated"))
        )
    }

    @Test("what the index keeps reads back as the same")
    func snapshot() throws {
        var roster = try Roster()
        roster.does(cover(instead: "anna", "2026-01-06T12:00", "2026-01-07T12:00"), as: "bengt", at: monday)
        let offer = OfferSwap(
            team: "network", gives: instant("2026-01-13T00:00:00Z"), to: "carl",
            wants: instant("2026-01-20T00:00:00Z"), reason: "a wedding")
        roster.does(offer, as: "bengt", at: monday)
        #expect(try DutyChanges(snapshot: roster.plan.changes.snapshot) == roster.plan.changes)
        roster.does(AcceptSwap(2), as: "carl", at: monday)
        #expect(try DutyChanges(snapshot: roster.plan.changes.snapshot) == roster.plan.changes)
    }
}
