import Helpdesk
import ReadModel
import Synchronization

/// Counts views, and keeps the counts right: each is counted once, then adjusted by the tickets that changed.
///
/// A view's tickets are remembered by their numbers up to the limit, so that a change is told to be a step into the
/// view, out of it, or neither. Counting never delays another query. Ask from one thread; tell from any.
public final class ViewCounter: Sendable {
    /// Above this a count reads "at least".
    public static let limit = 10_000

    /// More changes than that are counted anew at once.
    private static let adjusted = 1_000
    /// Views that are remembered; the one that was asked for longest ago goes first.
    private static let remembered = 24

    private struct Known {
        /// `nil` until it was counted.
        var members: Set<Int64>?
        /// Tickets that changed since.
        var changed: Set<Int64> = []
        /// The minute in which it was counted, for views that time changes.
        var minute: Int64 = 0
        var lastUse = 0
        /// Whether the index was made anew while it was being counted.
        var isVoid = false
    }

    private struct State {
        var views: [[Filter.Term]: Known] = [:]
        var uses = 0
    }

    private let desk: Desk
    private let state = Mutex(State())

    /// A counter of a desk's views that knows none yet.
    public init(_ desk: Desk) { self.desk = desk }

    /// Takes in what changed.
    public func note(_ changes: ProjectedChanges) {
        state.withLock { state in
            for key in state.views.keys {
                if changes.wasRebuilt {
                    state.views[key]?.members = nil
                    state.views[key]?.isVoid = true
                } else {
                    state.views[key]?.changed.formUnion(changes.tickets.map(\.number))
                }
            }
        }
    }

    /// The count of a view, as far as it is known without counting: one that projecting keeps.
    public func kept(_ filter: Filter) throws(DeskError) -> Count? {
        try asDeskError { try desk.index.keptCount(filter).map(Count.exactly) }
    }

    /// How many tickets a view has now.
    public func count(_ filter: Filter) throws(DeskError) -> Count {
        if let kept = try kept(filter) { return kept }
        let now = desk.now
        let minute = now.milliseconds / 60_000
        let known = take(filter)
        let isOld = filter.dependsOnTime && known.minute != minute
        if var members = known.members, !isOld, known.changed.count <= Self.adjusted {
            let wasCapped = members.count > Self.limit
            let inside = try asDeskError { try desk.index.members(filter, among: known.changed, now: now) }
            members.subtract(known.changed)
            // Of a view with more than is counted a part is known: enough to tell when it falls below.
            if members.count <= 2 * Self.limit { members.formUnion(inside) }
            if !wasCapped || members.count > Self.limit { return keep(members, filter, known.minute) }
        }
        let all = try asDeskError { try desk.index.members(filter, now: now, atMost: Self.limit + 1) }
        return keep(Set(all), filter, minute)
    }

    /// What is known of a view; what is told from now on counts as changed after this.
    private func take(_ filter: Filter) -> Known {
        state.withLock { state in
            state.uses += 1
            let known = state.views[filter.terms] ?? Known()
            state.views[filter.terms] = Known(members: nil, minute: known.minute, lastUse: state.uses)
            if state.views.count > Self.remembered,
                let oldest = state.views.min(by: { $0.value.lastUse < $1.value.lastUse })?.key
            {
                state.views[oldest] = nil
            }
            return known
        }
    }

    private func keep(_ members: Set<Int64>, _ filter: Filter, _ minute: Int64) -> Count {
        state.withLock { state in
            let isVoid = state.views[filter.terms]?.isVoid ?? false
            state.views[filter.terms]?.members = isVoid ? nil : members
            state.views[filter.terms]?.minute = minute
        }
        return members.count > Self.limit ? .atLeast(Self.limit) : .exactly(members.count)
    }
}
