import Helpdesk

/// What only the command line can ask for and the desk does not have: told like every other rule.
extension Obstacle {
    static func noSuchNote(_ number: Int, of ticket: TicketID, known: Int) -> Obstacle {
        Obstacle(
            "note.no-such-number",
            Sentence(
                "{ticket} has no note {number}: it has {known}. vakt show {ticket} lists them.",
                swedish: "{ticket} har ingen anteckning {number}: det har {known}. vakt show {ticket} visar dem.",
                japanese: "{ticket} にメモ{number}はありません({known}件)。vakt show {ticket} で確認できます。"),
            ["ticket": .ticket(ticket), "number": .number(Int64(number)), "known": .number(Int64(known))])
    }

    static func noSuchMacro(_ name: String, known: [String]) -> Obstacle {
        let places: [String: WordedValue] = ["name": .text(name), "known": .texts(known)]
        if known.isEmpty {
            return Obstacle(
                "macro.none",
                Sentence(
                    "There is no macro “{name}”, nor any other: [[macros]] in desk.toml names them.",
                    swedish: "Det finns inget makro ”{name}” och inget annat: de anges under [[macros]] i desk.toml.",
                    japanese: "マクロ「{name}」はありません(他にもありません)。desk.toml の [[macros]] で定義します。"), places)
        }
        return Obstacle(
            "macro.unknown",
            Sentence(
                "There is no macro “{name}”. Known: {known}.",
                swedish: "Det finns inget makro ”{name}”. Kända: {known}.",
                japanese: "マクロ「{name}」はありません。定義済み: {known}。"), places)
    }

    static func noChecklist(of ticket: TicketID, isUnclear: Bool) -> Obstacle {
        if isUnclear {
            return Obstacle(
                "runbook.several",
                Sentence(
                    "Several runbooks were started on {ticket}: say which with --article.",
                    swedish: "Flera checklistor är påbörjade i {ticket}: ange vilken med --article.",
                    japanese: "{ticket} では複数の手順書を実施中です。--article で指定してください。"),
                ["ticket": .ticket(ticket)])
        }
        return Obstacle(
            "runbook.none-started",
            Sentence(
                "No runbook was started on {ticket}: start one with --start ARTICLE.",
                swedish: "Ingen checklista är påbörjad i {ticket}: börja med --start ARTIKEL.",
                japanese: "{ticket} で実施中の手順書はありません。--start 記事 で開始してください。"), ["ticket": .ticket(ticket)])
    }
}
