import Desk
import Glibc
import Primitives

/// A time that somebody gives instead of the system's, for tests and replays.
enum GivenTime {
    /// A clock that stands at an instant now, and goes on from there.
    ///
    /// - Parameter text: RFC 3339, seconds may be left out.
    static func clock(_ text: String) throws(InputError) -> @Sendable () -> Timestamp {
        guard let start = TimeText.instant(text) else { throw .notATime(text) }
        let began = monotonic()
        return { start.advanced(byMilliseconds: monotonic() - began) }
    }

    private static func monotonic() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
