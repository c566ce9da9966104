import Console
import Helpdesk
import Wording

extension Failure {
    /// Keys in the settings that can't be: file, line, key, and what to do.
    init(_ error: KeymapError, _ words: Catalogue) {
        let place = Self.place(error.wish)
        let (phrase, hint, arguments) = Self.words(for: error.problem, words)
        let text = Self.filled(words(.keys(phrase)), arguments)
        message = words(
            .commandLineError(.settingsPlaceKey), ["place": place, "key": error.wish.settingsKey, "text": text])
        self.hint = Self.filled(words(.keys(hint)), arguments)
        status = .wrongUsage
    }

    private static func place(_ wish: KeyWish) -> String { wish.path + (wish.line.map { ":\($0)" } ?? "") }

    private static func filled(_ text: String, _ arguments: [String: String]) -> String {
        arguments.reduce(text) { $0.replacing("{" + $1.key + "}", with: $1.value) }
    }

    private static func words(
        for problem: KeymapError.Problem, _ words: Catalogue
    ) -> (KeysPhrase, hint: KeysPhrase, [String: String]) {
        func name(_ place: Place) -> String { words(place.name) }
        switch problem {
        case .unknownAction(let nearest):
            return (.noAction, .noActionHint, ["known": nearest.joined(separator: ", ")])
        case .unknownPlace(let nearest):
            return (.noPlace, .noActionHint, ["known": nearest.joined(separator: ", ")])
        case .notThere(let place, let places):
            let known = places.map(\.settingsName).joined(separator: ", ")
            return (.notThere, .noActionHint, ["place": name(place), "known": known])
        case .notAKey(let text): return (.notAKey, .notAKeyHint, ["text": text])
        case .neverSent(let key, let instead?): return (.sentAs, .otherKeyHint, ["key": key, "other": instead])
        case .neverSent(let key, nil): return (.neverSent, .otherKeyHint, ["key": key])
        case .escapeWithin(let keys): return (.escapeWithin, .otherKeyHint, ["key": keys])
        case .isText(let key, let place): return (.isText, .isTextHint, ["key": key, "place": name(place)])
        case .taken(let key, let place, let action, let keys, let wish):
            let origin = wish.map { Self.place($0) } ?? words(.keys(.byDefault))
            let arguments = [
                "key": key, "place": name(place), "action": action.settingsName, "keys": keys, "origin": origin,
            ]
            return (key == keys ? .taken : .takenBeginning, .takenHint, arguments)
        case .needed(let action, let place):
            return (.needed, .neededHint, ["action": action.settingsName, "place": name(place)])
        }
    }
}
