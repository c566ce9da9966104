import Desk
import Glibc

/// How far long work has come, on standard error: a bar on a terminal, a line now and then otherwise.
final class ProgressLine {
    private let title: String
    private let isTerminal = StandardError.isTerminal
    private let started = milliseconds()
    private var shown = milliseconds()
    private var isDrawn = false

    init(_ title: String) { self.title = title }

    /// Shows the state, at most ten times a second on a terminal and every five seconds otherwise. Work that is over
    /// within half a second shows nothing.
    func show(done: Int64, of total: Int64) {
        let now = Self.milliseconds()
        guard now - started > 500, now - shown > (isTerminal ? 100 : 5_000) else { return }
        shown = now
        let percent = total > 0 ? min(100, done * 100 / total) : 0
        let passed = (now - started) / 1_000
        guard isTerminal else {
            StandardError.line("\(title): \(percent) % (\(passed) s)")
            return
        }
        let full = Int(percent) * 30 / 100
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
        StandardError.write("\r\(title) [\(bar)] \(percent) % \(passed) s ")
        isDrawn = true
    }

    /// Takes the bar away.
    func end() {
        if isDrawn { StandardError.write("\r\u{1B}[K") }
        isDrawn = false
    }

    private static func milliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
