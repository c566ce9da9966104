extension TextScanner {
    /// Reads a run of letters and digits, and gives its terms.
    mutating func scanWord(_ take: Take) {
        let start = place
        var shape = WordShape()
        var end = start
        while place < text.count {
            let byte = text[place]
            if byte < 0x80 {
                guard Self.isWord(byte) else { break }
                append(ascii: byte, &shape)
                place += 1
            } else {
                let (value, length) = decode(at: place)
                let folding = Folding(value)
                guard folding.kind == .letter || folding.kind == .mark || folding.kind == .voice else { break }
                append(folding, value, &shape)
                place += length
            }
            end = place
        }
        giveWord(shape, start, end, take)
    }

    @inline(__always)
    private func append(ascii byte: UInt8, _ shape: inout WordShape) {
        note(byte, &shape)
        if byte < 0x40 { shape.hasDigit = true }
        guard shape.count < Self.longest else { return }
        word.letters[shape.count] = byte & 0x60 == 0x40 ? byte | 0x20 : byte
        shape.count += 1
    }

    /// Keeps where a word begins inside the word, as capitals tell.
    @inline(__always)
    private func note(_ byte: UInt8, _ shape: inout WordShape) {
        if byte & 0x60 == 0x40 {
            if shape.last & 0x60 != 0x40, shape.last != 0 { begin(shape.count, place, false, &shape) }
        } else if byte >= 0x40, shape.last & 0x60 == 0x40, shape.beforeLast & 0x60 == 0x40 {
            begin(shape.lastCount, shape.lastPlace, true, &shape)
        }
        shape.beforeLast = shape.last
        shape.last = byte
        shape.lastPlace = place
        shape.lastCount = shape.count
    }

    private func append(_ folding: Folding, _ value: UInt32, _ shape: inout WordShape) {
        guard shape.count < Self.longest - 4 else { return }
        guard folding.kind == .letter else {
            if folding.kind == .voice, shape.count > 0,
                let letter = Folding.composed(UInt32(word.letters[shape.count - 1]), folding.first)
            {
                shape.count = UTF8Bytes.write(letter, to: word.letters, at: shape.count - 1)
            }
            return
        }
        // Latin letters stand for those without accent where capitals tell words apart; other scripts have none.
        if folding.first < 0x250 {
            let isDigit = folding.first < 0x40
            note(UInt8(ascii: folding.isCapital(value) ? "A" : isDigit ? "0" : "a"), &shape)
        } else {
            shape.isForeign = true
        }
        for letter in [folding.first, folding.second] where letter != 0 {
            if letter >= 0x80, letter != 0xE5, letter != 0xE4, letter != 0xF6 { shape.isForeign = true }
            if (0x30...0x39).contains(letter) { shape.hasDigit = true }
            shape.count = UTF8Bytes.write(letter, to: word.letters, at: shape.count)
        }
    }

    private func begin(_ letter: Int, _ place: Int, _ followsCapitals: Bool, _ shape: inout WordShape) {
        // The whole word always fits; words inside it beyond so many are none.
        if shape.parts < WordBuffer.mostParts, letter < Self.longest {
            word.parts[shape.parts] = .init(letter: letter, place: place, followsCapitals: followsCapitals)
        }
        shape.parts += 1
    }

    private mutating func giveWord(_ shape: WordShape, _ start: Int, _ end: Int, _ take: Take) {
        let parts = shape.parts == 0 || shape.isForeign ? 0 : settledParts(shape)
        guard parts > 0 else {
            let place = TermPlace(start: start, end: end, kind: .word, isColocated: false)
            return giveTerm(0, shape.count, shape, place, take)
        }
        for index in 0...parts {
            let from = index == 0 ? 0 : word.parts[index - 1].letter
            let to = index == parts ? shape.count : word.parts[index].letter
            let place = TermPlace(
                start: index == 0 ? start : word.parts[index - 1].place,
                end: index == parts ? end : word.parts[index].place, kind: .word, isColocated: false)
            giveTerm(from, to, shape, place, take)
            if index == 0 {
                let whole = TermPlace(start: start, end: end, kind: .whole, isColocated: true)
                giveTerm(0, shape.count, shape, whole, take)
            }
        }
    }

    /// How many of the marked beginnings are real: none, where capitals stand so thick that they begin no words.
    private func settledParts(_ shape: WordShape) -> Int {
        guard shape.parts <= WordBuffer.mostParts, shape.count < Self.longest else { return 0 }
        var kept = 0
        for index in 0..<shape.parts {
            let next = index + 1 < shape.parts ? word.parts[index + 1].letter : shape.count
            let part = word.parts[index]
            // PDFs is one word; so is what begins where the one before began.
            if part.followsCapitals, next - part.letter < 3 { continue }
            if kept > 0, word.parts[kept - 1].letter == part.letter { continue }
            word.parts[kept] = part
            kept += 1
        }
        for index in 0..<kept {
            let before = index == 0 ? 0 : word.parts[index - 1].letter
            if word.parts[index].letter - before < 2 { return 0 }
        }
        return kept > 0 && shape.count - word.parts[kept - 1].letter >= 2 ? kept : 0
    }

    /// Gives the letters of a range as a term: a stem, or a number as it counts.
    private mutating func giveTerm(_ from: Int, _ to: Int, _ shape: WordShape, _ place: TermPlace, _ take: Take) {
        var place = place
        let letters = word.letters + from
        let count = to - from
        guard shape.hasDigit, (0..<count).contains(where: { letters[$0] &- 0x30 < 10 }) else {
            guard !shape.isForeign, !keepsEndings, count > 0 else { return give(letters, count, place, take) }
            let (length, hadY) = Stem.length(letters, count)
            give(letters, length, place, take)
            // The word that this one is part of still needs its letters.
            if hadY { letters[length - 1] = UInt8(ascii: "y") }
            return
        }
        let skipped = Number.skipped(letters, count)
        if place.kind == .word { place.kind = .code }
        give(letters + skipped, count - skipped, place, take)
    }
}

/// Numbers are known by their digits alone: 000123 is 123, 0x80070005 is 80070005.
enum Number {
    /// How many leading bytes say nothing.
    static func skipped(_ letters: UnsafePointer<UInt8>, _ count: Int) -> Int {
        if count >= 6, letters[0] == UInt8(ascii: "0"), letters[1] == UInt8(ascii: "x") {
            return (2..<count).allSatisfy { isHex(letters[$0]) } ? 2 : 0
        }
        guard (0..<count).allSatisfy({ letters[$0] &- 0x30 < 10 }) else { return 0 }
        var zeros = 0
        while zeros + 1 < count, letters[zeros] == UInt8(ascii: "0") { zeros += 1 }
        return zeros
    }

    private static func isHex(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 6 }
}

/// Writes code points as UTF-8.
enum UTF8Bytes {
    /// Writes one at a place and says where the next goes.
    static func write(_ value: UInt32, to bytes: UnsafeMutablePointer<UInt8>, at place: Int) -> Int {
        if value < 0x80 {
            bytes[place] = UInt8(value)
            return place + 1
        }
        let length = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
        var rest = value
        for offset in stride(from: length - 1, to: 0, by: -1) {
            bytes[place + offset] = UInt8(rest & 0x3F) | 0x80
            rest >>= 6
        }
        bytes[place] = UInt8(truncatingIfNeeded: rest) | (length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0)
        return place + length
    }
}
