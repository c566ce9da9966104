import PseudoTerminal
import Testing
import Workplace

@Suite("Who is on call") struct RotaStory {
    /// Anna is on call, this year and the next; the admin at the terminals is the other one of the rota.
    static let settings =
        Settings.small.replacing("role = \"admin\"", with: "role = \"admin\"\nteams = [\"network\"]") + """
            [[rotas]]
            team = "network"
            [[rotas.layers]]
            name = "primary"
            people = ["anna"]
            turn = "365d"
            from = "2026-01-01T08:00"

            """

    @Test("one offers a shift, the other accepts it, and both see in the top line who is on call")
    func swap() throws {
        let place = try Workplace(settings: Self.settings)
        let one = try place.console(columns: 120, rows: 40)
        let two = try place.console(columns: 80, rows: 24)
        try one.expect("on call anna")
        try two.expect("on call anna")

        try one.press("O")
        try one.expect("now anna")
        try one.press("s")
        try one.expect("Offer a swap")
        try one.press(.text(Workplace.me), .key(.ctrl("s")))
        try one.expectGone("Offer a swap")
        try one.expect("asks \(Workplace.me) to take over")

        try two.press("O")
        try two.expect("asks \(Workplace.me) to take over")
        try two.press("y")
        try two.expect("now you")
        try one.expect("now you")
        try one.press(.key(.escape))
        try two.press(.key(.escape))
        try one.expect("on call you")
        try two.expect("on call you")
        #expect(try place.vakt("rota").contains("onCall\tnetwork\tprimary\t\(Workplace.me)\t"))
    }

    @Test("what is taken by command shows at an open console, and ends there")
    func command() throws {
        let place = try Workplace(settings: Self.settings)
        let console = try place.console(columns: 40, rows: 12)
        try console.press("O")
        try console.expect("now anna")
        try place.vakt("rota", "take", "network", "+1h")
        try console.expect("now you")
        try console.press("x")
        try console.expect("now anna")
    }
}
