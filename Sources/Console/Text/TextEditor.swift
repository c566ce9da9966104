import Canvas
import Primitives

/// A place between two characters of a text.
struct TextPlace: Sendable, Hashable, Comparable {
    var line: Int
    /// Characters before it in its line.
    var character: Int

    static func < (left: TextPlace, right: TextPlace) -> Bool {
        (left.line, left.character) < (right.line, right.character)
    }
}

/// Text being written: lines of characters as people see them, and a caret between two of them.
///
/// What a key costs depends on the line it changes and on the rows on the screen, not on the length of the text.
struct TextEditor: Sendable {
    /// Whether Enter and pasted line feeds begin new lines.
    let isMultiline: Bool
    /// The lines, at least one.
    private(set) var lines: [TextLine]
    /// The caret.
    private(set) var place = TextPlace(line: 0, character: 0)
    /// Bytes of UTF-8.
    private(set) var utf8Count = 0
    /// Counts the changes of the text.
    private(set) var revision = 0
    /// The column that up and down go for.
    var wish: Int?
    /// What was cut last, for yanking; consecutive cuts belong together.
    var killed = ""
    var isKilling = false
    /// The row at the top of the screen: a line, and a row of it.
    var top = (line: 0, row: 0)
    var history = TextHistory()

    init(_ text: String = "", isMultiline: Bool = false) {
        self.isMultiline = isMultiline
        lines = Self.lines(of: text, isMultiline)
        count()
        place = end
    }

    var text: String {
        var text = ""
        text.reserveCapacity(utf8Count)
        for (number, line) in lines.enumerated() {
            if number > 0 { text += "\n" }
            for character in line.characters { text.append(character) }
        }
        return text
    }

    var isEmpty: Bool { utf8Count == 0 }

    /// Whether it holds exactly this text.
    func holds(_ other: String) -> Bool { utf8Count == other.utf8.count && text == other }

    /// The place behind the last character.
    var end: TextPlace { TextPlace(line: lines.count - 1, character: lines[lines.count - 1].count) }

    /// Line ends of any kind end lines; without lines, only the first line counts.
    private static func lines(of text: String, _ isMultiline: Bool) -> [TextLine] {
        var lines: [TextLine] = []
        var line: [Character] = []
        for character in text {
            if character.isNewline {
                if !isMultiline { break }
                lines.append(TextLine(line))
                line = []
            } else {
                line.append(character)
            }
        }
        return lines + [TextLine(line)]
    }

    private mutating func count() {
        utf8Count = lines.reduce(lines.count - 1) { $0 + $1.utf8Count }
    }

    /// Puts another text in the place of all, as one step that can be undone.
    mutating func replace(with text: String) {
        replace(TextPlace(line: 0, character: 0)..<end, with: text, .other)
    }

    /// Puts text in at the caret. Marks join the character before them.
    mutating func insert(_ text: String) { replace(place..<place, with: text, .other) }

    mutating func move(to wanted: TextPlace) {
        let line = max(0, min(lines.count - 1, wanted.line))
        place = TextPlace(line: line, character: max(0, min(lines[line].count, wanted.character)))
        history.isOpen = false
    }

    mutating func delete(_ range: Range<TextPlace>, _ kind: TextHistory.Kind = .other) {
        if range.lowerBound < range.upperBound { replace(range, with: "", kind) }
    }

