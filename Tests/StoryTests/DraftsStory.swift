import Glibc
import PseudoTerminal
import Testing
import Workplace

@Suite("What was typed and not sent") struct DraftsStory {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        try place.vakt("new", "--title", "Skärmen är svart")
    }

    private func console(_ extra: [String: String] = [:]) throws -> Session {
        let console = try place.console(columns: 120, rows: 40, extra)
        try console.expect("state:open (2)")
        try console.press("#", "1", .key(.enter))
        try console.expect("2 INC-000001")
        return console
    }

    /// Waits until the drafts on the disk say so.
    private func expectDraft(_ text: String) throws {
        for _ in 0..<200 {
            if try place.vakt("drafts").contains(text) { return }
            usleep(50_000)
        }
        Issue.record("no draft says \(text)")
    }

    @Test("is there again after kill -9, marked in the queue, and gone once it is sent")
    func killed() throws {
        let first = try console()
        try first.press("n", "Startade om reläet 再起動")
        try expectDraft("Startade om reläet 再起動")
        first.killNow()
        try first.waitForExit()
        let second = try console()
        try second.expect("✎")
        try second.expect("Draft: note")
        try second.press("n")
        try second.expect("Draft from")
        try second.expect("Startade om reläet 再起動")
        try second.press(" 03:17", .key(.ctrl("s")))
        try second.expectGone("Note on INC-000001")
        try second.expectGone("✎")
        #expect(try place.records().last?.body["text"] == "Startade om reläet 再起動 03:17")
        #expect(try place.vakt("drafts") == "")
    }

    @Test(
        "is there again after the line drops and after a signal, up to the last letter",
        arguments: [0, SIGTERM, SIGHUP])
    func lineDrops(_ signal: Int32) throws {
        let first = try console()
        try first.press("R", "halvvägs genom en men")
        try first.expect("halvvägs genom en men")
        if signal == 0 { first.hangUp() } else { first.signal(signal) }
        try first.waitForExit()
        #expect(try place.vakt("drafts").contains("halvvägs genom en men"))
        let second = try console()
        try second.press("R")
        try second.expect("halvvägs genom en men")
    }

    @Test("stays when a command is refused; others' changes since are a conflict as they would have been")
    func refused() throws {
        let first = try console()
        try first.press("a", "anna", .key(.tab), .key(.tab), "hon kan det")
        try first.expect("hon kan det")
        try first.press(.key(.escape))
        try first.expect("Kept as a draft; D lists them.")
        try first.press("q")
        try first.waitForExit()
        try place.vakt("assign", "1", "--team", "network")
        let second = try console()
        try second.press("a")
        try second.expect("The ticket has changed since.")
        try second.press(.key(.ctrl("s")))
        try second.expect("INC-000001 was changed meanwhile")
        #expect(try place.vakt("drafts").contains("hon kan det"), "a refusal takes nothing away")
        try second.press("1")
        try second.expectGone("Assign INC-000001")
        try second.waitUntil("the command") { _ in (try? place.records().last?.body["to"]) == "anna" }
        try second.expectGone("✎")
        #expect(try place.vakt("drafts") == "")
    }

    @Test("is listed, opened from the list, and thrown away only on purpose")
    func list() throws {
        let console = try console()
        try console.press("n", "om posten", .key(.escape))
        try console.expect("Kept as a draft")
        try console.press("N", "ett nytt ärende", .key(.escape))
        try console.expectGone("New ticket")
        try console.press("#", "2", .key(.enter))
        try console.expect("2 INC-000002")
        try console.press("D")
        try console.expect("om posten")
        try console.expect("ett nytt ärende")
        try console.press("j", .key(.enter))
        try console.expect("Note on INC-000001")
        try console.press(.key(.escape), "Dd")
        try console.expect("Throw away")
        try console.press("n", .key(.escape), "q")
        try console.waitForExit()
        let ids = try place.vakt("drafts").split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(ids.count == 2)
        #expect(try place.vakt("drafts", "show", ids[1]).contains("om posten"))
        try place.vakt("drafts", "discard", ids[1])
        #expect(try place.vakt("drafts").contains("ett nytt ärende"))
        #expect(try place.run(["drafts", "show", ids[1]]).status == 4)
    }

    @Test("of two consoles of one operator is nobody else's: the last writer destroys nothing")
    func twoConsoles() throws {
        let first = try console()
        try first.press("n", "från den första")
        try expectDraft("från den första")
        let second = try console()
        try second.press("n")
        try second.expect("från den första")
        try second.press(" och den andra")
        try expectDraft("från den första och den andra")
        try first.press(" igen")
        try expectDraft("från den första igen")
        #expect(try place.vakt("drafts").split(separator: "\n").count == 2)
    }

    @Test("that can't be put on the disk is told once, and stays on the screen")
    func noPlace() throws {
        let console = try console(["XDG_STATE_HOME": "/dev/null"])
        try console.press("n", "viktiga ord")
        try console.expect("Drafts can't be put on the disk")
        #expect(console.screenText.contains("viktiga ord"))
        try console.press(.key(.ctrl("c")))
        try console.expect("would be lost")
        try console.press("n", .key(.ctrl("s")))
        try console.expectGone("Note on INC-000001")
        #expect(try place.records().last?.body["text"] == "viktiga ord")
    }
}
