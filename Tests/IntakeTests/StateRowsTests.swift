import Helpdesk
import Intake
import Primitives
import Testing

/// Rows in the layout of ServiceNow's log, with the columns that tests vary.
private func log(_ rows: [String]) -> String {
    let header =
        "number,incident_state,reassignment_count,caller_id,opened_by,opened_at,sys_created_by,sys_updated_by,"
        + "sys_updated_at,contact_type,location,category,subcategory,u_symptom,cmdb_ci,impact,urgency,priority,"
        + "assignment_group,assigned_to,closed_code,resolved_by\n"
    return header + rows.map { $0 + "\n" }.joined()
}

private func row(
    _ state: String, _ time: String, of number: String = "INC1", count: Int = 0, team: String = "G1",
    who: String = "R1", levels: String = "2 - Medium,2 - Medium,3 - Moderate", symptom: String = "S1"
) -> String {
    "\(number),\(state),\(count),Caller  7,Opener,1/3/2016 08:00,?,Updater,\(time),Phone,Site 4,Cat 2,Sub 3,\(symptom),?,"
        + "\(levels),\(team),\(who),code 6,Solver"
}

private let life = [
    row("New", "1/3/2016 08:10", who: "?"),
    row("Active", "1/3/2016 08:20"),
    row("Awaiting Vendor", "1/3/2016 09:00"),
    row("Awaiting Evidence", "1/3/2016 10:00"),
    row("Awaiting Problem", "1/3/2016 10:30", of: "INC2"),
    row("Active", "1/3/2016 11:00", count: 1, team: "G2", who: "?"),
    row("Resolved", "1/3/2016 12:00", count: 3, team: "G2", who: "?"),
    row("Awaiting User Info", "2/3/2016 12:00", count: 3, team: "G2", who: "R2"),
    row("Resolved", "3/3/2016 12:00", count: 3, team: "G2", who: "R2"),
    row("Closed", "8/3/2016 12:00", count: 3, team: "G2", who: "R2"),
    row("Closed", "9/3/2016 12:00", of: "INC2", levels: "3 - Low,3 - Low,4 - Low"),
]

private func serviceNow() throws -> Mapping { try Mapping.named("servicenow-log") }

