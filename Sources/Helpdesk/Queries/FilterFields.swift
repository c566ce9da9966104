import Primitives

extension Filter {
    /// Fields that are asked for by their names alone.
    public static let flags = Set(FilterToken.flags.keys)
}

extension FilterToken {
    func add(to filter: inout Filter, me: String) throws(FilterError) {
        if field.isEmpty {
            if let flag = flag {
                filter.terms.append(Filter.Term(flag, negated: isNegated))
            } else if !value.isEmpty {
                filter.terms.append(Filter.Term(.words(value), negated: isNegated))
            }
            return
        }
        guard Filter.fields.contains(field) else {
            let known = nearest(to: field, in: Filter.fields)
            let length = field.count
            let start = range.lowerBound + (isNegated ? 1 : 0)
            throw FilterError(reason: .unknownField(field, known: known), range: start..<start + length)
        }
        if let flag = Self.flags[field] {
            filter.terms.append(Filter.Term(flag, negated: isNegated))
            return
        }
        guard value.contains(where: { $0 != "," }) else {
            throw FilterError(reason: .missingValue(field: field), range: range)
        }
        if field == "sort" {
            filter.order = try sortKeys()
        } else {
            filter.terms.append(Filter.Term(try condition(me), negated: isNegated))
        }
    }

    static let flags: [String: Filter.Condition] = [
        "skipped": .skipped, "lacking": .lacking, "bounced": .bounced,
        "breached": .breached, "reopened": .reopened, "escalated": .calls(.escalated), "lapsed": .calls(.lapsed),
        "major": .major,
    ]

    private var flag: Filter.Condition? { wasQuoted ? nil : Self.flags[value.lowercased()] }

    private func condition(_ me: String) throws(FilterError) -> Filter.Condition {
        switch field {
        case "state": .state(try states())
        case "p": .priority(try priorities())
        case "type": .type(Set(try choices(TicketType.self)))
        case "kind": .kind(Set(try choices(IncidentKind.self)))
        case "vendor": .vendor(name(nil))
        case "subkind": .subkind(Set(try choices(SecuritySubkind.self)))
        case "notice": .notice(try choices(NoticeStanding.self).first ?? .due)
        case "review": .review(try choices(ReviewStanding.self).first ?? .due)
        case "hold": .holdReason(Set(try choices(HoldReason.self)))
        case "to": .assignee(name(me))
        case "by": .loggedBy(name(me))
        case "watcher": .watcher(name(me))
        case "team": .team(name(nil))
        case "svc": .service(name(nil))
        case "cat": category()
        case "tag": .tag(value.lowercased())
        case "req": .requester(value)
        case "has": .has(Set(try choices(Filter.Held.self)))
        case "parent": .partOf(try ticket())
        case "age": try duration { .age($0, $1) }
        case "resolved": try duration { .resolved($0, $1) }
        case "due": try duration { .due($0, $1) }
        case "update": try update()
        default: try created()
        }
    }

    private var valueRange: Range<Int> { valueStart..<max(range.upperBound, valueStart + 1) }

    private func unknown(_ part: String, _ known: [String]) -> FilterError {
        FilterError(reason: .unknownValue(part, field: field, known: known), range: valueRange)
    }

