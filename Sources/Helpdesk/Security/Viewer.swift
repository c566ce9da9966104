/// Somebody who looks at a desk, as far as it decides what there is to see.
public struct Viewer: Sendable, Hashable {
    /// The user name.
    public var name: String
    /// Whether nothing is withheld.
    public var seesRestricted: Bool

    /// Makes a viewer.
    public init(name: String, seesRestricted: Bool) {
        self.name = name
        self.seesRestricted = seesRestricted
    }

    /// Whoever decides and projects must know all there is; nobody reads what comes out.
    public static let everything = Viewer(name: "", seesRestricted: true)
}

extension Ticket {
    /// Whether only its audience and those with the right may see it: a security incident.
    public var isRestricted: Bool { classification.kind == .security }

    /// Who sees it without the right while it is restricted: whoever logged it, has it or watches it.
    public var audience: [String] {
        var names = watchers
        for name in [assignee, loggedBy] { if let name, !name.isEmpty, !names.contains(name) { names.append(name) } }
        return names
    }

    /// Whether somebody may know what it says, and that it is there.
    public func isVisible(to viewer: Viewer) -> Bool {
        !isRestricted || viewer.seesRestricted || audience.contains(viewer.name)
    }
}

extension Actor {
    /// The actor as somebody who looks.
    public var viewer: Viewer { Viewer(name: name, seesRestricted: may(.handleSecurity)) }
}

extension Circumstances {
    /// Whether the actor may know of a ticket. What they may not see does not exist for them.
    public func maySee(_ ticket: Ticket) -> Bool { ticket.isVisible(to: actor.viewer) }
}
