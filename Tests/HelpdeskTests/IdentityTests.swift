import Helpdesk
import Testing

@Suite("Ids")
struct IdentityTests {
    @Test("are written with six digits or more")
    func written() {
        #expect(TicketID(.incident, 123).description == "INC-000123")
        #expect(TicketID(.change, 1_234_567).description == "CHG-1234567")
        #expect(ArticleID(7).description == "KB-000007")
    }

    @Test("are found however people write them", arguments: ["123", "inc123", "INC-000123", "Inc 123", "inc_123"])
    func references(text: String) {
        let reference = TicketReference(text)
        #expect(reference?.number == 123)
        #expect(reference?.type == (text == "123" ? nil : .incident))
    }

    @Test(
        "are not found in anything else",
        arguments: [
            "", "INC", "INC-", "0", "INC-0", "KB-1", "ABC-1", "1INC", "INC-1 2", "INC-1x", "１２３", "-",
            "9999999999999999999",
        ])
    func nothing(text: String) {
        #expect(TicketReference(text) == nil)
        #expect(TicketID(text) == nil)
    }

    @Test("need their type in full form")
    func full() {
        #expect(TicketID("123") == nil)
        #expect(TicketID("REQ-000009") == TicketID(.request, 9))
        #expect(ArticleID("kb7") == ArticleID(7))
        #expect(ArticleID("INC-7") == nil)
        #expect(TicketID(.request, 2) < TicketID(.incident, 3))
    }

    @Test("name what a record is about")
    func subjects() {
        for subject in [Subject.ticket(TicketID(.problem, 4)), .article(ArticleID(2)), .desk] {
            #expect(Subject(subject.description) == subject)
        }
        #expect(Subject("anything") == .desk)
    }
}
