/// A time zone: its name, and local time there as a value.
public struct NamedZone: Sendable, Hashable {
    /// The name in the IANA time zone database, such as `Europe/Stockholm`.
    public var name: String
    /// How far its clocks are from UTC, and when that changes.
    public var table: ZoneTable

    /// Coordinated Universal Time.
    public static let utc = NamedZone(name: "UTC", table: .utc)

    /// Makes a zone.
    public init(name: String, table: ZoneTable) {
        self.name = name
        self.table = table
    }
}
