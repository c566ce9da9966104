import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("A desk's health") struct HealthTests {
    let place = TestDesk()

    private func count(_ matter: HealthMatter, _ desk: Desk) throws -> Int {
        try desk.health().filter { $0.matter == matter }.reduce(0) { sum, finding in
            if case .exactly(let number) = finding.count { sum + number } else { sum }
        }
    }

    @Test("counts what is out of order, and each query leads to just those tickets")
    func counts() throws {
        let desk = try place.create(settings: "mandatory = []\n" + TestDesk.settings)
        let leak = try desk.log("A leak").id
        try desk.change(
            leak, ClassifyTicket(Classification(kind: .security, category: CategoryPath("a"), subkind: .dataLeak)))
        let bounced = try desk.log("Hot potato").id
        for name in ["bengt", "anna", "vera", "bengt"] { try desk.change(bounced, AssignTicket(assignee: .to(name))) }
        let reopened = try desk.log("Again").id
        try desk.change(reopened, ResolveTicket(.solution, notes: "x"))
        try desk.change(reopened, ReopenTicket(reason: "no"))
        for number in 1...5 {
            let id = try desk.log("Printer \(number)").id
            let wish = ClassifyTicket(Classification(category: CategoryPath("printer"), impact: .low, urgency: .low))
            try desk.change(id, wish)
            try desk.change(id, ResolveTicket(.solution, notes: "toner"))
        }
        place.clock.advance(minutes: 73 * 60)
        #expect(try count(.overdueNotices, desk) == 1)
        #expect(try count(.bounced, desk) == 1)
        #expect(try count(.reopened, desk) == 1)
        #expect(try count(.skippedSteps, desk) == 5)
        #expect(try count(.soleResolver, desk) == 5)
        #expect(try count(.emptyFields, desk) == 0)
        let sole = try #require(try desk.health().first { $0.matter == .soleResolver })
        #expect(sole.about == ["printer", "anna"])
        for finding in try desk.health()
        where !finding.isOfArticles && !finding.isOfActions && finding.count != .exactly(0) {
            let filter = try Filter(parsing: finding.query, me: "anna")
            #expect(try desk.count(filter, atMost: 100) == finding.count, "\(finding.query)")
        }
        let bengt = try place.open(as: "bengt")
        try bengt.catchUp()
        #expect(try count(.overdueNotices, bengt) == 0)
    }

    @Test("counts a review as overdue where the settings ask for one or it was begun, until it is complete")
    func reviews() throws {
        let desk = try place.create()
        let major = try desk.log("Mail is down").id
        let begun = try desk.log("Print server").id
        _ = try desk.log("No review is needed of this")
        let known = Classification(
            category: CategoryPath("mail"), impact: .high, urgency: .high, services: ["mail"])
        try desk.change(major, DeclareMajor(MajorTeam(commander: "anna"), every: nil))
        for id in [major, begun] {
            try desk.change(id, ClassifyTicket(known))
            #expect(try desk.change(id, ResolveTicket(.solution, notes: "done", cause: "worn out")).rejection == nil)
        }
        try desk.change(begun, WriteReview([.summary: "It was down."]))
        #expect(try count(.overdueReviews, desk) == 0)
        #expect(try desk.count(Filter(parsing: "review:due", me: "anna"), atMost: 9) == .exactly(2))
        place.clock.advance(minutes: 6 * 24 * 60)
        #expect(try count(.overdueReviews, desk) == 2)
        let texts = ReviewSection.needed.map { ($0, "written") }
        try desk.change(begun, WriteReview(Dictionary(uniqueKeysWithValues: texts)))
        try desk.change(begun, CompleteReview())
        #expect(try count(.overdueReviews, desk) == 1)
    }
}
