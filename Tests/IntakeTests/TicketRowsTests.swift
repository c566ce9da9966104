import Helpdesk
import Intake
import Primitives
import Testing

@Suite("Rows that are tickets")
struct TicketRowsTests {
    private func plain(_ csv: String) throws -> ImportedHistory { try read(csv, try Mapping.named("vakt")) }

    @Test("need no more than a title")
    func titleOnly() throws {
        let history = try plain("title\n  The printer\tjams \n")
        let ticket = try #require(tickets(history.events).values.first)
        #expect(ticket.title == "The printer jams")
        #expect(ticket.source == .imported)
        #expect(ticket.createdAt == importTime)
        #expect(ticket.loggedBy == "mia")
        #expect(ticket.state == .new)
    }

    @Test("lead through the states to the one that they tell")
    func states() throws {
        let history = try plain(
            """
            id,title,type,state,holdReason,createdAt,updatedAt,acknowledgedAt,resolvedAt,closedAt,assignee,reassignmentCount
            1,A,request,on-hold,vendor,2026-01-01,2026-01-03T10:00:00.000Z,2026-01-01T10:00:00Z,,,kim,2
            2,B,,closed,,2026-01-01,2026-01-09,,2026-01-02,2026-01-09,,
            3,C,incident,In-Progress,,2026-01-01,,,,,,
            4,D,incident,cancelled,,2026-01-01,2026-01-02,,,,,
            """)
        #expect(history.rejected == [])
        let found = tickets(history.events)
        #expect(found["1"]?.id.type == .request)
        #expect(found["1"]?.hold?.reason == .vendor)
        #expect(found["1"]?.acknowledgedAt?.rfc3339 == "2026-01-01T10:00:00.000Z")
        #expect(found["1"]?.reassignmentCount == 2)
        #expect(found["2"]?.state == .closed)
        #expect(found["2"]?.resolvedAt?.rfc3339 == "2026-01-02T00:00:00.000Z")
        #expect(found["2"]?.closedAt?.rfc3339 == "2026-01-09T00:00:00.000Z")
        #expect(found["3"]?.state == .inProgress)
        #expect(found["4"]?.state == .cancelled)
        for events in Dictionary(grouping: history.events, by: \.key).values {
            #expect(events.map(\.index) == (0..<Int64(events.count)).map { $0 })
        }
    }

    @Test("refuse words that are not ours")
    func words() throws {
        let history = try plain("title,state,impact,priority,kind\nA,odd,,,\nB,,4,,\nC,,,P9,\nD,,,,odd\n,,,,\n")
        #expect(
            history.rejected.map(\.reason) == [
                .unknownValue(.state, "odd", column: "state"), .unknownValue(.impact, "4", column: "impact"),
                .unknownValue(.priority, "P9", column: "priority"), .unknownValue(.kind, "odd", column: "kind"),
                .missing(.title),
            ])
    }

    @Test("report bytes that are no UTF-8")
    func notUTF8() throws {
        let bytes = Array("title,site\nA,".utf8) + [0xE5, 0x0A] + Array("B,\n".utf8)
        let history = try ImportedHistory(
            csv: MemoryInput(bytes), mapping: Mapping.named("vakt"), .init(importedBy: "mia", now: importTime))
        #expect(history.rejected == [RejectedRow(line: 2, reason: .notUTF8(column: "site"))])
        #expect(history.tickets == 1)
    }

    @Test("without a key have one made of their fields, a number for each copy")
    func keys() throws {
        let csv = "title,body,ticket_type,category,sub_category1,sub_category2,business_service,urgency,impact\n"
        let rows = "a,bc,0,4,2,0,8,0,4\nab,c,0,4,2,0,8,0,4\na,bc,0,4,2,0,8,0,4\n"
        let mapping = try Mapping.named("endava")
        let first = try read(csv + rows, mapping).events
        let keys = first.filter { $0.index == 0 }.map(\.key.key)
        #expect(Set(keys).count == 3)
        #expect(keys[2] == keys[0] + "-2")
        #expect(try read(csv + rows, mapping).events.map(\.key) == first.map(\.key))
    }

    @Test("of Endava get names for their codes and a title from the text")
    func endava() throws {
        let csv = """
            title,body,ticket_type,category,sub_category1,sub_category2,business_service,urgency,impact
            ,\(String(repeating: "please help ", count: 20)),1,4,2,21,71,3,4
            server down,body,0,11,51,0,8,1,1
            """
        let found = tickets(try read(csv, try Mapping.named("endava")).events).values.sorted { $0.title < $1.title }
        #expect(found[0].title == "please help please help please help please help please help please help please…")
        #expect(found[0].id.type == .request)
        #expect(found[0].priority == .p5)
        #expect(found[0].tags == ["sub-21"])
        #expect(found[0].source == .mail)
        #expect(found[1].classification.category == CategoryPath("Category 11", "Subcategory 51"))
        #expect(found[1].classification.services == ["Service 8"])
        #expect(found[1].priority == .p1)
        #expect(found[1].tags == [])
        #expect(found[1].classification.kind == .service)
    }
}
