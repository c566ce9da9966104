import Helpdesk
import Testing

@Suite("Views and their numbers") struct SavedViewTests {
    private func view(_ name: String, _ number: Int? = nil) -> SavedView {
        SavedView(name: name, query: "x", number: number)
    }

    private func list(_ desk: [SavedView], _ own: [SavedView]) -> [String] {
        NumberedView.list(desk: desk, own: own).map { "\($0.number)\($0.view.name)\($0.isOwn ? "*" : "")" }
    }

    @Test("those of the desk come first, in order; one's own stands in the place of one of the same name")
    func order() {
        #expect(list([view("a"), view("b")], [view("c"), view("a")]) == ["1a*", "2b", "3c*"])
        #expect(list([], []) == [])
    }

    @Test("given numbers stay, one's own before the desk's, and the others take what is free")
    func given() {
        #expect(list([view("a", 2), view("b")], [view("c", 2), view("d")]) == ["1a", "2c*", "3b", "4d*"])
        #expect(list([view("a")], [view("b", 9), view("c", 1)]) == ["1c*", "2a", "9b*"])
    }

    @Test(
        "another order replaces what the text says of it, and nothing else",
        arguments: [
            ("state:open", "state:open sort:-due"), ("sort:age state:open", "state:open sort:-due"),
            ("a sort:p,age \"b  c\"", "a \"b  c\" sort:-due"), ("sort:age", "sort:-due"), ("", "sort:-due"),
            ("\"sort:age\" x", "\"sort:age\" x sort:-due"),
        ])
    func sorting(_ before: String, _ after: String) throws {
        let filter = try Filter(parsing: before, me: "anna")
        let sorted = filter.sorted(by: [SortKey(.due, reversed: true)])
        #expect(sorted.text == after)
        let read = try Filter(parsing: sorted.text, me: "anna")
        #expect(read == sorted)
        #expect(read.terms == filter.terms)
    }
}
