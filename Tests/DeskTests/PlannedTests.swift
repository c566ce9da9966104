import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Planned work at a desk on disk") struct PlannedTests {
    static func settings(_ more: String = "") -> String {
        """
        [[teams]]
        name = "platform"
        \(TestDesk.settings)
        [[planned]]
        name = "certificates"
        title = "Look for certificates that run out"
        team = "platform"
        every = "day"
        at = "08:00"
        \(more)
        """
    }

    private func planned(_ desk: Desk) throws -> [Ticket] {
        var found: [Ticket] = []
        try desk.catchUp()
        try desk.forEachTicket(Filter(parsing: "state:any", me: "anna")) { ticket in
            if ticket.planned != nil { found.append(ticket) }
            return true
        }
        return found.sorted { $0.id < $1.id }
    }

    @Test("begins when it is first seen, and creates nothing for what is past")
    func begins() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings())
        try desk.catchUp()
        _ = try desk.tick()
        _ = try desk.tick()
        #expect(try planned(desk).isEmpty)
        #expect(try desk.plans().first?.next == Timestamp(rfc3339: "2026-11-22T08:00:00Z"))
        #expect(try desk.nextMoment() == Timestamp(rfc3339: "2026-11-22T08:00:00Z"))
        work.clock.advance(minutes: 24 * 60)
        _ = try desk.tick()
        _ = try desk.tick()
        let tickets = try planned(desk)
        #expect(tickets.count == 1)
        #expect(tickets.first?.team == "platform")
        #expect(tickets.first?.planned?.missed == 0)
    }

    @Test("starts when the settings say so, and then makes up for the latest that was missed")
    func missed() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings("start = \"2026-11-16\""))
        try desk.catchUp()
        _ = try desk.tick()
        let tickets = try planned(desk)
        #expect(tickets.map(\.planned?.missed) == [5])
        #expect(tickets.first?.planned?.due == Timestamp(rfc3339: "2026-11-21T08:00:00Z"))
    }

    @Test("makes up for all where the settings ask for that")
    func all() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings("start = \"2026-11-16\"\nmissed = \"all\""))
        try desk.catchUp()
        _ = try desk.tick()
        #expect(try planned(desk).count == 6)
        _ = try desk.tick()
        #expect(try planned(desk).count == 6)
    }

    @Test("is created once, also when eight tick at once for several days")
    func eight() async throws {
        let work = TestDesk()
        let first = try work.create(settings: Self.settings("start = \"2026-11-20\"\nmissed = \"all\""))
        try first.catchUp()
        let desks = try (0..<8).map { _ in try work.open(as: "bengt") }
        for day in 1...3 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for desk in desks { group.addTask { _ = try desk.tick() } }
                try await group.waitForAll()
            }
            let due = try planned(first).compactMap(\.planned?.due)
            #expect(due.count == day + 1)
            #expect(Set(due).count == due.count)
            work.clock.advance(minutes: 24 * 60)
        }
    }

    @Test("is known again by an index that is made anew, and is nobody's last step")
    func rebuilt() throws {
        let work = TestDesk()
        let desk = try work.create(settings: Self.settings("start = \"2026-11-20\""))
        try desk.catchUp()
        _ = try desk.tick()
        let before = try desk.plans()
        #expect(before.first?.last != nil)
        #expect(try desk.lastStep(.undo).parts.isEmpty)
        try DeskFile.removeTree(work.path + "/index")
        let again = try work.open(as: "anna")
        try again.catchUp()
        #expect(try again.plans() == before)
        _ = try again.tick()
        #expect(try planned(again).count == 1)
    }

    static let mistakes: [SettingsMistakeTests.Case] = [
        plan(
            "every = \"fortnight\"", 4, "every",
            .unknownValue("fortnight", known: ["day", "weekday", "week", "month", "quarter", "year", "14d"])),
        plan("every = \"week\"\non = [\"31\"]", 5, "on", .outOfRange("31", expected: "days such as mon")),
        plan("every = \"month\"\non = [\"32\"]", 5, "on", .outOfRange("32", expected: "days from 1 to 31, or last")),
        plan("every = \"year\"\non = \"02-30\"", 5, "on", .outOfRange("02-30", expected: "days such as 03-31")),
        plan("every = \"day\"\nat = \"25:00\"", 5, "at", .outOfRange("25:00", expected: "a time of day such as 08:00")),
        plan("every = \"14d\"", 1, "start", .missing),
        plan("every = \"day\"\nteam = \"x\"", 5, "team", .unknownValue("x", known: [])),
        plan(
            "every = \"day\"\nrunbook = \"INC-1\"", 5, "runbook",
            .outOfRange("INC-1", expected: "an article such as KB-000007")),
        plan("every = \"day\"\nimpact = 4", 5, "impact", .outOfRange("4.0", expected: "1, 2 or 3")),
        plan("every = \"day\"\nmissed = \"none\"", 5, "missed", .unknownValue("none", known: ["all", "latest"])),
        plan("every = \"day\"\nzone = \"Mars\"", 5, "zone", nil),
    ]

    private static func plan(
        _ lines: String, _ line: Int, _ key: String, _ problem: SettingsError.Problem?
    ) -> SettingsMistakeTests.Case {
        .init(
            "[[planned]]\nname = \"a\"\ntitle = \"b\"\n" + lines, line, "planned[1]." + key, problem ?? .missing)
    }

    @Test("with mistakes in the settings is refused with file, line and key", arguments: mistakes)
    func mistake(_ expected: SettingsMistakeTests.Case) throws {
        let error = try #require(throws: SettingsError.self) {
            try SettingsFile.parse(text: expected.text, path: "desk.toml")
        }
        #expect(error.line == expected.line && error.key == expected.key, "\(error)")
        if expected.key != "planned[1].zone" { #expect(error.problem == expected.problem) }
    }

    @Test("is written as it is read")
    func roundTrip() throws {
        let text =
            Self.settings("start = \"2026-11-16\"\nmissed = \"all\"\nimpact = 2\nurgency = 1\ntags = [\"a\"]") + """

                [[planned]]
                name = "b"
                title = "c"
                every = "14d"
                start = "2026-11-16T09:30"
                zone = "Asia/Tokyo"
                type = "change"
                runbook = "KB-000003"
                [[planned]]
                name = "d"
                title = "e"
                every = "month"
                on = ["1", "last"]
                """
        let settings = try SettingsFile.parse(text: text, path: "desk.toml")
        #expect(settings.planned.count == 3)
        #expect(try SettingsFile.parse(text: SettingsFile.text(of: settings), path: "desk.toml") == settings)
    }
}
