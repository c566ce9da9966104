import Testing

@Suite("vakt kb search")
struct KnowledgeCommandTests {
    @Test("finds articles and resolved tickets, in any of their forms, and says why")
    func search() throws {
        let vakt = try Program()
        try vakt.run("init")
        try vakt.run("kb", "new", "--title", "Byta lösenord", "--language", "sv", "--body", "Gör så här.")
        try vakt.run(
            "new", "--title", "Lösenordsbyte misslyckas", "--category", "access", "--impact", "2", "--urgency", "2",
            "--service", "directory")
        let id = "INC-000001"
        #expect(try vakt.run("resolve", id, "--code", "solution", "-m", "Bytte lösenordet").status == 0)
        let found = try vakt.run("kb", "search", "lösenord").output.split(separator: "\n")
        #expect(found.count == 2 && found[0].hasPrefix("KB-000001") && found[1].hasPrefix(id))
        #expect(try vakt.run("kb", "search", "lösenrod", "--only", "articles").output.hasPrefix("KB-000001"))
        #expect(try vakt.run("kb", "search", "lösenord", "--only", "tickets").output.hasPrefix(id))
        let explained = try vakt.run("kb", "search", "lösenord", "--explain").output
        #expect(explained.contains("Why here") && explained.contains("in the title"))
        let json = try vakt.run("kb", "search", "lösenord", "--explain", "--json").output
        #expect(json.contains("\"kind\":\"ticket\"") && json.contains("\"factors\":[{\"factor\":\"title\""))
        for text in ["\"", "* OR NEAR(", "'; DROP TABLE ticket; --", "{a b}:c"] {
            #expect(try vakt.run("kb", "search", "--", text).status == 0)
        }
    }
}
