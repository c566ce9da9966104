import Desk
import Glibc
import Helpdesk
import Terminal
import Wording

/// Which language is spoken: the operator's, from console.toml, else the desk's, else the locale's.
struct Speech {
    private let preferred: String?
    /// Whether somebody reads on a terminal that takes nothing but ASCII. What goes into files is UTF-8 always.
    private let needsASCII: Bool

    /// What the operator and the locale ask for.
    init() {
        // A mistake in the operator's file is the console's to tell; scripts go on.
        let preferences = try? OperatorFolders.ofThisUser.map {
            try PreferencesFile.load(path: $0.configuration + "/" + PreferencesFile.name)
        }
        preferred = preferences?.language
        let isRead = isatty(STDOUT_FILENO) == 1 || isatty(STDERR_FILENO) == 1
        needsASCII = !TerminalLocale.adopt() && isRead
    }

    /// The language on a desk with these settings, or before there are any.
    func language(on desk: DeskSettings?) -> Language {
        Language.chosen(
            settings: [preferred, desk?.language], environment: { name in getenv(name).map { String(cString: $0) } })
    }

    /// Its words, as far as a terminal can show them.
    func words(_ language: Language) -> Catalogue {
        let words = Catalogue.of(language)
        return needsASCII ? words.inASCII : words
    }
}
