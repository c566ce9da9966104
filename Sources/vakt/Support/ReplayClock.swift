import Glibc
import Primitives
import Synchronization

/// A clock that goes faster than the world's, and can be put forth over a stretch in which nothing happens.
final class ReplayClock: Sendable {
    private struct Hand {
        var shown: Timestamp
        /// When that was shown, by a clock that nobody sets.
        var at: Int64
        var speed: Int64
    }

    private let hand: Mutex<Hand>

    init(_ start: Timestamp, speed: Int64) {
        hand = Mutex(Hand(shown: start, at: Self.steady, speed: speed))
    }

    /// What it shows.
    var now: Timestamp { hand.withLock { Self.shown($0) } }

    /// Puts it forth; never back.
    func jump(to instant: Timestamp) {
        hand.withLock { hand in
            hand.shown = max(Self.shown(hand), instant)
            hand.at = Self.steady
        }
    }

    /// Lets it go on as fast as the world's.
    func slowDown() {
        hand.withLock { $0 = Hand(shown: Self.shown($0), at: Self.steady, speed: 1) }
    }

    private static func shown(_ hand: Hand) -> Timestamp {
        hand.shown.advanced(byMilliseconds: (steady - hand.at) * hand.speed)
    }

    private static var steady: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
