import Helpdesk
import Primitives
import Testing

@testable import Desk

/// What two people do who take problems, changes and incidents through their courses, with all that is written on the way.
extension RandomHistory {
    static func ofCourses(seed: UInt64) throws -> RandomHistory {
        let desk = try RandomHistory(seed: seed, types: [.problem, .problem, .change, .change, .change, .incident])
        let runbook = ArticleContent(kind: .runbook, title: "Restart", text: "- [ ] Tell\n- [ ] Restart\n")
        _ = try desk.people[0].perform(.write(WriteArticle(runbook)))
        return desk
    }

    mutating func courseWish() throws -> [Command] {
        let ticket = pick(try tickets())
        if Int.random(in: 0..<3, using: &random) == 0 { return [.change(ticket.id, onward(ticket), seen: nil)] }
        let wishes = Int.random(in: 0..<4, using: &random) == 0 ? [textWish(ticket), textWish(ticket)] : [wish(ticket)]
        return wishes.map { .change(ticket.id, $0, seen: nil) }
    }

    private mutating func wish(_ ticket: Ticket) -> any TicketCommand {
        switch Int.random(in: 0..<12, using: &random) {
        case 0...5: step(ticket)
        case 6: plan()
        case 7: pick([ApproveChange() as any TicketCommand, RefuseChange(reason: "not now")])
        case 8: describe()
        case 9: review()
        case 10:
            pick([TakeLesson(ArticleID(1)) as any TicketCommand, RelateTicket(pick(Relation.allCases), pick(ids))])
        default: textWish(ticket)
        }
    }

    /// What brings a ticket nearer to its end: without this, few would come further than a step or two.
    private mutating func onward(_ ticket: Ticket) -> any TicketCommand {
        let change = ticket.parts.change
        let now = place.clock.now
        switch (ticket.id.type, ticket.state) {
        case (.change, _) where change.plan.test == nil:
            return PlanChange(
                ChangePlan(
                    risk: .low, justification: "worn out", implementation: "swap", backOut: "swap back", test: "ping"))
        case (.change, .authorise) where change.approval?.answer == nil: return ApproveChange()
        case (.change, .scheduled) where change.plan.window == nil:
            let start = now.advanced(byMilliseconds: 60_000)
            return PlanChange(ChangePlan(window: ChangeWindow(start, start.advanced(byMilliseconds: 86_400_000))))
        case (.problem, _) where !ticket.parts.problem.isKnownError:
            return DescribeProblem(symptoms: "beeps", cause: "worn out", workaround: "hit it", isKnownError: true)
        default: return step(ticket)
        }
    }

    /// A step that the table has most of the time, or any other.
    private mutating func step(_ ticket: Ticket) -> any TicketCommand {
        let any = Int.random(in: 0..<6, using: &random) == 0
        let states = any ? TicketState.allCases : ticket.nextStates.filter { $0 != .cancelled }
        guard !states.isEmpty else { return ReopenTicket(reason: "again") }
        switch pick(states) {
        case .resolved: return ResolveTicket(.solution, notes: "done", cause: pick([nil, "worn out"]))
        case .closed where ticket.id.type == .change:
            return CloseChange(pick([.successful, .withIssues, .unsuccessful]), notes: "seen")
        case .closed: return CloseTicket()
        case .cancelled: return CancelTicket(reason: "mistake")
        case .triaged: return TriageTicket()
        case .inProgress: return pick([StartTicket() as any TicketCommand, ReopenTicket(reason: "again")])
        case .onHold: return HoldTicket(.caller, note: "asked")
        case let state: return MoveTicket(to: state, reason: "so it is")
        }
    }

    private mutating func plan() -> PlanChange {
        let whole = ChangePlan(
            risk: pick([.low, .high]), justification: "worn out", implementation: pick(["swap", "patch"]),
            backOut: "swap back", test: "ping")
        let start = place.clock.now.advanced(byMilliseconds: pick([-60_000, 60_000, 3_600_000]))
        let window = ChangeWindow(start, start.advanced(byMilliseconds: pick([30_000, 7_200_000])))
        return PlanChange(
            pick([
                whole, whole, ChangePlan(window: window), ChangePlan(window: window), ChangePlan(risk: .medium),
                ChangePlan(type: pick([.standard, .normal, .emergency])),
            ]))
    }

    private mutating func describe() -> any TicketCommand {
        pick([
            DescribeProblem(symptoms: pick(["beeps", "smokes"]), cause: "worn out", workaround: "hit it"),
            DescribeProblem(workaround: "wait"), DescribeProblem(isKnownError: true),
            DescribeProblem(isKnownError: false),
            FindCause("hardware", pick(["worn out", "broken"])),
        ])
    }

