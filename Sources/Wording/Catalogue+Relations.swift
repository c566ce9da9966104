import Helpdesk
import Primitives

/// Tickets that hang together, in words.
extension Catalogue {
    /// A line for the declaration, and one for each role; none for what is no major incident.
    public func words(for major: MajorIncident) -> [Told] {
        guard let declared = major.declared else { return [] }
        let places: [String: WordedValue] = ["time": .time(declared.at), "who": .text(declared.by)]
        if let ended = major.ended {
            return [
                Told(
                    Sentence(
                        "was a major incident until {end}", swedish: "var en större incident till {end}",
                        japanese: "{end} まで重大インシデント"),
                    ["end": .time(ended.at)])
            ]
        }
        let first = Told(
            Sentence(
                "major incident since {time}, declared by {who}",
                swedish: "större incident sedan {time}, utlyst av {who}",
                japanese: "重大インシデント({time} から、宣言: {who})"),
            places)
        return [first] + (major.team?.lines ?? [])
    }

    /// `3 of its 9 parts are open`.
    public func childCount(open: Int, of all: Int) -> String {
        let sentence = Sentence(
            "{count|one part|# parts}, {open} open", swedish: "{count|en del|# delar}, varav {open} öppna",
            japanese: "子 {count|# 件}(未完了 {open} 件)")
        return words(
            for: Told(sentence, ["count": .number(Int64(all)), "open": .number(Int64(open))]),
            EventContext(now: Timestamp(milliseconds: 0)))
    }

    /// Somebody who had asked in a ticket that was merged into this one.
    public func waitsToo(_ who: String, _ ticket: TicketID) -> String {
        let sentence = Sentence(
            "{who} asked for it too ({ticket})", swedish: "{who} har också anmält det ({ticket})",
            japanese: "{who} からも依頼あり({ticket})")
        return words(
            for: Told(sentence, ["who": .text(who), "ticket": .ticket(ticket)]),
            EventContext(now: Timestamp(milliseconds: 0)))
    }
}

extension Catalogue {
    /// How two tickets hang together, told from the one that is looked at.
    public func name(of link: TicketLink) -> String {
        link.isReverse ? self(link.relation.reverse) : name(of: link.relation)
    }
}
