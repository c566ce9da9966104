import ArgumentParser
import Canvas
import Desk
import Helpdesk
import Primitives
import Wording

struct RotaShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Who is on call now and in the coming days, with gaps and double bookings.",
        discussion: """
            JSON Lines have a kind each: onCall, shift, gap, doubleBooking, offer. With --ical, a calendar that other \
            programs can read or subscribe to (RFC 5545).
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The team; without it, all that have a rota.", completion: .teams) var team: String?
    @Option(help: ArgumentHelp("So many days, at most 400.", valueName: "n")) var days = 14
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "An iCalendar file.") var ical = false

    func validate() throws {
        if json && ical { throw ValidationError("--json and --ical exclude each other.") }
        guard (1...400).contains(days) else { throw ValidationError("--days takes a number from 1 to 400.") }
    }

    func run(_ session: Session) throws {
        let output = session.output
        let plan = try session.desk.dutyPlan()
        if let team, plan.rota(of: team) == nil {
            throw Rejection.duty(.noRota(team: team, known: plan.rotas.map(\.team)))
        }
        let teams = team.map { [$0] } ?? plan.rotas.map(\.team)
        if teams.isEmpty && !json && !ical { return try output.line(session.words(.rota(.noRotas))) }
        let report = RotaReport(plan: plan, teams: teams, now: session.desk.now, days: Int64(days))
        if ical {
            let calendar = RotaCalendar(
                desk: session.desk.settings.name, logID: session.desk.logID, words: session.words)
            return try output.bytes(calendar.bytes(report))
        }
        if json { return try report.json.forEach { try output.line($0.text) } }
        let page = RotaText(session: session, report: report)
        for line in page.lines { try output.line(line) }
    }
}

/// Who is on call in a stretch of days, and what is wrong with it.
struct RotaReport {
    let plan: DutyPlan
    let teams: [String]
    let now: Timestamp
    let days: Int64

    var end: Timestamp { now.advanced(byMilliseconds: days * 86_400_000) }

    /// Double bookings in which one of the teams has a part.
    var doubleBookings: [DoubleBooking] {
        plan.doubleBookings(from: now, to: end).filter {
            teams.contains($0.first.team) || teams.contains($0.second.team)
        }
    }

    var offers: [SwapOffer] { plan.changes.openOffers(at: now).filter { teams.contains($0.team) } }

    /// One object for each thing.
    var json: [JSON] {
        var lines: [JSON] = []
        for team in teams {
            for (place, shift) in plan.onCall(team: team, at: now).enumerated() {
                lines.append(object("onCall", shift, ["order": .integer(Int64(place + 1))]))
            }
            lines += plan.shifts(of: team, from: now, to: end).map { object("shift", $0) }
            lines += plan.gaps(of: team, from: now, to: end).map { gap in
                .object([
                    "kind": "gap", "team": .string(gap.team), "from": .string(gap.start.rfc3339),
                    "to": .string(gap.end.rfc3339),
                ])
            }
        }
        lines += doubleBookings.map { double in
            .object([
                "kind": "doubleBooking", "person": .string(double.person), "from": .string(double.start.rfc3339),
                "to": .string(double.end.rfc3339),
                "teams": .array([.string(double.first.team), .string(double.second.team)]),
                "lines": .array([.string(double.first.line), .string(double.second.line)]),
            ])
        }
        return lines + offers.map(object)
    }

    private func object(_ kind: String, _ shift: Shift, _ more: JSONObject = [:]) -> JSON {
        var object: JSONObject = [
            "kind": .string(kind), "team": .string(shift.team), "line": .string(shift.line),
            "person": .string(shift.person), "from": .string(shift.start.rfc3339), "to": .string(shift.end.rfc3339),
            "instead": shift.instead.map(JSON.string) ?? .null, "change": shift.change.map(JSON.integer) ?? .null,
        ]
        if let order = more["order"] { object["order"] = order }
        return .object(object)
    }

    private func object(_ offer: SwapOffer) -> JSON {
        func stretch(_ stretch: DutyStretch) -> JSON {
            .object([
                "line": .string(stretch.line), "from": .string(stretch.start.rfc3339),
                "to": .string(stretch.end.rfc3339),
            ])
        }
        return .object([
            "kind": "offer", "number": .integer(offer.number), "team": .string(offer.team),
            "person": .string(offer.person), "askedPerson": .string(offer.to), "gives": stretch(offer.gives),
            "wants": offer.wants.map(stretch) ?? .null, "reason": .string(offer.reason),
        ])
    }
}

/// The same for people: aligned on a terminal, with tabs otherwise.
struct RotaText {
    let session: Session
    let report: RotaReport

    private var words: Catalogue { session.words }
    private var context: EventContext { EventContext(now: report.now, zone: session.zone) }

    var lines: [String] { session.output.isTerminal ? page : separated }

    /// kind, team, line, person, from, to, in whose place, number.
    private var separated: [String] {
        var lines: [[String]] = []
        for team in report.teams {
            lines += report.plan.onCall(team: team, at: report.now).map { cells("onCall", $0) }
            lines += report.plan.shifts(of: team, from: report.now, to: report.end).map { cells("shift", $0) }
            lines += report.plan.gaps(of: team, from: report.now, to: report.end).map {
                ["gap", $0.team, "", "", $0.start.rfc3339, $0.end.rfc3339, "", ""]
            }
        }
        lines += report.doubleBookings.map { double in
            [
                "doubleBooking", double.first.team + "," + double.second.team,
                double.first.line + "," + double.second.line, double.person, double.start.rfc3339, double.end.rfc3339,
                "", "",
            ]
        }
        lines += report.offers.map { offer in
            [
                "offer", offer.team, offer.gives.line, offer.to, offer.gives.start.rfc3339, offer.gives.end.rfc3339,
                offer.person, String(offer.number),
            ]
        }
        return lines.map { $0.map(safe).joined(separator: "\t") }
    }

    private func cells(_ kind: String, _ shift: Shift) -> [String] {
        [
            kind, shift.team, shift.line, shift.person, shift.start.rfc3339, shift.end.rfc3339, shift.instead ?? "",
            shift.change.map(String.init) ?? "",
        ]
    }

    private var page: [String] {
        var lines: [String] = []
        for team in report.teams {
            if !lines.isEmpty { lines.append("") }
            lines += self.lines(of: team)
        }
        let doubles = report.doubleBookings
        if !doubles.isEmpty || !report.offers.isEmpty { lines.append("") }
        for double in doubles {
            let when = words.stretch(double.start, double.end, context)
            let both = [double.first, double.second].map { $0.team + " " + $0.line }
            lines.append(
                words(.sign(.warned)) + " "
                    + words(.rota(.twice), ["who": double.person, "when": when, "what": words.list(of: both)]))
        }
        lines += report.offers.map { words(.sign(.open)) + " " + words.words(for: $0, context) }
        return lines.map(safe)
    }

    private func lines(of team: String) -> [String] {
        let title = session.desk.settings.teams.first { $0.name == team }?.title ?? ""
        let people = report.plan.onCall(team: team, at: report.now).map(\.person)
        let who = people.isEmpty ? words(.rota(.nobody)) : words.list(of: people)
        let head = team + (title.isEmpty ? "" : " (" + title + ")") + ": " + words(.rota(.nowLine), ["who": who])
        let hasLines = (report.plan.rota(of: team)?.lines.count ?? 0) > 1
        let shifts = report.plan.shifts(of: team, from: report.now, to: report.end).map { shift in
            var text = column(shift.start, shift.end) + shift.person
            if hasLines { text += ", " + shift.line }
            if let other = shift.instead { text += ", " + words(.rota(.inPlaceOf), ["who": other]) }
            if let number = shift.change { text += " (" + String(number) + ")" }
            return (shift.start, "  " + text)
        }
        let gaps = report.plan.gaps(of: team, from: report.now, to: report.end).map { gap in
            (gap.start, words(.sign(.breached)) + " " + column(gap.start, gap.end) + words(.rota(.gap)))
        }
        return [head]
            + (shifts + gaps).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
            .map(\.element.1)
    }

    private func column(_ start: Timestamp, _ end: Timestamp) -> String {
        let text = words.stretch(start, end, context)
        return text + String(repeating: " ", count: max(2, 36 - SafeText(text).columns))
    }
}
