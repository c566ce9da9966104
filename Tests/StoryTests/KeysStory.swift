import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("Keys") struct KeysStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "The lift is stuck")
        mkdir(place.directory + "/vakt", 0o700)
    }

    @Test("the desk's and one's own count; key line, help, palette and table tell of them")
    func ownKeys() throws {
        try place.write(Settings.small + "[keys]\nhold = \"F6\"\nwatch = \"F7\"\n", to: "desk/desk.toml")
        try place.write("[keys]\nwatch = \"Ctrl-X w\"\nnote = [\"ö\", \"F5\"]\n", to: "vakt/console.toml")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("ö note")
        try console.press("?")
        try console.expect("Ctrl-X w")
        try console.press("/", "assign-to-me")
        try console.expect("take it")
        try console.expectGone("Ctrl-X w")
        try console.press(.key(.escape))
        try console.expect("Ctrl-X w")
        try console.press(.key(.escape))
        try console.expectGone("Ctrl-X w")
        try console.press(.key(.ctrl("x")))
        try console.expect("Ctrl-X …")
        try console.press("w")
        try console.waitUntil("watching") { _ in
            (try? place.types(of: "INC-000001").contains("ticket.watched")) ?? false
        }
        try console.press(":", "pub no")
        try console.expect("public note")
        try console.press(.key(.enter))
        try console.expect("Public note on INC-000001")
        try console.press(.key(.f(1)))
        try console.expect("Alt-k")
        try console.press(.key(.escape))
        try console.expect("Public note on INC-000001")
        try console.press(.key(.alt("k")))
        try console.expectGone("Public note on INC-000001")
        try console.press(.key(.escape))
        try console.expect("Public note on INC-000001")
        try console.press(.key(.escape))
        try console.expectGone("Public note on INC-000001")
        try console.press(":")
        try console.expect("public note", row: 3)
        try console.press(.key(.escape), "q")
        try console.waitForExit()
        let table = try place.vakt("keys", "--place", "queue")
        #expect(table.contains("ö  F5\tnote\t") && table.contains("Ctrl-X w\twatch\t") && table.contains("F6\thold\t"))
        #expect(try place.vakt("keys", "--json").contains("\"action\":\"note\""))
        #expect(try place.vakt("keys", "--format", "markdown").contains("| `ö` `F5` |"))
    }

    @Test("those that were pressed before the console stood are taken once it does")
    func early() throws {
        let console = try place.terminal("printf 'early\\n'; read -r go; sleep 1; exec \"$VAKT\"")
        try console.expect("early")
        try console.press("go", .key(.enter), "/lift")
        try console.expect("Filter: lift")
        try console.press(.key(.enter))
        try console.expect("1 lift (1)")
    }

    @Test("wrong ones are refused with file, line and key before the console opens, in the reader's language")
    func wrongKeys() throws {
        let file = try place.write("# mine\n[keys]\nnote = \"c\"\n", to: "vakt/console.toml")
        for command in [[], ["keys"], ["config", "check"]] {
            let run = try place.run(command)
            #expect(run.status == 2 && run.errors.contains(file + ":3: keys.note: c is classify in queue already"))
        }
        try place.write("language = \"sv\"\n\n[keys.queue]\nnoet = \"F5\"\n", to: "vakt/console.toml")
        let swedish = try place.run(["keys"])
        #expect(swedish.errors.contains(file + ":4: keys.queue.noet: det finns ingen sådan åtgärd; närmast: note"))
        try place.write("language = \"ja\"\n[keys]\nnote = \"Ctrl-I\"\n", to: "vakt/console.toml")
        #expect(try place.run(["keys"]).errors.contains("端末は Ctrl-I を Tab として送ります"))
        try place.write("", to: "vakt/console.toml")
        try place.write(Settings.small + "[keys]\nquit = []\n", to: "desk/desk.toml")
        let desk = try place.run(["config", "check"])
        #expect(
            desk.status == 2 && desk.errors.contains("desk.toml:")
                && desk.errors.contains("keys.quit: quit needs a key"))
        #expect(try place.run(["list"]).status == 0, "commands without keys work on")
    }
}
