import Glibc
import Helpdesk
import Primitives

/// Holidays from an iCalendar file (RFC 5545): events of whole days, once or every year.
enum CalendarFile {
    /// Reads a file that the settings name; a name that is no whole path is looked up beside them.
    static func load(_ name: String, for table: SettingsTable) throws(SettingsError) -> HolidayFile {
        let settings = table.source.path
        let folder = settings.lastIndex(of: "/").map { settings[...$0] } ?? ""
        let path = name.hasPrefix("/") ? name : folder + name
        let text: String
        do {
            text = try DeskFile.text(path)
        } catch {
            throw table.error("holiday-files", .unreadableFile(path, error.code))
        }
        return HolidayFile(name: name, events: try events(text, path: path))
    }

    /// The events of a calendar's text.
    ///
    /// - Throws: the first mistake, with the file's line and the property.
    static func events(_ text: String, path: String) throws(SettingsError) -> [HolidayFile.Event] {
        var events: [HolidayFile.Event] = []
        var event: CalendarEvent?
        var isCalendar = false
        for line in CalendarLine.lines(of: text) {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VCALENDAR"): isCalendar = true
            case ("BEGIN", "VEVENT"): event = CalendarEvent(line: line.number)
            case ("END", "VEVENT"):
                if let finished = try event?.finished(path) { events.append(finished) }
                event = nil
            default: try event?.take(line, path)
            }
        }
        guard isCalendar else {
            throw SettingsError(
                path: path, line: 1,
                problem: .wrongKind(expected: .calendarFile))
        }
        if let event { throw SettingsError(path: path, line: event.line, key: "END:VEVENT", problem: .missing) }
        return events
    }
}

/// A line of an iCalendar file, put together from the physical lines that it was folded into.
struct CalendarLine {
    /// The number of its first physical line, from 1.
    var number: Int
    /// The property in upper case.
    var name: String
    /// Its parameters, as they stand.
    var parameters: [String]
    var value: String

    /// RFC 5545, 3.1: a line that begins with white space goes on with the one before.
    static func lines(of text: String) -> [CalendarLine] {
        var whole: [(number: Int, text: String)] = []
        var number = 0
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            number += 1
            if let first = part.first, first == " " || first == "\t", !whole.isEmpty {
                whole[whole.count - 1].text += part.dropFirst()
            } else if !part.isEmpty {
                whole.append((number, String(part)))
            }
        }
        return whole.map { CalendarLine(number: $0.number, text: $0.text) }
    }

    private init(number: Int, text: String) {
        self.number = number
        var isQuoted = false
        let colon = text.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ":" && !isQuoted
        }
        let head = text[..<(colon ?? text.endIndex)].split(separator: ";")
        name = head.first.map { $0.uppercased() } ?? ""
        parameters = head.dropFirst().map { $0.uppercased() }
        value = colon.map { String(text[text.index(after: $0)...]).trimmingSpaces } ?? ""
    }
}

/// An event while its lines are read.
struct CalendarEvent {
    let line: Int
    private var start: CivilDay?
    private var end: (day: CivilDay, line: Int)?
    private var rule: CalendarRule?
    private var exceptions: [CivilDay] = []
    private var isCancelled = false

    init(line: Int) { self.line = line }

    mutating func take(_ line: CalendarLine, _ path: String) throws(SettingsError) {
        switch line.name {
        case "DTSTART": start = try Self.day(line.value, line, path)
        case "DTEND": end = (try Self.day(line.value, line, path), line.number)
        case "DURATION": throw Self.error(line, path, .unsupported)
        case "RRULE": rule = try CalendarRule(line, path)
        case "RDATE": throw Self.error(line, path, .unsupported)
        case "EXDATE":
            for part in line.value.split(separator: ",") { exceptions.append(try Self.day(String(part), line, path)) }
        case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
        default: break
        }
    }

    /// The event when all is read; `nil` for one that is called off.
    func finished(_ path: String) throws(SettingsError) -> HolidayFile.Event? {
        guard let start else {
            throw SettingsError(path: path, line: line, key: "DTSTART", problem: .missing)
        }
        var event = HolidayFile.Event(start: start, exceptions: exceptions)
        if let end {
            // DTEND is the first day that is no longer part of it.
            guard end.day > start, end.day.number - start.number <= 366 else {
                throw SettingsError(
                    path: path, line: end.line, key: "DTEND",
                    problem: .wrongKind(expected: .laterDay))
            }
            event.length = end.day.number - start.number
        }
        event.everyYears = rule?.interval
        event.until = rule?.until
        event.count = rule?.count
        if let rule, !rule.fits(start) { throw Self.error(rule.line, path, .unsupported) }
        return isCancelled ? nil : event
    }

    static func day(_ value: String, _ line: CalendarLine, _ path: String) throws(SettingsError) -> CivilDay {
        let digits = Array(value.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value),
            let day = CivilDay(checking: number / 10_000, number / 100 % 100, number % 100)
        else { throw error(line, path, .notADay) }
        return day
    }

    enum Reason { case notADay, unsupported }

    static func error(_ line: CalendarLine, _ path: String, _ reason: Reason) -> SettingsError {
        let expected =
            switch reason {
            case .notADay: "a whole day, such as DTSTART;VALUE=DATE:20261224"
            case .unsupported: "a start, an end, and FREQ=YEARLY for what comes every year; nothing else is understood"
            }
        return SettingsError(
            path: path, line: line.number, key: line.name, problem: .outOfRange(line.value, expected: expected))
    }
}

/// A rule of repetition (RFC 5545, 3.3.10), as far as holidays need it: every year, or every few, on the same day.
struct CalendarRule {
    let line: CalendarLine
    private(set) var interval = 1
    private(set) var until: CivilDay?
    private(set) var count: Int?
    private var month: Int?
    private var day: Int?

    init(_ line: CalendarLine, _ path: String) throws(SettingsError) {
        self.line = line
        var isYearly = false
        for part in line.value.uppercased().split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { throw CalendarEvent.error(line, path, .unsupported) }
            let number = Int(sides[1]).flatMap { $0 > 0 ? $0 : nil }
            switch (sides[0], number) {
            case ("FREQ", _): isYearly = sides[1] == "YEARLY"
            case ("INTERVAL", let number?): interval = number
            case ("COUNT", let number?): count = number
            case ("UNTIL", _): until = try CalendarEvent.day(String(sides[1].prefix(8)), line, path)
            case ("BYMONTH", let number?): month = number
            case ("BYMONTHDAY", let number?): day = number
            case ("WKST", _): break
            default: throw CalendarEvent.error(line, path, .unsupported)
            }
        }
        guard isYearly else { throw CalendarEvent.error(line, path, .unsupported) }
    }

    /// Whether the month and day that it may name are those of the first time.
    func fits(_ start: CivilDay) -> Bool {
        let fields = start.fields
        return month.map { $0 == fields.month } ?? true && day.map { $0 == fields.day } ?? true
    }
}
