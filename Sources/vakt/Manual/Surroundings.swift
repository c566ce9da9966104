import Desk

/// What is around the program: the environment it looks at, the files it reads and writes, and ways to begin.
enum Surroundings {
    /// Variables of the environment.
    static let variables: [(names: [String], meaning: String)] = [
        (["VAKT_DESK"], "The desk's directory, where --desk names none."),
        (
            ["XDG_DATA_HOME"],
            "Where the desk is when nothing names one, and the practice desk; ~/.local/share without it."
        ),
        (["XDG_CONFIG_HOME"], "Where the operator's settings are; ~/.config without it."),
        (["XDG_STATE_HOME"], "Where the console keeps what it needs from run to run; ~/.local/state without it."),
        (["XDG_CACHE_HOME"], "Where the index of a desk is that one may only read; ~/.cache without it."),
        (["HOME"], "What ~ is in all of these."),
        (["TERM", "TERMINFO"], "What the terminal can do, and where its description is."),
        (["COLORTERM"], "truecolor when the terminal takes any colour."),
        (["NO_COLOR"], "When it is set, and not empty, nothing is coloured."),
        (
            ["LC_ALL", "LC_MESSAGES", "LANG"],
            "The language, where no settings name one, and the terminal's characters."
        ),
        (["TZ"], "Local time."),
        (["VISUAL", "EDITOR"], "The editor for long texts."),
        (["SHELL"], "The shell that completions are for, where none is named."),
        (["VAKT_COMPLETION_TYPE"], "Set by the completions of bash: what kind of completion is under way."),
    ]

    /// Files, by where they usually are.
    static var files: [(path: String, meaning: String)] {
        let desk = DeskLayout("desk")
        return [
            (desk.settings, "The desk's settings, vakt-desk.toml(5)."),
            (desk.journal, "The journal: all that ever happened at the desk. It is the one file to save."),
            (desk.indexDirectory + "/", "What the journal says, made ready for questions. It may be deleted."),
            (desk.presence + "/", "Who looks at what just now."),
            (
                "~/.config/vakt/" + PreferencesFile.name,
                "The operator's own settings, which go before the desk's: language, theme and the like."
            ),
            ("~/.config/vakt/themes/", "The operator's own themes; vakt themes lists all."),
            (
                "~/.local/state/vakt/",
                "What the console keeps for this operator: drafts, what was used last, how far the tour is, and reports "
                    + "of faults in the program, crash-*.txt, which hold no text of tickets."
            ),
            ("~/.local/share/vakt/", "The desk, when nothing names one."),
            ("~/.local/share/vakt-demo/", "The practice desk."),
        ]
    }

    /// Ways to begin.
    static let examples: [(command: String, meaning: String)] = [
        ("vakt demo", "Look around on a practice desk."),
        ("vakt init /srv/desk", "Make a desk; five questions are asked."),
        ("vakt --desk /srv/desk", "Open the console on it."),
        ("vakt new --title \"VPN is down\"", "Log a ticket and print its id."),
        ("vakt list state:open p:1-2 --json", "Tickets that match, an object a line."),
        ("vakt man list", "Read about a command."),
    ]
}
