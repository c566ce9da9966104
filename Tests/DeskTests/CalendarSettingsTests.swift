import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Calendars in desk.toml") struct CalendarSettingsTests {
    private func parse(_ text: String) throws(SettingsError) -> DeskSettings {
        try SettingsFile.parse(text: text, path: "desk.toml")
    }

    static let whole = """
        zone = "Europe/Stockholm"
        services = ["mail", "vpn"]
        [calendars.late]
        mon = "12:00-24:00"
        sun = "00:00-06:00, 8:00-9:30"
        holidays = ["sweden", "12-31", "2026-05-15", "easter+39", "easter", "easter-2", "02-29"]
        [calendars."två språk"]
        zone = "Asia/Tokyo"
        tue = "09:00-18:00"
        [clocks.P4]
        resolution = "90m"
        calendar = "late"
        [[clocks.rules]]
        calendar = "japan"
        organisations = ["Kyoto Marine"]
        priorities = ["P3", "P4"]
        [[clocks.rules]]
        calendar = "24x7"
        kinds = ["security"]
        types = ["incident"]
        services = ["vpn"]
        """

    @Test("read back as the same")
    func roundTrip() throws {
        let settings = try parse(Self.whole)
        #expect(settings.zone.name == "Europe/Stockholm")
        #expect(settings.clocks.calendars.keys.sorted() == ["24x7", "business", "japan", "late", "två språk"])
        #expect(settings.clocks.targets[3].resolution == .minutes(90))
        #expect(try parse(SettingsFile.text(of: settings)) == settings)
        #expect(try parse(SettingsFile.template(of: settings)) == settings)
        let late = try #require(settings.clocks.calendars["late"])
        #expect(late.workingDay == (12 * 60 + 7 * 60 + 30) * 60_000 / 2)
        #expect(late.holidays.count == 7)
    }

    @Test("choose by the first rule that matches, else by priority")
    func rules() throws {
        let policy = try parse(Self.whole).clocks
        func chosen(_ priority: Priority, service: String = "mail", organisation: String? = nil) -> String {
            var logged = TicketLogged(type: .incident, title: "x")
            logged.requester.organisation = organisation
            let classified = TicketClassified(
                Classification(kind: .security, services: [service]), priority: priority)
            var ticket: Ticket?
            for (number, event) in [logged as any TicketEvent, classified].enumerated() {
                let origin = Origin(at: Timestamp(milliseconds: 0), by: "anna")
                Ticket.fold(
                    RecordedEvent(
                        sequence: Int64(number + 1), subject: .ticket(TicketID(.incident, 1)), origin: origin,
                        happening: .ticket(event)), into: &ticket)
            }
            return ticket.map { policy.terms(of: .response, for: $0).calendar.name } ?? ""
        }
        #expect(chosen(.p3) == "business")
        #expect(chosen(.p4) == "late")
        #expect(chosen(.p4, organisation: "KYOTO marine") == "japan")
        #expect(chosen(.p5, organisation: "Kyoto Marine") == "business")
        #expect(chosen(.p5, service: "vpn", organisation: "Kyoto Marine") == "24x7")
        #expect(chosen(.p3, service: "vpn", organisation: "Kyoto Marine") == "japan")
    }

    @Test("are other clocks for the index whenever one of them changes")
    func fingerprints() throws {
        let text = Self.whole
        let changes: [(String, String)] = [
            ("Europe/Stockholm", "Europe/London"), ("12:00-24:00", "12:00-23:00"), ("easter+39", "easter+38"),
            ("\"P3\", \"P4\"", "\"P3\""), ("Kyoto Marine", "Kyoto"), ("\"90m\"", "\"91m\""), ("sweden", "japan"),
            ("calendar = \"late\"", "calendar = \"business\""), ("Asia/Tokyo", "Asia/Seoul"),
        ]
        var seen: Set = [try parse(text).clocks.fingerprint]
        #expect(try parse(text).clocks.fingerprint == seen.first)
        for (old, new) in changes {
            let changed = text.replacing(old, with: new, maxReplacements: 1)
            // Seoul and Tokyo read the same since 1988; nothing else does.
            #expect(seen.insert(try parse(changed).clocks.fingerprint).inserted, "\(old)")
        }
    }

    @Test("an older file goes on as it was written")
    func older() throws {
        let settings = try parse("[clocks.P3]\nresponse = \"4h\"\nhours = \"24x7\"\n")
        #expect(settings.clocks.targets[2].calendar == "24x7")
    }

    @Test("a new desk keeps to its host's zone, and to its country's holidays where they are known")
    func beginning() throws {
        for (zone, calendar) in [
            ("Europe/Stockholm", "sweden"), ("Asia/Tokyo", "japan"), ("Europe/London", "business"), ("UTC", "business"),
        ] {
            let settings = SettingsFile.beginning(name: "Desk", founder: "anna", zone: zone)
            #expect(settings.zone.name == zone)
            #expect(settings.clocks.targets[2].calendar == calendar)
            #expect(settings.clocks.targets[0].calendar == "24x7")
            #expect(try parse(SettingsFile.template(of: settings)) == settings)
        }
    }

    @Test("zones have the changes of the database")
    func zones() throws {
        let stockholm = try #require(ZoneNames.zone("Europe/Stockholm")).table
        let spring = try #require(Timestamp(rfc3339: "2026-03-29T01:00:00Z"))
        let autumn = try #require(Timestamp(rfc3339: "2098-10-26T01:00:00Z"))
        #expect(stockholm.changes.contains(ZoneTable.Change(from: spring, seconds: 7_200)))
        #expect(stockholm.changes.contains(ZoneTable.Change(from: autumn, seconds: 3_600)))
        #expect(ZoneNames.zone("Asia/Tokyo")?.table == ZoneTable(before: 32_400))
        #expect(ZoneNames.zone("Europe/Stokholm") == nil)
        #expect(ZoneNames.zone("UTC") == .utc)
    }

    @Test(
        "each mistake is told with its line and key",
        arguments: [
            ("zone = \"Europe/Stokholm\"", 1, "zone"),
            ("[calendars.a]\nmon = \"08:00-12:00 11:00-13:00\"", 2, "calendars.a.mon"),
            ("[calendars.a]\nmon = \"17:00-08:00\"", 2, "calendars.a.mon"),
            ("[calendars.a]\nmon = \"08:00-08:00\"", 2, "calendars.a.mon"),
            ("[calendars.a]\nmon = \"8-12\"", 2, "calendars.a.mon"),
            ("[calendars.a]\nmon = \"08:00-25:00\"", 2, "calendars.a.mon"),
            ("[calendars.a]\nmonday = \"08:00-12:00\"", 2, "calendars.a.monday"),
            ("[calendars.a]\nholidays = [\"12-31\"]", 1, "calendars.a"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nholidays = [\"02-30\"]", 3, "calendars.a.holidays"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nholidays = [\"2026-02-29\"]", 3, "calendars.a.holidays"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nholidays = [\"norway\"]", 3, "calendars.a.holidays"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nholidays = [\"easter+\"]", 3, "calendars.a.holidays"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nzone = \"Mars\"", 3, "calendars.a.zone"),
            ("[calendars.a]\nmon = \"08:00-12:00\"\nholiday-files = [\"no.ics\"]", 3, "calendars.a.holiday-files"),
            ("[calendars.24x7]\nmon = \"08:00-12:00\"", 1, "calendars.24x7"),
            ("[clocks.P1]\n\ncalendar = \"bussiness\"", 3, "clocks.P1.calendar"),
            ("[[clocks.rules]]\ncalendar = \"b\"", 2, "clocks.rules[1].calendar"),
            ("[[clocks.rules]]\nkinds = [\"security\"]", 1, "clocks.rules[1].calendar"),
            (
                "services = [\"a\"]\n[[clocks.rules]]\ncalendar = \"24x7\"\nservices = [\"b\"]", 4,
                "clocks.rules[1].services"
            ),
            ("[[clocks.rules]]\ncalendar = \"24x7\"\npriority = \"P1\"", 3, "clocks.rules[1].priority"),
        ])
    func mistakes(_ text: String, _ line: Int, _ key: String) throws {
        let error = try #require(throws: SettingsError.self) { try parse(text) }
        #expect(error.line == line)
        #expect(error.key == key)
    }
}

@Suite("Holidays from iCalendar files") struct CalendarFileTests {
    private func events(_ lines: [String]) throws(SettingsError) -> [HolidayFile.Event] {
        let text = (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"]).joined(separator: "\r\n")
        return try CalendarFile.events(text, path: "x.ics")
    }

    @Test("are read, folded lines and all")
    func read() throws {
        let found = try events([
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Jul\\, med en rad",
            "  som är vikt: och har DTSTART;VALUE=DATE:19990101 i sig", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART;VALUE=DA", " TE:20200606",
            "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6;UNTIL=20301231",
            "EXDATE;VALUE=DATE:20240606,20250606", "TRANSP:TRANSPARENT", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260101", "STATUS:CANCELLED", "END:VEVENT",
        ])
        #expect(
            found == [
                HolidayFile.Event(start: CivilDay(2026, 12, 24), length: 3),
                HolidayFile.Event(
                    start: CivilDay(2020, 6, 6), everyYears: 1, until: CivilDay(2030, 12, 31),
                    exceptions: [CivilDay(2024, 6, 6), CivilDay(2025, 6, 6)]),
            ])
    }

    @Test(
        "mistakes are told with the line of the file",
        arguments: [
            (["BEGIN:VEVENT", "DTSTART:20260101T090000Z", "END:VEVENT"], 4, "DTSTART"),
            (["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260230", "END:VEVENT"], 4, "DTSTART"),
            (["BEGIN:VEVENT", "SUMMARY:x", "END:VEVENT"], 3, "DTSTART"),
            (["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260102", "DTEND;VALUE=DATE:20260102", "END:VEVENT"], 5, "DTEND"),
            (["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260102", "RRULE:FREQ=MONTHLY", "END:VEVENT"], 5, "RRULE"),
            (
                ["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260102", "SUMMARY:a", " b", "RRULE:FREQ=YEARLY;BYDAY=2MO"], 7,
                "RRULE"
            ),
            (["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260102"], 3, "END:VEVENT"),
        ])
    func mistakes(_ lines: [String], _ line: Int, _ key: String) throws {
        let error = try #require(throws: SettingsError.self) { try events(lines) }
        #expect(error.path == "x.ics")
        #expect(error.line == line)
        #expect(error.key == key)
    }

    @Test("a text that is no calendar is refused")
    func noCalendar() throws {
        let error = try #require(throws: SettingsError.self) { try CalendarFile.events("hello", path: "x.ics") }
        #expect(error.line == 1)
    }

    @Test("are found beside the settings, and change what the index depends on")
    func beside() throws {
        let folder = "/tmp/vakt-holidays-\(UInt64.random(in: 0 ... .max))"
        try DeskFile.makeDirectories(folder)
        defer { try? DeskFile.removeTree(folder) }
        func text(_ day: String) -> String {
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:\(day)\nEND:VEVENT\nEND:VCALENDAR\n"
        }
        let toml = "[calendars.a]\nmon = \"08:00-12:00\"\nholiday-files = [\"x.ics\"]\n[clocks.P1]\ncalendar = \"a\"\n"
        try DeskFile.replace(folder + "/x.ics", text("20260102"))
        let first = try SettingsFile.parse(text: toml, path: folder + "/desk.toml")
        try DeskFile.replace(folder + "/x.ics", text("20260105"))
        let second = try SettingsFile.parse(text: toml, path: folder + "/desk.toml")
        #expect(first.clocks.fingerprint != second.clocks.fingerprint)
        #expect(try SettingsFile.parse(text: SettingsFile.text(of: second), path: folder + "/desk.toml") == second)
    }
}
