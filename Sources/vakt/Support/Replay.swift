import Desk
import Dispatch
import Glibc
import Helpdesk
import Practice
import Primitives
import Synchronization

/// Plays the practice week into a desk as the work of its people, at its own clock's pace.
final class Replay: Sendable {
    /// What one of the people did.
    typealias Visit = (_ desk: Desk, _ outcome: Outcome) throws -> Void

    /// A silence is never longer than that, in milliseconds of the world's time.
    private static let longestSilence: Int64 = 1_500
    /// How often it is looked whether to stop.
    private static let attention: Int64 = 40
    /// How often a step is tried again while others hold the journal's lock.
    private static let attempts = 20

    private let desk: Desk
    private let clock: ReplayClock
    private let speed: Int64
    private let isStopped = Mutex(false)
    private let thread = DispatchQueue(label: "vakt.replay", qos: .utility)
    private let ended = DispatchSemaphore(value: 0)
    private let trouble = Mutex<(any Error)?>(nil)

    /// - Parameter desk: a practice desk with the prologue, at this clock; nobody else uses the instance.
    init(_ desk: Desk, clock: ReplayClock, speed: Int64) {
        self.desk = desk
        self.clock = clock
        self.speed = speed
    }

    /// Begins to play on a thread of its own.
    func begin(_ week: PracticeReplay) {
        thread.async {
            do { try self.play(week) } catch { self.trouble.withLock { $0 = error } }
            self.ended.signal()
        }
    }

    /// Ends it, and waits until nothing is written any more.
    func end() throws {
        isStopped.withLock { $0 = true }
        ended.wait()
        if let error = trouble.withLock({ $0 }) { throw error }
    }

    /// Plays to the end of the week, or until it is to stop.
    func play(
        _ week: PracticeReplay, while goesOn: () -> Bool = { true }, _ visit: Visit = { _, _ in }
    ) throws {
        var week = week
        while let at = week.nextAt {
            while clock.now < at {
                if isStopped.withLock({ $0 }) || !goesOn() { return }
                try wait(for: at)
            }
            guard let scene = week.next() else { break }
            try play(scene, of: &week, visit)
        }
        clock.slowDown()
    }

    private func wait(for instant: Timestamp) throws {
        let left = (instant - clock.now) / speed
        if left > Self.longestSilence {
            clock.jump(to: instant.advanced(byMilliseconds: -Self.longestSilence / 2 * speed))
            try doWhatIsDue()
        } else {
            usleep(UInt32(max(1, min(left, Self.attention))) * 1_000)
        }
    }

    private func play(_ scene: PracticeReplay.Scene, of week: inout PracticeReplay, _ visit: Visit) throws {
        let person = try desk.playing(scene.by)
        try person.catchUp()
        for command in try week.commands(of: scene, ticket: { try person.ticket($0) }) {
            let outcome = try perform(command, person)
            switch outcome {
            case .ticket(let ticket, _): week.take(ticket, of: scene)
            case .article(let article): week.take(article, of: scene)
            case .duty, .refused: break
            }
            try visit(person, outcome)
        }
        try doWhatIsDue()
    }

    private func perform(_ command: Command, _ person: Desk) throws -> Outcome {
        var attempt = 1
        while true {
            do throws(DeskError) {
                return try person.perform(command)
            } catch {
                guard case .journal(.locked) = error, attempt < Self.attempts else { throw error }
                attempt += 1
            }
        }
    }

    /// Warnings, breaches, escalations: nobody else can know when they are due by this clock.
    private func doWhatIsDue() throws {
        if let next = try desk.nextMoment(), next <= clock.now { _ = try desk.tick() }
    }
}
