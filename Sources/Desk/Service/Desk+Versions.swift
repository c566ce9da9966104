import ReadModel

extension Desk {
    /// The version of the database that the index uses, for reports.
    public static var databaseVersion: String { DeskIndex.databaseVersion }
}