@Suite("Rows that are states")
struct StateRowsTests {
    @Test("become a history by their differences")
    func history() throws {
        let history = try read(log(life), serviceNow())
        #expect(history.rejected == [])
        #expect(history.tickets == 2)
        #expect(history.rows == life.count)
        let lines = history.events.filter { $0.key.key == "INC1" }.map(line)
        #expect(
            lines == [
                "0 2016-03-01T08:00 Opener: ticket.logged {\"type\":\"incident\",\"title\":\"S1 · Cat 2 · Sub 3\","
                    + "\"requester\":{\"name\":\"Caller 7\"},\"source\":\"phone\",\"kind\":\"service\",\"key\":\"INC1\"}",
                "1 2016-03-01T08:10 Updater: ticket.classified {\"kind\":\"service\",\"category\":\"Cat 2\","
                    + "\"subcategory\":\"Sub 3\",\"impact\":2,\"urgency\":2,\"priority\":3,\"site\":\"Site 4\"}",
                "2 2016-03-01T08:10 Updater: ticket.assigned {\"team\":\"G1\"}",
                "3 2016-03-01T08:20 Updater: ticket.assigned {\"to\":\"R1\",\"team\":\"G1\"}",
                "4 2016-03-01T08:20 Updater: ticket.started {}",
                "5 2016-03-01T09:00 Updater: ticket.held {\"reason\":\"vendor\"}",
                "6 2016-03-01T10:00 Updater: ticket.held {\"reason\":\"caller\",\"note\":\"Awaiting Evidence\"}",
                "7 2016-03-01T11:00 Updater: ticket.assigned {\"team\":\"G2\"}",
                "8 2016-03-01T11:00 Updater: ticket.resumed {\"cause\":\"by hand\"}",
                "9 2016-03-01T12:00 Updater: ticket.assigned {\"team\":\"G2\",\"count\":3}",
                "10 2016-03-01T12:00 Solver: ticket.resolved {\"code\":\"solution\",\"notes\":\"code 6\"}",
                "11 2016-03-02T12:00 Updater: ticket.assigned {\"to\":\"R2\",\"team\":\"G2\"}",
                "12 2016-03-02T12:00 Updater: ticket.reopened {\"reason\":\"imported\"}",
                "13 2016-03-02T12:00 Updater: ticket.held {\"reason\":\"caller\"}",
                "14 2016-03-03T12:00 Solver: ticket.resolved {\"code\":\"solution\",\"notes\":\"code 6\"}",
                "15 2016-03-08T12:00 Updater: ticket.closed {}",
            ])
        let ticket = try #require(tickets(history.events)["INC1"])
        #expect(ticket.reassignmentCount == 3)
        #expect(ticket.reopenCount == 1)
        #expect(ticket.state == .closed)
        #expect(ticket.importKey == ImportKey(source: "servicenow-log", key: "INC1"))
    }

    @Test("skip states that were not told and show priorities that no matrix gives")
    func shortcuts() throws {
        let lines = try read(log(life), serviceNow()).events.filter { $0.key.key == "INC2" }.map { $0.event.tag }
        #expect(
            lines == [
                "ticket.logged", "ticket.classified", "ticket.assigned", "ticket.held", "ticket.classified",
                "ticket.priorityOverridden", "ticket.resolved", "ticket.closed",
            ])
        let ticket = try #require(tickets(read(log(life), serviceNow()).events)["INC2"])
        #expect(ticket.priority == .p4)
        #expect(ticket.priorityOverride?.reason == "imported")
    }

    @Test("come in the order of time, a ticket's own in the order of its rows")
    func order() throws {
        let back = [
            row("New", "1/3/2016 10:00"), row("Active", "1/3/2016 09:00"), row("New", "1/3/2016 08:30", of: "INC2"),
        ]
        let history = try read(log(back), serviceNow())
        let states = history.events.filter { $0.event.tag == "ticket.started" || $0.event.tag == "ticket.classified" }
        #expect(states.map(\.key.key) == ["INC2", "INC1", "INC1"])
        #expect(states.last?.origin.at.rfc3339 == "2016-03-01T09:00:00.000Z")
    }

    @Test("log a ticket no later than its first update")
    func loggedFirst() throws {
        let history = try read(log([row("New", "29/2/2016 07:00")]), serviceNow())
        #expect(history.events.first?.origin.at.rfc3339 == "2016-02-29T07:00:00.000Z")
    }

    @Test("give events that more rows only add to")
    func prefixes() throws {
        let whole = Dictionary(grouping: try read(log(life), serviceNow()).events, by: \.key).mapValues { $0.map(line) }
        for count in 0...life.count {
            let part = try read(log(Array(life.prefix(count))), serviceNow())
            for (key, events) in Dictionary(grouping: part.events, by: \.key) {
                #expect(whole[key]?.prefix(events.count) == events.map(line)[...])
            }
        }
    }

    @Test("stop at an instant")
    func until() throws {
        let whole = try read(log(life), serviceNow())
        let end = try #require(Timestamp(rfc3339: "2016-03-01T10:15:00Z"))
        let part = try read(log(life), serviceNow(), until: end)
        #expect(part.events.map(line) == whole.events.filter { $0.origin.at <= end }.map(line))
        #expect(tickets(part.events)["INC1"]?.state == .onHold)
        let before = try #require(Timestamp(rfc3339: "2016-03-01T07:59:00Z"))
        #expect(try read(log(life), serviceNow(), until: before).events.isEmpty)
    }

    @Test("that can't be taken are left out with line and reason")
    func rejected() throws {
        let rows = [
            row("New", "1/3/2016 08:10"), row("-100", "1/3/2016 08:20"), "INC1,New", row("New", "1.3.2016"),
            row("New", "1/3/2016 08:30", levels: "9,2 - Medium,3 - Moderate"), row("New", "1/3/2016 08:40", of: "?"),
            row("?", "1/3/2016 08:40"), row("New", "?"), row("New", "1/3/2016 08:40", symptom: "a\"b"),
            row("New", "1/3/2016 08:40", symptom: String(repeating: "x", count: 2_000)),
        ]
        let history = try read(log(rows), serviceNow())
        #expect(history.tickets == 1)
        let place = CSVRow.Place(fault: .strayQuote, line: 10, column: 95)
        #expect(
            history.rejected == [
                RejectedRow(line: 3, reason: .unknownValue(.state, "-100", column: "incident_state")),
                RejectedRow(line: 4, reason: .fieldCount(found: 2, expected: 22)),
                RejectedRow(line: 5, reason: .notATime(.updatedAt, "1.3.2016", column: "sys_updated_at")),
                RejectedRow(line: 6, reason: .unknownValue(.impact, "9", column: "impact")),
                RejectedRow(line: 7, reason: .missing(.key)),
                RejectedRow(line: 8, reason: .missing(.state)),
                RejectedRow(line: 9, reason: .missing(.updatedAt)),
                RejectedRow(line: 10, reason: .quoting(place)),
                RejectedRow(line: 11, reason: .tooLong(.title, limit: TextLimit.line)),
            ])
    }

    @Test("need their columns")
    func columns() throws {
        let mapping = try serviceNow()
        #expect(throws: IntakeError.noHeader) { try read("", mapping) }
        #expect(throws: IntakeError.columnTwice("a")) { try read("a,b,a\n", mapping) }
        #expect { try read("number,priority\n", mapping) } throws: { error in
            guard case IntakeError.missingColumns(let names, let present) = error else { return false }
            return names.contains("incident_state") && !names.contains("number") && present == ["number", "priority"]
        }
    }

    @Test("can be interrupted")
    func interrupted() throws {
        let many = (0..<3_000).map { row("New", "1/3/2016 08:10", of: "INC\($0)") }
        var told: [Int] = []
        let mapping = try serviceNow()
        #expect(throws: IntakeError.interrupted) {
            try ImportedHistory(
                csv: MemoryInput(log(many)), mapping: mapping, .init(importedBy: "mia", now: importTime)
            ) { rows in
                told.append(rows)
                return rows < 2_000
            }
        }
        #expect(told == [1_024, 2_048])
    }
}
