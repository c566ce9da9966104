import Helpdesk
import Primitives
import Wording

extension FormKey {
    /// The field of a section of a review.
    init(_ section: ReviewSection) {
        switch section {
        case .summary: self = .reviewSummary
        case .impact: self = .reviewImpact
        case .timeline: self = .reviewTimeline
        case .detection: self = .reviewDetection
        case .causes: self = .reviewCauses
        case .trigger: self = .reviewTrigger
        case .wentWell: self = .reviewWell
        case .wentWrong: self = .reviewWrong
        case .lucky: self = .reviewLucky
        case .lessons: self = .reviewLessons
        }
    }
}

extension TicketDeed {
    /// Writes the review: what is not written yet is drafted from the ticket and its timeline.
    static let writeReview = TicketDeed(
        action: .writeReview,
        title: Sentence("Review of {id}", swedish: "Granskning av {id}", japanese: "{id} のレビュー"),
        fields: { desk, ticket in
            let review = ticket.parts.review
            let draft = desk.reviewDraft(of: ticket)
            let texts = ReviewSection.allCases.map { section -> FormField in
                let isNeeded = ReviewSection.needed.contains(section)
                let text = review.sections[section] ?? draft[section] ?? ""
                return .text(FormKey(section), text, hint: isNeeded ? .neededForReview : .textHint)
            }
            return texts + [desk.completion(review)]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            var changes: [ReviewSection: String] = [:]
            for section in ReviewSection.allCases {
                let text = form.value(FormKey(section))
                if text != ticket.parts.review.sections[section] ?? "" { changes[section] = text }
            }
            var commands: [Command] = []
            if !changes.isEmpty {
                let wish = WriteReview(changes, seen: ticket.parts.review.sections)
                commands.append(.change(ticket.id, wish, seen: nil))
            }
            if form.value(.complete) == "now" { commands.append(.change(ticket.id, CompleteReview(), seen: nil)) }
            if commands.isEmpty {
                throw FormProblem(key: .reviewSummary, text: desk.words(.rejection(.nothingToChange)))
            }
            return commands
        },
        obstacle: { _, ticket in
            ticket.state == .cancelled
                ? Told(
                    Sentence(
                        "a cancelled ticket has no review", swedish: "ett avbrutet ärende granskas inte",
                        japanese: "取り消されたチケットはレビューしません")) : nil
        }, isForMany: false)

    /// Notes what is to be done, by whom, until when.
    static let agreeAction = TicketDeed(
        action: .agreeAction,
        title: Sentence("Action from {id}", swedish: "Åtgärd ur {id}", japanese: "{id} の対応事項"),
        fields: { desk, ticket in
            let owners = desk.settings.operators.map(\.name)
            return [
                .line(.todo, isRequired: true),
                desk.fields.names(
                    .owner, owners, owners.contains(desk.actor.name) ? desk.actor.name : nil, isRequired: true),
                .line(.until, hint: .untilHint, isRequired: true),
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            guard let due = try desk.time(form, .until) else { throw desk.required(.until) }
            let wish = AgreeAction(form.value(.todo), owner: form.value(.owner), due: due)
            return [.change(ticket.id, wish, seen: nil)]
        },
        obstacle: writeReview.obstacle, isForMany: false)

    /// Calls an action done, or gives it to somebody else.
    static let finishAction = TicketDeed(
        action: .finishAction,
        title: Sentence("Action of {id} done", swedish: "Åtgärd i {id} klar", japanese: "{id} の対応事項を完了"),
        fields: { desk, ticket in [desk.openActions(ticket), .text(.note)] },
        commands: { _, form, ticket throws(FormProblem) in
            let number = Int64(form.value(.agreed)) ?? 0
            return [.change(ticket.id, FinishAction(number, outcome: form.value(.note)), seen: nil)]
        },
        obstacle: { _, ticket in noOpenAction(ticket) }, isForMany: false)

    /// Gives an action to somebody else, or another date.
    static let changeAction = TicketDeed(
        action: .changeAction,
        title: Sentence("Change an action of {id}", swedish: "Ändra åtgärd i {id}", japanese: "{id} の対応事項を変更"),
        fields: { desk, ticket in
            let first = ticket.parts.review.openActions.first
            return [
                desk.openActions(ticket),
                desk.fields.names(.owner, desk.settings.operators.map(\.name), first?.owner),
                .line(.until, hint: .untilHint),
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            let owner = form.isChanged(.owner) ? form.value(.owner).nonEmpty : nil
            let wish = ChangeAction(Int64(form.value(.agreed)) ?? 0, owner: owner, due: try desk.time(form, .until))
            return [.change(ticket.id, wish, seen: nil)]
        },
        obstacle: { _, ticket in noOpenAction(ticket) }, isForMany: false)

    /// Takes an action up again that was called done.
    static let reopenAction = TicketDeed(
        action: .reopenAction,
        title: Sentence(
            "Take up an action of {id} again", swedish: "Ta upp en åtgärd i {id} igen", japanese: "{id} の対応事項を再開"),
        fields: { desk, ticket in
            [desk.actions(ticket.parts.review.actions.filter { $0.done != nil }), .line(.reason, isRequired: true)]
        },
        commands: { _, form, ticket throws(FormProblem) in
            let wish = ReopenAction(Int64(form.value(.agreed)) ?? 0, reason: form.value(.reason))
            return [.change(ticket.id, wish, seen: nil)]
        },
        obstacle: { _, ticket in
            ticket.parts.review.actions.contains { $0.done != nil }
                ? nil
                : Told(
                    Sentence(
                        "no action of this review is done", swedish: "ingen åtgärd i granskningen är utförd",
                        japanese: "完了した対応事項はありません"))
        }, isForMany: false)

    private static func noOpenAction(_ ticket: Ticket) -> Told? {
        guard ticket.parts.review.openActions.isEmpty else { return nil }
        return Told(
            Sentence(
                "no action of this review is open", swedish: "granskningen har ingen öppen åtgärd",
                japanese: "未完了の対応事項はありません"))
    }
}

extension DeedDesk {
    /// What the ticket says by itself, for the sections that are not written.
    func reviewDraft(of ticket: Ticket) -> [ReviewSection: String] {
        let events = detail?.ticket.id == ticket.id ? detail?.timeline ?? [] : []
        return ReviewDraft(ticket, events, words, EventContext(now: now, zone: zone)).sections
    }

    fileprivate func completion(_ review: Review) -> FormField {
        let options = [
            Choice.Option(value: "", label: words(.form(review.completed == nil ? .completeNot : .completeAlready))),
            Choice.Option(value: "now", label: words(.form(.completeNow))),
        ]
        let shown = review.completed == nil ? options : Array(options.prefix(1))
        return FormField(.complete, .choice(Choice(shown, value: "", allowsNone: false)), hint: .typeToChoose)
    }

    fileprivate func openActions(_ ticket: Ticket) -> FormField { actions(ticket.parts.review.openActions) }

    fileprivate func actions(_ actions: [Review.Action]) -> FormField {
        let options = actions.map { action in
            Choice.Option(value: String(action.number), label: "\(action.number) " + action.text)
        }
        return FormField(
            .agreed, .choice(Choice(options, value: options.first?.value, allowsNone: false)), hint: .typeToChoose,
            isRequired: true)
    }
}
