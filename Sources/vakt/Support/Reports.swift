import Desk
import Glibc
import Terminal
import Wording

/// Reports of faults in the program: where they are, and whether somebody has been told of the latest.
enum Reports {
    /// From now on a fault leaves a report in the operator's state folder.
    static func prepare(_ words: Catalogue) {
        guard let folders = OperatorFolders.ofThisUser else { return }
        let terminal = getenv("TERM").map { safe(String(cString: $0)) } ?? "none"
        let head = "Vakt crash report; it holds no text of tickets.\n\(Version.text)\nterminal \(terminal)"
        CrashReport.prepare(
            folder: folders.state, head: head,
            said: (words(.setup(.crashedBefore)), words(.setup(.crashedAfter))))
    }

    /// The path of the latest report when nobody has been told of it yet; from now on somebody has.
    static func untold() -> String? {
        guard let folder = OperatorFolders.ofThisUser?.state, let names = try? DeskFile.names(in: folder) else {
            return nil
        }
        let reports = names.filter { $0.hasPrefix(CrashReport.prefix) && $0.hasSuffix(".txt") }
        let mark = folder + "/crash-told"
        guard let latest = reports.last, (try? DeskFile.text(mark)) != latest else { return nil }
        // Where this can't be written, it is told again: better twice than never.
        try? DeskFile.replace(mark, latest)
        return folder + "/" + latest
    }
}
