import Primitives

extension SafeText {
    /// Breaks the text into lines of at most `width` columns (at least 2): at line feeds, behind spaces, anywhere
    /// between Chinese or Japanese characters but where a mark may not begin or end a line, and inside a word only
    /// when it is longer than a line. Spaces at a break are left out.
    public func wrapped(to width: Int) -> [SafeText] {
        lines.flatMap { $0.wrappedLine(to: max(2, width)) }
    }

    private func wrappedLine(to width: Int) -> [SafeText] {
        if isPlainASCII, plain.utf8.count <= width { return [self] }
        let ranges = withBytes { bytes in
            var wrapper = LineWrapper(width: width)
            var reader = GlyphReader(bytes)
            var begin = 0
            while reader.next() {
                // A space that carries marks is to be seen, so it is no place to break at.
                let base = reader.marks.isEmpty ? reader.base : max(reader.base, 0x21)
                wrapper.take(begin..<reader.offset, base: base, columns: reader.columns)
                begin = reader.offset
            }
            return wrapper.finish(at: begin)
        }
        return ranges.count == 1 && ranges[0].count == plain.utf8.count ? [self] : ranges.map(slice)
    }
}

/// Finds the breaks of one paragraph, a character at a time.
private struct LineWrapper {
    let width: Int
    private var ranges: [Range<Int>] = []
    private var lineStart = 0
    private var columns = 0
    /// The last place where the line may end: where its text ends, where the next begins, and columns up to there.
    private var chance: (end: Int, next: Int, columns: Int)?
    private var previous: UInt32 = 0
    private var previousEnd = 0

    init(width: Int) { self.width = width }

    mutating func take(_ range: Range<Int>, base: UInt32, columns added: Int) {
        if base == 0x20 {
            if previous != 0x20 || chance == nil { chance = (range.lowerBound, range.upperBound, columns + added) }
            chance?.next = range.upperBound
            chance?.columns = columns + added
        } else if previous != 0x20, range.lowerBound > lineStart, LineBreak.isAllowed(between: previous, and: base) {
            chance = (range.lowerBound, range.lowerBound, columns)
        }
        columns += added
        if columns > width, base != 0x20 { breakLine(before: range.lowerBound, added) }
        previous = base
        previousEnd = range.upperBound
    }

    private mutating func breakLine(before position: Int, _ added: Int) {
        if let chance, chance.next > lineStart {
            if chance.end > lineStart { ranges.append(lineStart..<chance.end) }
            lineStart = chance.next
            columns -= chance.columns
        }
        if columns > width {
            ranges.append(lineStart..<position)
            lineStart = position
            columns = added
        }
        chance = nil
    }

    mutating func finish(at end: Int) -> [Range<Int>] {
        let last = columns > width && previous == 0x20 ? chance?.end ?? end : end
        ranges.append(lineStart..<max(lineStart, last))
        return ranges
    }
}

/// Where a line may end without a space: a small part of Unicode Standard Annex 14 and of the Japanese rules
/// (JIS X 4051): not before closing marks, small kana and iteration marks, not behind opening marks.
public enum LineBreak {
    /// Whether a line may end between these two characters, neither of them a space.
    public static func isAllowed(between before: UInt32, and after: UInt32) -> Bool {
        if before == 0x2D, isLetter(after) { return true }
        guard isIdeographic(before) || isIdeographic(after) else { return false }
        return !notAtStart.contains(after) && !notAtEnd.contains(before)
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x61...0x7A).contains(value | 0x20)
    }

    /// Kana, ideographs and their punctuation; Korean is set with spaces but may break anywhere too.
    private static func isIdeographic(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E80...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private static let notAtStart = Set(
        "、。，．・：；？！゛゜ヽヾゝゞ々ー〜～’”）〕］｝〉》」』】〙〗…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｰﾞﾟ,.!?:;)]}%％°′″℃"
            .unicodeScalars.map(\.value))
    private static let notAtEnd = Set("‘“（〔［｛〈《「『【〘〖｢([{$＄￥￡".unicodeScalars.map(\.value))
}
