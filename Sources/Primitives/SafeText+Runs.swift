extension SafeText {
    /// A stretch of text that is drawn alike.
    public struct Run: Sendable, Hashable {
        /// The characters to draw.
        public let text: Substring
        /// Whether they stand for something that can't be shown, and are to be drawn in reverse video.
        public let isRevealed: Bool
    }

    /// The text in stretches that are either plain or revealed, in order; none is empty.
    public var runs: [Run] {
        guard !revealed.isEmpty else { return isEmpty ? [] : [Run(text: plain[...], isRevealed: false)] }
        var result: [Run] = []
        var start = 0
        for range in revealed {
            append(start..<range.lowerBound, isRevealed: false, to: &result)
            append(range, isRevealed: true, to: &result)
            start = range.upperBound
        }
        append(start..<plain.utf8.count, isRevealed: false, to: &result)
        return result
    }

    private func append(_ range: Range<Int>, isRevealed: Bool, to runs: inout [Run]) {
        guard !range.isEmpty else { return }
        runs.append(Run(text: plain[indices(of: range)], isRevealed: isRevealed))
    }

    private func indices(of range: Range<Int>) -> Range<String.Index> {
        let utf8 = plain.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return start..<utf8.index(start, offsetBy: range.count)
    }

    /// The lines between line feeds; one empty line when there is no text.
    public var lines: [SafeText] {
        guard plain.utf8.contains(0x0A) else { return [self] }
        var result: [SafeText] = []
        var start = 0
        for (offset, byte) in plain.utf8.enumerated() where byte == 0x0A {
            result.append(slice(start..<offset))
            start = offset + 1
        }
        result.append(slice(start..<plain.utf8.count))
        return result
    }

    /// The part at these UTF-8 offsets, which must lie between characters; a revealed run is never cut in meaning:
    /// its part stays revealed.
    public func slice(_ range: Range<Int>) -> SafeText {
        let bounds = range.clamped(to: 0..<plain.utf8.count)
        let part = String(plain[indices(of: bounds)])
        let inside = revealed.compactMap { run -> Range<Int>? in
            let common = run.clamped(to: bounds)
            guard !common.isEmpty else { return nil }
            return common.lowerBound - bounds.lowerBound..<common.upperBound - bounds.lowerBound
        }
        let ascii = isPlainASCII || part.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
        return SafeText(plain: part, revealed: inside, isPlainASCII: ascii)
    }

    /// Both texts, one behind the other.
    public static func + (left: SafeText, right: SafeText) -> SafeText {
        let shift = left.plain.utf8.count
        let moved = right.revealed.map { $0.lowerBound + shift..<$0.upperBound + shift }
        return SafeText(
            plain: left.plain + right.plain,
            revealed: left.revealed + moved,
            isPlainASCII: left.isPlainASCII && right.isPlainASCII)
    }
}

extension SafeText: CustomStringConvertible {
    /// The text as drawn.
    public var description: String { plain }
}
