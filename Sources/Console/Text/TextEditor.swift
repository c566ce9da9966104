import Canvas
import Primitives

/// Text being written: characters as people see them, and a caret between two of them.
struct TextEditor: Sendable, Hashable {
    /// Whether Enter and pasted line feeds begin new lines.
    let isMultiline: Bool
    private(set) var characters: [Character]
    /// Characters before the caret.
    private(set) var caret: Int

    init(_ text: String = "", isMultiline: Bool = false) {
        self.isMultiline = isMultiline
        characters = Self.cleaned(text, isMultiline)
        caret = characters.count
    }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }

    /// Line ends of any kind as line feeds; without lines, only the first line.
    private static func cleaned(_ text: String, _ isMultiline: Bool) -> [Character] {
        var result: [Character] = []
        for character in text {
            if character.isNewline {
                if !isMultiline { return result }
                result.append("\n")
            } else {
                result.append(character)
            }
        }
        return result
    }

    mutating func replace(with text: String) {
        characters = Self.cleaned(text, isMultiline)
        caret = characters.count
    }

    /// Puts text in at the caret. Marks join the character before them.
    mutating func insert(_ text: String) {
        let added = Self.cleaned(text, isMultiline)
        let before = String(characters[..<caret]) + String(added)
        let joined = Array(before)
        characters.replaceSubrange(..<caret, with: joined)
        caret = joined.count
    }

    mutating func moveCaret(to place: Int) { caret = max(0, min(characters.count, place)) }

    mutating func delete(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        if caret > range.lowerBound { caret = max(range.lowerBound, caret - range.count) }
        // What stood apart may join once nothing is between.
        let before = Array(String(characters[..<caret]))
        let whole = Array(String(characters))
        if whole.count != characters.count {
            characters = whole
            caret = min(before.count, whole.count)
        }
    }

    /// Where the line of the caret begins and ends.
    var line: Range<Int> {
        let start = characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = characters[caret...].firstIndex(of: "\n") ?? characters.count
        return start..<end
    }

    var wordStart: Int {
        var place = caret
        while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
        while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
        return place
    }

    var wordEnd: Int {
        var place = caret
        while place < characters.count, !characters[place].isPartOfWord { place += 1 }
        while place < characters.count, characters[place].isPartOfWord { place += 1 }
        return place
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }

    /// Columns on the screen; a line feed has none.
    var columns: Int {
        if let ascii = asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        if isNewline { return 0 }
        return SafeText(String(self)).columns
    }
}
