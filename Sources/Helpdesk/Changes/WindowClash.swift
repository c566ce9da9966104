/// Another change that is made at the same time on a service of both.
public struct WindowClash: Sendable, Hashable {
    /// The other change.
    public var change: TicketID
    /// Its title, as written.
    public var title: String
    /// When it is made.
    public var window: ChangeWindow
    /// A service of both.
    public var service: String

    /// Makes an entry.
    public init(_ change: TicketID, title: String, _ window: ChangeWindow, service: String) {
        self.change = change
        self.title = title
        self.window = window
        self.service = service
    }
    /// The clash in words.
    public var told: Told {
        Told(
            Sentence(
                "at the same time on {service}: {change} {title}, {from} to {to}",
                swedish: "samtidigt på {service}: {change} {title}, {from} till {to}",
                japanese: "{service}で同時に実施: {change} {title}({from}～{to})"),
            [
                "service": .text(service), "change": .ticket(change), "title": .text(title),
                "from": .time(window.start), "to": .time(window.end),
            ])
    }
}
