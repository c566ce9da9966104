import Desk
import Helpdesk
import ReadModel
import Synchronization

/// Tells what changed on a desk since this console last looked, whoever wrote it and whoever indexed it.
///
/// Several processes share one index, and any of them may have taken in a record first: so what is new to this console
/// is told by its own place in the journal, not by what it happened to index itself.
final class Follower: Sendable {
    private let desk: Desk
    private let place: Mutex<Desk.Place>

    init(_ desk: Desk) throws(DeskError) {
        self.desk = desk
        place = Mutex(try desk.place())
    }

    /// Brings the index up to date; what changed since the last time, or `nil` when nothing did.
    func advance() throws(DeskError) -> ProjectedChanges? {
        try desk.catchUp()
        let (changes, reached) = try desk.changes(since: place.withLock { $0 })
        place.withLock { $0 = reached }
        return changes == ProjectedChanges() ? nil : changes
    }
}
