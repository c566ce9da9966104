/// Notices when the clock on the wall was put forth or back, by a clock beside it that only goes forward.
public struct ClockWatch: Sendable {
    /// What is told; smaller corrections are everyday life with a time server.
    public static let least: Int64 = 30_000

    private var last: (wall: Timestamp, steady: Int64)?

    /// A watch that has seen nothing yet.
    public init() {}

    /// Takes both clocks of one moment.
    ///
    /// - Parameters:
    ///   - wall: the time of day.
    ///   - steady: milliseconds of a clock that nobody sets, and that goes on while the machine sleeps.
    /// - Returns: by how many milliseconds the wall's clock was put forth since the last time, negative for back; `nil`
    ///   when it was not. A clock that stands still, as in replays, was not.
    public mutating func jump(wall: Timestamp, steady: Int64) -> Int64? {
        defer { last = (wall, steady) }
        guard let last, wall != last.wall else { return nil }
        let jump = (wall - last.wall) - (steady - last.steady)
        return jump.magnitude >= Self.least.magnitude ? jump : nil
    }
}
