/// What changed inside of a line: by words, and where text is written without spaces, by characters.
struct WordDifference {
    private(set) var old: [TextDifference.Piece]
    private(set) var new: [TextDifference.Piece]

    /// Lines that share less than this of their characters are told as two, not as one that was changed.
    private static let likeness = 0.35
    /// Lines longer than this, in words, are told as a whole.
    private static let longest = 2_000

    init(from before: Substring?, to after: Substring?) {
        old = before.map { [.init(text: String($0), isChanged: false)] } ?? []
        new = after.map { [.init(text: String($0), isChanged: false)] } ?? []
        guard let before, let after else { return }
        let (a, b) = (Self.words(before), Self.words(after))
        guard a.count <= Self.longest, b.count <= Self.longest else { return }
        var shared = 0
        var pieces: (old: [TextDifference.Piece], new: [TextDifference.Piece]) = ([], [])
        for step in EditScript(from: a, to: b).steps {
            switch step {
            case .same(let place, let other):
                if a[place].contains(where: { !$0.isWhitespace }) { shared += a[place].count }
                Self.add(a[place], isChanged: false, to: &pieces.old)
                Self.add(b[other], isChanged: false, to: &pieces.new)
            case .removed(let place): Self.add(a[place], isChanged: true, to: &pieces.old)
            case .added(let place): Self.add(b[place], isChanged: true, to: &pieces.new)
            }
        }
        guard Double(shared) >= Self.likeness * Double(max(before.count, after.count)) else { return }
        (old, new) = pieces
    }

    private static func add(_ word: Substring, isChanged: Bool, to pieces: inout [TextDifference.Piece]) {
        if let last = pieces.indices.last, pieces[last].isChanged == isChanged {
            pieces[last].text += word
        } else {
            pieces.append(.init(text: String(word), isChanged: isChanged))
        }
    }

    /// Runs of letters and digits, runs of white space, and every other character by itself. Kana and ideographs stand
    /// by themselves too, since nothing tells where their words end.
    static func words(_ line: Substring) -> [Substring] {
        var words: [Substring] = []
        var start = line.startIndex
        var previous = Kind.other
        for place in line.indices {
            let kind = Kind(line[place])
            if place > start, kind != previous || kind == .other {
                words.append(line[start..<place])
                start = place
            }
            previous = kind
        }
        if start < line.endIndex { words.append(line[start...]) }
        return words
    }

    private enum Kind {
        case word, space, other

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if character.isLetter || character.isNumber, !Self.standsAlone(character) {
                self = .word
            } else {
                self = .other
            }
        }

        /// Kana, ideographs and what comes with them.
        private static func standsAlone(_ character: Character) -> Bool {
            guard let value = character.unicodeScalars.first?.value else { return false }
            switch value {
            case 0x2E80...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFD: return true
            default: return false
            }
        }
    }
}
