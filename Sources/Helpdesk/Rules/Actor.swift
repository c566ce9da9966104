/// What an operator may do at the desk.
public enum Role: String, CaseIterable, Sendable, Hashable {
    case agent, supervisor, admin, auditor

    /// The rights of the role.
    public var permissions: Set<Permission> {
        switch self {
        case .auditor: []
        case .agent: [.work, .writeArticles]
        case .supervisor:
            [
                .work, .writeArticles, .overridePriority, .retireArticles, .importRecords, .manageRotas, .declareMajor,
                .approveChanges,
            ]
        case .admin: Set(Permission.allCases)
        }
    }
}

/// A right that a command can need. The raw value is its name in settings.
public enum Permission: String, CaseIterable, Sendable, Hashable {
    /// Everything that a ticket's daily handling needs.
    case work
    /// Set a priority against the matrix.
    case overridePriority = "override-priority"
    /// Write and edit articles.
    case writeArticles = "write-articles"
    /// Take an article out of use.
    case retireArticles = "retire-articles"
    /// Import tickets and their history.
    case importRecords = "import-records"
    /// Say for others who is on call.
    case manageRotas = "manage-rotas"
    /// Declare a major incident and end it.
    case declareMajor = "declare-major"
    /// Approve a change, or refuse it.
    case approveChanges = "approve-changes"
    /// See security incidents, and work on them.
    case handleSecurity = "handle-security"
}

/// The operating system's user at the desk, with the role that the settings give.
public struct Actor: Sendable, Hashable {
    /// The user name.
    public var name: String
    /// The role.
    public var role: Role
    /// Rights beyond those of the role.
    public var rights: Set<Permission>

    /// Makes an actor.
    public init(name: String, role: Role, rights: Set<Permission> = []) {
        self.name = name
        self.role = role
        self.rights = rights
    }

    /// All that the actor may do.
    public var permissions: Set<Permission> { role.permissions.union(rights) }

    /// Whether the actor has a right.
    public func may(_ permission: Permission) -> Bool {
        rights.contains(permission) || role.permissions.contains(permission)
    }
}
