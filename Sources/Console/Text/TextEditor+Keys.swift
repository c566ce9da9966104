import Canvas

extension TextEditor {
    /// Takes a key as editing; says whether it was one. `width` is that of the lines on the screen.
    mutating func handle(_ key: Key, width: Int = .max) -> Bool {
        if case .character(let character) = key.code {
            if key.control { return handle(control: character) }
            if key.alt { return handle(alt: character) }
            insert(String(character))
            return true
        }
        if key.control || key.alt { return false }
        switch key.code {
        case .left: moveCaret(to: caret - 1)
        case .right: moveCaret(to: caret + 1)
        case .home: moveCaret(to: line.lowerBound)
        case .end: moveCaret(to: line.upperBound)
        case .backspace: if caret > 0 { delete(caret - 1..<caret) }
        case .delete: delete(caret..<caret + 1)
        case .enter where isMultiline: insert("\n")
        case .up where isMultiline: return moveVertically(-1, width: width)
        case .down where isMultiline: return moveVertically(1, width: width)
        default: return false
        }
        return true
    }

    private mutating func handle(control character: Character) -> Bool {
        switch character {
        case "a": moveCaret(to: line.lowerBound)
        case "e": moveCaret(to: line.upperBound)
        case "b": moveCaret(to: caret - 1)
        case "f": moveCaret(to: caret + 1)
        case "d": delete(caret..<caret + 1)
        case "h": if caret > 0 { delete(caret - 1..<caret) }
        case "w": delete(wordStart..<caret)
        case "u": delete(line.lowerBound..<caret)
        case "k": delete(caret..<(line.upperBound == caret ? caret + 1 : line.upperBound))
        default: return false
        }
        return true
    }

    private mutating func handle(alt character: Character) -> Bool {
        switch character {
        case "b": moveCaret(to: wordStart)
        case "f": moveCaret(to: wordEnd)
        case "d": delete(caret..<wordEnd)
        default: return false
        }
        return true
    }

    /// One line of the screen up or down, near the same column; false at the first and the last.
    private mutating func moveVertically(_ step: Int, width: Int) -> Bool {
        let rows = wrapped(to: width)
        guard let row = rows.lastIndex(where: { $0.lowerBound <= caret }) else { return false }
        guard rows.indices.contains(row + step) else { return false }
        let column = characters[rows[row].lowerBound..<caret].reduce(0) { $0 + $1.columns }
        let target = rows[row + step]
        var place = target.lowerBound
        var passed = 0
        while place < lastPlace(of: target, isLast: row + step == rows.count - 1) {
            passed += characters[place].columns
            if passed > column { break }
            place += 1
        }
        moveCaret(to: place)
        return true
    }

    /// The last place for the caret in a row: before its line feed, or before the character that begins the next.
    private func lastPlace(of row: Range<Int>, isLast: Bool) -> Int {
        if isLast || row.isEmpty { return row.upperBound }
        return row.upperBound - 1
    }

    /// The text's rows on a screen of that width, each a range of characters; a line feed belongs to the row it ends.
    func wrapped(to width: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        var used = 0
        var space: Int?
        for (place, character) in characters.enumerated() {
            if character == "\n" {
                rows.append(start..<place + 1)
                (start, used, space) = (place + 1, 0, nil)
                continue
            }
            let columns = character.columns
            // A space at the end of a row hangs over it, so that no row begins with one.
            if character != " ", used + columns > max(2, width), place > start {
                let end = space ?? place
                rows.append(start..<end)
                start = end
                used = characters[start..<place].reduce(0) { $0 + $1.columns }
                space = nil
            }
            used += columns
            if character == " " { space = place + 1 }
        }
        rows.append(start..<characters.count)
        return rows
    }

    /// The row of the caret among ``wrapped(to:)``, and its column there.
    func caretPlace(in rows: [Range<Int>]) -> Point {
        let row = rows.lastIndex { $0.lowerBound <= caret } ?? 0
        guard rows.indices.contains(row) else { return .zero }
        let end = min(caret, rows[row].upperBound)
        let column = characters[rows[row].lowerBound..<max(rows[row].lowerBound, end)].reduce(0) { $0 + $1.columns }
        return Point(column: column, row: row)
    }
}
