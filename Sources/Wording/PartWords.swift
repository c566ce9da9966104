import Helpdesk
import Primitives

/// A line that tells something of a ticket: what it is about, and what it says.
public struct ToldRow: Sendable, Hashable {
    /// What it is about.
    public var label: String
    /// What it says. Names and texts in it are as they came from outside: put it through `SafeText`.
    public var text: String
    /// Whether it asks for something to be done now.
    public var isUrgent: Bool

    /// Makes a line.
    public init(_ label: String, _ text: String, isUrgent: Bool = false) {
        self.label = label
        self.text = text
        self.isUrgent = isUrgent
    }
}

extension Catalogue {
    /// What was looked at on the way to the cause, the open hypotheses first; nothing for a ticket that has nothing.
    ///
    /// - Parameter inFull: whether what is done with is told, too: otherwise it is counted.
    public func investigation(of ticket: Ticket, inFull: Bool = false) -> [ToldRow] {
        let known = ticket.parts.investigation
        var rows: [ToldRow] = []
        let isTold = !inFull && !ticket.state.isOpen && ticket.resolution?.cause == known.cause?.text
        if let cause = known.cause, !isTold {
            let name = self(Sentence("Root cause", swedish: "Grundorsak", japanese: "根本原因"))
            rows.append(ToldRow(name, causeName(cause.category) + ": " + cause.text))
        }
        rows += known.open.map { row(for: $0) }
        rows += known.hypotheses.filter { $0.verdict == .ruledIn }.map { row(for: $0) }
        let out = known.hypotheses.filter { $0.verdict == .ruledOut }
        let label = self(Sentence("Check", swedish: "Kontroll", japanese: "確認"))
        func told(_ outcome: CheckOutcome) -> [ToldRow] {
            known.checks.filter { $0.outcome == outcome }.map { ToldRow(label, $0.text + " – " + name(of: outcome)) }
        }
        if inFull { rows += out.map { row(for: $0) } }
        rows += told(.wrong) + told(.unclear)
        let fine = told(.fine)
        if inFull || fine.count + out.count == 1 { return rows + fine + (inFull ? [] : out.map { row(for: $0) }) }
        return rows + counted(fine.count, out.count)
    }

    private func counted(_ fine: Int, _ out: Int) -> [ToldRow] {
        var parts: [String] = []
        let context = EventContext(now: Timestamp(milliseconds: 0))
        if out > 0 {
            let said = Sentence(
                "{count|1 hypothesis|# hypotheses} ruled out",
                swedish: "{count|1 hypotes utesluten|# hypoteser uteslutna}",
                japanese: "仮説{count}件を除外")
            parts.append(words(for: Told(said, ["count": .number(Int64(out))]), context))
        }
        if fine > 0 {
            let said = Sentence(
                "{count|1 check|# checks} fine", swedish: "{count|1 kontroll|# kontroller} utan anmärkning",
                japanese: "確認{count}件は正常")
            parts.append(words(for: Told(said, ["count": .number(Int64(fine))]), context))
        }
        if parts.isEmpty { return [] }
        return [ToldRow(self(Sentence("Looked at", swedish: "Undersökt", japanese: "調査済み")), list(of: parts))]
    }

    /// That more lines would follow, and the key that shows them.
    public func folded(_ count: Int, key: String) -> String {
        let said = Sentence(
            "{count|1 more line|# more lines} ({key})", swedish: "{count|1 rad|# rader} till ({key})",
            japanese: "ほか{count}行 ({key})")
        let places: [String: WordedValue] = ["count": .number(Int64(count)), "key": .text(key)]
        return words(for: Told(said, places), EventContext(now: Timestamp(milliseconds: 0)))
    }

    private func row(for hypothesis: Hypothesis) -> ToldRow {
        let label = self(Sentence("Hypothesis", swedish: "Hypotes", japanese: "仮説"))
        let text = "\(hypothesis.number) \(hypothesis.text)"
        guard let verdict = hypothesis.verdict else { return ToldRow(label, text + " – " + openWord) }
        return ToldRow(label, text + " – " + name(of: verdict) + ": " + hypothesis.reason)
    }

