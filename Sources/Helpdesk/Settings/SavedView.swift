/// A query with a name, the columns in which its tickets are shown, and the number by which it is called.
public struct SavedView: Sendable, Hashable {
    /// The name that people read, and by which it is told apart from others.
    public var name: String
    /// What was typed, in the query language, `sort:` included.
    public var query: String
    /// The columns, in order; empty are the desk's.
    public var columns: [QueueColumn]
    /// The number that it always has, from 1; `nil` is the next that is free.
    public var number: Int?

    /// The numbers that a view can be given.
    public static let numbers = 1...99

    /// Makes a view.
    public init(name: String, query: String, columns: [QueueColumn] = [], number: Int? = nil) {
        self.name = name
        self.query = query
        self.columns = columns
        self.number = number
    }
}

/// A view with the number that calls it.
public struct NumberedView: Sendable, Hashable {
    /// The number, from 1; no two views of a list share one.
    public var number: Int
    /// The view.
    public var view: SavedView
    /// Whether it is the operator's own, which they can change.
    public var isOwn: Bool

    /// Numbers a view.
    public init(number: Int, view: SavedView, isOwn: Bool) {
        self.number = number
        self.view = view
        self.isOwn = isOwn
    }

    /// The views of a desk and one's own in one list, by their numbers.
    ///
    /// One's own stands in the place of the desk's of the same name. Numbers that were given stay, one's own before the
    /// desk's; the others take what is free, in order.
    public static func list(desk: [SavedView], own: [SavedView]) -> [NumberedView] {
        var views = desk.map { view in
            own.first { $0.name == view.name }.map { ($0, true) } ?? (view, false)
        }
        views += own.filter { mine in !desk.contains { $0.name == mine.name } }.map { ($0, true) }
        var taken: [Int: Int] = [:]
        for isOwn in [true, false] {
            for (place, (view, owned)) in views.enumerated() where owned == isOwn {
                if let number = view.number, taken[number] == nil { taken[number] = place }
            }
        }
        let placed = Set(taken.values)
        var next = 1
        for place in views.indices where !placed.contains(place) {
            while taken[next] != nil { next += 1 }
            taken[next] = place
        }
        return taken.sorted { $0.key < $1.key }.map { number, place in
            NumberedView(number: number, view: views[place].0, isOwn: views[place].1)
        }
    }
}

/// A change of an operator's own views.
public enum ViewEdit: Sendable, Hashable {
    /// Keep a view; in the place of the one of that name, which is the old name of one that is renamed.
    case save(SavedView, replacing: String?)
    /// Forget the view of this name.
    case delete(String)
    /// Give views other numbers, by their names.
    case renumber([String: Int])
}
