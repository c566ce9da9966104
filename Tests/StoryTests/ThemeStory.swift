import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("Themes") struct ThemeStory {
    let place: Workplace
    private var settings: String { place.directory + "/vakt/console.toml" }
    private static let mine = "[styles]\ntext = { fg = \"#101010\", bg = \"#f0e0d0\" }\n"

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "The lift is stuck")
        mkdir(place.directory + "/vakt", 0o700)
        mkdir(place.directory + "/vakt/themes", 0o700)
    }

    private func console() throws -> Session {
        let console = try place.console(columns: 80, rows: 24, ["COLORTERM": "truecolor"])
        try console.expect("2 INC-000001")
        return console
    }

    /// The colour behind the last column of an empty row.
    private func waitForGround(_ color: String, _ console: Session) throws {
        try console.waitUntil("the ground \(color)") { $0.cell(79, 20).background.description == color }
    }

    @Test("one is chosen with a look at each, and kept on its line alone")
    func choosing() throws {
        try place.write("# Mine.\r\ntheme = 'vakt-dark' # for now\r\n", to: "vakt/console.toml")
        let console = try console()
        try waitForGround("#14181f", console)
        try console.press("T")
        try console.expect("› vakt-dark")
        try console.press("j")
        try waitForGround("#fbfaf7", console)
        try console.press("j")
        try waitForGround("0", console)
        try console.press(.key(.escape))
        try waitForGround("#14181f", console)
        #expect(try Files.read(settings) == Array("# Mine.\r\ntheme = 'vakt-dark' # for now\r\n".utf8))
        try console.press("T", "j", .key(.enter))
        try console.expect("Theme vakt-light is kept in")
        try waitForGround("#fbfaf7", console)
        let kept = "# Mine.\r\ntheme = \"vakt-light\" # for now\r\n"
        #expect(try Files.read(settings) == Array(kept.utf8))
        try console.press("q")
        try console.waitForExit()
        try waitForGround("#fbfaf7", try self.console())
    }

    @Test("one's own is taken when its file changes, also by a rename; a wrong one is told, the old one stays")
    func reloading() throws {
        try place.write("theme = \"mine\"\n", to: "vakt/console.toml")
        let file = try place.write(Self.mine, to: "vakt/themes/mine.toml")
        let console = try console()
        try waitForGround("#f0e0d0", console)
        try place.write("[styles]\ntext = { fg = \"#101010\", bg = \"#e0e0ff\" }\n", to: "vakt/themes/mine.toml")
        try waitForGround("#e0e0ff", console)
        try place.write("[styles]\n\ntext = { bg = \"#e0e0fg\" }\n", to: "aside.toml")
        #expect(rename(place.directory + "/aside.toml", file) == 0)
        try console.expect("mine.toml:3: styles.text.bg:")
        try console.expect("Theme mine stays.")
        try waitForGround("#e0e0ff", console)
        try place.write(Self.mine, to: "vakt/themes/mine.toml")
        try waitForGround("#f0e0d0", console)
        try console.expectGone("mine.toml:3")
        try place.write("theme = \"nord\"\n", to: "vakt/console.toml")
        try waitForGround("#2e3440", console)
        #expect(try place.vakt("themes").contains("mine\tthe terminal's own colours\t" + file))
    }

    @Test("a theme that can't be used doesn't keep anybody from working")
    func wrongFromTheStart() throws {
        try place.write("theme = \"nrod\"\n", to: "vakt/console.toml")
        let console = try console()
        try console.expect("there is no such theme")
        try waitForGround("#14181f", console)
        try place.write("theme = \"nord\"\n", to: "vakt/console.toml")
        try waitForGround("#2e3440", console)
        try console.expectGone("there is no such theme")
    }
}
