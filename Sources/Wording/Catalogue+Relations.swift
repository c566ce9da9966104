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

extension Catalogue {
    /// The heading over all tickets that hang together with one.
    public func headingOfLinks(of ticket: TicketID) -> String {
        let sentence = Sentence(
            "What hangs together with {ticket}", swedish: "Vad som hör ihop med {ticket}",
            japanese: "{ticket} の関連")
        return filled(sentence, ["ticket": .ticket(ticket)])
    }

    /// The question whether to go on to the ticket into which one was merged.
    public func askToFollow(_ ticket: TicketID, into target: TicketID) -> String {
        let sentence = Sentence(
            "{ticket} was merged into {target}. Go there? y / n",
            swedish: "{ticket} har slagits ihop med {target}. Gå dit? y / n",
            japanese: "{ticket} は {target} に統合されています。移動しますか? y / n")
        return filled(sentence, ["ticket": .ticket(ticket), "target": .ticket(target)])
    }

    /// How many major incidents are open.
    public func majorCount(_ count: Int) -> String {
        let sentence = Sentence("{count} major", swedish: "{count} större", japanese: "重大 {count}")
        return self(.sign(.major)) + " " + filled(sentence, ["count": .number(Int64(count))])
    }

    /// A sentence whose places hold no times.
    private func filled(_ sentence: Sentence, _ places: [String: WordedValue]) -> String {
        words(for: Told(sentence, places), EventContext(now: Timestamp(milliseconds: 0)))
    }
}
