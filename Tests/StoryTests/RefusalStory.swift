import PseudoTerminal
import Testing
import Workplace

@Suite("A command that is refused") struct RefusalStory {
    @Test("a missing field keeps all that was typed, says which, and puts the caret there")
    func missingField() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        try place.vakt(
            "classify", "1", "--impact", "1", "--urgency", "1", "--category", "mail", "--service", "mail")
        try place.vakt("start", "1")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        try console.press("r")
        try console.expect("Resolve INC-000001")
        try console.press(.key(.tab), "Restarted the relay", .key(.ctrl("s")))
        try console.expect("‼")
        try console.expect("cause")
        #expect(console.screenText.contains("Restarted the relay"))
        try console.press("A full disk", .key(.ctrl("s")))
        try console.expectGone("Resolve INC-000001")
        #expect(try place.records().last?.body["cause"] == "A full disk")
    }

    @Test("an impossible step is not offered, and the reason stands beside it")
    func impossibleStep() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        let console = try place.console(columns: 80, rows: 24)
        try console.expect("2 INC-000001")
        try console.press("s")
        try console.expect("close it  not from new")
        try console.press("jjjjj", .key(.enter))
        console.settle()
        try console.press(.key(.escape), "o")
        try console.waitUntil("the reason") { $0.row(22).contains("resolved") }
        #expect(try place.types(of: "INC-000001") == ["ticket.logged"])
    }

    @Test("somebody changed it meanwhile: both versions are told, and what was typed can be sent on top")
    func changedMeanwhile() throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "Mail is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("2 INC-000001")
        // What others do meanwhile doesn't touch the form; it is told when the form is sent.
        try console.press("a")
        try console.expect("Assign INC-000001")
        try console.press("anna", .key(.tab), "net", .key(.tab), "she knows it")
        try console.expect("she knows it")
        try place.vakt("assign", "1", "--to", "me", "--team", "desk", "--reason", "on duty")
        console.settle()
        try console.press(.key(.ctrl("s")))
        try console.expect("INC-000001 was changed meanwhile")
        #expect(console.screenText.contains("she knows it"))
        #expect(try place.types(of: "INC-000001") == ["ticket.logged", "ticket.assigned"])
        try console.press("1")
        // The form lies behind the page of both versions, so that its leaving can't be seen.
        try console.waitUntil("what was typed to be recorded") { _ in
            (try? place.records().last?.body["reason"]) == "she knows it"
        }
    }
}
