import Helpdesk
import Primitives
import Wording

extension TicketDeed {
    /// Plans a change, or plans it otherwise.
    static let planChange = TicketDeed(
        action: .planChange,
        title: Sentence("Plan {id}", swedish: "Planera {id}", japanese: "{id} の変更計画"),
        fields: { desk, ticket in
            desk.fields.plan(ticket.parts.change.plan, window: desk.window(of: ticket))
        },
        commands: { desk, form, ticket throws(FormProblem) in
            [.change(ticket.id, PlanChange(try desk.plan(form)), seen: form.seen)]
        },
        obstacle: { _, ticket in
            ticket.id.type == .change ? nil : Told(.noChange, ["id": .ticket(ticket.id)])
        }, isForMany: false)

    /// Sets or moves a change's window.
    static let setWindow = TicketDeed(
        action: .setWindow,
        title: Sentence("Window of {id}", swedish: "Fönster för {id}", japanese: "{id} の実施枠"),
        fields: { desk, ticket in desk.window(of: ticket, isRequired: true) },
        commands: planChange.commands,
        obstacle: planChange.obstacle, isForMany: false)
}

extension Sentence {
    static let noChange = Sentence(
        "{id} is no change", swedish: "{id} är ingen ändring", japanese: "{id} は変更ではありません")
    static let noProblem = Sentence(
        "{id} is no problem", swedish: "{id} är inget problem", japanese: "{id} は問題ではありません")
}

extension DeedDesk {
    /// The fields of a change's window.
    func window(of ticket: Ticket, isRequired: Bool = false) -> [FormField] {
        let window = ticket.parts.change.plan.window
        return [
            .line(
                .from, window.map { Model.typed($0.start, zone) } ?? "", hint: .untilHint, isRequired: isRequired),
            .line(.to, window.map { Model.typed($0.end, zone) } ?? "", hint: .untilHint, isRequired: isRequired),
        ]
    }

    /// What a form tells of a change's plan.
    func plan(_ form: Form) throws(FormProblem) -> ChangePlan {
        var plan = form.planWithoutWindow
        guard form.isChanged(.from) || form.isChanged(.to) else { return plan }
        guard let start = try time(form, .from) else { throw required(.from) }
        let end = form.value(.to)
        if end.isEmpty { throw required(.to) }
        // `4h` is a length of the window, not a time from now.
        guard let instant = TimeReader(now: start, zone: zone).read(end) else {
            throw FormProblem(key: .to, text: words(.form(.badUntil), ["text": end]))
        }
        guard let window = ChangeWindow(start, instant) else {
            throw FormProblem(key: .to, text: words(.form(.windowEndsFirst)))
        }
        plan.window = window
        return plan
    }
}
