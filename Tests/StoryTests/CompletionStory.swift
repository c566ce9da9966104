import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("Completion in a real shell") struct CompletionStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        // What stands in a desk's words must stay words on a command line.
        let hostile = "$(touch \(place.directory)/owned)"
        let services = "services = [\"web shop\", \"\(hostile)\", \"`\(hostile)`\"]\n"
        try place.write(
            services
                + Settings.small.split(separator: "\n").filter { !$0.hasPrefix("services") }
                .joined(separator: "\n"), to: "desk/desk.toml")
        try place.vakt("new", "--title", "Mail is slow \(hostile)", "--tag", "urgent")
        try place.vakt("new", "--title", "Skrivaren 障害")
        for shell in ["bash", "zsh", "fish"] { try place.write(place.vakt("completions", shell), to: "c." + shell) }
    }

    /// Types a line, asks for completion, waits for what the line becomes, and gives it up.
    private func complete(_ line: String, _ shell: Session, to whole: String) throws {
        let row = try begin(line, shell)
        try shell.press(.key(.tab))
        try shell.waitUntil("“\(whole)”") { $0.row(row) == "> " + whole && $0.cursor.column == whole.count + 3 }
        try giveUp(shell)
    }

    private func begin(_ line: String, _ shell: Session) throws -> Int {
        try shell.waitUntil("a prompt") { $0.row($0.cursor.row) == ">" && $0.cursor.column == 2 }
        let row = shell.cursor.row
        try shell.press(.text(line))
        try shell.waitUntil("“\(line)”") { $0.row(row).hasPrefix("> " + line) }
        return row
    }

    /// Ctrl-C would come too early for a shell that is still drawing.
    private func giveUp(_ shell: Session) throws {
        try shell.press(.key(.ctrl("u")))
        try shell.waitUntil("an empty line") { $0.row($0.cursor.row) == ">" && $0.cursor.column == 2 }
    }

    @Test("bash puts ids, people and categories on the line, and lists tickets with their titles")
    func bash() throws {
        let shell = try place.terminal(
            "PATH=$(dirname $VAKT):$PATH; printf 'PS1=\"> \"; source ./c.bash\\n' > rc; bash --rcfile rc -i",
            columns: 160, rows: 60)
        try complete("vakt assign 2", shell, to: "vakt assign INC-000002")
        try complete("vakt assign 1 --to an", shell, to: "vakt assign 1 --to anna")
        try complete("vakt assign 1 --team net", shell, to: "vakt assign 1 --team network")
        try complete("vakt classify 1 --category mail/s", shell, to: "vakt classify 1 --category mail/server")
        try complete("vakt classify 1 --service web", shell, to: "vakt classify 1 --service web\\ shop")
        try complete("vakt classify 1 --service \"we", shell, to: "vakt classify 1 --service \"web shop\"")
        try complete("vakt hold 1 --reason ven", shell, to: "vakt hold 1 --reason vendor")
        try complete("vakt list state:res", shell, to: "vakt list state:resolved")
        try complete("vakt list tag:u", shell, to: "vakt list tag:urgent")
        try complete(
            "vakt classify 1 --service '$", shell,
            to: "vakt classify 1 --service '$(touch \(place.directory)/owned)'")
        _ = try begin("vakt show INC-00000", shell)
        try shell.press(.key(.tab), .key(.tab))
        try shell.expect("INC-000002  Skrivaren 障害")
        #expect(access(place.directory + "/owned", F_OK) != 0)
    }

    @Test("zsh and fish do too, where they are installed", arguments: ["zsh", "fish"])
    func others(_ name: String) throws {
        guard ["/bin/", "/usr/bin/"].contains(where: { access($0 + name, X_OK) == 0 }) else { return }
        let start =
            name == "zsh"
            ? "printf 'autoload -U compinit; compinit -u; source ./c.zsh; PS1=\"> \"\\n' > .zshrc; ZDOTDIR=$PWD zsh -i"
            : "fish --no-config -i -C 'function fish_prompt; echo -n \"> \"; end; source ./c.fish'"
        let shell = try place.terminal("PATH=$(dirname $VAKT):$PATH; " + start, columns: 160, rows: 60)
        try complete("vakt assign 1 --to an", shell, to: "vakt assign 1 --to anna")
        try complete("vakt classify 1 --service web", shell, to: "vakt classify 1 --service web\\ shop")
        try complete("vakt classify 1 --category mail/s", shell, to: "vakt classify 1 --category mail/server")
        #expect(access(place.directory + "/owned", F_OK) != 0)
    }

    @Test("the desk that the line names is the one that is asked, and asking changes nothing")
    func otherDesk() throws {
        let other = try Workplace()
        try other.vakt("new", "--title", "of the other desk")
        let before = try other.names(in: "desk")
        func ask(_ words: [String]) throws -> Run {
            let script = "SAP_SHELL=zsh \"$VAKT\" ---completion show -- positional@0 \(words.count - 1) 0 "
            return try place.shell(script + words.map { "'\($0)'" }.joined(separator: " ")).finish()
        }
        #expect(try ask(["vakt", "show", ""]).output.contains("Skrivaren"))
        for named in [["--desk", other.desk], ["--desk=" + other.desk], ["--desk", "\"\(other.desk)\""]] {
            let run = try ask(["vakt", "show"] + named + [""])
            #expect(run.output.contains("INC-000001:of the other desk"), "\(run)")
            #expect(!run.output.contains("Skrivaren"))
        }
        #expect(try other.names(in: "desk") == before)
        for wrong in ["/nowhere", "/etc/passwd", other.directory] {
            let run = try ask(["vakt", "show", "--desk", wrong, ""])
            #expect(run.status == 0 && run.errors.isEmpty && run.output.filter { !$0.isWhitespace }.isEmpty, "\(run)")
        }
        try other.write("nmae = 1\n", to: "desk/desk.toml")
        let broken = try ask(["vakt", "show", "--desk", other.desk, ""])
        #expect(broken.status == 0 && broken.errors.isEmpty)
    }

    @Test("on a terminal it says how to install them")
    func install() throws {
        let shell = try place.terminal("\"$VAKT\" completions fish; read x")
        try shell.expect("vakt completions fish > ~/.config/fish/completions/vakt.fish")
        for name in ["bash", "zsh", "fish"] where access("/usr/bin/" + name, X_OK) == 0 {
            let checked = try place.shell("/usr/bin/\(name) -n c.\(name)").finish()
            #expect(checked.status == 0 && checked.errors.isEmpty, "\(checked)")
        }
        let script = try place.vakt("completions", "bash")
        #expect(!script.contains("-W \"$(__vakt_custom_complete"), "values would be expanded")
        #expect(script.contains("__vakt_ask ---completion assign -- --to "))
        #expect(try place.run(["--generate-completion-script", "bash"]).output == script + "\n")
    }
}
