extension Filter {
    /// Whether the tickets that match change as time goes on.
    public var dependsOnTime: Bool {
        terms.contains { term in
            switch term.condition {
            case .age, .resolved, .due, .breached, .update, .notice(.overdue), .review(.overdue): true
            default: false
            }
        }
    }

    /// The same filter in another order, with the order in its text; without keys in the standard order.
    public func sorted(by keys: [SortKey]) -> Filter {
        let tokens = (try? FilterToken.split(text)) ?? []
        var characters = Array(text)
        for token in tokens.reversed() where token.field == "sort" {
            var range = token.range
            // The space before it goes with it, or the one behind what stands first.
            if range.lowerBound > 0 {
                range = range.lowerBound - 1..<range.upperBound
            } else if range.upperBound < characters.count {
                range = range.lowerBound..<range.upperBound + 1
            }
            characters.removeSubrange(range)
        }
        var text = String(characters)
        if !keys.isEmpty {
            let names = keys.map { ($0.isReversed ? "-" : "") + $0.column.rawValue }
            text += (text.isEmpty ? "" : " ") + "sort:" + names.joined(separator: ",")
        }
        return Filter(text: text, terms: terms, order: keys)
    }
}
