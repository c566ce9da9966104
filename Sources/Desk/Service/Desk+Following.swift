import Helpdesk
import Journal
import ReadModel

extension Desk {
    /// How far somebody has followed a desk.
    public struct Place: Sendable, Hashable {
        let position: Position
    }

    /// Above so many records at once, everything counts as changed.
    private static let followed = 10_000

    /// Where the index stands: what a view made now has taken in.
    public func place() throws(DeskError) -> Place {
        try asDeskError { Place(position: try indexedPosition()) }
    }

    /// What the index has taken in since a place, whoever put it there.
    ///
    /// Several processes share one index, and any of them may have projected a record first: so what is new to a
    /// follower is told by its own place in the journal.
    public func changes(since place: Place) throws(DeskError) -> (ProjectedChanges, Place) {
        let reached = try self.place()
        guard reached.position.seq > place.position.seq else { return (ProjectedChanges(), place) }
        var changes = ProjectedChanges()
        guard reached.position.seq - place.position.seq <= Int64(Self.followed) else {
            changes.wasRebuilt = true
            return (changes, reached)
        }
        try asDeskError {
            _ = try journal.read(from: place.position, limit: Self.followed, verifying: .chain) { record in
                guard record.seq <= reached.position.seq else { return false }
                switch Subject(record.on) {
                case .ticket(let id): changes.tickets.insert(id)
                case .article(let id): changes.articles.insert(id)
                case .desk:
                    changes.duty = changes.duty || record.type.hasPrefix("rota.")
                    changes.searches = changes.searches || record.type == KnowledgeSearchedInVain.tag
                }
                return true
            }
        }
        return (changes, reached)
    }
}
