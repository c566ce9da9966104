/// How two texts differ: line by line, and inside of lines that were changed, word by word.
public struct TextDifference: Sendable, Hashable {
    /// Which of the texts has a line.
    public enum Side: Sendable, Hashable {
        case both, old, new
    }

    /// A stretch of a line.
    public struct Piece: Sendable, Hashable {
        /// The text, as it came.
        public var text: String
        /// Whether the other text has something else, or nothing, here.
        public var isChanged: Bool

        /// Makes a stretch.
        public init(text: String, isChanged: Bool) {
            self.text = text
            self.isChanged = isChanged
        }
    }

    /// A line of the old text, the new one or both.
    public struct Line: Sendable, Hashable {
        /// Who has it.
        public var side: Side
        /// Its number in the old text, from 1.
        public var oldNumber: Int?
        /// Its number in the new text, from 1.
        public var newNumber: Int?
        /// What it says. A line of one side that resembles none of the other has one piece, not marked as changed.
        public var pieces: [Piece]

        /// What it says, in one.
        public var text: String { pieces.map(\.text).joined() }
    }

    /// All lines, a removed one before the one that took its place.
    public let lines: [Line]

    /// Whether the texts are the same.
    public var isEmpty: Bool { lines.allSatisfy { $0.side == .both } }

    /// Compares two texts.
    public init(from old: String, to new: String) {
        let (a, b) = (Self.split(old), Self.split(new))
        var lines: [Line] = []
        var removed: [Int] = []
        var added: [Int] = []
        func flush() {
            lines += Self.changed(removed.map { ($0, a[$0]) }, added.map { ($0, b[$0]) })
            (removed, added) = ([], [])
        }
        for step in EditScript(from: a, to: b).steps {
            switch step {
            case .removed(let place): removed.append(place)
            case .added(let place): added.append(place)
            case .same(let before, let after):
                flush()
                let piece = Piece(text: String(b[after]), isChanged: false)
                lines.append(Line(side: .both, oldNumber: before + 1, newNumber: after + 1, pieces: [piece]))
            }
        }
        flush()
        self.lines = lines
    }

    private static func split(_ text: String) -> [Substring] {
        text.isEmpty ? [] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// Lines that took the place of others, compared one with another in their order.
    private static func changed(_ old: [(Int, Substring)], _ new: [(Int, Substring)]) -> [Line] {
        var before: [Line] = []
        var after: [Line] = []
        for index in 0..<max(old.count, new.count) {
            let pieces = WordDifference(
                from: index < old.count ? old[index].1 : nil, to: index < new.count ? new[index].1 : nil)
            if index < old.count {
                before.append(Line(side: .old, oldNumber: old[index].0 + 1, newNumber: nil, pieces: pieces.old))
            }
            if index < new.count {
                after.append(Line(side: .new, oldNumber: nil, newNumber: new[index].0 + 1, pieces: pieces.new))
            }
        }
        return before + after
    }

    /// The changed lines with a few around them, apart from each other where more than those lie between.
    public func parts(context: Int = 3) -> [[Line]] {
        var parts: [[Line]] = []
        var end = -1
        for (index, line) in lines.enumerated() where line.side != .both {
            let start = max(end, index - context, 0)
            let next = min(lines.count, index + context + 1)
            if parts.isEmpty || start > end { parts.append([]) }
            if next > start { parts[parts.count - 1] += lines[max(start, end)..<next] }
            end = max(end, next)
        }
        return parts
    }
}
