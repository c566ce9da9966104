import Testing

@testable import Practice

@Suite("The story's script")
struct StoryScriptTests {
    @Test("a ticket, its text of several lines, and a step that goes on")
    func reads() throws {
        let script = """
            ## key incident sv phone 6/08:14 moa helena.brandt
            Rubrik
            Rad ett

            Rad två
            @ +2 moa note Först
            sedan mer
            @ now-5 moa take
            """
        let tickets = try StoryScript.tickets(in: script, thread: "test")
        let ticket = try #require(tickets.first)
        #expect(tickets.count == 1)
        #expect(ticket.title == "Rubrik")
        #expect(ticket.description == "Rad ett\n\nRad två")
        #expect(
            ticket.steps.map(\.action) == [
                .logged, .noted("Först\nsedan mer", isPublic: false), .assigned(team: nil, to: "moa", reason: ""),
                .started,
            ])
        #expect(
            ticket.steps.map(\.at) == [
                .workday(daysAgo: 6, minuteOfDay: 494), .afterPrevious(minutes: 2), .beforeNow(minutes: 5),
                .afterPrevious(minutes: 0),
            ])
    }

    @Test(
        "mistakes are told with their line",
        arguments: [
            ("## key incident sv phone 6/08:14 moa", 1), ("## k incident sv phone 6/25:14 moa a", 1),
            ("## k incident sv phone 6/08:14 moa a\nT\n@ +1 moa dance now", 3),
            ("## k incident sv phone 6/08:14 moa a\nT\n@ +1 moa resolve magic Done", 3),
            ("## k incident sv phone 6/08:14 moa a\nT\n@ later moa take", 3),
            ("## k incident sv phone 6/08:14 moa a\nT\n@ +1 moa note", 3),
            ("## k incident sv phone 6/08:14 moa a\nT\n@ +1 moa triage email mail/server high 1 network", 3),
            ("## k incident sv phone 6/08:14 moa a", 1),
        ])
    func mistakes(script: String, line: Int) {
        #expect { try StoryScript.tickets(in: script, thread: "test") } throws: { error in
            (error as? StoryError)?.line == line
        }
    }
}
