import Helpdesk
import Wording

extension TicketDeed {
    /// Takes a problem or a change to its next state, with what that still lacks, or a step back with the reason.
    static let moveOn = TicketDeed(
        action: .moveOn,
        title: Sentence("Next state of {id}", swedish: "Nästa status för {id}", japanese: "{id} の次の状態"),
        fields: { desk, ticket in
            desk.moveFields(ticket, to: ticket.stepsToMove.first ?? ticket.state)
        },
        commands: { desk, form, ticket throws(FormProblem) in
            guard let state = TicketState(rawValue: form.value(.state)) else { throw desk.required(.state) }
            var wishes: [any TicketCommand] = []
            if var answers = form.gapAnswers {
                // A problem's cause is told with its symptoms.
                answers.cause = nil
                if answers != GapAnswers() { wishes.append(FillGaps(answers)) }
            }
            let plan = try desk.plan(form)
            if plan != ChangePlan() { wishes.append(PlanChange(plan)) }
            if form.problem != DescribeProblem() { wishes.append(form.problem) }
            wishes.append(MoveTicket(to: state, reason: form.value(.reason)))
            return [.change(ticket.id, CommandSequence(wishes), seen: form.seen)]
        },
        obstacle: { desk, ticket in
            if ticket.workflow == .incident { return Told(.noCourse, ["id": .ticket(ticket.id)]) }
            guard let next = ticket.stepsToMove.first else {
                return Told(.noNextState, ["state": .text(desk.words.name(of: ticket.state))])
            }
            return ticket.stepsToMove.count == 1 ? ticket.obstacle(before: next, desk.now)?.told : nil
        }, isForMany: false)
}

extension Ticket {
    /// The states to which it can be moved by itself.
    var stepsToMove: [TicketState] { nextStates.filter(MoveTicket.states.contains) }
}

extension Sentence {
    fileprivate static let noCourse = Sentence(
        "{id} is an incident or a request: the state menu has its states",
        swedish: "{id} är en incident eller beställning: statusmenyn har dess tillstånd",
        japanese: "{id} はインシデントまたはサービス要求です。状態メニューを使ってください")
    fileprivate static let noNextState = Sentence(
        "nothing follows {state} but what has an action of its own",
        swedish: "inget följer på {state} utom det som har egna kommandon",
        japanese: "{state}の次は専用の操作だけです")
}

extension DeedDesk {
    /// What moving to a state asks for: what it still lacks, the window when it is scheduled, and why.
    func moveFields(_ ticket: Ticket, to state: TicketState) -> [FormField] {
        let isBack = Transitions.isBack(ticket.state, state, in: ticket.workflow)
        let options = ticket.stepsToMove.map { Choice.Option(value: $0.rawValue, label: words.name(of: $0)) }
        let choice = FormField(
            .state, .choice(Choice(options, value: state.rawValue, allowsNone: false)), hint: .typeToChoose,
            isRequired: true)
        var fields = [choice] + (isBack ? [] : self.fields.gaps(ticket.missingFields(before: state, settings), ticket))
        if state == .scheduled, !fields.contains(where: { $0.key == .from }) { fields += window(of: ticket) }
        return fields + [.line(.reason, hint: isBack ? nil : .optional, isRequired: isBack)]
    }
}

extension Model {
    /// Moves at once where a step asks for nothing, else by its form.
    mutating func openMove(to item: StateMenu.Item, _ ticket: Ticket) -> [Effect] {
        let isBack = Transitions.isBack(ticket.state, item.state, in: ticket.workflow)
        let lacks = !ticket.missingFields(before: item.state, settings).isEmpty
        let wantsWindow = item.state == .scheduled && ticket.parts.change.plan.window == nil
        if !isBack, !lacks, !wantsWindow { return take(MoveTicket(to: item.state), ticket, item) }
        overlays.append(.form(Form(.moveOn, on: ticket, fields: deedDesk.moveFields(ticket, to: item.state))))
        return resumeKnownDraft(nil)
    }
}
