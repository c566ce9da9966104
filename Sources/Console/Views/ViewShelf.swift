import Helpdesk
import Wording

/// The views there are, and how many tickets they had when they were counted last.
struct ViewShelf: Sendable {
    /// The desk's, or the built-in ones.
    let desk: [SavedView]
    private(set) var own: [SavedView]
    /// By their numbers.
    private(set) var list: [NumberedView] = []
    private var filters: [String: Filter] = [:]
    private let me: String
    var counts: [String: Count] = [:]
    var countRequest: RequestID?
    /// Whether something changed since they were asked for.
    var isStale = false
    /// A change on its way to the operator's file, with what is said once it is there.
    var edit: (id: RequestID, said: String)?

    init(desk: [SavedView], own: [SavedView], me: String) {
        self.desk = desk
        self.own = own
        self.me = me
        number()
    }

    /// Takes over the operator's own views as their file has them now.
    mutating func take(own: [SavedView]) {
        self.own = own
        number()
        counts = counts.filter { name, _ in filters[name] != nil }
    }

    private mutating func number() {
        list = NumberedView.list(desk: desk, own: own)
        let old = filters
        filters = [:]
        for place in list {
            // Settings are read with their queries, so that one that can't be read is none of theirs.
            filters[place.view.name] = (try? Filter(parsing: place.view.query, me: me)) ?? .everything
            if old[place.view.name] != filters[place.view.name] { counts[place.view.name] = nil }
        }
    }

    /// The view of a number.
    subscript(number: Int) -> NumberedView? { list.first { $0.number == number } }

    /// The view of a name.
    subscript(name: String) -> NumberedView? { list.first { $0.view.name == name } }

    /// What a view shows.
    func filter(of view: NumberedView) -> Filter { filters[view.view.name] ?? .everything }

    /// All of them, to be counted.
    var allFilters: [String: Filter] { filters }
}

extension SavedView {
    /// What a desk has that sets none of its own.
    static func builtIn(_ words: Catalogue) -> [SavedView] {
        [
            SavedView(name: words(.view(.builtInOpen)), query: "state:open"),
            SavedView(name: words(.view(.builtInMine)), query: "state:open to:me"),
            SavedView(name: words(.view(.builtInUnassigned)), query: "state:open to:none"),
            SavedView(name: words(.view(.builtInBreaching)), query: "due:<1h"),
            SavedView(name: words(.view(.builtInOnHold)), query: "state:on-hold"),
            SavedView(name: words(.view(.builtInResolved)), query: "state:resolved sort:updated"),
            SavedView(name: words(.view(.builtInAll)), query: "state:any"),
        ]
    }
}
