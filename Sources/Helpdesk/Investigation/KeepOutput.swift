import Primitives

/// Asks to keep what a command printed, as it is.
public struct KeepOutput: TicketCommand, Hashable {
    public static let permission = Permission.work
    public static let aspects: [Aspect] = []

    /// What was run, in a line; may be empty.
    public var source: String
    /// What it printed; must not be empty.
    public var text: String

    /// Makes the wish.
    public init(_ source: String, _ text: String) {
        self.source = source
        self.text = text
    }

    public func decide(_ ticket: Ticket, _ desk: Circumstances) throws(Rejection) -> [any TicketEvent] {
        // White space before the first word is part of a table; only what is behind the last one goes.
        _ = try desk.text(text, .text)
        var kept = Substring(text)
        while kept.last?.isWhitespace == true { kept.removeLast() }
        while kept.first?.isNewline == true { kept.removeFirst() }
        return [TicketOutputKept(try desk.optionalLine(source, .title) ?? "", String(kept))]
    }
}

/// What a command printed was kept.
public struct TicketOutputKept: TicketEvent, Hashable {
    public static let tag = "ticket.outputKept"
    public static let aspect: Aspect? = nil
    public static var examples: [any TicketEvent] {
        [TicketOutputKept("df -h", "x"), TicketOutputKept("", "x")]
    }
    public static let deed: Sentence? = Sentence("output", swedish: "utdata", japanese: "出力")
    public var searchText: String { source + "\n" + text }
    public var step: ProcessStep? { .investigate }

    /// What was run; may be empty.
    public var source: String
    /// What it printed.
    public var text: String

    /// Makes the event.
    public init(_ source: String, _ text: String) {
        self.source = source
        self.text = text
    }

    public init(body: JSONObject) throws(BodyError) {
        source = try body.optionalString("command") ?? ""
        text = try body.required("text")
    }

    public var body: JSONObject {
        var body = JSONObject()
        if !source.isEmpty { body.put("command", source) }
        body.put("text", text)
        return body
    }

    public func apply(to ticket: inout Ticket, _ origin: Origin) {}

    public var account: Account? {
        guard !source.isEmpty else {
            return Account(
                Sentence("{actor} kept output", swedish: "{actor} sparade utdata", japanese: "{actor}が出力を保存"),
                text: text)
        }
        return Account(
            Sentence(
                "{actor} kept the output of {command}", swedish: "{actor} sparade utdata från {command}",
                japanese: "{actor}が{command}の出力を保存"), ["command": .text(source)], text: text)
    }
}
