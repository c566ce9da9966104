import Helpdesk

extension Catalogue {
    /// Why a hit stands where it stands, a line for each reason: the words first, then what else counts.
    public func lines(for explanation: Explanation) -> [String] {
        [self(.knowledge(.why), ["percent": Self.percent(explanation.score)])]
            + explanation.words.map(line) + explanation.factors.map(line)
    }

    private func line(_ word: Explanation.Word) -> String {
        let place: KnowledgePhrase =
            switch word.place {
            case .title: .inTitle
            case .headings: .inHeading
            case .text: .inText
            }
        let values: KeyValuePairs = [
            "word": word.typed, "place": self(.knowledge(place)), "percent": Self.percent(word.points),
        ]
        guard let how = how(word) else { return self(.knowledge(.whyWord), values) }
        return self(
            .knowledge(.whyOther),
            [
                "word": word.typed, "how": how, "place": self(.knowledge(place)),
                "percent": Self.percent(word.points),
            ])
    }

    /// What was found is known by its stem, which is shown as the beginning that it is.
    private func how(_ word: Explanation.Word) -> String? {
        let phrase: KnowledgePhrase
        switch word.how {
        case .whole: return nil
        case .beginning: phrase = .howBeginning
        case .inside: phrase = .howInside
        case .parts: phrase = .howParts
        case .spelling: phrase = .howSpelling
        }
        let found = word.found.prefix(word.how == .parts ? 2 : 1).map { $0 + "…" }
        return self(.knowledge(phrase), ["found": found.joined(separator: " ")])
    }

    private func line(_ weighed: Explanation.Weighed) -> String {
        let change = weighed.amount - 1
        let percent = (change < 0 ? "−" : "+") + Self.percent(change.magnitude)
        func said(_ phrase: KnowledgePhrase, _ count: Int = 0) -> String {
            self(.knowledge(phrase), ["count": String(count), "percent": percent])
        }
        return switch weighed.factor {
        case .title: said(.byTitle)
        case .category: said(.byCategory)
        case .service: said(.byService)
        case .resolved(let count): said(.byResolved, count)
        case .uses(let count): said(.byUses, count)
        case .helpful(let count): said(.byHelpful, count)
        case .age(let days): said(.byAge, days)
        }
    }

    private static func percent(_ value: Double) -> String { String(Int((value * 100).rounded())) }
}
