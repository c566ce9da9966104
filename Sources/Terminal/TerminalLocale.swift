import CNCurses
import Glibc

/// The locale's encoding, which decides what a terminal may be sent.
public enum TerminalLocale {
    /// Sets the process's character type from the environment.
    ///
    /// Where the locale is not installed but its name promises UTF-8 (as on a host that one reaches with SSH, which
    /// hands over the names of one's own machine), its encoding is taken at its word. Only the character type is set:
    /// a decimal comma would mislead what reads numbers.
    ///
    /// - Returns: whether the encoding is UTF-8. If not, only ASCII is safe.
    @discardableResult
    public static func adopt() -> Bool {
        if setlocale(LC_CTYPE, "") == nil, promisesUTF8(name()) { setlocale(LC_CTYPE, "C.UTF-8") }
        return vakt_is_utf8() != 0
    }

    /// The name that counts for characters: the first of three variables that says anything.
    private static func name() -> String {
        for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
            if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
        }
        return ""
    }

    private static func promisesUTF8(_ name: String) -> Bool {
        let encoding = name.split(separator: ".").dropFirst().first?.prefix { $0 != "@" } ?? ""
        return ["utf-8", "utf8"].contains(encoding.lowercased())
    }
}
