import Helpdesk
import Wording

extension Form {
    /// Asks what the chosen type and kind want to know, and nothing else. What was written for another type is kept
    /// aside, and comes back with it.
    mutating func followChoices(_ known: FormFields) {
        followType(known)
        askSubkind(known)
    }

    /// A new ticket's fields behind its urgency are those of its type.
    private mutating func followType(_ known: FormFields) {
        guard action == .newTicket, let type = TicketType(rawValue: value(.type)),
            let place = fields.firstIndex(where: { $0.key == .urgency })
        else { return }
        let wanted = known.ofType(type)
        let keys = Set(wanted.map(\.key))
        let others = fields.filter { Self.isOfOtherType($0.key, keys) }
        guard !keys.allSatisfy(has) || !others.isEmpty else { return }
        for field in others where field.isChanged { unasked[field.key] = field }
        fields.removeAll { Self.isOfOtherType($0.key, keys) }
        let missing = wanted.filter { !has($0.key) }.map { unasked.removeValue(forKey: $0.key) ?? $0 }
        fields.insert(contentsOf: missing, at: place + 1)
    }

    private static func isOfOtherType(_ key: FormKey, _ keys: Set<FormKey>) -> Bool {
        FormFields.typed.contains(key) && !keys.contains(key) && !(key == .subkind && keys.contains(.kind))
    }

    /// Puts what a draft has for a type that is not chosen where it comes back from.
    mutating func keepUnasked(_ entry: (key: String, value: String), _ known: FormFields) {
        guard action == .newTicket else { return }
        let all = TicketType.allCases.flatMap(known.ofType)
        guard var field = all.first(where: { $0.key.rawValue == entry.key }) else { return }
        field.take(entry.value)
        unasked[field.key] = field
    }

    /// Asks what a security incident is as soon as it is one, and no longer than that.
    private mutating func askSubkind(_ known: FormFields) {
        guard let severity = fields.firstIndex(where: { $0.key == .severity }), has(.kind) else { return }
        let isSecurity = value(.kind) == IncidentKind.security.rawValue
        if isSecurity, !has(.subkind) { fields.insert(known.subkind(nil), at: severity + 1) }
        if !isSecurity, let place = fields.firstIndex(where: { $0.key == .subkind }) {
            fields.remove(at: place)
            if focus > place { focus -= 1 }
        }
    }
}

extension FormFields {
    /// What is asked of a new ticket for its type's sake.
    func ofType(_ type: TicketType) -> [FormField] {
        switch type {
        case .incident:
            [
                choice(.kind, IncidentKind.self, nil) { words.name(of: $0) },
                choice(.severity, Severity.self, nil) { words.name(of: $0) },
            ]
        case .request: []
        case .problem: [.text(.symptoms), .text(.cause), .text(.workaround)]
        case .change: plan(ChangePlan(), window: [.line(.from, hint: .untilHint), .line(.to, hint: .untilHint)])
        }
    }

    /// Every field that only some types have.
    static let typed: Set<FormKey> = [
        .kind, .severity, .subkind, .symptoms, .cause, .workaround, .changeType, .risk, .from, .to, .justification,
        .implementation, .backOut, .test,
    ]
}
