import Helpdesk
import Primitives

/// Something told of a ticket beside what every ticket has, as one labelled line.
public struct Aside: Sendable, Hashable {
    /// What it is about.
    public var label: String
    /// What is told.
    public var text: String
    /// Whether somebody must act on it.
    public var isWarning: Bool

    /// Makes a line.
    public init(_ label: String, _ text: String, isWarning: Bool = false) {
        self.label = label
        self.text = text
        self.isWarning = isWarning
    }
}

extension Catalogue {
    /// What is told of a ticket beside what every ticket has; nothing of what it does not have.
    public func asides(of ticket: Ticket, _ settings: DeskSettings, now: Timestamp, zone: ZoneTable) -> [Aside] {
        let context = EventContext(now: now, zone: zone)
        return restriction(of: ticket) + notice(of: ticket, settings, context) + vendor(of: ticket, settings, context)
            + runbooks(of: ticket, settings, context)
    }

    private func restriction(of ticket: Ticket) -> [Aside] {
        guard ticket.isRestricted else { return [] }
        let label = Sentence("Restricted", swedish: "Begränsad", japanese: "閲覧制限")
        let text = Sentence(
            "only for its assignee, watchers and those who handle security incidents",
            swedish: "bara för den tilldelade, bevakare och de som hanterar säkerhetsincidenter",
            japanese: "担当者・ウォッチャー・セキュリティ担当者のみ")
        return [Aside(self(label), self(text))]
    }

    private func notice(of ticket: Ticket, _ settings: DeskSettings, _ context: EventContext) -> [Aside] {
        let label = self(Sentence("Notification", swedish: "Anmälan", japanese: "通知"))
        if !ticket.parts.notice.given.isEmpty {
            return ticket.parts.notice.given.map { given in
                let told = Told(
                    Sentence(
                        "{recipient} notified {time}", swedish: "gjord till {recipient} {time}",
                        japanese: "{recipient}へ通知済み ({time})"),
                    ["recipient": .text(given.recipient), "time": .time(given.at)])
                return Aside(label, words(for: told, context))
            }
        }
        guard let due = ticket.noticeDue(settings) else { return [] }
        let isOver = due <= context.now
        let sentence =
            isOver
            ? Sentence(
                "overdue by {span}: was due {time}", swedish: "{span} för sent: skulle gjorts {time}",
                japanese: "{span}超過 (期限 {time})")
            : Sentence(
                "{span} left, until {time}", swedish: "{span} kvar, till {time}", japanese: "残り{span} (期限 {time})")
        let span = self.span(isOver ? context.now - due : due - context.now)
        let told = Told(sentence, ["span": .text(span), "time": .time(due)])
        return [Aside(label, words(for: told, context), isWarning: true)]
    }
}
