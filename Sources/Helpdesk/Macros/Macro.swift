/// Several things that are done to a ticket with one go, under a name: a text, tags, an owner, a state.
public struct Macro: Sendable, Hashable {
    /// What a ticket fills into the texts, as `{id}`.
    public enum Field: String, CaseIterable, Sendable, Hashable {
        case id, title, requester, service, category, priority, team, assignee, vendor, me, update
    }

    /// The states that a macro can lead to.
    public static let states: [TicketState] = [.triaged, .inProgress, .onHold, .resolved, .closed]

    /// What people call it.
    public var name: String
    /// What it is for; may be empty.
    public var description = ""
    /// What is written down, with its fields; may be empty.
    public var text = ""
    /// Whether the requester may read the text.
    public var isPublic = false
    /// The state that it leads to.
    public var state: TicketState?
    /// Why the ticket waits, for a state `on-hold`.
    public var holdReason: HoldReason?
    /// How it was solved, for a state `resolved`.
    public var code: ResolutionCode?
    /// What was done, with its fields, for a state `resolved`; empty takes the text.
    public var resolution = ""
    /// Tags that are put on.
    public var tags: [String] = []
    /// Tags that are taken off.
    public var untags: [String] = []
    /// The team that gets it.
    public var team: String?
    /// The operator that gets it; `me` is whoever applies the macro.
    public var assignee: String?
    /// The category that it gets.
    public var category: CategoryPath?

    /// Makes a macro that does nothing yet.
    public init(name: String) { self.name = name }

    /// Names in braces that are no ``Field``, in order.
    public static func strangers(in text: String) -> [String] {
        TextPiece.strangers(in: text, among: Field.allCases.map(\.rawValue))
    }

    /// A text of the macro, filled in from a ticket.
    public func filled(_ text: String, on ticket: Ticket, _ values: MacroValues) -> String {
        TextPiece.fill(text) { name in Field(rawValue: name).map { values.value($0, ticket) } }
    }
}

/// What fills a macro's fields beside the ticket itself.
public struct MacroValues: Sendable {
    private let settings: DeskSettings
    private let me: String
    private let time: @Sendable (Ticket) -> String

    /// Makes it from the desk's settings.
    ///
    /// - Parameters:
    ///   - me: the user who applies the macro.
    ///   - update: when the next update of a ticket is due, in words.
    public init(_ settings: DeskSettings, me: String, update: @escaping @Sendable (Ticket) -> String = { _ in "" }) {
        self.settings = settings
        self.me = me
        time = update
    }

    func value(_ field: Macro.Field, _ ticket: Ticket) -> String {
        switch field {
        case .id: ticket.id.description
        case .title: ticket.title
        case .requester: ticket.requester.name
        case .service: ticket.classification.services.first ?? ""
        case .category: ticket.classification.category?.description ?? ""
        case .priority: ticket.priority?.description ?? ""
        case .team: title(ofTeam: ticket.team)
        case .assignee: ticket.assignee.map(person) ?? ""
        case .vendor: vendor(of: ticket)
        case .me: person(me)
        case .update: time(ticket)
        }
    }

    private func person(_ name: String) -> String {
        let full = settings.operators.first { $0.name == name }?.fullName ?? ""
        return full.isEmpty ? name : full
    }

    private func title(ofTeam name: String?) -> String {
        guard let name else { return "" }
        let title = settings.teams.first { $0.name == name }?.title ?? ""
        return title.isEmpty ? name : title
    }

    private func vendor(of ticket: Ticket) -> String {
        let name = ticket.parts.vendor.vendor
        let title = settings.vendors.first { $0.name == name }?.title ?? ""
        return title.isEmpty ? name : title
    }
}
