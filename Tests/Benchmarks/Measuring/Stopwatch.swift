import Glibc

/// Nanoseconds of a clock that only goes forward.
func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Runs something and tells how many seconds it took.
func timed<Value>(_ work: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let start = monotonicNanoseconds()
    let value = try work()
    return (value, Double(monotonicNanoseconds() - start) / 1e9)
}

/// Says something beside the figures.
func note(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
}

/// Shows a part of the report at once, also where the output is a file.
func show(_ text: String) {
    print(text)
    fflush(nil)
}

extension Double {
    /// With so many decimals.
    func formatted(_ decimals: Int) -> String {
        guard isFinite else { return "–" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let whole = Int64((magnitude * scale).rounded())
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(whole) }
        let digits = String(whole)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// With about three digits, thousands apart.
    var readable: String {
        if magnitude < 1 { return formatted(3) }
        if magnitude < 10 { return formatted(2) }
        if magnitude < 1_000 { return formatted(1) }
        var digits = formatted(0)[...]
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
