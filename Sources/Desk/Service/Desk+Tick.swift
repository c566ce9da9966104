import Helpdesk
import Journal
import Primitives
import ReadModel

extension Desk {
    /// What one tick did.
    public struct TickReport: Sendable, Hashable {
        /// Tickets on which something was recorded.
        public var tickets = 0
        /// Events that were recorded.
        public var events = 0
        /// When the last record was written, where the clock is behind that; nothing was done then.
        public var isBehind: Timestamp?
    }

    /// A ticket on which something fell due, as it is now, and what was recorded.
    public typealias Ticked = (ticket: Ticket, events: [any TicketEvent])

    /// So many tickets are decided under one lock, so that nobody waits long for it.
    private static let ticketsAtOnce = 200
    /// How often a batch is tried again while others hold the lock.
    private static let lockAttempts = 30
    /// By so much the clock may be behind the last record, in milliseconds: hosts never agree to the second.
    public static let toleratedDelay: Int64 = 60_000

    /// Records what has fallen due: holds that end, warnings, breaches, lapsed acknowledgements, escalations, the
    /// closing of what was resolved long ago, and the tickets of planned work. What nobody noticed in time is made up for.
    ///
    /// Each thing is decided under the journal's lock against the newest state, so it is recorded once, whoever ticks
    /// and however often. Done in batches, between which others write.
    ///
    /// - Parameters:
    ///   - rehearsing: says what would be recorded, and records nothing.
    ///   - visit: told of every ticket on which something fell due; `false` ends the tick behind its batch.
    public func tick(
        rehearsing: Bool = false, _ visit: (Ticked) throws -> Bool = { _ in true }
    ) throws -> TickReport {
        var report = TickReport()
        var place: TicketMoment?
        var goesOn = true
        while goesOn {
            try catchUp()
            if let newest = try clockIsBehind() {
                report.isBehind = newest
                break
            }
            let due = try asDeskError { try index.dueTickets(at: now, after: place, limit: Self.ticketsAtOnce) }
            guard let last = due.last else { break }
            place = last
            for outcome in try take(due.map { .change($0.ticket, TakeDueSteps(), seen: nil) }, rehearsing) {
                // What nobody here may see is done all the same, and not told.
                guard case .ticket(let ticket, let events) = outcome, circumstances.maySee(ticket) else { continue }
                report.tickets += 1
                report.events += events.count
                if try !visit((ticket, events)) { goesOn = false }
            }
        }
        if goesOn, report.isBehind == nil { try logPlanned(rehearsing, &report, visit) }
        return report
    }

    /// Logs the tickets of planned work that is due by now, each once.
    private func logPlanned(
        _ rehearsing: Bool, _ report: inout TickReport, _ visit: (Ticked) throws -> Bool
    ) throws {
        let commands = try plannedCommands()
        if commands.isEmpty { return }
        for outcome in try take(commands, rehearsing) {
            guard case .ticket(let ticket, let events) = outcome else { continue }
            report.tickets += 1
            report.events += events.count
            if try !visit((ticket, events)) { return }
        }
    }

    private func take(_ commands: [Command], _ rehearsing: Bool) throws -> [Outcome] {
        if rehearsing { return try rehearse(commands) }
        var attempt = 1
        while true {
            do throws(DeskError) {
                return try perform(commands)
            } catch {
                // Others tick too: whoever comes later finds nothing left.
                guard case .journal(.locked) = error, attempt < Self.lockAttempts else { throw error }
                attempt += 1
            }
        }
    }

    /// When the last record was written, where the clock says an earlier time: then nothing may be done by the clock.
    /// `nil` while all is well, and where the time was given on purpose.
    public func clockIsBehind() throws(DeskError) -> Timestamp? {
        if isTimeGiven { return nil }
        guard let newest = try asDeskError({ try index.newestRecord() }) else { return nil }
        return newest - now > Self.toleratedDelay ? newest : nil
    }

    /// The next instant at which something falls due; `nil` when nothing will, and where nothing may be recorded.
    public func nextMoment() throws(DeskError) -> Timestamp? {
        guard !isReadOnly, actor.may(TakeDueSteps.permission) else { return nil }
        let moments = [try asDeskError { try index.nextMoment() }, try nextPlanned()]
        return moments.compactMap { $0 }.min()
    }
}
