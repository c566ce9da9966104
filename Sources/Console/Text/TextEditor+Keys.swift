import Canvas

extension TextEditor {
    /// Takes a key as editing; says whether it was one. `width` and `height` are those of the text on the screen.
    mutating func handle(_ key: Key, width: Int = .max, height: Int = 8) -> Bool {
        let wished = wish
        let wasKilling = isKilling
        wish = nil
        isKilling = false
        if case .character(let character) = key.code {
            if key.control { return handle(control: character, wasKilling) }
            if key.alt { return handle(alt: character, wasKilling) }
            replace(place..<place, with: String(character), .typing)
            return true
        }
        if key.control { return handle(controlled: key.code) }
        if key.alt {
            guard key.code == .backspace else { return false }
            kill(wordStart..<place, wasKilling)
            return true
        }
        switch key.code {
        case .left: move(to: before)
        case .right: move(to: behind)
        case .home: move(to: lineStart)
        case .end: move(to: lineEnd)
        case .backspace: delete(before..<place, .erasing)
        case .delete: delete(place..<behind, .erasing)
        case .enter where isMultiline: replace(place..<place, with: "\n", .other)
        case .up, .down, .pageUp, .pageDown:
            guard isMultiline else { return false }
            wish = wished
            let page = max(1, height - 1)
            let steps: [Key.Code: Int] = [.up: -1, .down: 1, .pageUp: -page, .pageDown: page]
            return moveVertically(steps[key.code] ?? 1, width: width) || key.code == .pageUp || key.code == .pageDown
        default: return false
        }
        return true
    }

    private mutating func handle(control character: Character, _ wasKilling: Bool) -> Bool {
        switch character {
        case "a": move(to: lineStart)
        case "e": move(to: lineEnd)
        case "b": move(to: before)
        case "f": move(to: behind)
        case "d": delete(place..<behind, .erasing)
        case "h": delete(before..<place, .erasing)
        case "w": kill(wordStart..<place, wasKilling)
        case "u": kill(lineStart..<place, wasKilling)
        case "k": kill(place..<(place == lineEnd ? behind : lineEnd), wasKilling)
        case "y": if !killed.isEmpty { insert(killed) }
        default: return false
        }
        return true
    }

    private mutating func handle(alt character: Character, _ wasKilling: Bool) -> Bool {
        switch character {
        case "b": move(to: wordStart)
        case "f": move(to: wordEnd)
        case "d": kill(place..<wordEnd, wasKilling)
        default: return false
        }
        return true
    }

    private mutating func handle(controlled code: Key.Code) -> Bool {
        switch code {
        case .left: move(to: wordStart)
        case .right: move(to: wordEnd)
        case .home: move(to: TextPlace(line: 0, character: 0))
        case .end: move(to: end)
        case .backspace: kill(wordStart..<place, false)
        case .delete: kill(place..<wordEnd, false)
        default: return false
        }
        return true
    }

    /// Cuts a range, to be yanked; with what was cut right before it.
    private mutating func kill(_ range: Range<TextPlace>, _ wasKilling: Bool) {
        isKilling = true
        guard range.lowerBound < range.upperBound else { return }
        let cut = text(range)
        if !wasKilling { killed = cut } else { killed = range.upperBound == place ? cut + killed : killed + cut }
        delete(range)
    }

    /// The text of a range.
    func text(_ range: Range<TextPlace>) -> String {
        let (lower, upper) = (range.lowerBound, range.upperBound)
        if lower.line == upper.line {
            return String(lines[lower.line].characters[lower.character..<upper.character])
        }
        var text = String(lines[lower.line].characters[lower.character...])
        for line in lines[lower.line + 1..<upper.line] { text += "\n" + String(line.characters) }
        return text + "\n" + String(lines[upper.line].characters[..<upper.character])
    }

    // MARK: - Places

    private var lineStart: TextPlace { TextPlace(line: place.line, character: 0) }
    private var lineEnd: TextPlace { TextPlace(line: place.line, character: lines[place.line].count) }

    /// One character back; a line's end comes before the next line's start.
    private var before: TextPlace {
        if place.character > 0 { return TextPlace(line: place.line, character: place.character - 1) }
        return place.line > 0 ? TextPlace(line: place.line - 1, character: lines[place.line - 1].count) : place
    }

    private var behind: TextPlace {
        if place.character < lines[place.line].count {
            return TextPlace(line: place.line, character: place.character + 1)
        }
        return place.line + 1 < lines.count ? TextPlace(line: place.line + 1, character: 0) : place
    }

    /// The start of the word before the caret, in an earlier line if there is none in this.
    var wordStart: TextPlace {
        var (line, character) = (place.line, place.character)
        while true {
            let characters = lines[line].characters
            while character > 0, !characters[character - 1].isPartOfWord { character -= 1 }
            if character > 0 || line == 0 { break }
            line -= 1
            character = lines[line].count
        }
        while character > 0, lines[line].characters[character - 1].isPartOfWord { character -= 1 }
        return TextPlace(line: line, character: character)
    }

    /// The end of the word behind the caret.
    var wordEnd: TextPlace {
        var (line, character) = (place.line, place.character)
        while true {
            let characters = lines[line].characters
            while character < characters.count, !characters[character].isPartOfWord { character += 1 }
            if character < characters.count || line == lines.count - 1 { break }
            line += 1
            character = 0
        }
        let characters = lines[line].characters
        while character < characters.count, characters[character].isPartOfWord { character += 1 }
        return TextPlace(line: line, character: character)
    }
}
