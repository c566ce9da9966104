import Glibc

/// How long a program took to answer keys, measured from outside, as a person at the terminal has it.
public struct Latency: Sendable {
    /// From just before the keys were written to the first byte that came back, in seconds.
    public var firstByte: Double
    /// To the last byte before the output was quiet, in seconds; the quiet itself is not counted.
    public var lastByte: Double
    /// How many bytes came.
    public var bytes: Int
}

extension Session {
    /// Presses keys and takes the time until the output is quiet. The emulator sees the bytes only afterwards, so that
    /// its work is not in the figures. Nil when nothing came within `timeout` seconds.
    public func measure(
        _ keys: Keystroke..., quiet: Double = 0.02, timeout: Double = Session.patience
    ) throws(SessionError) -> Latency? {
        pump()
        let begin = log.count
        let start = monotonicNanoseconds()
        try press(keys)
        let result = takeTime(from: start, quiet: quiet, timeout: timeout)
        show(log[begin...])
        return result
    }

    private func takeTime(from start: UInt64, quiet: Double, timeout: Double) -> Latency? {
        var first: UInt64?
        var last = start
        var bytes = 0
        var deadline = start + UInt64(timeout * 1e9)
        while waitForActivity(until: deadline), exit == nil {
            let now = monotonicNanoseconds()
            let count = readWaiting().count
            guard count > 0 else { continue }
            first = first ?? now
            last = now
            bytes += count
            deadline = now + UInt64(quiet * 1e9)
        }
        guard let first else { return nil }
        return Latency(firstByte: Double(first - start) / 1e9, lastByte: Double(last - start) / 1e9, bytes: bytes)
    }

    /// The most memory the program ever held (`VmHWM`), in bytes; nil once it has ended.
    public var peakMemory: Int? {
        guard let file = fopen("/proc/\(processIdentifier)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return Int(text.filter(\.isNumber)).map { $0 * 1_024 }
        }
        return nil
    }
}
