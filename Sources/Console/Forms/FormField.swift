import Helpdesk
import Wording

/// A field's place in a form; several can belong to one field of the domain.
enum FormKey: String, CaseIterable, Sendable, Hashable {
    case type, title, description, requester, address, organisation, source
    case kind, category, impact, urgency, severity, subkind, difficulty, service, otherServices, affected, site, tags
    case language, owner, review, text, replacement, original, document
    case person, wanted, from, to
    case assignee, team, reason, until, note, code, cause, notes, confirmedBy, minutes, activity, priority
    case destination
    case relation, otherTicket
    case reviewSummary, reviewImpact, reviewTimeline, reviewDetection, reviewCauses, reviewTrigger, reviewWell
    case reviewWrong, reviewLucky, reviewLessons, complete, todo, agreed
    case state, changeType, risk, justification, implementation, backOut, test, symptoms, workaround
    case closeCode, closeNotes, incidents
    case whole, commander, communicator, leader, scribe, cadence, endReason, parts
    case outcome, hypothesis, verdict, causeCategory, command, every, next, people, channel, removed, macro
    case notice, recipient, when
    case vendor, reference, contact, then

    /// The domain's field that it fills.
    var field: Field? {
        switch self {
        case .type: nil
        case .address, .organisation: .requester
        case .otherServices: .service
        case .notes: .resolutionNotes
        case .confirmedBy: .confirmedBy
        case .review: .reviewDate
        case .replacement, .original: .article
        case .document, .destination, .relation, .otherTicket, .complete, .agreed, .notice, .when, .then: nil
        case .reviewSummary, .reviewImpact, .reviewTimeline, .reviewDetection, .reviewCauses, .reviewTrigger,
            .reviewWell, .reviewWrong, .reviewLucky, .reviewLessons:
            nil
        case .todo: .text
        case .changeType: .changeType
        case .implementation: .implementationPlan
        case .backOut: .backOutPlan
        case .test: .testPlan
        case .from, .to: .window
        case .closeCode: .closeCode
        case .closeNotes: .closeNotes
        case .whole, .commander, .communicator, .leader, .scribe, .cadence, .endReason, .parts: nil
        case .causeCategory: .causeCategory
        case .people: .person
        case .next: .until
        default: Field(rawValue: rawValue)
        }
    }

    var label: Phrase { .form(FormPhrase(rawValue: rawValue) ?? .note) }

    /// The field that shows what a rejection says of a domain's field.
    static func key(for field: Field) -> [FormKey] {
        if field == .subcategory { return [.category] }
        return allCases.filter { $0.field == field }
    }
}

/// One field of a form.
struct FormField: Sendable {
    /// How it is filled in.
    enum Control: Sendable {
        case line(TextEditor)
        case text(TextEditor)
        case choice(Choice)
    }

    /// What ``FormKey/parts`` holds when the parts are meant too.
    static let allParts = "all"

    let key: FormKey
    var control: Control
    var hint: FormPhrase?
    var isRequired = false
    /// What it held when the form was opened.
    private(set) var initial: String
    /// Whether the form's tickets hold different things here, which stay until one thing is filled in for all.
    private(set) var differs = false
    /// Whether it is asked for only where a ticket lacks it.
    var isGap = false

    init(_ key: FormKey, _ control: Control, hint: FormPhrase? = nil, isRequired: Bool = false) {
        self.key = key
        self.control = control
        self.hint = hint
        self.isRequired = isRequired
        initial = ""
        initial = value
    }

    /// What is filled in; of a choice its value, empty for none.
    var value: String {
        switch control {
        case .line(let editor), .text(let editor): editor.text
        case .choice(let choice): choice.value
        }
    }

    var isChanged: Bool {
        // For tickets that differ, also "nobody" is a choice, and only no choice at all leaves them as they are.
        if differs, case .choice(let choice) = control { return choice.chosen != nil }
        return switch control {
        case .line(let editor), .text(let editor): !editor.holds(initial)
        case .choice(let choice): choice.value != initial
        }
    }

    /// Holds nothing for all, since what one ticket holds is not the others'.
    mutating func empty() {
        switch control {
        case .line: control = .line(TextEditor(""))
        case .text: control = .text(TextEditor("", isMultiline: true))
        case .choice(let choice): control = .choice(choice.open)
        }
        initial = value
    }

    /// Says that tickets differ here, and leaves them so until it is filled in.
    mutating func differ() {
        empty()
        differs = true
    }

    /// The longest that the domain takes, in bytes of UTF-8; `nil` for a choice.
    var limit: Int? {
        switch control {
        case .line: TextLimit.line
        case .text: TextLimit.text
        case .choice: nil
        }
    }

    /// How many bytes of UTF-8 are written in it.
    var length: Int {
        switch control {
        case .line(let editor), .text(let editor): editor.utf8Count
        case .choice: 0
        }
    }

    /// The field over what another one holds by now: what was changed here stays changed, the rest is the other's.
    func rebased(on newest: FormField) -> FormField {
        guard isChanged else { return newest }
        var field = self
        field.initial = newest.initial
        return field
    }

    static func line(_ key: FormKey, _ text: String = "", hint: FormPhrase? = nil, isRequired: Bool = false)
        -> FormField
    {
        FormField(key, .line(TextEditor(text)), hint: hint, isRequired: isRequired)
    }

    static func text(_ key: FormKey, _ text: String = "", hint: FormPhrase? = .textHint, isRequired: Bool = false)
        -> FormField
    {
        FormField(key, .text(TextEditor(text, isMultiline: true)), hint: hint, isRequired: isRequired)
    }
}
