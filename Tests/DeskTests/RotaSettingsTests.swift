import Helpdesk
import Primitives
import Testing

@testable import Desk

/// A rota with a mistake in one line; the first line stands for the last but one of the head.
private func rota(_ lines: String...) -> String { head + lines.joined(separator: "\n") }

private let head = """
    [[teams]]
    name = "network"
    [[operators]]
    name = "anna"
    [[operators]]
    name = "bengt"
    [[rotas]]

    """

private let layer = """
    [[rotas.layers]]
    name = "primary"
    people = ["anna", "bengt"]
    turn = "7d"
    from = "2026-01-05T08:00"
    """

@Suite("rotas in desk.toml") struct RotaSettingsTests {
    private func parse(_ text: String) throws(SettingsError) -> DeskSettings {
        try SettingsFile.parse(text: text, path: "desk.toml")
    }

    @Test("are read, and what is written reads back as the same")
    func reads() throws {
        let text = rota(
            "team = \"network\"", "zone = \"Europe/Stockholm\"", "hours = [\"mon-fri 06:00-22:00\"]", layer,
            "[[rotas.layers]]", "name = \"weekend\"", "over = \"primary\"", "people = [\"bengt\"]", "turn = \"12h\"",
            "from = \"2026-01-10T00:00\"", "hours = [\"sat-sun 00:00-24:00\"]")
        let settings = try parse(text)
        let rota = try #require(settings.rotas.first)
        #expect(rota.lines == ["primary"])
        #expect(rota.layers.map(\.turn) == [7 * 86_400_000, 12 * 3_600_000])
        let summer = try #require(Timestamp(rfc3339: "2026-07-06T06:00:00Z"))
        #expect(rota.onCall(at: summer).first?.start == summer)
        #expect(try parse(SettingsFile.text(of: settings)) == settings)
    }

    private static let weekend = "[[rotas.layers]]\nname = \"weekend\"\nturn = \"7d\"\nfrom = \"2026-01-05T08:00\"\n"

    static let mistakes: [SettingsMistakeTests.Case] = [
        .init(rota("team = \"net\""), 8, "rotas[1].team", .unknownValue("net", known: ["network"])),
        .init(rota("layers = 3"), 7, "rotas[1].team", .missing),
        .init(rota("team = \"network\""), 7, "rotas[1].layers", .missing),
        .init(
            rota("team = \"network\"", layer, "[[rotas]]", "team = \"network\""), 15, "rotas[2].team",
            .duplicate("network")),
        .init(
            rota("team = \"network\"", layer.replacing("\"bengt\"", with: "\"bosse\"")), 11,
            "rotas[1].layers[1].people",
            .unknownValue("bosse", known: ["bengt", "anna"])),
        .init(
            rota("team = \"network\"", layer.replacing("[\"anna\", \"bengt\"]", with: "[]")), 11,
            "rotas[1].layers[1].people", .missing),
        .init(
            rota("team = \"network\"", layer.replacing("7d", with: "0d")), 12, "rotas[1].layers[1].turn",
            .outOfRange("0d", expected: "a length such as 12h, 1d or 7d, from 1h to 365d")),
        .init(
            rota("team = \"network\"", layer.replacing("T08:00", with: "T08:61")), 13, "rotas[1].layers[1].from",
            .outOfRange("2026-01-05T08:61", expected: "a local time such as 2026-01-05T08:00")),
        .init(
            rota("team = \"network\"", layer, "hours = [\"mon 8-17\"]"), 14, "rotas[1].layers[1].hours",
            .outOfRange("mon 8-17", expected: "days and hours such as mon-fri 08:00-17:00")),
        .init(
            rota("team = \"network\"", "hours = [\"mon 08:00-12:00\", \"mon 11:00-13:00\"]", layer), 9,
            "rotas[1].hours",
            .outOfRange("mon 11:00-13:00", expected: "hours that are in none of the others")),
        .init(
            rota("team = \"network\"", layer, "over = \"primary\""), 14, "rotas[1].layers[1].over",
            .outOfRange(
                "primary → primary", expected: "layers that do not lie over each other in a circle")),
        .init(
            rota(
                "team = \"network\"", layer, "over = \"weekend\"", weekend + "people = [\"anna\"]\nover = \"primary\""),
            14, "rotas[1].layers[1].over",
            .outOfRange(
                "primary → weekend → primary", expected: "layers that do not lie over each other in a circle")),
        .init(
            rota("team = \"network\"", layer, weekend + "people = [\"anna\"]\nover = \"night\""), 19,
            "rotas[1].layers[2].over", .unknownValue("night", known: ["primary", "weekend"])),
        .init(
            rota("team = \"network\"", layer, layer), 15, "rotas[1].layers[2].name", .duplicate("primary")),
        .init(
            rota("team = \"network\"", layer, "deputy = \"anna\""), 14, "rotas[1].layers[1].deputy",
            .unknownKey(known: ["hours", "people", "turn", "from", "name"])),
    ]

    @Test("are refused with file, line and key", arguments: mistakes)
    func mistake(_ expected: SettingsMistakeTests.Case) throws {
        let error = try #require(throws: SettingsError.self) { try parse(expected.text) }
        #expect(error.path == "desk.toml")
        #expect(error.line == expected.line)
        #expect(error.key == expected.key)
        #expect(error.problem == expected.problem)
    }

    @Test("with a zone that is none are refused with names that look alike")
    func zone() throws {
        let error = try #require(throws: SettingsError.self) {
            try parse(rota("team = \"network\"", "zone = \"Europe/Stokholm\"", layer))
        }
        #expect(error.line == 9)
        guard case .unknownValue("Europe/Stokholm", let known) = error.problem else {
            Issue.record("\(error.problem)")
            return
        }
        #expect(known.contains("Europe/Stockholm"))
    }
}
