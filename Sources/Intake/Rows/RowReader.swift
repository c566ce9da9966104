import Helpdesk
import Primitives

/// Reads fields out of rows by a mapping's rules, bound to the columns of one file.
struct RowReader {
    private struct Bound {
        var field: MappingField
        var rule: Mapping.Rule
        var columns: [Int]
        /// With the most common case, one column and no table, told apart once.
        var isPlain: Bool
    }

    let mapping: Mapping
    let header: [String]
    private var bound: [Bound?]

    init(_ mapping: Mapping, header: [String]) throws(IntakeError) {
        self.mapping = mapping
        self.header = header
        var places: [String: Int] = [:]
        for (index, name) in header.enumerated() {
            if places.updateValue(index, forKey: name) != nil { throw .columnTwice(name) }
        }
        let missing = mapping.columns.filter { places[$0] == nil }
        if !missing.isEmpty && !mapping.columnsAreOptional { throw .missingColumns(missing, present: header) }
        bound = Array(repeating: nil, count: MappingField.allCases.count)
        for (field, rule) in mapping.rules {
            var columns: [Int] = []
            switch rule.origin {
            case .constant: break
            case .first(let names), .joined(let names, _):
                columns = names.compactMap { places[$0] }
                if columns.isEmpty { continue }
            }
            let isPlain = columns.count == 1 && rule.values.isEmpty && rule.otherwise == nil && rule.prefix.isEmpty
            bound[field.ordinal] = Bound(field: field, rule: rule, columns: columns, isPlain: isPlain)
        }
        let needed: MappingField = mapping.rows == .states ? .key : .title
        if bound[needed.ordinal] == nil, mapping.rows == .states || bound[MappingField.description.ordinal] == nil {
            throw .missingColumns(mapping.rules[needed].map { Self.names($0) } ?? [needed.rawValue], present: header)
        }
    }

    private static func names(_ rule: Mapping.Rule) -> [String] {
        switch rule.origin {
        case .constant: []
        case .first(let names), .joined(let names, _): names
        }
    }

    /// Whether the file tells a field at all; an empty one then means "none", and not "unchanged".
    func tells(_ field: MappingField) -> Bool { bound[field.ordinal] != nil }

    /// A field's value in one line; `nil` when it is empty.
    func line(_ field: MappingField, _ row: CSVRow) throws(RejectedRow.Reason) -> String? {
        guard let value = try value(field, row) else { return nil }
        if value.utf8.count > TextLimit.line { throw .tooLong(field, limit: TextLimit.line) }
        return value
    }

    /// A field's value in several lines.
    func text(_ field: MappingField, _ row: CSVRow) throws(RejectedRow.Reason) -> String? {
        guard let value = try value(field, row, keepingLines: true) else { return nil }
        if value.utf8.count > TextLimit.text { throw .tooLong(field, limit: TextLimit.text) }
        return value
    }

    func time(_ field: MappingField, _ row: CSVRow) throws(RejectedRow.Reason) -> Timestamp? {
        guard let value = try value(field, row) else { return nil }
        for format in mapping.dates {
            if let time = format.timestamp(value) { return time }
        }
        throw .notATime(field, value, column: column(field))
    }

    func choice<Choice: RawRepresentable>(
        _ field: MappingField, _ row: CSVRow, as type: Choice.Type
    ) throws(RejectedRow.Reason) -> Choice? where Choice.RawValue == String {
        guard let value = try value(field, row) else { return nil }
        guard let choice = Choice(rawValue: value) ?? Choice(rawValue: value.lowercased()) else {
            throw unknown(field, value)
        }
        return choice
    }

    func number<Choice: RawRepresentable>(
        _ field: MappingField, _ row: CSVRow, as type: Choice.Type
    ) throws(RejectedRow.Reason) -> Choice? where Choice.RawValue == Int {
        guard let value = try value(field, row) else { return nil }
        guard let number = Int(value), let choice = Choice(rawValue: number) else { throw unknown(field, value) }
        return choice
    }

    func count(_ field: MappingField, _ row: CSVRow) throws(RejectedRow.Reason) -> Int64? {
        guard let value = try value(field, row) else { return nil }
        guard let number = Int64(value), number >= 0 else { throw unknown(field, value) }
        return number
    }

    func priority(_ row: CSVRow) throws(RejectedRow.Reason) -> Priority? {
        guard let value = try value(.priority, row) else { return nil }
        guard let priority = Priority(value) else { throw unknown(.priority, value) }
        return priority
    }

    /// The state, with what it waits for.
    func state(_ row: CSVRow) throws(RejectedRow.Reason) -> Mapping.State? {
        guard let value = try value(.state, row) else { return nil }
        if let state = mapping.states[value] { return state }
        guard mapping.states.isEmpty, let state = TicketState(rawValue: value.lowercased()) else {
            throw unknown(.state, value)
        }
        var result = Mapping.State(state)
        if state == .onHold {
            // A desk that does not say why waits for the one who asked.
            result.reason = try choice(.holdReason, row, as: HoldReason.self) ?? .caller
            result.note = try text(.holdNote, row) ?? ""
        }
        return result
    }

    func unknown(_ field: MappingField, _ value: String) -> RejectedRow.Reason {
        .unknownValue(field, String(value.prefix(80)), column: column(field))
    }

    private func column(_ field: MappingField) -> String {
        bound[field.ordinal]?.columns.first.map { header[$0] } ?? field.rawValue
    }

    private func value(
        _ field: MappingField, _ row: CSVRow, keepingLines: Bool = false
    ) throws(RejectedRow.Reason) -> String? {
        guard let bound = bound[field.ordinal] else { return nil }
        if bound.isPlain { return try cell(bound.columns[0], row, keepingLines) }
        guard let raw = try raw(bound, row, keepingLines) else { return nil }
        var value = raw
        if let ours = bound.rule.values[raw] {
            value = ours
        } else if let otherwise = bound.rule.otherwise {
            if otherwise != "*" { value = otherwise }
        } else if !bound.rule.values.isEmpty {
            throw unknown(field, raw)
        }
        return value.isEmpty ? nil : bound.rule.prefix + value
    }

    private func raw(_ bound: Bound, _ row: CSVRow, _ keepingLines: Bool) throws(RejectedRow.Reason) -> String? {
        switch bound.rule.origin {
        case .constant(let text):
            return text
        case .first:
            for column in bound.columns {
                if let text = try cell(column, row, keepingLines) { return text }
            }
            return nil
        case .joined(_, let separator):
            var joined = ""
            for column in bound.columns {
                guard let text = try cell(column, row, keepingLines) else { continue }
                if !joined.isEmpty { joined += separator }
                joined += text
            }
            return joined.isEmpty ? nil : joined
        }
    }

    private func cell(_ column: Int, _ row: CSVRow, _ keepingLines: Bool) throws(RejectedRow.Reason) -> String? {
        guard let text = row.text(column) else { throw .notUTF8(column: header[column]) }
        let tidy = keepingLines ? text.withoutSpaceAround : text.inOneLine
        return tidy.isEmpty || mapping.empty.contains(tidy) ? nil : tidy
    }
}
