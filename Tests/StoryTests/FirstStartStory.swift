import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("The first minutes") struct FirstStartStory {
    let place: Workplace

    init() throws { place = try Workplace(settings: "") }

    @Test("someone without a desk answers five questions and logs a first ticket")
    func fromNothing() throws {
        let console = try place.console(columns: 80, rows: 30)
        try console.expect("There is no desk in \(place.desk) yet.")
        try console.expect("Which one? [1]")
        try console.press("2", .key(.enter))
        try console.expect("1/5  What is the desk called?")
        try console.press("Tallskär 2", .key(.enter))
        try console.expect("2/5  Which teams")
        try console.press("net, net", .key(.enter))
        try console.expect("That can't be used: “net” stands here twice")
        try console.press("net, 障害", .key(.enter))
        try console.expect("3/5  Who works here")
        try console.press("bengt:supervisr", .key(.enter))
        try console.expect("there is no “supervisr”; nearest: supervisor")
        try console.press("bengt:supervisor", .key(.enter))
        try console.expect("4/5  Which services")
        #expect(access(place.desk, F_OK) != 0, "nothing is written before the last answer")
        try console.press("-", .key(.enter))
        try console.expect("5/5  Which categories")
        try console.press(.key(.enter))

        try console.expect("Tallskär 2  0 open")
        try console.expect("No tickets yet.")
        try console.expect("N logs the first one.")
        try console.press("N", "The lift is stuck")
        try console.expect("The lift is stuck")
        try console.press(.key(.ctrl("s")))
        try console.expect("2 INC-000001")
        try console.press("q")
        #expect(try console.waitForExit() == .exited(0))

        #expect(try place.types(of: "INC-000001") == ["ticket.logged"])
        let settings = String(decoding: try Files.read(place.desk + "/desk.toml"), as: UTF8.self)
        for line in ["name = \"障害\"", "role = \"supervisor\"", "services = []", "# Shown in the top line."] {
            #expect(settings.contains(line))
        }
        #expect(settings.contains("name = \"mail\"\nsubcategories = [\"client\", \"server\"]"))
        #expect(try place.vakt("config", "check").contains("all right"))
    }

    @Test("Ctrl-C and the end of input leave nothing behind", arguments: [Keystroke.key(.ctrl("c")), .key(.ctrl("d"))])
    func interrupted(_ key: Keystroke) throws {
        let shell = try place.terminal("trap : INT; \"$VAKT\" init; printf 'back %d\\n' $?; read x", rows: 40)
        try shell.expect("1/5")
        try shell.press("A desk", .key(.enter))
        try shell.expect("2/5")
        try shell.press(key)
        try shell.expect("back ")
        #expect(!shell.screenText.contains("back 0"))
        #expect(try place.names(in: "") == [], "\(shell.screenText)")
    }

    @Test("a desk that is there is never asked about and never written over")
    func neverOverwrites() throws {
        let first = try place.terminal("\"$VAKT\" init --yes; printf 'back %d\\n' $?; read x")
        try first.expect("back 0")
        #expect(!first.screenText.contains("1/5"))
        try place.vakt("new", "--title", "kept")
        let journal = try Files.read(place.journal)
        let second = try place.terminal("\"$VAKT\" init; printf 'back %d\\n' $?; read x")
        try second.expect("back 2")
        #expect(!second.screenText.contains("1/5"))
        #expect(try Files.read(place.journal) == journal)

        let kept = try Workplace(settings: "")
        mkdir(kept.desk, 0o770)
        try kept.write("name = \"Mine\"\n", to: "desk/desk.toml")
        let third = try kept.terminal("\"$VAKT\" init; printf 'back %d\\n' $?; read x")
        try third.expect("back 0")
        #expect(third.screenText.contains("it is kept"))
        #expect(try Files.read(kept.desk + "/desk.toml") == Array("name = \"Mine\"\n".utf8))
    }

    @Test("without a terminal nothing is asked")
    func noTerminal() throws {
        #expect(try place.vakt("init", input: "\n\n\n\n\n") == "Made a desk in \(place.desk)")
        let nowhere = try Workplace(settings: "").run([])
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("vakt init"))
    }
}
