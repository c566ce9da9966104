import Canvas
import Helpdesk

/// What is wrong with the keys that settings ask for.
public struct KeymapError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
        /// There is no action of this name; the nearest there are.
        case unknownAction(nearest: [String])
        /// There is no place of this name; the nearest there are.
        case unknownPlace(nearest: [String])
        /// The action does not exist in the place, only in these.
        case notThere(Place, places: [Place])
        /// This is no key's name.
        case notAKey(String)
        /// No terminal sends this key; what it sends instead, if anything.
        case neverSent(String, instead: String?)
        /// Escape gives up keys that were begun, so none may go on with it.
        case escapeWithin(String)
        /// A letter is text in this place.
        case isText(String, Place)
        /// These keys, or their beginning, mean something else there already: by default, or by another wish.
        case taken(String, Place, by: Action, keys: String, wish: KeyWish?)
        /// Nobody could leave the place, get help in it or quit from it any more.
        case needed(Action, Place)
    }

    /// What was asked for, and where that stands.
    public var wish: KeyWish
    /// What is wrong with it.
    public var problem: Problem
}
