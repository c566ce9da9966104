/// Help for one place: its keys, and those that work everywhere.
struct HelpPage: Sendable {
    let place: Place
    var scroll = 0
}
