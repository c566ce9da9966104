import Glibc
import Helpdesk
import Journal
import Primitives
import ReadModel

/// A desk: its settings, its journal and its index, and the one way in which anything is changed.
///
/// Commands are decided against the newest state under the journal's lock, recorded, synced, and then projected into
/// the index. Every method may be called from any thread.
public final class Desk: Sendable {
    /// Whether a desk may be written.
    public enum Access: Sendable {
        /// Writes where the operating system allows it, and reads only where not.
        case asPermitted
        /// Only reads.
        case readOnly
    }

    /// Where it stands.
    public let layout: DeskLayout
    /// Its settings, as they were when it was opened.
    public let settings: DeskSettings
    /// Who works with it here.
    public let actor: Actor
    /// Whether commands are impossible because the journal can't be written by this user.
    public let isReadOnly: Bool
    /// The journal's id.
    public var logID: String { journal.logID }

    let journal: Journal
    /// The index in use: the desk's own, or the reader's.
    let index: DeskIndex
    let clock: @Sendable () -> Timestamp
    /// Whether somebody gave the time on purpose, for a test or a replay.
    public let isTimeGiven: Bool

    init(
        layout: DeskLayout, settings: DeskSettings, actor: Actor, isReadOnly: Bool, journal: Journal,
        index: DeskIndex, clock: @escaping @Sendable () -> Timestamp, isTimeGiven: Bool
    ) {
        self.layout = layout
        self.settings = settings
        self.actor = actor
        self.isReadOnly = isReadOnly
        self.journal = journal
        self.index = index
        self.clock = clock
        self.isTimeGiven = isTimeGiven
    }

    /// The desk's clock.
    public var now: Timestamp { clock() }

    /// What decisions are made with at this moment.
    public var circumstances: Circumstances { Circumstances(settings: settings, actor: actor, now: clock()) }

    /// Damaged stretches of the journal with valid records behind them: reading goes on, writing does not.
    public var damage: [Damage] { journal.outstandingDamage }

    /// The descriptor that tells of growth of the journal; see ``GrowthWatch``.
    public func watch() throws(DeskError) -> GrowthWatch {
        try asDeskError { try journal.watch() }
    }
}
