/// Finds British and American addresses: a number with a street, a town with its postal code.
///
/// What a street is called must be written as a name. Words for streets that stand in other names too (*Drive*, *Place*)
/// count only with a postal code behind.
struct EnglishAddress {
    let text: AddressText

    /// Where an address that begins here ends.
    func end(_ start: Int) -> Int? {
        if PersonalDetails.digit(text.scalars[start]) != nil { return street(start) }
        guard let word = text.word(at: start), text.isCapital(word) else { return nil }
        if Self.units.contains(text.string(word)), let end = unit(start), let next = text.gap(at: end),
            let street = street(next)
        {
            return street
        }
        return locality(start)
    }

    private static let sure: Set<String> = [
        "Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Ln", "Boulevard", "Blvd", "Terrace", "Crescent",
    ]
    private static let unsure: Set<String> = [
        "Drive", "Dr", "Court", "Ct", "Place", "Pl", "Square", "Sq", "Way", "Close", "Highway", "Hwy", "Parkway",
        "Pkwy",
        "Circle", "Gardens", "Grove", "Row", "Mews", "Hill", "Green", "Park", "Walk", "Quay", "Wharf",
    ]
    private static let directions: Set<String> = ["N", "S", "E", "W", "NE", "NW", "SE", "SW"]
    private static let units: Set<String> = ["Flat", "Apartment", "Apt", "Suite", "Ste", "Unit"]

    /// `221B Baker Street`, `350 Fifth Ave., Apt 4B, New York, NY 10118`.
    private func street(_ start: Int) -> Int? {
        guard let number = text.digits(at: start, 1...5) else { return nil }
        var place = number.upperBound
        if let letter = text.word(at: place), letter.count == 1 { place = letter.upperBound }
        var names = 0
        while names < 5, let next = text.blank(at: place) {
            if let nth = text.digits(at: next, 1...3), let word = text.word(at: nth.upperBound),
                ["st", "nd", "rd", "th"].contains(text.string(word))
            {
                (place, names) = (word.upperBound, names + 1)
                continue
            }
            guard let word = text.word(at: next) else { return nil }
            let name = text.string(word)
            let isSure = Self.sure.contains(name)
            if names > 0, isSure || Self.unsure.contains(name), let end = tail(word.upperBound, isSure: isSure) {
                return end
            }
            guard text.isTitle(word) || Self.directions.contains(name) else { return nil }
            (place, names) = (word.upperBound, names + (Self.directions.contains(name) ? 0 : 1))
        }
        return nil
    }

    /// What follows the street: a full stop, a direction, a flat, a town.
    private func tail(_ street: Int, isSure: Bool) -> Int? {
        guard text.ends(at: street) else { return nil }
        var end = street
        if let next = text.blank(at: end), let word = text.word(at: next),
            Self.directions.contains(text.string(word))
        {
            end = word.upperBound
        }
        if let next = text.gap(at: end), let unit = unit(next) { end = unit }
        if let next = text.gap(at: end), let town = locality(next) ?? code(next) { return town }
        return isSure ? end : nil
    }

    /// `Apt 4B`, `Suite 200`.
    private func unit(_ start: Int) -> Int? {
        guard let word = text.word(at: start), Self.units.contains(text.string(word)) else { return nil }
        var place = word.upperBound
        if place < text.scalars.count, text.scalars[place] == "." { place += 1 }
        guard let number = text.blank(at: place).flatMap({ text.digits(at: $0, 1...5) }) else { return nil }
        if let letter = text.word(at: number.upperBound), letter.count == 1 { return letter.upperBound }
        return text.ends(at: number.upperBound) ? number.upperBound : nil
    }

    /// A town of up to three words with its code: `New York, NY 10118`, `London SW1A 1AA`.
    private func locality(_ start: Int) -> Int? {
        var place = start
        for _ in 0..<3 {
            guard let word = text.word(at: place), text.isTitle(word), word.count > 1,
                let next = text.gap(at: word.upperBound)
            else { return nil }
            if let end = american(next) { return end }
            if let end = british(next, isBehindAddress: text.begins(at: start)) { return end }
            place = next
        }
        return nil
    }

    /// A code alone, where an address goes on.
    private func code(_ start: Int) -> Int? { american(start) ?? british(start, isBehindAddress: true) }

    /// States whose letters are words that stand before numbers (ID, OR) are left out.
    private static let states: Set<String> = [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "IL", "IA", "KS", "KY", "LA", "MD", "MA",
        "MI",
        "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "PA", "RI", "SC", "SD", "TN", "TX",
        "UT",
        "VT", "VA", "WA", "WV", "WI", "WY",
    ]

    private func american(_ start: Int) -> Int? {
        guard let state = text.word(at: start), Self.states.contains(text.string(state)),
            let place = text.blank(at: state.upperBound), let zip = text.digits(at: place, 5...5)
        else { return nil }
        if text.skip(["-"], at: zip.upperBound) != nil, let more = text.digits(at: zip.upperBound + 1, 4...4) {
            return more.upperBound
        }
        return text.endsNumber(at: zip.upperBound) ? zip.upperBound : nil
    }

    /// Two letters name an area of which nothing else is called; one letter and a digit is a computer's part too.
    private func british(_ start: Int, isBehindAddress: Bool) -> Int? {
        guard let area = text.word(at: start), (isBehindAddress ? 1...2 : 2...2).contains(area.count),
            Self.isUpper(text.string(area)), let number = text.digits(at: area.upperBound, 1...2)
        else { return nil }
        var place = number.upperBound
        if let letter = text.word(at: place), letter.count == 1 { place = letter.upperBound }
        guard let inward = text.blank(at: place), let digit = text.digits(at: inward, 1...1),
            let letters = text.word(at: digit.upperBound), letters.count == 2
        else { return nil }
        let end = text.string(letters)
        let isSize = ["GB", "TB"].contains(end)
        return !isSize && end.allSatisfy { "ABDEFGHJLNPQRSTUWXYZ".contains($0) } && text.ends(at: letters.upperBound)
            ? letters.upperBound : nil
    }

    private static func isUpper(_ text: String) -> Bool { text.allSatisfy { $0.isASCII && $0.isUppercase } }
}