    private mutating func review() -> any TicketCommand {
        let number = pick([Int64(1), 2, 3])
        let due = place.clock.now.advanced(byMilliseconds: 86_400_000)
        let sections = ReviewSection.needed.map { ($0, "written") }
        return pick([
            WriteReview(Dictionary(uniqueKeysWithValues: sections)), WriteReview([pick(ReviewSection.allCases): ""]),
            CompleteReview(), CompleteReview(), AgreeAction("test it", owner: "bengt", due: due),
            ChangeAction(number, owner: "anna"), FinishAction(number, outcome: "tested"),
        ])
    }

    private mutating func textWish(_ ticket: Ticket) -> any TicketCommand {
        pick([
            AddNote("seen") as any TicketCommand, RaiseHypothesis("the cable"),
            RuleHypothesis(pick([1, 2]), pick([.ruledIn, .ruledOut]), reason: "looked"),
            RecordCheck("ping", pick([.fine, .wrong])), StartRunbook(ArticleID(1)),
            TickStep(ArticleID(1), step: pick([1, 2]), isDone: pick([true, false])),
            ClassifyTicket(Classification(impact: pick([.high, .low]), urgency: pick([.high, .low]))),
            AssignTicket(assignee: pick([.to("anna"), .to("bengt"), .nobody])), InformPeople(["Eva"], .phone),
            SpendTime(minutes: 5),
            PlanUpdates(every: pick([nil, 30])), TagTicket(add: ["odd"], remove: []),
        ])
    }

    /// What may not be, in words; empty when all is well.
    func courseFaults(since before: [Ticket], isCompensated: Bool) throws -> [String] {
        let old = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
        return try tickets().flatMap { ticket in
            var faults = ticket.faults
            if let last = old[ticket.id], last.state != ticket.state, !isCompensated,
                !last.nextStates.contains(ticket.state)
            {
                faults.append("went from \(last.state) to \(ticket.state)")
            }
            return faults.map { "\(ticket.id) \($0)" }
        }
    }
}

extension Ticket {
    /// What may not be in any state of a ticket that began on its course, each in a few words.
    fileprivate var faults: [String] {
        var faults: [String] = []
        func check(_ isRight: Bool, _ fault: String) { if !isRight { faults.append(fault) } }
        check(workflow.states.contains(state), "is \(state), which its course does not have")
        check(state != .resolved || resolution != nil, "is resolved without a resolution")
        let (problem, change, review) = (parts.problem, parts.change, parts.review)
        if problem.isKnownError {
            let isWhole = problem.symptoms != nil && problem.workaround != nil && parts.investigation.cause != nil
            check(isWhole, "is a known error with gaps")
        }
        let answer = change.approval?.answer
        if change.type == .normal, [.scheduled, .implement, .review].contains(state) || change.outcome != nil {
            check(id.type != .change || answer?.isGiven == true, "is \(state) without approval")
        }
        if let answer, let asked = change.approval?.askedBy {
            check(answer.by != asked, "was approved by who wants it")
        }
        if id.type == .change, [.implement, .review].contains(state) {
            check(change.plan.window != nil, "is made without a window")
        }
        check((change.outcome != nil) == (id.type == .change && state == .closed), "\(state) with or without outcome")
        check(review.completed == nil || review.missing.isEmpty, "has a complete review with gaps")
        check(Set(review.actions.map(\.number)).count == review.actions.count, "has two actions of one number")
        return faults
    }
}

@Suite("Random histories of problems, changes and reviews") struct CourseHistoryTests {
    @Test("never reach an illegal state, whoever does, undoes and redoes what")
    func legal() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var states: Set<TicketState> = []
        for history in 0..<8 {
            var desk = try RandomHistory.ofCourses(seed: seed &+ UInt64(history))
            for turn in 0..<120 {
                let before = try desk.tickets()
                states.formUnion(before.map(\.state))
                let isCompensated = try desk.turn(oneIn: 8) { try $0.courseWish() }
                let faults = try desk.courseFaults(since: before, isCompensated: isCompensated)
                #expect(faults == [], "seed \(seed), history \(history), turn \(turn)")
                if !faults.isEmpty { return }
            }
        }
        #expect(states.isSuperset(of: [.authorise, .fixInProgress, .resolved]), "seed \(seed): \(states)")
    }

    @Test("are given back by undo and again by redo, to the very state")
    func undone() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var taken = 0
        for history in 0..<6 {
            var desk = try RandomHistory.ofCourses(seed: seed &+ UInt64(history))
            for turn in 0..<60 {
                let before = try desk.seen()
                let person = desk.pick([0, 1])
                let commands = try desk.courseWish()
                guard try desk.perform(commands, by: person) else { continue }
                let after = try desk.seen()
                guard after != before else { continue }
                taken += 1
                #expect(try desk.take(.undo, by: person), "seed \(seed), history \(history), turn \(turn): \(commands)")
                #expect(try desk.seen() == before, "seed \(seed), history \(history), turn \(turn): \(commands)")
                #expect(try desk.take(.redo, by: person), "seed \(seed), history \(history), turn \(turn): \(commands)")
                #expect(try desk.seen() == after, "seed \(seed), history \(history), turn \(turn): \(commands)")
            }
        }
        #expect(taken > 10, "seed \(seed)")
    }
}
