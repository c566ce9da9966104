import Glibc
import Helpdesk
import Journal
import Primitives
import ReadModel

extension Desk {
    /// Makes a desk in a directory that has none.
    ///
    /// A `desk.toml` that is there already is kept, and must be right.
    ///
    /// - Parameters:
    ///   - directory: made with the mode 2770 when it is not there.
    ///   - settings: the text of its `desk.toml`.
    public static func create(
        at directory: String, settings: String, user: SystemUser = .current,
        clock: @escaping @Sendable () -> Timestamp = Desk.systemClock
    ) throws(DeskError) -> Desk {
        let layout = DeskLayout(directory)
        if DeskFile.exists(layout.journal) { throw .deskExists(path: layout.directory) }
        try asDeskError {
            try layout.makeDirectories()
            if !DeskFile.exists(layout.settings) { try DeskFile.create(layout.settings, settings, mode: 0o660) }
            _ = try SettingsFile.load(path: layout.settings)
            let logID = try Journal.randomLogID()
            _ = try Journal.create(at: layout.journal, logID: logID, by: user.name, at: clock())
        }
        return try open(at: directory, user: user, clock: clock)
    }

    /// Opens a desk. Its index is made or brought up to date by ``catchUp(progress:)``, not here.
    ///
    /// - Parameter isTimeGiven: whether the clock is one that somebody set on purpose, for a test or a replay, and so
    ///   may be behind the journal.
    public static func open(
        at directory: String, user: SystemUser = .current, access: Access = .asPermitted,
        clock: @escaping @Sendable () -> Timestamp = Desk.systemClock, isTimeGiven: Bool = false
    ) throws(DeskError) -> Desk {
        let layout = DeskLayout(directory)
        guard DeskFile.isDirectory(layout.directory) else { throw .noDesk(path: layout.directory) }
        return try asDeskError {
            let settings =
                try DeskFile.exists(layout.settings) ? SettingsFile.load(path: layout.settings) : DeskSettings()
            let mayWrite = access == .asPermitted && Glibc.access(layout.journal, R_OK | W_OK) == 0
            let journal = try openJournal(layout, mayWrite ? .readWrite : .readOnly)
            let index = try openIndex(layout, logID: journal.logID, settings: settings, user: user, shared: mayWrite)
            return Desk(
                layout: layout, settings: settings, actor: settings.actor(user.name), isReadOnly: !mayWrite,
                journal: journal, index: index, clock: clock, isTimeGiven: isTimeGiven)
        }
    }

    /// A directory without a journal and without settings is no desk; with settings, its journal is missing.
    static func openJournal(_ layout: DeskLayout, _ access: Journal.Access) throws -> Journal {
        if !DeskFile.exists(layout.journal) && !DeskFile.exists(layout.settings) {
            throw DeskError.noDesk(path: layout.directory)
        }
        return try Journal.open(at: layout.journal, access: access)
    }

    /// The shared index, else one of the reader's own.
    private static func openIndex(
        _ layout: DeskLayout, logID: String, settings: DeskSettings, user: SystemUser, shared: Bool
    ) throws -> DeskIndex {
        if shared && Glibc.access(layout.directory, W_OK) == 0 {
            try DeskFile.makeDirectory(layout.indexDirectory, mode: 0o2770)
        }
        var directory = layout.indexDirectory
        if !shared || Glibc.access(directory, R_OK | W_OK | X_OK) != 0 {
            directory = try DeskLayout.ownIndexDirectory(logID: logID, user: user)
        }
        return try DeskIndex.open(
            at: directory + "/desk.sqlite", fingerprint: fingerprint(logID, settings),
            settings: settings, access: .shared, viewer: settings.actor(user.name).viewer)
    }

    /// What the index depends on beside the events.
    static func fingerprint(_ logID: String, _ settings: DeskSettings) -> String {
        // What must be filled in before a state decides what lacks something, and what closes by itself.
        let rules = settings.mandatory.map { "\($0)" } + settings.runbooks.map { "\($0)" }
        let lengths = [settings.securityNotice, settings.reviewWithin].map { $0.map(String.init) ?? "-" }
        let parts = [logID, settings.clocks.fingerprint, settings.due.fingerprint]
        return (parts + lengths + rules).joined(separator: " ")
    }

    /// The system's wall clock.
    @Sendable public static func systemClock() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
