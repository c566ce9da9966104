import Helpdesk
import Primitives
import Wording

/// What a form knows of the desk's history.
struct FormHindsight: Sendable {
    /// The state of the texts for which was asked last.
    var asked: [Int]?
    var request: RequestID?
    var found = Hindsight()
}

extension Model {
    /// Asks the desk's history when what the open form says has changed since it was last asked.
    mutating func followTyping() -> [Effect] {
        guard let index = formIndex, case .form(let form) = overlays[index], let state = form.hindsightState,
            form.hindsight.asked != state
        else { return [] }
        var changed = form
        changed.hindsight.asked = state
        guard let request = form.hindsightRequest else {
            changed.hindsight.found = Hindsight()
            overlays[index] = .form(changed)
            return []
        }
        let id = nextRequest()
        changed.hindsight.request = id
        overlays[index] = .form(changed)
        return [.loadHindsight(id, request)]
    }

    mutating func hindsightLoaded(_ id: RequestID, _ found: Hindsight) {
        guard let index = formIndex, case .form(var form) = overlays[index], form.hindsight.request == id else {
            return
        }
        form.hindsight.request = nil
        form.hindsight.found = found
        overlays[index] = .form(form)
        scrollForm()
    }

    /// Fills in the field that is offered to be filled in; the focus stays where one works.
    mutating func takeOffer() -> [Effect] {
        guard var form, let (index, offer) = form.nextOffer else { return [] }
        form.fields[index].take(offer.value)
        form.errors[form.fields[index].key] = nil
        form.quoted = nil
        self.form = form
        scrollForm()
        return []
    }

    /// What is offered for an empty field, in words; with the key, where the key would take it and shall be named.
    func wordsOfOffer(_ form: Form, _ index: Int, naming isNamed: Bool = true) -> String? {
        guard let offer = form.offer(index) else { return nil }
        let field = form.fields[index]
        var label = offer.value
        if case .choice(let choice) = field.control {
            label = choice.options.first { $0.value == offer.value }?.label ?? label
        }
        let said = words(
            .suggestion(.offer),
            ["value": label, "percent": words.percent(offer.probability), "words": words.list(of: offer.words)])
        guard isNamed, form.nextOffer?.index == index, let key = keymap.key(for: .takeProposal, in: .form)?.name else {
            return said
        }
        return said + words(.suggestion(.takes), ["key": key])
    }

    /// Why there is nothing to take over, if so.
    var whyNothingOffered: String? {
        guard let form, form.proposal == nil, form.nextOffer == nil else { return nil }
        return words(.suggestion(.whyNothingOffered))
    }
}

extension Form {
    /// Tells one state of what is asked about from another; `nil` for forms that ask nothing.
    fileprivate var hindsightState: [Int]? {
        guard !isMany else { return nil }
        switch action {
        case .newTicket:
            return fields.filter { [.title, .description, .service, .type].contains($0.key) }.map(\.fingerprint)
        case .classify, .assign: return base == nil ? nil : []
        default: return nil
        }
    }

    fileprivate var hindsightRequest: HindsightRequest? {
        if let base {
            return HindsightRequest(
                ticket: base.id, title: base.title, description: base.description,
                service: base.classification.services.first, wantsAlike: false)
        }
        let (title, description) = (value(.title), value(.description))
        guard !title.isEmpty || !description.isEmpty else { return nil }
        return HindsightRequest(
            title: title, description: description, service: value(.service).nonEmpty,
            wantsAlike: value(.type) == TicketType.incident.rawValue)
    }

    /// What is offered for a field, while nothing is in it.
    func offer(_ index: Int) -> Suggestion? {
        let field = fields[index]
        guard let about = field.key.suggested, !field.isChanged, !field.differs, field.value.isEmpty,
            let offer = hindsight.found.suggestions.offer(for: about)
        else { return nil }
        guard case .choice(let choice) = field.control else { return offer }
        guard choice.typed.isEmpty, !choice.options.isEmpty else { return nil }
        if choice.options.contains(where: { $0.value == offer.value }) { return offer }
        // A subcategory that the form does not have: the category alone.
        guard about == .category, let best = hindsight.found.suggestions.choices[.category]?.first,
            choice.options.contains(where: { $0.value == best.value })
        else { return nil }
        return best
    }

    /// The field that the key would fill in: the focused one, or else the first with an offer.
    var nextOffer: (index: Int, offer: Suggestion)? {
        if fields.indices.contains(focus), let offer = offer(focus) { return (focus, offer) }
        for index in fields.indices { if let offer = offer(index) { return (index, offer) } }
        return nil
    }
}

extension FormKey {
    /// What resolved tickets can say about it.
    fileprivate var suggested: SuggestedField? {
        switch self {
        case .category: .category
        case .team: .team
        case .impact: .impact
        case .urgency: .urgency
        default: nil
        }
    }
}
