import Primitives

/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
enum CSVText {
    /// A value as a cell's text: nothing for `null`, several texts with semicolons between them.
    static func cell(_ value: JSON) -> String {
        switch value {
        case .null: ""
        case .string(let text): SafeText(text, lines: .multiple).plain
        case .array(let values): values.map(cell).joined(separator: ";")
        default: value.text
        }
    }

    /// Cells with commas between them. A text that a spreadsheet would take for a formula (its first character is
    /// `= + - @`, a tab or a carriage return) gets an apostrophe before it, as OWASP's "CSV Injection" recommends.
    static func line(_ cells: [String]) -> String {
        cells.map(quoted).joined(separator: ",")
    }

    private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r".utf8)
    private static let quotedBytes: Set<UInt8> = Set("\",\n\r".utf8)

    private static func quoted(_ cell: String) -> String {
        var text = cell
        if let first = text.utf8.first, formulaStarts.contains(first) { text = "'" + text }
        guard text.utf8.contains(where: quotedBytes.contains) else { return text }
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }
}
