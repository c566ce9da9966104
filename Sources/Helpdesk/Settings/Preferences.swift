/// What one operator wants of the console, from their own `console.toml`. It comes before the desk's settings where
/// both speak of the same. The default leaves everything to the desk.
public struct Preferences: Sendable, Hashable {
    /// The language of the console, as a BCP 47 tag; `nil` follows the desk, then the locale.
    public var language: String?
    /// The theme's name; `nil` is the desk's.
    public var theme: String?
    /// Whether the console takes the mouse; `nil` follows the desk.
    public var mouse: Bool?
    /// Whether the console is always the one in lines.
    public var plain: Bool
    /// The operator's own views of the queue.
    public var views: [SavedView]
    /// Texts for reuse; one of the desk's name comes before the desk's.
    public var snippets: [Snippet]
    /// Keys of the console; they come after the desk's, and so before them where both speak of the same.
    public var keys: [KeyWish]

    /// Makes preferences.
    public init(
        language: String? = nil, theme: String? = nil, mouse: Bool? = nil, plain: Bool = false, views: [SavedView] = [],
        snippets: [Snippet] = [],
        keys: [KeyWish] = []
    ) {
        self.language = language
        self.theme = theme
        self.mouse = mouse
        self.plain = plain
        self.views = views
        self.keys = keys
        self.snippets = snippets
    }
}
