/// What a settings file says of one action's keys. The console knows whether there is such an action, such a place and
/// such keys; until then it is words.
public struct KeyWish: Sendable, Hashable {
    /// The action's name, such as `assign-to-me`.
    public var action: String
    /// The name of the place it is for; `nil` is wherever the action exists.
    public var place: String?
    /// The keys as they are written, such as `Ctrl-D` or `g g`; none takes the action's keys away.
    public var keys: [String]
    /// The file that says so.
    public var path: String
    /// The line, from 1; `nil` when it is not known.
    public var line: Int?

    /// Makes a wish.
    public init(action: String, place: String? = nil, keys: [String], path: String = "", line: Int? = nil) {
        self.action = action
        self.place = place
        self.keys = keys
        self.path = path
        self.line = line
    }

    /// The key of the settings file, such as `keys.queue.note`.
    public var settingsKey: String { "keys." + (place.map { $0 + "." } ?? "") + action }

    /// Two wishes are the same when they want the same, wherever they are written.
    public static func == (left: KeyWish, right: KeyWish) -> Bool {
        left.action == right.action && left.place == right.place && left.keys == right.keys
    }

    /// By what is wanted.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(action)
        hasher.combine(place)
        hasher.combine(keys)
    }
}
