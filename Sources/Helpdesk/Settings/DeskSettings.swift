import Primitives

/// What `desk.toml` says, validated. The default is a desk that works without any settings at all.
public struct DeskSettings: Sendable, Hashable {
    /// The desk's name in the top line.
    public var name: String
    /// The desk's time zone: that of its business hours, unless a calendar has its own.
    public var zone: NamedZone = .utc
    /// The language of the console, as a BCP 47 tag; `nil` follows the locale.
    public var language: String?
    /// Who works here.
    public var operators: [Operator]
    /// The role of a user of the desk's group whom ``operators`` does not list.
    public var defaultRole: Role
    /// Teams.
    public var teams: [Team]
    /// The catalogue of services; empty takes any name.
    public var services: [String]
    /// The category tree; empty takes any path.
    public var categories: [Category]
    /// The priority matrix.
    public var matrix: PriorityMatrix
    /// Fields that must be filled in before a state.
    public var mandatory: [MandatoryRule]
    /// Targets and warnings of the clocks.
    public var clocks: ClockPolicy
    /// What falls due by itself beside the clocks: lapses, escalations, the closing of what is resolved.
    public var due = DuePolicy()
    /// Checklists that are offered on tickets, and those that hold a state.
    public var runbooks: [RunbookRule] = []
    /// Firms that tickets are handed to.
    public var vendors: [Vendor] = []
    /// How long after a data leak was noticed somebody outside must be told, in milliseconds; `nil` asks for nothing.
    public var securityNotice: Int64? = 72 * 3_600_000
    /// How long after a ticket was resolved its review should be complete, in milliseconds; `nil` is never.
    public var reviewWithin: Int64? = 5 * 86_400_000
    /// The queue's columns, in order.
    public var columns: [QueueColumn]
    /// The theme's name.
    public var theme: String
    /// The views of the queue for everybody; while there are none the console has its own.
    public var views: [SavedView]
    /// Keys of the console, as far as the desk changes them.
    public var keys: [KeyWish] = []
    /// Who is on call when, at most one rota for each team.
    public var rotas: [Rota] = []
    /// Work that comes back.
    public var planned: [Plan] = []
    /// Texts for reuse, in the order in which they are shown.
    public var snippets: [Snippet]
    /// Things that are done with one go, in the order in which they are shown.
    public var macros: [Macro] = []
    /// The languages of customers, by organisation or by the domain of their addresses, as BCP 47 tags.
    public var customerLanguages: [String: String] = [:]
    /// The categories that a root cause can have, in the order in which they are offered.
    public var causes: [String] = CauseCategory.standard
    /// Whether consoles take the mouse.
    public var usesMouse: Bool

    /// Makes settings; every default is DOMAIN.md's.
    public init(
        name: String = "Vakt", language: String? = nil, operators: [Operator] = [], defaultRole: Role = .agent,
        teams: [Team] = [], services: [String] = [], categories: [Category] = [], matrix: PriorityMatrix = .standard,
        mandatory: [MandatoryRule] = MandatoryRule.standard, clocks: ClockPolicy = .standard,
        columns: [QueueColumn] = QueueColumn.standard, theme: String = "vakt-dark",
        views: [SavedView] = [], snippets: [Snippet] = [], usesMouse: Bool = true
    ) {
        self.name = name
        self.language = language
        self.operators = operators
        self.defaultRole = defaultRole
        self.teams = teams
        self.services = services
        self.categories = categories
        self.matrix = matrix
        self.mandatory = mandatory
        self.clocks = clocks
        self.columns = columns
        self.theme = theme
        self.views = views
        self.snippets = snippets
        self.usesMouse = usesMouse
    }

    /// The actor that an operating system's user is at this desk.
    public func actor(_ user: String) -> Actor {
        let person = operators.first { $0.name == user }
        return Actor(name: user, role: person?.role ?? defaultRole, rights: person?.rights ?? [])
    }
}

/// Somebody who works at the desk.
public struct Operator: Sendable, Hashable {
    /// The operating system's user name.
    public var name: String
    /// The name that people read; may be empty.
    public var fullName: String
    /// The role.
    public var role: Role
    /// Names of the teams that the operator belongs to.
    public var teams: [String]
    /// Rights beyond those of the role.
    public var rights: Set<Permission>

    /// Makes an operator.
    public init(
        name: String, fullName: String = "", role: Role = .agent, teams: [String] = [], rights: Set<Permission> = []
    ) {
        self.name = name
        self.fullName = fullName
        self.role = role
        self.teams = teams
        self.rights = rights
    }
}

/// A group of operators that tickets are handed to.
public struct Team: Sendable, Hashable {
    /// Its name in settings, commands and queries.
    public var name: String
    /// The name that people read; may be empty.
    public var title: String

    /// Makes a team.
    public init(name: String, title: String = "") {
        self.name = name
        self.title = title
    }
}

/// A branch of the category tree.
public struct Category: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The names below it.
    public var subcategories: [String]

    /// Makes a category.
    public init(name: String, subcategories: [String] = []) {
        self.name = name
        self.subcategories = subcategories
    }
}

/// A column of the queue. The raw values are those of the settings.
public enum QueueColumn: String, CaseIterable, Sendable, Hashable {
    case marks, priority, id, title, requester, service, owner, state, due, age, category, updated, team, vendor

    /// INTERACTION.md's order.
    public static let standard: [QueueColumn] = [
        .marks, .priority, .id, .title, .requester, .service, .owner, .state, .due, .age,
    ]
}
