import Helpdesk
import Primitives

/// A first text of a review, taken from what the ticket and its timeline already say, to be gone over by people.
///
/// Sections of which the ticket says nothing are left out: nobody has to delete what was made up.
public struct ReviewDraft: Sendable {
    private let words: Catalogue
    private let context: EventContext
    private let ticket: Ticket
    private let timeline: [RecordedEvent]

    /// Takes a ticket and its events, oldest first.
    public init(_ ticket: Ticket, _ timeline: [RecordedEvent], _ words: Catalogue, _ context: EventContext) {
        var dated = words
        // A review is read long after: "today" means nothing then.
        dated.tellsWholeDates = true
        self.words = dated
        self.context = context
        self.ticket = ticket
        let undone = timeline.undone
        self.timeline = timeline.filter { undone[$0.sequence] == nil && $0.compensating == nil }
    }

    /// The sections for which there is something to say.
    public var sections: [ReviewSection: String] {
        var sections: [ReviewSection: String] = [:]
        func put(_ section: ReviewSection, _ lines: [String]) {
            let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
            if !text.isEmpty { sections[section] = text }
        }
        put(.summary, summary)
        put(.impact, impact)
        put(.timeline, events)
        put(.detection, detection)
        put(.causes, [ticket.resolution?.cause ?? ""])
        return sections
    }

    private func said(_ sentence: Sentence, _ places: [String: WordedValue] = [:]) -> String {
        words.words(for: Told(sentence, places), context)
    }

    private var began: Timestamp { ticket.moments.occurredAt ?? ticket.createdAt }

    private var summary: [String] {
        var lines = [ticket.title]
        if let ended = ticket.resolvedAt {
            let length = WordedValue.minutes(max(0, ended.milliseconds - began.milliseconds) / 60_000)
            lines.append(said(Self.lasted, ["from": .time(began), "to": .time(ended), "span": length]))
        } else {
            lines.append(said(Self.lasts, ["from": .time(began)]))
        }
        if let resolution = ticket.resolution {
            lines.append(said(Self.resolved, ["code": .text(words.name(of: resolution.code))]))
            lines.append(resolution.notes)
        }
        return lines
    }

    private var impact: [String] {
        let told = ticket.classification
        var lines: [String] = []
        if !told.services.isEmpty { lines.append(said(Self.services, ["services": .texts(told.services)])) }
        if let affected = told.affected { lines.append(said(Self.affected, ["who": .text(affected)])) }
        if let site = told.site { lines.append(said(Self.site, ["site": .text(site)])) }
        if let priority = ticket.priority {
            lines.append(
                said(Self.priority, ["priority": .text(priority.description + " " + words.name(of: priority))]))
        }
        if ticket.reopenCount > 0 { lines.append(said(Self.reopened, ["count": .number(ticket.reopenCount)])) }
        return lines
    }

    private var detection: [String] {
        var lines: [String] = []
        let moments = ticket.moments
        if let instant = moments.occurredAt { lines.append(said(Self.occurred, ["time": .time(instant)])) }
        if let instant = moments.detectedAt { lines.append(said(Self.detected, ["time": .time(instant)])) }
        let source = WordedValue.text(words.name(of: ticket.source))
        let delay = (ticket.createdAt.milliseconds - began.milliseconds) / 60_000
        lines.append(said(Self.logged, ["time": .time(ticket.createdAt), "source": source]))
        if delay > 0 { lines.append(said(Self.delay, ["span": .minutes(delay)])) }
        if let instant = ticket.acknowledgedAt { lines.append(said(Self.answered, ["time": .time(instant)])) }
        if let instant = ticket.containedAt { lines.append(said(Self.contained, ["time": .time(instant)])) }
        return lines
    }

    private var events: [String] {
        timeline.filter(isTelling).map { event in
            let told = words.words(for: event, context)
            let time = words.time(event.origin.at, now: context.now, zone: context.zone)
            let first = told.body.split(separator: "\n").first.map { " – " + $0.prefix(160) } ?? ""
            return "- " + time + " " + told.headline + first
        }
    }

    /// Whether an event belongs to what happened, not to how it was filed.
    private func isTelling(_ event: RecordedEvent) -> Bool {
        guard case .ticket(let happened) = event.happening else { return false }
        switch happened {
        case is TicketTagged, is TicketWatched, is TicketTimeSpent, is TicketWarned, is TicketCloseHeldBack,
            is TicketReviewWritten, is TicketReviewCompleted, is TicketActionAgreed, is TicketActionChanged,
            is TicketActionFinished, is TicketLessonTaken, is TicketArticleUnlinked:
            return false
        default: return true
        }
    }
}

extension ReviewDraft {
    private static let lasted = Sentence(
        "From {from} to {to}: {span}.", swedish: "Från {from} till {to}: {span}.",
        japanese: "{from} から {to} まで({span})。")
    private static let lasts = Sentence(
        "Since {from}, not resolved yet.", swedish: "Sedan {from}, ännu inte löst.", japanese: "{from} から継続中(未解決)。")
    private static let resolved = Sentence(
        "Resolved as: {code}.", swedish: "Löst som: {code}.", japanese: "解決区分: {code}。")
    private static let services = Sentence(
        "Services: {services}", swedish: "Tjänster: {services}", japanese: "サービス: {services}")
    private static let affected = Sentence("Affected: {who}", swedish: "Berörda: {who}", japanese: "影響範囲: {who}")
    private static let site = Sentence("Site: {site}", swedish: "Plats: {site}", japanese: "拠点: {site}")
    private static let priority = Sentence(
        "Priority: {priority}", swedish: "Prioritet: {priority}", japanese: "優先度: {priority}")
    private static let reopened = Sentence(
        "Reopened {count|once|# times}.", swedish: "Återöppnat {count|en gång|# gånger}.",
        japanese: "再オープン: {count|#回|#回}。")
    private static let occurred = Sentence("It began: {time}", swedish: "Det började: {time}", japanese: "発生: {time}")
    private static let detected = Sentence(
        "It was noticed: {time}", swedish: "Det upptäcktes: {time}", japanese: "検知: {time}")
    private static let logged = Sentence(
        "It was logged: {time} ({source})", swedish: "Det registrerades: {time} ({source})",
        japanese: "記録: {time}({source})")
    private static let delay = Sentence(
        "That was {span} after it began.", swedish: "Det var {span} efter att det började.",
        japanese: "発生から記録まで {span}。")
    private static let answered = Sentence(
        "First answer: {time}", swedish: "Första svar: {time}", japanese: "最初の対応: {time}")
    private static let contained = Sentence("Contained: {time}", swedish: "Begränsat: {time}", japanese: "封じ込め: {time}")
}
