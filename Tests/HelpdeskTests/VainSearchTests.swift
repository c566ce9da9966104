import Primitives
import Testing

@testable import Helpdesk

@Suite("A search that found no article")
struct VainSearchTests {
    private func decided(_ text: String, isNoted: Bool = false, _ role: Role = .agent) -> Result<[String], Rejection> {
        let desk = Circumstances(settings: DeskSettings(), actor: anna(role), now: start)
        do throws(Rejection) {
            let events = try NoteVainSearch(text).decide(isNoted: isNoted, desk)
            return .success(events.compactMap { ($0 as? KnowledgeSearchedInVain)?.phrase })
        } catch {
            return .failure(error)
        }
    }

    @Test(
        "is noted in one line, without what reaches a person",
        arguments: [
            ("vpn on the new mac", "vpn on the new mac"), ("  vpn \n\t mac\u{0} ", "vpn mac"), ("ＶＰＮ　証明書", "ＶＰＮ 証明書"),
            ("mail from asa.lind@example.se lost", "mail from … lost"), ("konto 850412-1234 låst", "konto … låst"),
            ("skrivare Storgatan 12 B, 123 45 Malmö", "skrivare …"), ("1603", "1603"),
            ("error 0x80070005", "error 0x80070005"),
        ])
    func phrase(_ text: String, _ wanted: String) { #expect(decided(text) == .success([wanted])) }

    @Test(
        "is not noted where nothing is missing: no word, a ticket's or an article's number",
        arguments: ["", "  ", "?!", "…", "asa@example.se", "070-123 45 67", "INC-000123", "kb7"])
    func nothing(_ text: String) { #expect(decided(text) == .failure(.nothingToChange)) }

    @Test("is cut between words where it is long")
    func long() {
        guard case .success(let phrases) = decided(String(repeating: "printer ", count: 1_000)),
            let phrase = phrases.first
        else { return #expect(Bool(false)) }
        #expect(phrase.count <= NoteVainSearch.longest && phrase.hasSuffix("printer…"))
        guard case .success(let one) = decided(String(repeating: "x", count: 1_000)) else {
            return #expect(Bool(false))
        }
        #expect(one.first?.count == NoteVainSearch.longest)
    }

    @Test("is noted once, and by nobody who may only look")
    func once() {
        #expect(decided("vpn", isNoted: true) == .failure(.nothingToChange))
        guard case .failure(let rejection) = decided("vpn", .auditor), rejection != .nothingToChange else {
            return #expect(Bool(false))
        }
    }

    @Test("changes nothing of who is on call, not even how many changes there were")
    func apart() {
        var changes = DutyChanges()
        let event = RecordedEvent(
            sequence: 7, subject: .desk, origin: Origin(at: start, by: "anna"),
            happening: .desk(KnowledgeSearchedInVain("vpn")))
        changes.apply(event)
        #expect(changes == DutyChanges())
    }

    @Test("is searched again by its words, whatever they would mean in a query")
    func again() throws {
        for text in ["vpn mac", "kind:howto due -x", "due", "error: 12", "\"quoted", "サーバー 障害", "-"] {
            let filter = ArticleFilter(searching: text)
            let read = try ArticleFilter(parsing: filter.text, me: "anna")
            #expect(read.sought == filter.sought && read.terms.count == filter.terms.count, "\(text): \(filter.text)")
        }
    }
}
