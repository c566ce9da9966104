import Helpdesk
import Wording

extension Model {
    /// What the palette shows: what fits what was typed, the best first; with nothing typed everything, what was taken
    /// last first.
    func entries(of palette: Palette) -> [Palette.Entry] {
        let typed = palette.editor.text
        let actions = keymap.rows(in: palette.origin).filter { row in
            palette.actions?.contains(row.action) ?? (row.action != .palette)
        }
        let ranked = actions.enumerated().compactMap { order, row -> (rank: [Int], entry: Palette.Entry)? in
            var entry = entry(for: row, in: palette.origin)
            guard let score = score(&entry, row.action, typed) else { return nil }
            // A short list keeps its order, since hands know it.
            let recency =
                palette.actions == nil
                ? recentActions.firstIndex(of: row.action) ?? recentActions.count : recentActions.count
            return ([-score, recency, order], entry)
        }
        let found = ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.entry)
        return palette.actions == nil ? ticketEntries(typed, palette.origin) + found : found
    }

    /// What would be done now.
    func chosen(in palette: Palette) -> Palette.Entry? {
        let entries = entries(of: palette)
        return entries.indices.contains(palette.cursor) ? entries[palette.cursor] : nil
    }

    private func entry(for row: KeyTableRow, in place: Place) -> Palette.Entry {
        Palette.Entry(
            subject: .action(row.action), title: words(row.action.help), sentence: words(row.action.sentence),
            key: row.keys.first, reason: whyDisabled(row.action, in: place))
    }

    /// The name counts most, then the name in settings, which is English in every language, then the sentence's words.
    private func score(_ entry: inout Palette.Entry, _ action: Action, _ typed: String) -> Int? {
        let name = FuzzyMatch(typed, in: entry.title)
        if let name { entry.found = name.places }
        let setting = FuzzyMatch(typed, in: action.settingsName).map { max(1, $0.score - 1) }
        if let best = [name?.score, setting].compactMap({ $0 }).max() { return best + 1_000 }
        let wanted = typed.halfWidth.lowercased().split(separator: " ")
        let sentence = entry.sentence.lowercased()
        return wanted.allSatisfy { sentence.contains($0) } ? 1 : nil
    }

    /// A number that could be a ticket's leads there, from where one can go to a ticket at all.
    private func ticketEntries(_ typed: String, _ origin: Place) -> [Palette.Entry] {
        guard keymap.keys(for: .jump, in: origin) != nil, let reference = TicketReference(typed.halfWidth) else {
            return []
        }
        return [
            Palette.Entry(
                subject: .ticket(reference), title: words(.keys(.paletteTicket), ["id": reference.shown]),
                sentence: words(.keys(.paletteTicketSentence)), key: nil, reason: whyDisabled(.jump, in: origin))
        ]
    }
}
