import Foundation
import Helpdesk
import Primitives
import Testing

@testable import Desk

/// The table of `ClockCases.md`, read as people read it.
struct ClockCase: Sendable, CustomTestStringConvertible {
    var name: String
    var clock: Clock
    var calendar: String
    var priority: Priority?
    var happened: String
    var reading: String
    var zone: ZoneTable
    var testDescription: String { name }

    /// The file: a `desk.toml` between fences, then tables below headings that name a zone.
    static let text: String = {
        let path = (#filePath as NSString).deletingLastPathComponent + "/ClockCases.md"
        return (try? DeskFile.text(path)) ?? ""
    }()

    static let settings: Result<DeskSettings, SettingsError> = {
        let toml = text.components(separatedBy: "```toml\n").last?.components(separatedBy: "```").first ?? ""
        // Every calendar is the one for tickets about a service of its name.
        let names = ["24x7", "sweden", "japan"] + toml.matches(of: /\[calendars\.([a-z-]+)\]/).map { String($0.1) }
        let rules = names.map { "[[clocks.rules]]\ncalendar = \"\($0)\"\nservices = [\"\($0)\"]\n" }
        return Result { () throws(SettingsError) in
            try SettingsFile.parse(text: toml + rules.joined(), path: "ClockCases.md")
        }
    }()

    static let all: [ClockCase] = {
        var cases: [ClockCase] = []
        var zone = ZoneTable.utc
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## "), let name = line.split(separator: "(").last?.dropLast() {
                zone = ZoneNames.zone(String(name))?.table ?? .utc
            }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, let clock = Clock(rawValue: cells[1]) else { continue }
            cases.append(
                ClockCase(
                    name: cells[0], clock: clock, calendar: cells[2], priority: Priority(cells[3]), happened: cells[4],
                    reading: cells[5], zone: zone))
        }
        return cases
    }()

    /// The ticket as its history makes it.
    func events() throws -> [RecordedEvent] {
        let id = TicketID(.incident, 1)
        var events: [RecordedEvent] = []
        var day = ""
        for step in happened.components(separatedBy: "; ") {
            var words = step.split(separator: " ").map(String.init)
            if words[0].contains("-") && !words[0].contains(":") { day = words.removeFirst() }
            let at = try #require(instant(day, words.removeFirst()))
            for event in try happening(words) {
                let origin = Origin(at: at, by: "anna")
                events.append(
                    RecordedEvent(
                        sequence: Int64(events.count + 1), subject: .ticket(id), origin: origin,
                        happening: .ticket(event)))
            }
        }
        return events
    }

    private func happening(_ words: [String]) throws -> [any TicketEvent] {
        func classified(_ priority: Priority?) -> TicketClassified {
            TicketClassified(Classification(services: [calendar]), priority: priority)
        }
        switch words[0] {
        case "logged": return [TicketLogged(type: .incident, title: name), classified(priority)]
        case "triaged": return [TicketTriaged()]
        case "started": return [TicketStarted()]
        case "hold": return [TicketHeld(try #require(HoldReason(rawValue: words[1])))]
        case "resumed": return [TicketResumed()]
        case "resolved": return [TicketResolved(.solution, notes: "x")]
        case "reopened": return [TicketReopened(reason: "x")]
        case "cancelled": return [TicketCancelled(reason: "x")]
        default:
            let priority: Priority = try #require(Priority(words[0]))
            return [classified(priority)]
        }
    }

    /// `2026-10-25` and `02:30`, or `02:30+01:00` where the clocks show it twice.
    private func instant(_ day: String, _ time: String) -> Timestamp? {
        if time.count > 5 { return Timestamp(rfc3339: day + "T" + time.prefix(5) + ":00" + time.dropFirst(5)) }
        return Timestamp(rfc3339: day + "T" + time + ":00Z").map { zone.instant(fromLocal: $0) }
    }

    private func told(_ instant: Timestamp) -> String {
        let fields = zone.localFields(instant)
        let text = String(fields.rfc3339.prefix(16)).replacing("T", with: " ")
        let twice = zone.instants(fromLocal: fields)
        guard twice.lowerBound != twice.upperBound else { return text }
        return text + "+0\(zone.seconds(at: instant) / 3_600):00"
    }

    /// A reading as the table has it.
    func told(_ standing: ClockReading.Standing) -> String {
        switch standing {
        case .running(let due): return "due " + told(due)
        case .paused(_, let left):
            let minutes = left.magnitude / 60_000
            let hours = minutes >= 60 ? "\(minutes / 60) h " : ""
            return "paused, " + (left < 0 ? "-" : "") + hours + "\(minutes % 60) min left"
        case .stopped(let at, let due): return (at <= due ? "met" : "late") + ", due " + told(due)
        case .void: return "void"
        }
    }
}

@Suite("Clocks, case by case")
struct ClockCaseTests {
    @Test("there are more than eighty cases") func count() throws {
        #expect(ClockCase.all.count > 80)
        #expect(Set(ClockCase.all.map(\.name)).count == ClockCase.all.count, "a name stands twice")
        _ = try ClockCase.settings.get()
    }

    @Test("read as they were reckoned by hand", arguments: ClockCase.all)
    func reads(_ row: ClockCase) throws {
        let policy = try ClockCase.settings.get().clocks
        var ticket: Ticket?
        for event in try row.events() { Ticket.fold(event, into: &ticket) }
        let reading = try #require(ticket).reading(of: row.clock, policy)
        #expect(row.told(reading.standing) == row.reading)
    }

    @Test("are explained without gaps, by stretches that add up", arguments: ClockCase.all)
    func explained(_ row: ClockCase) throws {
        let policy = try ClockCase.settings.get().clocks
        let events = try row.events()
        let last = try #require(events.last).origin.at
        for hours in [0, 1, 30, 2_000] as [Int64] {
            let now = last.advanced(byMilliseconds: hours * 3_600_000)
            for everyStretch in [false, true] {
                let told = try #require(
                    ClockExplanation(row.clock, of: events, policy, now: now, everyStretch: everyStretch))
                let segments = told.segments
                #expect(segments.first?.start == events[0].origin.at)
                for (one, next) in zip(segments, segments.dropFirst()) { #expect(one.end == next.start) }
                #expect((segments.last?.end == nil) == (told.ending == nil))
                #expect(segments.allSatisfy { $0.counted >= 0 && ($0.kind == .running || $0.counted == 0) })
                switch told.reading.standing {
                case .running(let due):
                    // What is used up and what is left lead to the same instant as the reading.
                    #expect(now > due ? told.left <= 0 : told.left >= 0)
                    // In the very instant in which it goes on, there is no stretch yet to show it in.
                    if hours > 0 { #expect(segments.contains { $0.cause == .breached } == (now > due)) }
                case .paused(_, let left): #expect(told.left == left)
                case .stopped(let at, let due): #expect(at <= due ? told.left >= 0 : told.left <= 0)
                case .void: break
                }
            }
        }
    }
}
