import Helpdesk

extension SettingsFile {
    /// The tables of `views`, as a desk's settings and an operator's preferences have them.
    static func views(_ file: SettingsTable) throws(SettingsError) -> [SavedView] {
        var views: [SavedView] = []
        for table in try file.subtables("views") ?? [] {
            try table.allow(["name", "query", "columns", "key"])
            let view = SavedView(
                name: try table.required("name"), query: try query(table),
                columns: try table.choices("columns", QueueColumn.allCases), number: try number(table))
            if views.contains(where: { $0.name == view.name }) { throw table.error("name", .duplicate(view.name)) }
            if let number = view.number, views.contains(where: { $0.number == number }) {
                throw table.error("key", .duplicate(String(number)))
            }
            views.append(view)
        }
        return views
    }

    private static func query(_ table: SettingsTable) throws(SettingsError) -> String {
        let text = try table.required("query")
        do {
            _ = try Filter(parsing: text, me: "me")
        } catch {
            throw table.error("query", .notAQuery(error), at: error.range.lowerBound)
        }
        return text
    }

    private static func number(_ table: SettingsTable) throws(SettingsError) -> Int? {
        guard let number = try table.number("key") else { return nil }
        guard let whole = Int(exactly: number), SavedView.numbers.contains(whole) else {
            throw table.error("key", .outOfRange("\(number)", expected: "a whole number from 1 to 99"))
        }
        return whole
    }

    /// Views as tables; the number only where one was given.
    static func text(of views: [SavedView]) -> String {
        views.map { "\n" + text(of: $0) + "\n" }.joined()
    }

    /// One view as a table, without the last line's end.
    static func text(of view: SavedView) -> String {
        var lines = ["[[views]]", "name = \(quoted(view.name))", "query = \(quoted(view.query))"]
        if !view.columns.isEmpty { lines.append("columns = \(list(view.columns.map(\.rawValue)))") }
        if let number = view.number { lines.append("key = \(number)") }
        return lines.joined(separator: "\n")
    }

    static let viewExamples = """
        # [[views]]
        # name = "Waiting for a vendor"
        # query = "state:on-hold hold:vendor sort:-age"
        # columns = ["priority", "id", "title", "requester", "age"]
        # key = 7

        """
}
