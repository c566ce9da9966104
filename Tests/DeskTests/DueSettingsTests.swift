import Helpdesk
import Testing

@testable import Desk

@Suite("What falls due in desk.toml") struct DueSettingsTests {
    private static let people = """
        [[teams]]
        name = "net"
        [[operators]]
        name = "anna"

        """

    private static let policy =
        people + """
            [[escalations]]
            name = "critical"
            priorities = ["P1"]
            types = ["incident"]
            teams = ["net"]
            repeat = 2
            [[escalations.levels]]
            after = "15m"
            to = ["on-call:net", "person:anna"]
            [[escalations.levels]]
            after = "1h"
            to = ["team:net"]
            kind = "functional"
            """

    private func parse(_ text: String) throws(SettingsError) -> DeskSettings {
        try SettingsFile.parse(text: text, path: "desk.toml")
    }

    @Test("is read, and written as it was read")
    func roundTrip() throws {
        let text =
            "close-after = \"never\"\n[acknowledgement]\nP1 = \"never\"\nP2 = \"2h\"\n" + Self.policy
        let settings = try parse(text)
        #expect(settings.due.closeAfter == nil && settings.due.staleAfter == [.p2: 7_200_000])
        #expect(
            settings.due.escalations == [
                EscalationPolicy(
                    name: "critical", priorities: [.p1], types: [.incident], teams: ["net"], repeats: 2,
                    levels: [
                        EscalationLevel(after: 900_000, to: [.onCall("net"), .person("anna")]),
                        EscalationLevel(after: 3_600_000, to: [.team("net")], kind: .functional),
                    ])
            ])
        #expect(try parse(SettingsFile.text(of: settings)) == settings)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var key: String
        var problem: SettingsError.Problem
        var testDescription: String { key }
    }

    private static let length = "a length such as 15m, 4h or 3d, at most 365d"

    static let mistakes: [Mistake] = [
        Mistake(
            text: "close-after = \"soon\"", line: 1, key: "close-after",
            problem: .outOfRange("soon", expected: "a length such as 30m, 4h or 7d, or \"never\"")),
        Mistake(
            text: "[acknowledgement]\nP6 = \"1h\"", line: 2, key: "acknowledgement.P6",
            problem: .unknownKey(known: ["P1", "P2", "P3", "P4", "P5"])),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"", line: 5, key: "escalations[1].levels", problem: .missing),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"\n[[escalations.levels]]\nafter = \"5m\"", line: 7,
            key: "escalations[1].levels[1].to", problem: .missing),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"\n[[escalations.levels]]\nafter = \"5m\"\nto = [\"team:nit\"]",
            line: 9, key: "escalations[1].levels[1].to", problem: .unknownValue("nit", known: ["net"])),
        Mistake(
            text: people
                + "[[escalations]]\nname = \"a\"\n[[escalations.levels]]\nafter = \"5m\"\nto = [\"person:bo\"]",
            line: 9, key: "escalations[1].levels[1].to", problem: .unknownValue("bo", known: ["anna"])),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"\n[[escalations.levels]]\nafter = \"5m\"\nto = [\"anna\"]",
            line: 9, key: "escalations[1].levels[1].to",
            problem: .outOfRange("anna", expected: "on-call:TEAM, person:USER or team:TEAM")),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"\npriorities = [\"P7\"]", line: 7,
            key: "escalations[1].priorities", problem: .unknownValue("P7", known: ["P1", "P2", "P3", "P4", "P5"])),
        Mistake(
            text: policy + "\n[[escalations.levels]]\nafter = \"1h\"\nto = [\"team:net\"]", line: 19,
            key: "escalations[1].levels[3].after",
            problem: .outOfRange("1h", expected: "more than the 1h of the level before")),
        Mistake(
            text: policy + "\n[[escalations.levels]]\nafter = \"2h\"\nkind = \"functional\"\nto = [\"person:anna\"]",
            line: 21, key: "escalations[1].levels[3].to",
            problem: .outOfRange(
                "[\"person:anna\"]", expected: "a team:… or on-call:… that a functional level hands it to")),
        Mistake(
            text: people + "[[escalations]]\nname = \"a\"\nrepeat = 99", line: 7, key: "escalations[1].repeat",
            problem: .outOfRange("99.0", expected: "a whole number from 0 to 10")),
        Mistake(
            text: policy + "\n[[escalations]]\nname = \"critical\"\n[[escalations.levels]]\nafter = \"5m\"\n"
                + "to = [\"team:net\"]", line: 19, key: "escalations[2].name", problem: .duplicate("critical")),
    ]

    @Test("is refused with file, line and key", arguments: mistakes)
    func told(_ mistake: Mistake) {
        let expected = SettingsError(path: "d", line: mistake.line, key: mistake.key, problem: mistake.problem)
        #expect(throws: expected) { try SettingsFile.parse(text: mistake.text, path: "d") }
    }
}
