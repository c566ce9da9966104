/// A first text of an article, made from how a ticket was resolved.
///
/// Who asked is nobody's business who reads it later: the requester's name, address and organisation are left out of
/// whatever is taken over, and so are all mail and postal addresses, telephone, identity and card numbers.
public struct ArticleFromTicket: Sendable {
    /// The words between what is taken over, in the reader's language.
    public struct Headings: Sendable {
        var symptoms: String
        var cause: String
        var solution: String
        var unknown: String
        var somebody: String
        var address: String
        var number: String

        /// Makes the words.
        ///
        /// - Parameters:
        ///   - unknown: stands where the ticket says nothing.
        ///   - somebody: stands for the requester.
        ///   - address: stands for a mail or postal address.
        ///   - number: stands for a number that reaches or identifies a person.
        public init(
            symptoms: String, cause: String, solution: String, unknown: String, somebody: String, address: String,
            number: String
        ) {
            self.symptoms = symptoms
            self.cause = cause
            self.solution = solution
            self.unknown = unknown
            self.somebody = somebody
            self.address = address
            self.number = number
        }
    }

    private let ticket: Ticket
    private let headings: Headings

    /// Takes a ticket, which should be resolved.
    public init(_ ticket: Ticket, _ headings: Headings) {
        self.ticket = ticket
        self.headings = headings
    }

    /// The content, to be looked over before it is written.
    public func content(language: String) -> ArticleContent {
        let parts = [
            (headings.symptoms, ticket.description), (headings.cause, ticket.resolution?.cause ?? ""),
            (headings.solution, ticket.resolution?.notes ?? ""),
        ]
        let text = parts.map { heading, said in
            let text = without(said).trimmed
            return "## " + heading + "\n\n" + (text.isEmpty ? headings.unknown : text)
        }
        let isKnownError = ticket.resolution?.code == .workaround || ticket.resolution?.code == .knownError
        return ArticleContent(
            kind: isKnownError ? .knownError : .howTo, language: language, title: without(ticket.title),
            text: text.joined(separator: "\n\n") + "\n", category: ticket.classification.category, tags: ticket.tags)
    }

    /// What the ticket's review says is to be learned, with the causes; without lessons what ``content(language:)`` says.
    public func lesson(language: String) -> ArticleContent {
        let review = ticket.parts.review
        var content = content(language: language)
        content.kind = .howTo
        guard let lessons = review.sections[.lessons] else { return content }
        let cause = review.sections[.causes] ?? ticket.resolution?.cause ?? ""
        var parts = [without(lessons).trimmed]
        for (heading, said) in [(headings.cause, cause), (headings.solution, ticket.resolution?.notes ?? "")] {
            let text = without(said).trimmed
            if !text.isEmpty { parts.append("## " + heading + "\n\n" + text) }
        }
        content.text = parts.joined(separator: "\n\n") + "\n"
        return content
    }

    /// The text without the requester.
    private func without(_ text: String) -> String {
        let asked = ticket.requester
        var result = text
        // Whole names before their parts, addresses before names that stand in them.
        for whole in [asked.address, asked.organisation, asked.name] {
            if let whole, whole.count > 1 {
                result = result.replacing(whole, with: headings.somebody, wholeWord: false)
            }
        }
        for part in asked.reaching { result = result.replacing(part, with: headings.somebody, wholeWord: false) }
        for part in asked.name.split(whereSeparator: { $0.isWhitespace || $0 == "," }) where part.isTelling {
            result = result.replacing(String(part), with: headings.somebody, wholeWord: true)
        }
        result = result.replacing(
            headings.somebody + " " + headings.somebody, with: headings.somebody, wholeWord: false)
        return PersonalDetails(address: headings.address, number: headings.number).left(outOf: result)
    }
}

extension Requester {
    /// What of the address reaches the person by itself: the lines of a postal one, and a mailbox that is named like a
    /// person's account, such as `anna.lind`.
    fileprivate var reaching: [String] {
        guard let address else { return [] }
        if let at = address.firstIndex(of: "@") {
            let account = address[..<at]
            let isNamed = account.count > 4 && account.contains { ".-_".contains($0) || $0.isNumber }
            return isNamed ? [String(account)] : []
        }
        let lines = address.split { $0.isNewline || $0 == "," }.map(String.init).map(\.trimmed)
        return lines.count > 1 ? lines.filter { $0.count > 4 && $0.contains(where: \.isNumber) } : []
    }
}

extension Substring {
    /// Whether a part of a name is long enough to name somebody: initials and particles stand in every text.
    fileprivate var isTelling: Bool { count > 2 || (count == 2 && !allSatisfy(\.isASCII)) }
}

extension String {
    /// The text with every occurrence of another one replaced, whatever its case where whole names are meant; parts of
    /// names only as they are written, and only as words of their own.
    fileprivate func replacing(_ wanted: String, with other: String, wholeWord: Bool) -> String {
        let characters = Array(self)
        let needle = Array(wanted)
        guard !needle.isEmpty, characters.count >= needle.count else { return self }
        func isSame(_ a: Character, _ b: Character) -> Bool {
            a == b || (!wholeWord && a.lowercased() == b.lowercased())
        }
        func isLetter(_ place: Int) -> Bool {
            characters.indices.contains(place) && characters[place].isLetter && characters[place].isASCIIOrLatin
        }
        var result: [Character] = []
        var place = 0
        while place < characters.count {
            let end = place + needle.count
            let isHere =
                end <= characters.count && zip(characters[place..<end], needle).allSatisfy(isSame)
                && !(wholeWord && (isLetter(place - 1) || isLetter(end)))
            if isHere {
                result += other
                place = end
            } else {
                result.append(characters[place])
                place += 1
            }
        }
        return String(result)
    }
}

extension Character {
    /// Whether words of this script stand apart from each other.
    fileprivate var isASCIIOrLatin: Bool { unicodeScalars.first.map { $0.value < 0x2E80 } ?? false }
}
