import Canvas
import Primitives

/// One line of a text, up to its line feed, with what is needed to lay it out.
struct TextLine: Sendable {
    /// Characters as people see them.
    private(set) var characters: [Character] = []
    /// What each character takes on the screen.
    private(set) var shapes: [Shape] = []
    /// Bytes of UTF-8, without the line feed.
    private(set) var utf8Count = 0

    /// What a character means for the layout, in 16 bits.
    struct Shape: Sendable, Hashable {
        private var bits: UInt16

        /// Columns; of a tab, see ``columns(at:)``.
        var columns: Int { Int(bits & 0xFF) }
        var isSpace: Bool { bits & 0x100 != 0 }
        var isTab: Bool { bits & 0x200 != 0 }
        /// Whether a row may end before it.
        var allowsBreak: Bool {
            get { bits & 0x400 != 0 }
            set { bits = newValue ? bits | 0x400 : bits & ~0x400 }
        }

        init(_ character: Character) {
            if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
                bits = ascii == 0x20 ? 0x101 : 1
            } else if character == "\t" {
                bits = 0x200
            } else {
                bits = UInt16(min(0xFF, character.columns))
            }
        }

        /// Columns of the character where so many of its row are taken: tabs go to the next multiple of eight.
        func columns(at used: Int) -> Int { isTab ? TextLine.tab - used % TextLine.tab : columns }
    }

    /// Columns from one tab stop to the next.
    static let tab = 8

    init() {}

    init(_ characters: [Character]) { replace(0..<0, with: characters) }

    var count: Int { characters.count }

    /// Puts characters in place of others.
    mutating func replace(_ range: Range<Int>, with new: [Character]) {
        for character in characters[range] { utf8Count -= character.utf8.count }
        for character in new { utf8Count += character.utf8.count }
        characters.replaceSubrange(range, with: new)
        shapes.replaceSubrange(range, with: new.lazy.map(Shape.init))
        let end = min(count, range.lowerBound + new.count + 1)
        for place in range.lowerBound..<end { shapes[place].allowsBreak = isBreakAllowed(before: place) }
    }

    private func isBreakAllowed(before place: Int) -> Bool {
        guard place > 0, let before = characters[place - 1].unicodeScalars.last?.value,
            let after = characters[place].unicodeScalars.first?.value, before > 0x20, after > 0x20
        else { return false }
        return LineBreak.isAllowed(between: before, and: after)
    }

    /// Where the rows of a screen that wide begin, at most so many: broken behind spaces and where Chinese and Japanese
    /// may be, inside a word only when it is longer than a row. Spaces at the end of a row hang over it.
    func rowStarts(width: Int, atMost limit: Int = .max) -> [Int] {
        let width = max(2, width)
        var starts = [0]
        var used = 0
        var chance: (place: Int, used: Int)?
        for (place, shape) in shapes.enumerated() {
            if shape.isSpace || shape.isTab {
                used += shape.columns(at: used)
                chance = (place + 1, used)
                continue
            }
            if shape.allowsBreak { chance = (place, used) }
            if used + shape.columns > width, place > starts[starts.count - 1] {
                if starts.count == limit { return starts }
                let start = chance?.place ?? place
                used = chance.map { used - $0.used } ?? 0
                starts.append(start)
                chance = nil
            }
            used += shape.columns
        }
        return starts
    }

    /// Columns from one place to another of one row.
    func columns(_ range: Range<Int>) -> Int {
        var used = 0
        for shape in shapes[range] { used += shape.columns(at: used) }
        return used
    }

    /// The place in a row that is nearest to a column, from the left.
    func place(atColumn column: Int, in row: Range<Int>) -> Int {
        var used = 0
        for place in row {
            used += shapes[place].columns(at: used)
            if used > column { return place }
        }
        return row.upperBound
    }

    /// A part as it is drawn: tabs as the spaces up to the next stop.
    func shown(_ range: Range<Int>) -> String {
        var text = ""
        var used = 0
        for place in range {
            let columns = shapes[place].columns(at: used)
            if shapes[place].isTab {
                text += String(repeating: " ", count: columns)
            } else {
                text.append(characters[place])
            }
            used += columns
        }
        return text
    }
}

extension Character {
    var isPartOfWord: Bool { isLetter || isNumber || self == "_" }

    /// Columns on the screen; a line feed has none.
    var columns: Int {
        if let ascii = asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        if isNewline { return 0 }
        if let only = unicodeScalars.only {
            switch UnicodeClass(only) {
            case .narrow: return 1
            case .wide: return 2
            case .hidden, .mark: break
            }
        }
        return SafeText(String(self)).columns
    }
}

extension Character.UnicodeScalarView {
    /// The one scalar there is; `nil` when there are more.
    fileprivate var only: Unicode.Scalar? {
        guard let first, index(after: startIndex) == endIndex else { return nil }
        return first
    }
}
