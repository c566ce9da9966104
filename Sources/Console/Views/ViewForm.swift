import Helpdesk

/// The form in which a view is kept or changed.
struct ViewForm: Sendable {
    /// Its lines.
    enum Line: Int, CaseIterable, Sendable {
        case name, query, columns, number
    }

    /// The name of the view that is changed; `nil` for a new one.
    let replacing: String?
    /// Whether it is the queue's view of this moment that is kept.
    let isOfQueue: Bool
    private(set) var editors: [TextEditor]
    var focus = Line.name
    var errors: [Line: String] = [:]

    init(_ view: SavedView, replacing: String?, isOfQueue: Bool) {
        self.replacing = replacing
        self.isOfQueue = isOfQueue
        let columns = view.columns.map(\.rawValue).joined(separator: ", ")
        editors = [view.name, view.query, columns, view.number.map(String.init) ?? ""].map { TextEditor($0) }
    }

    subscript(line: Line) -> TextEditor {
        get { editors[line.rawValue] }
        set { editors[line.rawValue] = newValue }
    }

    var name: String { self[.name].text.trimmedWhitespace }

    mutating func move(_ step: Int) {
        let count = Line.allCases.count
        focus = Line(rawValue: (focus.rawValue + step + count) % count) ?? .name
    }
}
