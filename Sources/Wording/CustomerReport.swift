import Helpdesk
import Primitives

/// What a customer is told of an incident when it is over, or on the way: a draft in Markdown, in the customer's language.
///
/// It is made of what the customer may know: the title, the service, when what happened, public notes, and what was done
/// as the resolution tells it. Internal notes, checks, hypotheses, output, hand-overs and the text of the cause never are
/// in it; of the cause its category alone.
public struct CustomerReport: Sendable {
    private let ticket: Ticket
    private let timeline: [RecordedEvent]
    private let settings: DeskSettings
    private let words: Catalogue
    private let context: EventContext
    private let escaped: @Sendable (String) -> String

    /// Makes it from a ticket with its events, the oldest first.
    ///
    /// - Parameter escaped: makes a line from outside safe in Markdown; by itself it stays as it is, for plain mail.
    public init(
        _ ticket: Ticket, _ timeline: [RecordedEvent], _ settings: DeskSettings, _ language: Language,
        _ context: EventContext, escaped: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.ticket = ticket
        self.timeline = timeline
        self.settings = settings
        self.context = context
        self.escaped = escaped
        var words = Catalogue.of(language)
        words.tellsWholeDates = true
        self.words = words
    }

    /// The language to begin with: the settings' for the customer's organisation or address, Japanese for who wrote in
    /// it, else the desk's own.
    public static func language(for ticket: Ticket, _ settings: DeskSettings, otherwise: Language) -> Language {
        let domain = ticket.requester.address?.split(separator: "@").last.map(String.init)
        for name in [ticket.requester.organisation, domain].compactMap({ $0 }) {
            let known = settings.customerLanguages.first { $0.key.lowercased() == name.lowercased() }
            if let language = known.flatMap({ Language(tag: $0.value) }) { return language }
        }
        let isKana = { (scalar: Unicode.Scalar) in (0x3041...0x30FF).contains(scalar.value) }
        if (ticket.title + ticket.description).unicodeScalars.contains(where: isKana) { return .japanese }
        return settings.language.flatMap { Language(tag: $0) } ?? otherwise
    }

    /// The whole draft.
    public var text: String {
        var parts = ["# " + said(.title, ["id": .ticket(ticket.id), "title": .text(escaped(ticket.title))])]
        let name = ticket.requester.name
        parts.append(name.isEmpty ? said(.greeting) : said(.greetingTo, ["name": .text(escaped(name))]))
        if owesApology { parts.append(said(.apology)) }
        parts.append("## " + said(.happened) + "\n\n" + happened)
        parts.append("## " + said(.meant) + "\n\n" + meant)
        parts.append("## " + said(.did) + "\n\n" + did.map { "- " + $0 }.joined(separator: "\n"))
        parts.append("## " + said(.changes) + "\n\n" + changes)
        parts.append(said(.farewell))
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// An apology is due for what was grave, or took longer than was promised.
    private var owesApology: Bool {
        if ticket.priority == .p1 || ticket.priority == .p2 { return true }
        let clock = ticket.reading(of: .resolution, settings.clocks)
        return clock.isMet(at: context.now) == false
    }

    private var happened: String {
        let began = ticket.moments.occurredAt ?? ticket.moments.detectedAt
        let reported = ticket.moments.reportedAt ?? ticket.createdAt
        let title = WordedValue.text(escaped(ticket.title))
        if let began, began < reported {
            return said(.began, ["begin": .time(began), "time": .time(reported), "title": title])
        }
        return said(.reported, ["time": .time(reported), "title": title])
    }

    private var meant: String {
        let services = ticket.classification.services.map(escaped)
        let what: WordedValue = services.isEmpty ? .words(Part.service.sentence) : .texts(services)
        let began = ticket.moments.occurredAt ?? ticket.createdAt
        guard let end = ticket.resolvedAt else { return said(.affectedStill, ["what": what, "time": .time(began)]) }
        return said(
            .affected,
            [
                "what": what, "time": .time(began), "end": .time(end), "span": .minutes(max(1, (end - began) / 60_000)),
            ])
    }

    /// Steps that the customer may know, with their times.
    private var did: [String] {
        var lines: [(Timestamp, String)] = []
        if let at = ticket.acknowledgedAt { lines.append((at, said(.acknowledged))) }
        if let at = ticket.containedAt { lines.append((at, said(.contained))) }
        let undone = timeline.undone
        for event in timeline where undone[event.sequence] == nil {
            guard case .ticket(let happened) = event.happening, let note = happened as? TicketNoted, note.isPublic
            else {
                continue
            }
            let first = note.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            lines.append((event.origin.at, said(.told, ["text": .text(escaped(first))])))
        }
        if let at = ticket.resolvedAt, let resolution = ticket.resolution {
            let notes = resolution.notes.split(whereSeparator: \.isNewline).map { escaped(String($0)) }
            lines.append((at, said(.resolved, ["text": .text(notes.joined(separator: " "))])))
        }
        if lines.isEmpty { return [said(.nothingYet)] }
        return lines.sorted { $0.0 < $1.0 }.map { words.wholeDate($0.0, zone: context.zone) + ": " + $0.1 }
    }

    private var changes: String {
        var sentences: [String] = []
        if let cause = ticket.parts.investigation.cause, cause.category != CauseCategory.unknown.rawValue {
            sentences.append(said(.cause, ["category": CauseCategory.value(cause.category)]))
        }
        let isProvisional = ticket.resolution?.code == .workaround && !ticket.state.isOpen
        if isProvisional { sentences.append(said(.workaround)) }
        if !ticket.parts.relations.tickets(.fixedBy).isEmpty { sentences.append(said(.planned)) }
        sentences.append(said(ticket.state.isOpen ? .weGoOn : .weLookBack))
        return sentences.joined(separator: words.language == .japanese ? "" : " ")
    }

    private func said(_ part: Part, _ places: [String: WordedValue] = [:]) -> String {
        words.words(for: Told(part.sentence, places), context)
    }
}
