import Foundation
import Helpdesk
import Intake
import Testing

private func failure(_ toml: String) -> MappingError? {
    do {
        _ = try Mapping(toml: toml, name: "test", file: "test.toml")
        return nil
    } catch {
        return error
    }
}

@Suite("Mappings")
struct MappingTests {
    @Test("are built in for three kinds of file", arguments: Mapping.builtIn)
    func builtIn(name: String) throws {
        #expect(try Mapping.named(name).name == name)
        #expect(Mapping.builtIn == ["vakt", "servicenow-log", "endava"])
    }

    @Test("say what they mean")
    func reads() throws {
        let mapping = try Mapping(
            toml: """
                name = "old desk"
                rows = "tickets"
                delimiter = ";"
                empty = ["-", "n/a"]
                dates = ["YYYY-MM-DD"]
                [fields]
                title = { join = ["a", "b"], with = "/" }
                service = { column = "s", prefix = "Service ", values = { "1" = "mail" }, otherwise = "*" }
                [fields.state]
                column = "z"
                [fields.state.values]
                "Done" = "resolved"
                "Waits" = { state = "on-hold", reason = "vendor", note = "spare part" }
                """, name: "x", file: "x.toml")
        #expect(mapping.name == "old desk")
        #expect(mapping.delimiter == UInt8(ascii: ";"))
        #expect(mapping.columns == ["a", "b", "s", "z"])
        #expect(mapping.rules[.title]?.origin == .joined(["a", "b"], with: "/"))
        #expect(mapping.rules[.service]?.prefix == "Service ")
        #expect(mapping.states["Done"] == Mapping.State(.resolved))
        #expect(mapping.states["Waits"] == Mapping.State(.onHold, reason: .vendor, note: "spare part"))
    }

    @Test(
        "name line and key of what is wrong",
        arguments: [
            ("rows = \"tickets\"\n[fields]\ntitel = \"a\"\n", 3, "fields.titel"),
            ("rows = \"rows\"\n[fields]\ntitle = \"a\"\n", 1, "rows"),
            ("[fields]\ntitle = \"a\"\n", 0, "rows"),
            ("rows = \"tickets\"\ndelimiter = \"::\"\n[fields]\ntitle = \"a\"\n", 2, "delimiter"),
            ("rows = \"tickets\"\n\ndates = [\"YY\"]\n[fields]\ntitle = \"a\"\n", 3, "dates"),
            ("rows = \"tickets\"\nempty = \"?\"\n[fields]\ntitle = \"a\"\n", 2, "empty"),
            ("rows = \"tickets\"\noptional = 1\n[fields]\ntitle = \"a\"\n", 2, "optional"),
            ("rows = \"tickets\"\n[fields]\ntitle = 7\n", 3, "fields.title"),
            ("rows = \"tickets\"\n[fields]\ntitle = { colum = \"a\" }\n", 3, "fields.title.colum"),
            ("rows = \"tickets\"\n[fields]\ntitle = { prefix = \"a\" }\n", 3, "fields.title.column"),
            ("rows = \"tickets\"\n[fields.title]\ncolumn = \"a\"\nvalues = { x = 1 }\n", 4, "fields.title.values.x"),
            (
                "rows = \"tickets\"\n[fields]\ntitle = { column = \"a\", constant = \"b\" }\n", 3,
                "fields.title.constant"
            ),
            ("rows = \"states\"\n[fields]\nkey = \"a\"\nstate = \"b\"\n", 2, "fields.updatedAt"),
            (
                "rows = \"tickets\"\n[fields.state]\ncolumn = \"a\"\n[fields.state.values]\n\"A\" = \"new\"\n\"B\" = \"odd\"\n",
                6,
                "fields.state.values.B"
            ),
            (
                "rows = \"tickets\"\n[fields.state]\ncolumn = \"a\"\n[fields.state.values]\nB = { state = \"on-hold\" }\n",
                5,
                "fields.state.values.B.reason"
            ),
        ])
    func places(toml: String, line: Int, key: String) {
        let error = failure(toml)
        #expect(error?.line == line)
        #expect(error?.key == key)
        #expect(error?.file == "test.toml")
    }

    @Test("that are no TOML are refused with the line")
    func notTOML() {
        let error = failure("rows = \"tickets\"\nfields = [\n")
        guard case .notTOML = error?.reason else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect((error?.line ?? 0) >= 2)
    }

    @Test("are found by name or path")
    func named() throws {
        #expect(
            throws: MappingError(file: "servicenow", line: 0, key: "", reason: .noSuchMapping(known: Mapping.builtIn))
        ) {
            try Mapping.named("servicenow")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "old-desk-\(UUID().uuidString).toml")
        try Data("rows = \"tickets\"\n[fields]\ntitle = \"a\"\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try Mapping.named(file.path).name == file.deletingPathExtension().lastPathComponent)
    }
}