    private var openWord: String { self(Sentence("open", swedish: "öppen", japanese: "未検証")) }

    /// The name of a category of causes: of those that come with the program in words, others as they are.
    public func causeName(_ category: String) -> String {
        CauseCategory(rawValue: category).map { name(of: $0) } ?? category
    }

    /// When the next update is due, who is to be kept informed, and who was told when.
    public func communication(of ticket: Ticket, _ context: EventContext) -> [ToldRow] {
        let known = ticket.parts.communication
        var rows: [ToldRow] = []
        if let due = known.nextUpdate { rows.append(update(due, known.cadence, context)) }
        let label = self(Sentence("Keep informed", swedish: "Håll underrättad", japanese: "連絡先"))
        for person in known.stakeholders {
            let told = [person.name, person.address ?? "", person.reason ?? ""].filter { !$0.isEmpty }
            guard let last = known.lastInforming(of: person.name) else {
                let never = self(Sentence("not told yet", swedish: "inte underrättad än", japanese: "未連絡"))
                rows.append(ToldRow(label, list(of: told) + " – " + never))
                continue
            }
            rows.append(ToldRow(label, list(of: told) + " – " + informed(last, context)))
        }
        let names = known.stakeholders.map(\.name)
        if let last = known.informings.last(where: { !$0.people.allSatisfy(names.contains) }) {
            let label = self(Sentence("Informed", swedish: "Underrättade", japanese: "連絡済み"))
            rows.append(ToldRow(label, list(of: last.people) + " – " + informed(last, context)))
        }
        return rows
    }

    private func informed(_ informing: Informing, _ context: EventContext) -> String {
        time(informing.at, now: context.now, zone: context.zone) + " " + name(of: informing.channel)
    }

    private func update(_ due: Timestamp, _ cadence: Int64?, _ context: EventContext) -> ToldRow {
        let label = self(Sentence("Next update", swedish: "Nästa uppdatering", japanese: "次回更新"))
        var text = breach(due, now: context.now)
        if let cadence {
            let every = Told(
                Sentence("every {span}", swedish: "var {span}", japanese: "{span}ごと"), ["span": .minutes(cadence)])
            text += " (" + words(for: every, context) + ")"
        }
        return ToldRow(label, text, isUrgent: due < context.now)
    }
}

/// A process step in words, and how it stands.
public struct ToldStep: Sendable, Hashable {
    /// How it stands.
    public var standing: StepStanding
    /// Its name; when it was taken and by whom, or that it was skipped.
    public var text: String
}

extension Catalogue {
    /// The steps that a ticket passes. A day or a name is said once for steps of the same that follow each other.
    public func steps(of ticket: Ticket, _ settings: DeskSettings, _ context: EventContext) -> [ToldStep] {
        var told: [ToldStep] = []
        var (day, person) = ("", "")
        for standing in ticket.processSteps(settings) {
            let name = self(standing.name)
            guard let taken = standing.taken else {
                let phrase: DetailPhrase = standing.isSkipped ? .stepSkipped : .stepOpen
                told.append(ToldStep(standing: standing, text: self(.detail(phrase), ["step": name])))
                continue
            }
            let date = self.date(taken.at, zone: context.zone)
            let isSameDay = date == day && !tellsWholeDates
            let time =
                isSameDay
                ? clock(taken.at, zone: context.zone) : time(taken.at, now: context.now, zone: context.zone)
            let who = taken.by == person ? "" : taken.by
            if !taken.by.isEmpty { person = taken.by }
            day = date
            var text = self(.detail(.stepDone), ["step": name, "time": time, "who": who])
            while text.hasSuffix(" ") { text.removeLast() }
            told.append(ToldStep(standing: standing, text: text))
        }
        return told
    }
}
