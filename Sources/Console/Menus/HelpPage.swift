/// Help for one place: its keys, what they do, and why they do nothing at the moment.
struct HelpPage: Sendable {
    let place: Place
    var scroll = 0
    /// What is searched for; lines without it are left out.
    var editor = TextEditor()
    /// Whether keys go to the search.
    var isSearching = false

    init(place: Place) { self.place = place }
}
