import Primitives

/// Asks for another owner. Every hand-over keeps its reason.
public struct AssignTicket: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = [.ownership]

    /// What becomes of an owner.
    public enum Choice: Sendable, Hashable {
        case keep, nobody
        case to(String)
    }

    /// The operator that shall have it.
    public var assignee: Choice
    /// The team that shall have it.
    public var team: Choice
    /// Why; may be empty.
    public var reason: String

    /// Makes the wish.
    public init(assignee: Choice = .keep, team: Choice = .keep, reason: String = "") {
        self.assignee = assignee
        self.team = team
        self.reason = reason
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        guard !ticket.state.isFinal else {
            throw .notFrom(ticket, to: .inProgress)
        }
        var newTeam = ticket.team
        switch team {
        case .keep: break
        case .nobody: newTeam = nil
        case .to(let name): newTeam = try desk.known(name, in: desk.settings.teams.map(\.name), .team)
        }
        var newAssignee = ticket.assignee
        switch assignee {
        case .keep: break
        case .nobody: newAssignee = nil
        case .to(let name): newAssignee = try operatorName(name, desk)
        }
        if newTeam == ticket.team && newAssignee == ticket.assignee { return [] }
        return [
            TicketAssigned(assignee: newAssignee, team: newTeam, reason: try desk.optionalLine(reason, .reason) ?? "")
        ]
    }

    private func operatorName(_ name: String, _ desk: Circumstances) throws(Rejection) -> String {
        // Whoever works at the desk can take a ticket, also one whom the settings do not list by name.
        if name == desk.actor.name { return name }
        return try desk.known(name, in: desk.settings.operators.map(\.name), .assignee)
    }
}

/// A ticket got its owner.
public struct TicketAssigned: TicketEvent, Hashable {
    public static let tag = "ticket.assigned"
    public static let aspect: Aspect? = .ownership

    /// The operator from here on; `nil` is nobody.
    public var assignee: String?
    /// The team from here on; `nil` is none.
    public var team: String?
    /// Why; may be empty.
    public var reason: String
    /// How often the ticket has changed hands by now, by the count of the desk that it was imported from, where that
    /// is not what the owners named here add up to. `nil` counts one when the owner changes.
    public var reassignmentCount: Int64?

    /// Makes the event.
    public init(assignee: String?, team: String?, reason: String = "") {
        self.assignee = assignee
        self.team = team
        self.reason = reason
    }

    public init(body: JSONObject) throws(BodyError) {
        assignee = try body.optionalString("to")
        team = try body.optionalString("team")
        reason = try body.optionalString("reason") ?? ""
        if body["count"] != nil { reassignmentCount = try body.requiredInteger("count") }
    }

    public var body: JSONObject {
        var body = JSONObject()
        body.put("to", assignee)
        body.put("team", team)
        if !reason.isEmpty { body.put("reason", reason) }
        if let reassignmentCount { body["count"] = .integer(reassignmentCount) }
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {
        if let reassignmentCount {
            ticket.reassignmentCount = reassignmentCount
        } else if changesHands(of: ticket) {
            ticket.reassignmentCount += 1
        }
        ticket.assignee = assignee
        ticket.team = team
    }

    /// Whether the ticket goes from one owner to another; its first owner is not a change of hands.
    public func changesHands(of ticket: Ticket) -> Bool {
        (ticket.assignee != nil && ticket.assignee != assignee) || (ticket.team != nil && ticket.team != team)
    }
}
