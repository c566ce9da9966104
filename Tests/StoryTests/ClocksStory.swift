import PseudoTerminal
import Testing
import Workplace

@Suite("Why a clock says what it says") struct ClocksStory {
    @Test("one key away from the due time, and on the command line, by whose hand and in which hours")
    func explained() throws {
        let place = try Workplace()
        let night = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { "\($0) = \"00:00-12:00 12:00-24:00\"" }
        try place.write(
            """
            zone = "Europe/Stockholm"
            \(Settings.small)
            [calendars.always-but]
            zone = "Asia/Tokyo"
            \(night.joined(separator: "\n"))
            holidays = ["1999-12-31"]
            [[clocks.rules]]
            calendar = "always-but"
            services = ["mail"]
            """, to: "desk/desk.toml")
        try place.vakt("new", "--title", "Mail is slow")
        let complete = ["--impact", "1", "--urgency", "1", "--category", "mail/server", "--service", "mail"]
        _ = try place.run(["classify", "1"] + complete)
        try place.vakt("hold", "1", "--reason", "vendor")

        let console = try place.console(columns: 120, rows: 40)
        try console.expect("INC-000001")
        try console.press(.text("d"))
        try console.expect("Clocks of INC-000001")
        try console.expect("always-but by rule 1, Asia/Tokyo")
        try console.expect("put on hold by \(Workplace.me): vendor")
        try console.expect("stands still")
        // Somebody goes on with it at the same moment: the page follows.
        try place.vakt("resume", "1")
        try console.expect("resumed by \(Workplace.me)")
        try console.press(.key(.escape))
        try console.waitUntil("the queue") { !$0.screenText.contains("Clocks of") }

        let told = try place.vakt("show", "1", "--clocks")
        #expect(told.contains("4 h for P1"))
        #expect(told.contains("resumed by \(Workplace.me)"))
        let json = try place.vakt("show", "1", "--clocks", "--json").split(separator: "\n")
        #expect(json.count == 2)
        #expect(json.last?.contains("\"standing\":\"running\"") ?? false)
        #expect(json.last?.contains("\"state\":\"paused\"") ?? false)
    }

    @Test("a calendar that can't be is refused with file, line and key")
    func refused() throws {
        let place = try Workplace()
        for (line, key) in [
            ("mon = \"08:00-12:00 11:00-13:00\"", "calendars.office.mon"),
            ("zone = \"Europe/Stokholm\"", "calendars.office.zone"),
            ("holiday-files = [\"none.ics\"]", "calendars.office.holiday-files"),
        ] {
            try place.write("[calendars.office]\ntue = \"08:00-12:00\"\n\(line)\n", to: "desk/desk.toml")
            let run = try place.run(["config", "check"])
            #expect(run.status == 2)
            #expect(run.errors.contains("desk.toml:3: \(key): "), "\(run)")
        }
        try place.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T080000\nEND:VEVENT\n", to: "desk/bad.ics")
        try place.write("[calendars.a]\ntue = \"08:00-12:00\"\nholiday-files = [\"bad.ics\"]\n", to: "desk/desk.toml")
        let run = try place.run(["config", "check"])
        #expect(run.status == 2 && run.errors.contains("bad.ics:3: DTSTART: "), "\(run)")
    }
}
