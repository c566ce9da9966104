import CNCurses
import CSignals

/// What is left behind when a fault ends the program: the terminal as it was, and a file that says where the fault was,
/// without a word that anybody typed.
public enum CrashReport {
    /// The file's name begins with this and ends with `.txt`; between them stand the time and the process.
    public static let prefix = "crash-"

    /// From now on a fault leaves a report.
    ///
    /// - Parameters:
    ///   - folder: where it is written; made when it is needed, for the user alone.
    ///   - head: what the report begins with, such as the version.
    ///   - said: what is told on standard error before the report's path, and after it.
    public static func prepare(folder: String, head: String, said: (before: String, after: String)) {
        vakt_prepare_report(folder + "/" + prefix, head, said.before, said.after)
    }

    /// Notes the name of what was asked for, which a report tells of the last few. Names of the program, never text.
    public static func note(_ step: String) { vakt_note_step(step) }
}

extension Screen {
    /// The versions of the terminal library and the C library in use, for reports.
    public static var libraryVersion: String {
        String(cString: curses_version()) + ", glibc " + String(cString: vakt_library_version())
    }
}
