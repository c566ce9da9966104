import Canvas

/// A theme that a person can choose.
public struct ThemeChoice: Sendable, Hashable {
    /// The name by which it is chosen.
    public var name: String
    /// The screen it is made for; `nil` when its file can't be used.
    public var appearance: Theme.Appearance?
    /// Whether it is a file of the operator's.
    public var isOwn: Bool
    /// Whether it is in force.
    public var isInForce: Bool
    /// What is wrong with its file.
    public var problem: String?

    /// Describes a theme.
    public init(
        name: String, appearance: Theme.Appearance?, isOwn: Bool = false, isInForce: Bool = false,
        problem: String? = nil
    ) {
        self.name = name
        self.appearance = appearance
        self.isOwn = isOwn
        self.isInForce = isInForce
        self.problem = problem
    }
}

/// The list of themes; the one under the cursor is shown at once.
struct ThemeMenu: Sendable {
    var choices: [ThemeChoice]
    var cursor = 0
}
