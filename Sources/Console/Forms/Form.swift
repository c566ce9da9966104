import Helpdesk
import Primitives

/// What is told of a draft that a form goes on with.
struct Resumed: Sendable, Hashable {
    var writtenAt: Timestamp
    /// Whether the ticket has changed since.
    var isBehind: Bool
}

/// A form that leads to commands. It stays open, with everything typed, until they are done.
struct Form: Sendable {
    /// What sending it means.
    let action: Action
    /// The ticket that it is about; `nil` for a new one, and for several.
    let ticket: TicketID?
    /// The tickets that it is about, when they were several; those on which it was done go.
    var rows: [QueueRow]
    /// The ticket as the person sees it, on which the form is to be laid.
    var base: Ticket?
    /// The revision that the person saw.
    var seen: Int64?
    var fields: [FormField]
    /// The focused field's place; the number of fields is the button.
    var focus = 0
    /// What is wrong, by field.
    var errors: [FormKey: String] = [:]
    /// What is wrong with the whole.
    var trouble: String?
    /// Somebody changed the ticket meanwhile: the revision that it has now.
    var conflict: Int64?
    /// Both versions, once it is known what was changed.
    var dispute: Conflict?
    /// What the fields held before the other's change, while both versions stand against each other.
    var original: [FormKey: String] = [:]
    /// What one had filled in before theirs was taken.
    var setAside: [FormKey: FormField.Control] = [:]
    /// What was filled in for a type of ticket that is not chosen now.
    var unasked: [FormKey: FormField] = [:]
    /// What the other had where both can't stand in one field, in words.
    var other: [FormKey: String] = [:]
    /// The request that is on its way while it is being sent.
    var errand: RequestID?
    var isSending: Bool { errand != nil }
    /// A ticket that is being looked up before it is sent.
    var lookup: FormLookup?
    /// Its draft's name, once there is one.
    var draft: DraftID?
    /// When the draft that it goes on with was written.
    var resumed: Resumed?
    /// The ``fingerprint`` that was looked at last.
    var noted: [Int] = []
    /// The ``fingerprint`` that it was opened with: some forms are filled in by the console.
    private(set) var opened: [Int] = []
    /// What was cut in one of its fields, for yanking in another.
    var killed = ""
    /// How many messages back the last quotation was taken from, as long as nothing else was pressed.
    var quoted: Int?
    /// A text that could be taken over, and where it comes from.
    var proposal: (source: String, text: String)?
    var proposalRequest: RequestID?
    /// What the desk's history says to what is in it.
    var hindsight = FormHindsight()
    /// The team that was filled in because the chosen person works there.
    var proposedTeam: String?
    /// The article that it is about; `nil` for a new one and for tickets.
    var article: ArticleID?
    /// What the article says as the person sees it, on which the form is laid.
    var content: ArticleContent?
    var articleRequest: RequestID?
    /// The ticket that a new article answers.
    var answers: TicketID?
    /// The shift or the gap that it is about.
    var duty: DutyStretchOfTeam?
    /// How the text is shown, where it is shown.
    var preview: FormPreview?
    /// The first line of the preview; without one it follows the caret.
    var previewScroll: Int?

    init(_ action: Action, on base: Ticket?, rows: [QueueRow] = [], fields: [FormField]) {
        self.action = action
        self.base = base
        self.rows = rows
        ticket = rows.isEmpty ? base?.id : nil
        seen = base?.revision
        self.fields = fields
        noteOpened()
    }

    var isMany: Bool { !rows.isEmpty }
    /// Whether it is tried on its tickets, and shown what would come of it, before it is done.
    var isPlanned: Bool { isMany || isForParts }
    /// Whether it is about the open parts of its ticket too.
    var isForParts: Bool { value(.parts) == FormField.allParts }

    /// Takes what it holds now for what it was opened with.
    mutating func noteOpened() {
        opened = fingerprint
        noted = opened
    }

    /// Whether it is still as it was opened.
    var isUntouched: Bool { fingerprint == opened }

    var isChanged: Bool { fields.contains(where: \.isChanged) || !setAside.isEmpty || !unasked.isEmpty }

    /// What a field holds, without white space around it; empty when there is no such field.
    func value(_ key: FormKey) -> String {
        guard let field = fields.first(where: { $0.key == key }) else { return "" }
        return field.value.trimmedWhitespace
    }

    func isChanged(_ key: FormKey) -> Bool { fields.first { $0.key == key }?.isChanged ?? false }

    func has(_ key: FormKey) -> Bool { fields.contains { $0.key == key } }
}

extension String {
    var trimmedWhitespace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// `nil` when there is nothing in it.
    var nonEmpty: String? { isEmpty ? nil : self }
}