    /// The one way in which the text changes.
    mutating func replace(_ range: Range<TextPlace>, with text: String, _ kind: TextHistory.Kind) {
        let pieces = text.isEmpty ? [TextLine()] : Self.lines(of: text, isMultiline)
        let (lower, upper) = (range.lowerBound, range.upperBound)
        let old = lower.line..<upper.line + 1
        history.note(old, of: lines, becoming: pieces.count, caret: place, kind, adding: pieces[0].characters)
        utf8Count -= lines[old].reduce(old.count) { $0 + $1.utf8Count }
        let caret: TextPlace
        if pieces.count == 1 && old.count == 1 {
            let end = Self.put(pieces[0].characters, at: lower.character..<upper.character, into: &lines[lower.line])
            caret = TextPlace(line: lower.line, character: end)
        } else {
            var first = lines[lower.line]
            var last = lines[upper.line]
            last.replace(0..<upper.character, with: [])
            first.replace(lower.character..<first.count, with: [])
            var new = pieces
            if new.count == 1 {
                let end = Self.put(new[0].characters + last.characters, at: first.count..<first.count, into: &first)
                caret = TextPlace(line: lower.line, character: max(0, end - last.count))
                new = [first]
            } else {
                _ = Self.put(new[0].characters, at: first.count..<first.count, into: &first)
                new[0] = first
                let end = Self.put(new[new.count - 1].characters, at: 0..<0, into: &last)
                caret = TextPlace(line: lower.line + new.count - 1, character: end)
                new[new.count - 1] = last
            }
            lines.replaceSubrange(old, with: new)
        }
        utf8Count += lines[lower.line..<lower.line + pieces.count].reduce(pieces.count) { $0 + $1.utf8Count }
        place = caret
        history.caret = caret
        revision += 1
    }

    /// Puts characters into a line, joining what belongs together at both seams; gives the place behind them.
    private static func put(_ new: [Character], at range: Range<Int>, into line: inout TextLine) -> Int {
        // No character that people write is built of more than what these few hold.
        let around = max(0, range.lowerBound - 1)..<min(line.count, range.upperBound + 8)
        let before = line.characters[around.lowerBound..<range.lowerBound]
        let behind = line.characters[range.upperBound..<around.upperBound]
        if new.count > 256 {
            let head = segmented(before + new.prefix(32), caret: 0).characters
            let tail = segmented(new.suffix(32) + behind, caret: new.suffix(32).reduce(0) { $0 + $1.utf8.count })
            let middle = new.dropFirst(32).dropLast(32)
            line.replace(around, with: head + middle + tail.characters)
            return around.lowerBound + head.count + middle.count + tail.caret
        }
        let caret = (before + new).reduce(0) { $0 + $1.utf8.count }
        let whole = segmented(before + new + behind, caret: caret)
        line.replace(around, with: whole.characters)
        return around.lowerBound + whole.caret
    }

    /// Characters as they are once they stand beside each other, and the place behind so many bytes.
    private static func segmented(_ parts: some Sequence<Character>, caret: Int) -> (
        characters: [Character], caret: Int
    ) {
        let characters = Array(String(Array(parts)))
        var bytes = 0
        var place = 0
        while place < characters.count, bytes < caret {
            bytes += characters[place].utf8.count
            place += 1
        }
        return (characters, place)
    }

    // MARK: - Undo

    /// Takes the last step back; false when there is none.
    mutating func undo() -> Bool { restore { $0.undo(&$1, caret: $2) } }

    /// Takes the last step again that was taken back; false when there is none.
    mutating func redo() -> Bool { restore { $0.redo(&$1, caret: $2) } }

    private mutating func restore(_ step: (inout TextHistory, inout [TextLine], TextPlace) -> TextPlace?) -> Bool {
        guard let caret = step(&history, &lines, place) else { return false }
        count()
        revision += 1
        wish = nil
        move(to: caret)
        return true
    }
}

extension TextEditor {
    /// All characters, line feeds among them: for texts of one line.
    var characters: [Character] { lines.count == 1 ? lines[0].characters : Array(text) }

    /// Characters before the caret, line feeds among them.
    var caret: Int { lines[..<place.line].reduce(place.character) { $0 + $1.count + 1 } }

    /// Moves the caret behind so many characters, line feeds among them.
    mutating func moveCaret(to wanted: Int) {
        var left = max(0, wanted)
        var line = 0
        while line < lines.count - 1, left > lines[line].count {
            left -= lines[line].count + 1
            line += 1
        }
        move(to: TextPlace(line: line, character: left))
    }
}
