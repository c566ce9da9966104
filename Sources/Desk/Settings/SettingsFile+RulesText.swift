import Helpdesk

extension SettingsFile {
    static func rules(_ settings: DeskSettings) -> String {
        let rows = settings.matrix.rows.map { row in
            "    [" + row.map { String($0.rawValue) }.joined(separator: ", ") + "],"
        }
        var out = """

            [priority]
            # The priority for each impact (rows 1 to 3) and urgency (columns 1 to 3).
            matrix = [
            \(rows.joined(separator: "\n"))
            ]

            # Fields that must be filled in before a state. A rule can be limited to types, and to priorities,
            # kinds and major incidents.
            # Fields: \(fieldNames(0..<9)),
            # \(fieldNames(9..<MandatoryRule.possibleFields.count)).

            """
        for rule in settings.mandatory {
            out += "[[mandatory]]\nbefore = \(quoted(rule.before.rawValue))\n"
            out += "fields = \(list(rule.fields.map(\.rawValue)))\n"
            if !rule.types.isEmpty { out += "types = \(list(rule.types.map(\.rawValue)))\n" }
            if !rule.priorities.isEmpty { out += "priorities = \(list(rule.priorities.map(\.description)))\n" }
            if !rule.kinds.isEmpty { out += "kinds = \(list(rule.kinds.map(\.rawValue)))\n" }
            if rule.major { out += "major = true\n" }
            out += "\n"
        }
        return out
    }

    private static func fieldNames(_ range: Range<Int>) -> String {
        MandatoryRule.possibleFields[range].map(\.rawValue).joined(separator: ", ")
    }
}
