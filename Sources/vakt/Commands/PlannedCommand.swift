import ArgumentParser
import Canvas
import Desk
import Helpdesk
import Primitives
import Wording

struct PlannedCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "planned", abstract: "List the work that comes back, with its last and next time.",
        discussion: """
            The tickets are logged by consoles and by vakt tick, each once. JSON Lines have name, title, every, on, at, \
            zone, team, runbook, lastDue, lastTicket and nextDue.
            """)

    @OptionGroup var desk: DeskOptions
    @Flag(help: "One JSON object a line.") var json = false

    func run(_ session: Session) throws {
        let plans = try session.desk.plans()
        if plans.isEmpty && !json && session.output.isTerminal {
            return StandardError.line(session.words(.planned(.none)))
        }
        for plan in plans { try session.output.line(json ? Self.json(plan).text : line(plan, session)) }
    }

    private func line(_ state: PlanState, _ session: Session) -> String {
        guard session.output.isTerminal else {
            return [
                state.plan.name, state.last?.due.rfc3339 ?? "", state.last?.ticket.description ?? "",
                state.next?.rfc3339 ?? "", state.plan.title,
            ].map(safe).joined(separator: "\t")
        }
        let words = session.words
        let (now, zone) = (session.desk.now, session.zone)
        let next = state.next.map { words.time($0, now: now, zone: zone) } ?? words(.planned(.noNext))
        let last = state.last.map { words.time($0.due, now: now, zone: zone) + " " + $0.ticket.description }
        let cells = [
            (state.plan.name, 20), (words(.planned(.next), ["time": next]), 28),
            (words(.planned(.last), ["time": last ?? words(.planned(.never))]), 36),
        ]
        let head = cells.map { text, width in
            let shown = SafeText(text)
            return shown.plain + String(repeating: " ", count: max(1, width - shown.columns))
        }
        return head.joined(separator: " ") + safe(state.plan.title)
    }

    private static func json(_ state: PlanState) -> JSON {
        let plan = state.plan
        return .object([
            "name": .string(plan.name), "title": .string(plan.title), "every": .string(plan.schedule.every),
            "on": .array(plan.schedule.on.map(JSON.string)), "at": .string(plan.schedule.timeOfDay),
            "zone": .string(plan.schedule.zone.name), "team": plan.team.map(JSON.string) ?? .null,
            "runbook": plan.runbook.map { .string($0.description) } ?? .null,
            "lastDue": state.last.map { .string($0.due.rfc3339) } ?? .null,
            "lastTicket": state.last.map { .string($0.ticket.description) } ?? .null,
            "nextDue": state.next.map { .string($0.rfc3339) } ?? .null,
        ])
    }
}
