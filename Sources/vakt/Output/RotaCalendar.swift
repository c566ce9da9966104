import Helpdesk
import Primitives
import Wording

/// Shifts as an iCalendar file (RFC 5545): one event for each, in UTC, with a name that stays the same from one export to
/// the next as long as the shift begins then.
struct RotaCalendar {
    let desk: String
    let logID: String
    let words: Catalogue

    /// The file: lines end with CRLF, and none is longer than 75 bytes.
    func bytes(_ report: RotaReport) -> [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vakt//Vakt//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:" + Self.escaped(desk),
        ]
        for team in report.teams {
            for shift in report.plan.shifts(of: team, from: report.now, to: report.end) {
                lines += event(shift, report.now)
            }
        }
        lines.append("END:VCALENDAR")
        return Array((lines.map(Self.folded).joined(separator: "\r\n") + "\r\n").utf8)
    }

    private func event(_ shift: Shift, _ now: Timestamp) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:" + Self.escaped(uid(shift)), "DTSTAMP:" + Self.time(now),
            "DTSTART:" + Self.time(shift.start), "DTEND:" + Self.time(shift.end),
            "SUMMARY:" + Self.escaped(words(.rota(.calendarSummary), ["team": shift.team, "who": shift.person])),
        ]
        var about = shift.line
        if let other = shift.instead { about += ", " + words(.rota(.inPlaceOf), ["who": other]) }
        lines.append("DESCRIPTION:" + Self.escaped(about))
        return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    /// The person is no part of it: a swap changes an event, it does not make another one.
    private func uid(_ shift: Shift) -> String {
        let name = shift.team + "/" + shift.line
        // Only letters and digits are the same in every reader.
        let hex = name.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return hex + "-" + Self.time(shift.start) + "@" + logID
    }

    /// `20261121T080000Z` (3.3.5, form 2).
    static func time(_ instant: Timestamp) -> String {
        instant.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Text (3.3.11); control characters have no place in it.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Folded between characters, so that no line has more than 75 bytes (3.1).
    static func folded(_ line: String) -> String {
        var out = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if length + size > 75 {
                out += "\r\n "
                length = 1
            }
            out.unicodeScalars.append(scalar)
            length += size
        }
        return out
    }
}
