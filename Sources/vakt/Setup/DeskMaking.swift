import Desk
import Glibc
import Helpdesk
import Wording

/// Making a desk: asking where there is somebody to ask, and writing only when all is known.
struct DeskMaking {
    let output: Output
    /// The directory.
    let path: String
    /// Its name, when it was given.
    var name: String?

    /// Makes it. What is there already is never overwritten.
    ///
    /// - Parameter asks: whether to ask; a `desk.toml` that is there leaves nothing to ask.
    func make(asking asks: Bool) throws -> Desk {
        let layout = DeskLayout(path)
        if DeskFile.exists(layout.journal) { throw DeskError.deskExists(path: layout.directory) }
        let founder = SystemUser.current.name
        let beginning = SettingsFile.beginning(name: name ?? "Vakt", founder: founder, zone: ZoneNames.host)
        var text = SettingsFile.template(of: beginning)
        if asks && DeskFile.exists(layout.settings) {
            try output.line(output.words(.setup(.keptSettings), ["path": safe(layout.directory)]))
        } else if asks {
            let interview = Interview(output: output)
            text = SettingsFile.template(
                of: try interview.settings(for: layout.directory, beginning: beginning, name: name))
        }
        // From here on it is a matter of milliseconds; half a desk would be in the way of the next try.
        let stop = StopRequest()
        defer { withExtendedLifetime(stop) {} }
        return try Desk.create(at: path, settings: text)
    }

    /// Says that it was made and what comes next.
    func tell(_ desk: Desk) throws {
        let words = output.words
        try output.line(words(.commandLine(.deskMade), ["path": safe(desk.layout.directory)]))
        guard output.isTerminal else { return }
        try output.line(words(.commandLine(.deskMadeHint), ["path": safe(desk.layout.settings)]))
        try output.line(words(.setup(.nextStep), ["path": safe(desk.layout.directory)]))
    }
}
