import Desk
import Helpdesk
import Primitives
import Wording

/// The clocks of a ticket, explained: for people, and for programs.
struct ClockPage {
    let session: Session
    let ticket: Ticket
    /// All its events.
    let events: [RecordedEvent]
    let everyStretch: Bool

    private var policy: ClockPolicy { session.desk.settings.clocks }
    private var now: Timestamp { session.desk.now }

    private var explanations: [ClockExplanation] {
        Clock.allCases.compactMap { ClockExplanation($0, of: events, policy, now: now, everyStretch: everyStretch) }
    }

    func write() throws {
        let output = session.output
        try output.line(ticket.id.description + "  " + safe(ticket.title))
        let context = EventContext(now: now, zone: session.zone)
        for told in explanations {
            let said = session.words.words(
                for: told, warnAt: policy.warnAt, zoneName: session.desk.settings.zone.name, context)
            try output.line("")
            try output.line(safe(said.name))
            for fact in said.facts {
                let label = SafeText(fact.label)
                let gap = String(repeating: " ", count: max(1, 12 - label.columns))
                try output.line("  " + label.plain + (label.columns > 0 ? gap : "") + safe(fact.value))
            }
            if !said.remark.isEmpty { try output.line("  " + safe(said.remark)) }
            try table(said.rows)
        }
    }

    private func table(_ rows: [ClockWords.Row]) throws {
        let cells = rows.map { (SafeText($0.time), SafeText($0.what), SafeText($0.why)) }
        let times = cells.map(\.0.columns).max() ?? 0
        let whats = cells.map(\.1.columns).max() ?? 0
        for (time, what, why) in cells {
            func padded(_ text: SafeText, _ width: Int) -> String {
                text.plain + String(repeating: " ", count: width - text.columns + 2)
            }
            try session.output.line("  " + padded(time, times) + padded(what, whats) + why.plain)
        }
    }

    /// One object a clock, a line each.
    func writeJSON() throws {
        for told in explanations { try session.output.line(json(told).text) }
    }

    private func json(_ told: ClockExplanation) -> JSON {
        let terms = told.terms
        var object: JSONObject = [
            "id": .string(ticket.id.description), "clock": .string(told.clock.rawValue),
            "priority": .string(terms.priority.description), "calendar": .string(terms.calendar.name),
        ]
        let deskZone = session.desk.settings.zone.name
        object["zone"] = terms.calendar.week == nil ? .null : .string(terms.calendar.zoneName ?? deskZone)
        object["targetSeconds"] = .integer(terms.target / 1_000)
        object["usedSeconds"] = .integer(told.used / 1_000)
        object["leftSeconds"] = .integer(told.left / 1_000)
        object["standing"] = .string(Self.name(of: told.reading, now))
        object["dueAt"] = Self.time(told.reading.due)
        object["warnsAt"] = Self.time(told.warnsAt)
        object["endedAt"] = Self.time(told.ending?.at)
        object["endedBy"] = told.ending?.by.map(JSON.string) ?? .null
        object["segments"] = .array(told.segments.map { .object(Self.json($0)) })
        return .object(object)
    }

    private static func json(_ segment: ClockExplanation.Segment) -> JSONObject {
        var object: JSONObject = ["start": .string(segment.start.rfc3339), "end": time(segment.end)]
        switch segment.kind {
        case .running: object["state"] = .string("running")
        case .outsideHours: object["state"] = .string("outside-hours")
        case .paused: object["state"] = .string("paused")
        }
        object["countedSeconds"] = .integer(segment.counted / 1_000)
        object["beyond"] = .bool(segment.isBeyond)
        object["cause"] = .string(name(of: segment.cause))
        object["detail"] = detail(of: segment.cause)
        object["by"] = segment.by.map(JSON.string) ?? .null
        return object
    }

    private static func time(_ instant: Timestamp?) -> JSON { instant.map { .string($0.rfc3339) } ?? .null }

    private static func name(of reading: ClockReading, _ now: Timestamp) -> String {
        switch reading.standing {
        case .running: reading.isMet(at: now) == false ? "breached" : "running"
        case .paused: "paused"
        case .stopped: reading.isMet(at: now) == true ? "met" : "missed"
        case .void: "void"
        }
    }

    private static func name(of cause: ClockExplanation.Cause) -> String {
        switch cause {
        case .logged: "logged"
        case .acknowledged: "acknowledged"
        case .held: "held"
        case .resumed: "resumed"
        case .resolved: "resolved"
        case .reopened: "reopened"
        case .cancelled: "cancelled"
        case .retargeted: "retargeted"
        case .recalendared: "calendar-changed"
        case .undone: "undone"
        case .warned: "warned"
        case .breached: "breached"
        case .hoursBegan: "hours-began"
        case .hoursEnded: "hours-ended"
        case .other: "changed"
        }
    }

    private static func detail(of cause: ClockExplanation.Cause) -> JSON {
        switch cause {
        case .held(let reason): .string(reason.rawValue)
        case .resumed(let cause): .string(cause.rawValue)
        case .retargeted(let old, let new): .string("\(old?.description ?? "-") \(new?.description ?? "-")")
        case .recalendared(let old, let new): .string(old + " " + new)
        default: .null
        }
    }
}
