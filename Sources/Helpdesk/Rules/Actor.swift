/// What an operator may do at the desk.
public enum Role: String, CaseIterable, Sendable, Hashable {
    case agent, supervisor, admin, auditor

    /// The rights of the role.
    public var permissions: Set<Permission> {
        switch self {
        case .auditor: []
        case .agent: [.work, .writeArticles]
        case .supervisor: [.work, .writeArticles, .overridePriority, .retireArticles, .importRecords, .manageRotas]
        case .admin: Set(Permission.allCases)
        }
    }
}

/// A right that a command can need.
public enum Permission: String, CaseIterable, Sendable, Hashable {
    /// Everything that a ticket's daily handling needs.
    case work
    /// Set a priority against the matrix.
    case overridePriority
    /// Write and edit articles.
    case writeArticles
    /// Take an article out of use.
    case retireArticles
    /// Import tickets and their history.
    case importRecords
    /// Say for others who is on call.
    case manageRotas
}

/// The operating system's user at the desk, with the role that the settings give.
public struct Actor: Sendable, Hashable {
    /// The user name.
    public var name: String
    /// The role.
    public var role: Role

    /// Makes an actor.
    public init(name: String, role: Role) {
        self.name = name
        self.role = role
    }
}
