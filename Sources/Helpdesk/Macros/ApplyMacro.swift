/// Asks for everything that a macro does, as one step: all of it or nothing, and past no rule.
public struct ApplyMacro: TicketCommand {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// The macro.
    public var macro: Macro
    /// What its texts are filled from.
    public var values: MacroValues
    /// What people wrote instead of the macro's text; `nil` takes that one, filled in for each ticket.
    public var text: String?
    /// What they wrote of what was done, for a state `resolved`.
    public var notes: String?
    /// How it was solved, where the macro does not say.
    public var code: ResolutionCode?
    /// The root cause and who confirmed the recovery, for a state `resolved`.
    public var cause: String?
    /// See ``cause``.
    public var confirmedBy: String?
    /// What its state asks for and the ticket lacks.
    public var gaps = GapAnswers()

    /// Makes the wish.
    public init(_ macro: Macro, _ values: MacroValues) {
        self.macro = macro
        self.values = values
    }

    public var touches: [Aspect] {
        var touches: [Aspect] = []
        if macro.state != nil { touches.append(.state) }
        if macro.team != nil || macro.assignee != nil { touches.append(.ownership) }
        if macro.category != nil { touches.append(.classification) }
        return touches
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        try desk.decide(commands(on: ticket, desk), on: ticket)
    }

    /// What it does to a ticket, in order; what the ticket is already, is passed over.
    func commands(on ticket: Ticket, _ desk: Circumstances) -> [any TicketCommand] {
        var commands: [any TicketCommand] = []
        if gaps != GapAnswers() { commands.append(FillGaps(gaps)) }
        if let category = macro.category {
            var changes = ClassificationChanges()
            changes.category = .some(category)
            commands.append(ReclassifyTicket(changes))
        }
        if !macro.tags.isEmpty || !macro.untags.isEmpty {
            commands.append(TagTicket(add: macro.tags, remove: macro.untags))
        }
        if macro.team != nil || macro.assignee != nil {
            let person = macro.assignee.map { $0 == "me" ? desk.actor.name : $0 }
            commands.append(
                AssignTicket(
                    assignee: person.map { .to($0) } ?? .keep, team: macro.team.map { .to($0) } ?? .keep,
                    reason: macro.name))
        }
        let said = (text ?? macro.filled(macro.text, on: ticket, values)).trimmed
        if !said.isEmpty { commands.append(AddNote(said, isPublic: macro.isPublic)) }
        if let step = step(to: macro.state, ticket, said) { commands.append(step) }
        return commands
    }

    private func step(to state: TicketState?, _ ticket: Ticket, _ said: String) -> (any TicketCommand)? {
        switch state {
        case .triaged where ticket.state != .triaged: return TriageTicket()
        case .inProgress where ticket.state == .onHold: return ResumeTicket()
        case .inProgress where ticket.state != .inProgress: return StartTicket()
        case .onHold: return HoldTicket(macro.holdReason ?? .caller)
        case .resolved where ticket.state != .resolved:
            let own = macro.filled(macro.resolution, on: ticket, values).trimmed
            return ResolveTicket(
                macro.code ?? code ?? .solution, notes: notes ?? (own.isEmpty ? said : own), cause: cause,
                confirmedBy: confirmedBy)
        case .closed where ticket.state != .closed: return CloseTicket()
        default: return nil
        }
    }

    /// The fields that its state asks for and a ticket lacks, as it would be behind everything else that the macro does.
    public func lacks(on ticket: Ticket, _ desk: Circumstances) -> [Field] {
        guard let state = macro.state, state != ticket.state else { return [] }
        var before = self
        before.macro.state = nil
        let after = (try? desk.ticket(after: before.commands(on: ticket, desk), ticket)) ?? ticket
        return after.missingFields(before: state, desk.settings)
    }
}
