import Journal

extension Desk {
    /// Reads the whole journal and checks its chain and bodies.
    ///
    /// - Parameters:
    ///   - earlier: a head that was noted before, to be found again.
    ///   - progress: told the bytes read so far, and how many there are.
    public func verify(
        against earlier: Digest? = nil, progress: (Int64, Int64) -> Void = { _, _ in }
    ) throws(DeskError) -> VerificationReport {
        try Desk.verify(journal, against: earlier, progress: progress)
    }

    /// Checks a desk's journal without needing its index or settings.
    public static func verify(
        at directory: String, against earlier: Digest? = nil, progress: (Int64, Int64) -> Void = { _, _ in }
    ) throws(DeskError) -> VerificationReport {
        try verify(try openForCare(directory, .readOnly), against: earlier, progress: progress)
    }

    private static func verify(
        _ journal: Journal, against earlier: Digest?, progress: (Int64, Int64) -> Void
    ) throws(DeskError) -> VerificationReport {
        let total = DeskFile.size(journal.path)
        return try asDeskError { try journal.verify(against: earlier) { progress($0, total) } }
    }

    /// What needs a person, worst first; changes nothing.
    public static func examine(at directory: String) throws(DeskError) -> [Finding] {
        let journal = try openForCare(directory, .readOnly)
        return try asDeskError { try journal.examine() }
    }

    /// Names all damage inside the journal in a record of its own, so that writing can go on.
    public static func acceptGaps(at directory: String) throws(DeskError) -> [Damage] {
        let journal = try openForCare(directory, .readWrite)
        return try asDeskError { try journal.acceptGaps(by: SystemUser.current.name, at: systemClock()).value }
    }

    /// Lifts the mark that a failed sync has left, when the disk holds what is read.
    public static func liftPoison(at directory: String) throws(DeskError) {
        let journal = try openForCare(directory, .readWrite)
        try asDeskError { try journal.liftPoison(by: SystemUser.current.name, at: systemClock()) }
    }

    private static func openForCare(_ directory: String, _ access: Journal.Access) throws(DeskError) -> Journal {
        let layout = DeskLayout(directory)
        guard DeskFile.isDirectory(layout.directory) else { throw .noDesk(path: layout.directory) }
        return try asDeskError { try openJournal(layout, access) }
    }
}
