/// Finds Swedish addresses: a street with its number, a box, a postal code with its town; German streets with them.
///
/// A street is known by its ending and the number behind it. What ends like one and is none (*sökvägen 2*) is known by
/// name; endings that other words have too (*backen*, *plan*) count only with a postal code behind.
struct StreetAddress {
    let text: AddressText

    /// Where an address that begins here ends.
    func end(_ start: Int) -> Int? {
        street(start) ?? box(start) ?? (text.begins(at: start) ? postal(start) : code(start))
    }

    private static let sure = ["gatan", "gränd", "gränden", "straße", "strasse"]
    private static let capital = ["vägen", "stigen", "allén", "torget", "esplanaden", "strandvägen"]
    private static let unsure = [
        "backen", "plan", "leden", "ringen", "kajen", "stranden", "platsen", "höjden", "parken", "hamnen", "väg",
        "gata", "torg", "allé", "slingan", "kroken",
    ]
    private static let noStreets: Set<String> = [
        "sökvägen", "genvägen", "omvägen", "utvägen", "felvägen", "reservvägen", "lösningsvägen", "kommunikationsvägen",
        "signalvägen", "returvägen", "återvändsgränd", "återvändsgränden", "uppgraderingsvägen", "migreringsvägen",
    ]
    private static let firstWords: Set<String> = [
        "stora", "lilla", "norra", "södra", "östra", "västra", "gamla", "nya", "övre", "nedre", "sankt", "sankta",
    ]

    private enum Certainty { case sure, unsure }

    private func street(_ start: Int) -> Int? {
        var place = start
        for _ in 0..<3 {
            guard let word = text.word(at: place) else { return nil }
            if let certainty = certainty(word) {
                guard let number = number(word.upperBound) else { return nil }
                let flat = flat(number)
                if let town = text.gap(at: flat).flatMap(postal) { return town }
                return certainty == .sure ? flat : nil
            }
            guard Self.firstWords.contains(text.string(word).lowercased()), let next = text.blank(at: word.upperBound)
            else { return nil }
            place = next
        }
        return nil
    }

    private func certainty(_ word: Range<Int>) -> Certainty? {
        let name = text.string(word).lowercased()
        func has(_ endings: [String]) -> Bool { endings.contains { name.hasSuffix($0) && name.count >= $0.count + 2 } }
        if Self.noStreets.contains(name) { return nil }
        if has(Self.sure) || text.isCapital(word) && has(Self.capital) { return .sure }
        return text.isCapital(word) && has(Self.unsure) ? .unsure : nil
    }

    /// Behind the number of a house: `12`, `12B`, `12 B`, `12-14`.
    private func number(_ word: Int) -> Int? {
        guard let start = text.blank(at: word), let number = text.digits(at: start, 1...3) else { return nil }
        var end = number.upperBound
        if text.skip(["-", "–"], at: end) != nil, let last = text.digits(at: end + 1, 1...3) { end = last.upperBound }
        if let letter = text.word(at: end), letter.count == 1 {
            end = letter.upperBound
        } else if let after = text.blank(at: end), let letter = text.word(at: after), letter.count == 1,
            text.isCapital(letter)
        {
            end = letter.upperBound
        }
        return text.endsNumber(at: end) ? end : nil
    }

    /// Behind the flat or the floor, where one follows: `lgh 1203`, `3 tr`.
    private func flat(_ end: Int) -> Int {
        guard let start = text.gap(at: end) else { return end }
        if let word = text.word(at: start), ["lgh", "vån", "port"].contains(text.string(word).lowercased()),
            let place = text.blank(at: word.upperBound), let number = text.digits(at: place, 1...4)
        {
            return number.upperBound
        }
        guard let number = text.digits(at: start, 1...2), let place = text.blank(at: number.upperBound),
            let word = text.word(at: place), ["tr", "trappor"].contains(text.string(word).lowercased())
        else { return end }
        return word.upperBound
    }

    /// `Box 123, 111 22 Stockholm`; a box that cannot be another one needs no town.
    private func box(_ start: Int) -> Int? {
        let named = text.skip(["Postbox", "postbox", "P.O. Box", "PO Box", "P O Box", "PO box", "Postfach"], at: start)
        guard let word = named ?? text.skip(["Box", "box"], at: start), let place = text.blank(at: word),
            let number = text.digits(at: place, 1...6), text.endsNumber(at: number.upperBound)
        else { return nil }
        if let town = text.gap(at: number.upperBound).flatMap(postal) { return town }
        return named == nil ? nil : number.upperBound
    }

    /// A code that names its country, and a town: `SE-123 45 Malmö`.
    private func code(_ start: Int) -> Int? { text.skip(["SE-", "S-"], at: start) == nil ? nil : postal(start) }

    /// `123 45 Malmö`, `SE-12345 Västra Frölunda`; five digits in one only where they follow a street.
    private func postal(_ start: Int) -> Int? {
        let digits = text.skip(["SE-", "S-", "D-"], at: start) ?? start
        var end: Int
        if let first = text.digits(at: digits, 3...3), let gap = text.blank(at: first.upperBound),
            gap == first.upperBound + 1, let last = text.digits(at: gap, 2...2)
        {
            end = last.upperBound
        } else if let all = text.digits(at: digits, 5...5),
            digits > start || !text.begins(at: start) || isBehindComma(start)
        {
            end = all.upperBound
        } else {
            return nil
        }
        guard let place = text.blank(at: end), let town = text.word(at: place), text.isCapital(town), town.count > 1
        else { return digits > start && text.endsNumber(at: end) ? end : nil }
        end = town.upperBound
        guard Self.firstWords.contains(text.string(town).lowercased()), let next = text.blank(at: end),
            let second = text.word(at: next), text.isCapital(second)
        else { return text.ends(at: end) ? end : nil }
        return second.upperBound
    }

    /// Five digits that begin a line are a number as any; behind a comma, with a town, they are a code.
    private func isBehindComma(_ start: Int) -> Bool {
        let before = text.scalars[..<start].last { $0 != " " }
        return before == ","
    }
}