    private func choices<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) throws(FilterError) -> [Choice]
    where Choice.RawValue == String {
        var found: [Choice] = []
        for part in value.lowercased().split(separator: ",").map(String.init) {
            guard let choice = Choice(rawValue: part) else { throw unknown(part, Choice.allCases.map(\.rawValue)) }
            found.append(choice)
        }
        return found
    }

    private func update() throws(FilterError) -> Filter.Condition {
        guard let standing = UpdateStanding(rawValue: value.lowercased()) else {
            throw unknown(value, UpdateStanding.allCases.map(\.rawValue))
        }
        return .update(standing)
    }

    private func states() throws(FilterError) -> Set<TicketState> {
        var found: Set<TicketState> = []
        for part in value.lowercased().split(separator: ",").map(String.init) {
            if part == "open" {
                found.formUnion(TicketState.allCases.filter(\.isOpen))
            } else if part == "any" {
                found.formUnion(TicketState.allCases)
            } else if let state = TicketState(rawValue: part) {
                found.insert(state)
            } else {
                throw unknown(part, ["open", "any"] + TicketState.allCases.map(\.rawValue))
            }
        }
        return found
    }

    private func priorities() throws(FilterError) -> Set<Priority?> {
        var found: Set<Priority?> = []
        for part in value.lowercased().split(separator: ",").map(String.init) {
            let ends = part.split(separator: "-").map(String.init)
            if part == "none" {
                found.insert(nil)
            } else if ends.count == 2, let low = Priority(ends[0]), let high = Priority(ends[1]), low <= high {
                for priority in Priority.allCases where (low...high).contains(priority) { found.insert(priority) }
            } else if let priority = Priority(part) {
                found.insert(priority)
            } else {
                throw unknown(part, ["1", "1-2", "p3", "none"])
            }
        }
        return found
    }

    private func name(_ me: String?) -> Filter.Name {
        if wasQuoted { return .exactly(value) }
        if let me, value == "me" { return .exactly(me) }
        return Self.name(value)
    }

    private static func name(_ value: String) -> Filter.Name {
        if value == "none" { return .nobody }
        return value.hasSuffix("*") ? .prefix(String(value.dropLast())) : .exactly(value)
    }

    private func ticket() throws(FilterError) -> TicketReference {
        guard let reference = TicketReference(value) else {
            throw FilterError(reason: .notATicket(value), range: valueRange)
        }
        return reference
    }

    private func category() -> Filter.Condition {
        let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return .category(Self.name(parts[0]), subcategory: parts.count == 2 ? Self.name(parts[1]) : nil)
    }

    private func sortKeys() throws(FilterError) -> [SortKey] {
        var keys: [SortKey] = []
        for part in value.lowercased().split(separator: ",").map(String.init) {
            let isReversed = part.hasPrefix("-")
            let name = isReversed ? String(part.dropFirst()) : part
            guard let column = SortKey.Column(rawValue: name) else {
                throw unknown(name, SortKey.Column.allCases.map(\.rawValue))
            }
            keys.append(SortKey(column, reversed: isReversed))
        }
        return keys
    }

    private func duration(
        _ make: (Filter.Comparison, Int64) -> Filter.Condition
    ) throws(FilterError) -> Filter.Condition {
        let error = FilterError(reason: .notADuration(value), range: valueRange)
        guard let sign = value.first, sign == "<" || sign == ">" else { throw error }
        guard let milliseconds = Self.milliseconds(value.dropFirst()) else { throw error }
        return make(sign == "<" ? .less : .more, milliseconds)
    }

    /// `30m`, `2h`, `3d`, `1w`, with an optional `-`; at most ten years.
    private static func milliseconds(_ text: Substring) -> Int64? {
        let units: [Character: Int64] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropLast()),
            number.magnitude <= UInt64(315_360_000_000 / unit)
        else { return nil }
        return number * unit
    }

    /// `2026`, `2026-10`, `2026-10-05`, or two of them with `..` between.
    private func created() throws(FilterError) -> Filter.Condition {
        let error = FilterError(reason: .notADate(value), range: valueRange)
        var ends = [value]
        if let dots = value.firstRange(of: "..") {
            ends = [String(value[..<dots.lowerBound]), String(value[dots.upperBound...])]
        }
        guard let first = Self.span(ends[0]), let last = Self.span(ends[ends.count - 1]), first.from < last.to else {
            throw error
        }
        return .created(from: first.from, to: last.to)
    }

    private static func span(_ text: String) -> (from: Timestamp, to: Timestamp)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), let year = parts[0] else { return nil }
        let month = parts.count > 1 ? parts[1] : 1
        let day = parts.count > 2 ? parts[2] : 1
        guard let month, let day, let from = Timestamp(year: year, month: month, day: day) else { return nil }
        switch parts.count {
        case 1: return Timestamp(year: year + 1, month: 1, day: 1).map { (from, $0) }
        case 2:
            let next = month == 12 ? (year + 1, 1) : (year, month + 1)
            return Timestamp(year: next.0, month: next.1, day: 1).map { (from, $0) }
        default: return (from, from.advanced(byMilliseconds: 86_400_000))
        }
    }
}
