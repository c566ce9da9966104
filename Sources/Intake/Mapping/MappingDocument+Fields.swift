import Helpdesk
import TOMLKit

extension MappingDocument {
    /// Reads the table `fields`.
    func fields() throws(MappingError) -> ([MappingField: Mapping.Rule], [String: Mapping.State]) {
        guard let table = try table(root, ["fields"]) else { throw error(["fields"], .missing) }
        try check(table, ["fields"], MappingField.allCases.map(\.rawValue))
        var rules: [MappingField: Mapping.Rule] = [:]
        var states: [String: Mapping.State] = [:]
        for field in MappingField.allCases {
            let path = ["fields", field.rawValue]
            guard let value = table[field.rawValue] else { continue }
            if let column = value.string {
                rules[field] = Mapping.Rule(origin: .first([column]), values: [:], otherwise: nil, prefix: "")
            } else if let inner = value.table {
                rules[field] = try rule(inner, path, isState: field == .state)
                if field == .state { states = try self.states(inner, path + ["values"]) }
            } else {
                throw error(path, .wrongKind(expected: .table))
            }
        }
        return (rules, states)
    }

    private func rule(_ table: TOMLTable, _ path: [String], isState: Bool) throws(MappingError) -> Mapping.Rule {
        let kinds = ["column", "first", "join", "constant"]
        let others = ["with", "values", "otherwise", "prefix"]
        try check(table, path, kinds + others)
        // A value comes from one place: a second kind means nothing beside the first.
        let told = kinds.filter { table[$0] != nil }
        if told.count > 1 { throw error(path + [told[1]], .unknownKey(known: others)) }
        let origin: Mapping.Origin
        if let column = try text(table, path + ["column"]) {
            origin = .first([column])
        } else if let columns = try texts(table, path + ["first"]) {
            origin = .first(columns)
        } else if let columns = try texts(table, path + ["join"]) {
            origin = .joined(columns, with: try text(table, path + ["with"]) ?? " ")
        } else if let constant = try text(table, path + ["constant"]) {
            origin = .constant(constant)
        } else {
            throw error(path + ["column"], .missing)
        }
        return Mapping.Rule(
            origin: origin, values: isState ? [:] : try values(table, path + ["values"]),
            otherwise: try text(table, path + ["otherwise"]), prefix: try text(table, path + ["prefix"]) ?? "")
    }

    private func values(_ rule: TOMLTable, _ path: [String]) throws(MappingError) -> [String: String] {
        guard let table = try table(rule, path) else { return [:] }
        var values: [String: String] = [:]
        for key in table.keys { values[key] = try text(table, path + [key]) }
        return values
    }

    /// States are texts (`"in-progress"`) or tables (`{ state = "on-hold", reason = "vendor" }`).
    private func states(_ rule: TOMLTable, _ path: [String]) throws(MappingError) -> [String: Mapping.State] {
        guard let table = try table(rule, path) else { return [:] }
        var states: [String: Mapping.State] = [:]
        for key in table.keys {
            guard let inner = table[key]?.table else {
                states[key] = Mapping.State(try choice(table, path + [key], TicketState.self))
                continue
            }
            try check(inner, path + [key], ["state", "reason", "note"])
            var state = Mapping.State(try choice(inner, path + [key, "state"], TicketState.self))
            if state.state == .onHold {
                state.reason = try choice(inner, path + [key, "reason"], HoldReason.self)
            }
            state.note = try text(inner, path + [key, "note"]) ?? ""
            states[key] = state
        }
        return states
    }
}
