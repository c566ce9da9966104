import Foundation
import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The manual") struct ManualStory {
    let place: Workplace

    init() throws { place = try Workplace(settings: "") }

    /// What the parser knows, as it tells it itself.
    private struct Known: Decodable {
        struct Command: Decodable {
            var commandName: String
            var shouldDisplay: Bool?
            var subcommands: [Command]?
            var arguments: [Argument]?
        }
        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }
            var names: [Name]?
            var valueName: String?
            var allValues: [String]?
        }
        var command: Command
    }

    private func page(_ name: String...) throws -> String {
        plain(try place.run(["man"] + name).output)
    }

    /// A page without what sets it.
    private func plain(_ page: String) -> String {
        var text = page
        for (sign, plain) in [
            ("\\-", "-"), ("\\fB", ""), ("\\fI", ""), ("\\fR", ""), ("\\(aq", "'"), ("\\(dq", "\""), ("\\(ti", "~"),
        ] {
            text = text.replacingOccurrences(of: sign, with: plain)
        }
        return text
    }

    private func check(_ command: Known.Command, _ path: String, _ page: String) {
        #expect(page.contains(path), "\(path) has no place in its page")
        for argument in command.arguments ?? [] {
            for name in argument.names ?? [] {
                let option = (name.kind == "long" ? "--" : "-") + name.name
                #expect(page.contains(option), "\(path) \(option)")
            }
            if argument.names == nil { #expect(page.contains(argument.valueName ?? "?"), "\(path)") }
            for value in argument.allValues ?? [] { #expect(page.contains(value), "\(path) \(value)") }
        }
        for below in command.subcommands ?? [] where below.shouldDisplay ?? true {
            check(below, path + " " + below.commandName, page)
        }
    }

    @Test("has every command and option that there is")
    func complete() throws {
        let dump = try place.vakt("--experimental-dump-help")
        let root = try JSONDecoder().decode(Known.self, from: Data(dump.utf8)).command
        // All pages at once: each would ask the parser for every command again.
        let folder = place.directory + "/man"
        _ = try place.vakt("man", "--install", folder)
        func installed(_ name: String) throws -> String {
            plain(try String(contentsOfFile: folder + "/man1/\(name).1", encoding: .utf8))
        }
        let program = try installed("vakt")
        for command in root.subcommands ?? [] where command.commandName != "help" {
            #expect(program.contains("vakt \(command.commandName)\n"), "vakt(1) does not name \(command.commandName)")
            check(command, "vakt " + command.commandName, try installed("vakt-" + command.commandName))
        }
        for argument in root.arguments ?? [] {
            for name in argument.names ?? [] { #expect(program.contains(name.name)) }
        }
    }

    @Test("says what the program exits with, reads and looks at")
    func surroundings() throws {
        let program = try page()
        for status in ["0", "1", "2", "3", "4", "5", "75"] { #expect(program.contains(".TP\n\(status)\n")) }
        for file in ["desk/desk.toml", "desk/desk.log", "~/.config/vakt/console.toml", "crash-*.txt"] {
            #expect(program.contains(file), "\(file)")
        }
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for found in text.matches(of: /(?:getenv|path)\("([A-Z_]{2,})"\)/) {
                #expect(program.contains(found.1), "vakt(1) does not say that \(found.1) is read")
            }
        }
        #expect(try page("desk.toml").contains("# Shown in the top line."))
        #expect(try page("console.toml").contains(".TP\nlanguage\n"))
        #expect(try page("vakt-console.7").contains("assign-to-me"))
    }

    @Test("has every key with what it does, as the key table has it")
    func keys() throws {
        let console = try page("console").split(separator: "\n").joined(separator: " ").replacing("\\e", with: "\\")
        let rows = try place.vakt("keys").split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(rows.count > 100)
        for row in rows where row.count == 4 {
            #expect(console.contains(row[2] + " (" + row[1] + ";"), "\(row)")
            for key in row[0].split(separator: "  ") { #expect(console.contains(key), "\(key) of \(row[1])") }
        }
    }

    @Test("is installed where man finds it, and typeset without complaint")
    func installed() throws {
        let folder = place.directory + "/man"
        let written = try place.vakt("man", "--install", folder).split(separator: "\n").map(String.init)
        #expect(written.contains(folder + "/man1/vakt-list.1"))
        for program in ["/usr/bin/groff -man -Kutf8 -Tutf8 -ww", "/usr/bin/mandoc -Tlint -Wwarning"] {
            guard access(String(program.prefix { $0 != " " }), X_OK) == 0 else { continue }
            for path in written {
                let run = try place.shell(
                    program + " " + path + " 2>&1 >" + (program.contains("lint") ? "&1" : "/dev/null")
                )
                .finish()
                let said = run.output.split(separator: "\n").filter { !$0.contains("missing date") }
                #expect(said.isEmpty, "\(program) \(path)\n\(run)")
            }
        }
    }

    @Test("opens in a reader on a terminal, or says where one can read")
    func read() throws {
        let readers = ["/usr/bin/man", "/usr/bin/mandoc"]
        let hasReader = readers.contains { access($0, X_OK) == 0 }
        let shell = try place.terminal("MANPAGER=cat PAGER=cat \"$VAKT\" man list; read x", rows: 60)
        try shell.expect(hasReader ? "VAKT-LIST(1)" : "vakt man --install ~/.local/share/man")
        let wrong = try place.run(["man", "no-such-page"])
        #expect(wrong.status == 2 && wrong.errors.contains("vakt man --list"))
        #expect(try place.vakt("man", "--list").contains("vakt-console(7)"))
    }
}
