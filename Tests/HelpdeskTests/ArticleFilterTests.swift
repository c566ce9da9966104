import Helpdesk
import Testing

@Suite("The library's query")
struct ArticleFilterTests {
    private func terms(_ text: String) throws -> [ArticleFilter.Term] {
        try ArticleFilter(parsing: text, me: "anna").terms
    }

    @Test("has words, fields, flags and their opposites")
    func reading() throws {
        #expect(try terms("") == [])
        #expect(try terms("Printer jam") == [.init(.words("Printer")), .init(.words("jam"))])
        #expect(try terms("kind:runbook,how-to") == [.init(.kind([.runbook, .howTo]))])
        #expect(
            try terms("lang:SV owner:me -retired due") == [
                .init(.language("sv")), .init(.owner("anna")), .init(.retired, negated: true), .init(.due),
            ])
        #expect(try terms("cat:mail/* \"due\"") == [.init(.category("mail/*")), .init(.words("due"))])
    }

    @Test("says what is wrong, and where")
    func errors() {
        let wrong: [(String, Range<Int>)] = [
            ("a knd:x", 2..<5), ("kind:poem", 5..<9), ("lang:", 0..<5), ("\"open", 0..<5),
        ]
        for (text, range) in wrong {
            let error = #expect(throws: FilterError.self) { try ArticleFilter(parsing: text, me: "anna") }
            #expect(error?.range == range, "\(text)")
        }
    }
}
