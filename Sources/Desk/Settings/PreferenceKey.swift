/// A key at the top of an operator's `console.toml`.
public enum PreferenceKey: String, CaseIterable, Sendable {
    case language, theme, mouse, plain, views, snippets, keys

    /// What it is for, for the manual.
    public var meaning: String {
        switch self {
        case .language: "The language: en, sv or ja. Without it the desk's, and without that the locale's."
        case .theme: "The colours: the name of a theme that vakt themes lists. Without it the desk's."
        case .mouse: "Whether the console takes the mouse: true or false. Without it as the desk says."
        case .plain: "Whether the console opens in lines, as with --plain: true or false. Without it, false."
        case .views:
            "Views of one's own, each a table [[views]] with name, query, and where one wants, columns and key."
        case .snippets: "Texts for reuse, by name, in a table [snippets]; they go before the desk's of the same name."
        case .keys: "Keys by action, in a table [keys], or [keys.queue] for one place; vakt keys lists both."
        }
    }

    /// A few lines as they may stand in the file.
    public static let example = """
        language = "sv"
        theme = "nord"
        mouse = false
        plain = false

        [[views]]
        name = "Waiting for a vendor"
        query = "state:on-hold hold:vendor sort:-age"
        columns = ["priority", "id", "title", "age"]
        key = 7

        [snippets]
        restart = "Please restart {service} and tell us whether it helped."

        [keys]
        note = "F5"
        [keys.queue]
        open = ["Enter", "F6"]
        """
}
