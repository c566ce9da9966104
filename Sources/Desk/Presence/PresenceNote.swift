import Glibc
import Helpdesk
import Primitives

/// What one console tells the others, as it stands in its file.
struct PresenceNote: Sendable, Hashable {
    var user: String
    var process: ConsoleProcess
    /// Nothing while the console shows no ticket.
    var ticket: TicketID?
    var doing: Presence.Doing
    var since: Timestamp

    /// How the names of such files end.
    static let ending = ".here"

    /// The name of this process's file, of few characters, so that a strange user or host name makes no strange file.
    static func fileName(_ user: String) -> String {
        let process = ConsoleProcess.current
        let text = "\(user)-\(process.host)-\(process.number)"
        let characters = text.unicodeScalars.suffix(120).map { scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain || scalar == "-" || scalar == "_" ? Character(scalar) : "_"
        }
        return String(characters) + ending
    }

    var presence: Presence? { ticket.map { Presence(user: user, ticket: $0, doing: doing, since: since) } }

    /// One line of JSON.
    var text: String {
        var members: [(String, JSON)] = [
            ("user", .string(user)), ("host", .string(process.host)), ("pid", .integer(Int64(process.number))),
            ("start", .integer(process.start)), ("doing", .string(doing.rawValue)),
            ("since", .integer(since.milliseconds)),
        ]
        if let ticket { members.append(("ticket", .string(ticket.description))) }
        var bytes: [UInt8] = []
        JSON.object(JSONObject(members)).write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    init(user: String, process: ConsoleProcess, ticket: TicketID?, doing: Presence.Doing, since: Timestamp) {
        self.user = user
        self.process = process
        self.ticket = ticket
        self.doing = doing
        self.since = since
    }

    /// Reads what ``text`` wrote; `nil` for anything else.
    init?(parsing bytes: [UInt8]) {
        guard case .object(let note)? = try? JSON(parsing: bytes), let user = note.string("user"), !user.isEmpty,
            let host = note.string("host"), case .integer(let pid)? = note["pid"], let number = pid_t(exactly: pid),
            number > 0, case .integer(let start)? = note["start"],
            let doing = note.string("doing").flatMap(Presence.Doing.init(rawValue:)),
            case .integer(let since)? = note["since"]
        else { return nil }
        self.user = user
        process = ConsoleProcess(host: host, number: number, start: start)
        ticket = note.string("ticket").flatMap { TicketID($0) }
        self.doing = doing
        self.since = Timestamp(milliseconds: since)
    }
}

/// A process that stays the same also when its number is given to another one later.
struct ConsoleProcess: Sendable, Hashable {
    var host: String
    var number: pid_t
    /// When it was started, in the kernel's ticks since the machine was; 0 where that is not told.
    var start: Int64

    static let current = ConsoleProcess(host: hostName, number: getpid(), start: startTime(of: getpid()) ?? 0)

    /// Whether it is known to have ended. Of processes on other hosts nothing is known.
    var hasEnded: Bool {
        guard host == Self.current.host else { return false }
        guard kill(number, 0) == 0 || errno == EPERM else { return true }
        guard start != 0, let running = Self.status(of: number) else { return false }
        return running.start != start || running.isDead
    }

    private static func startTime(of process: pid_t) -> Int64? { status(of: process)?.start }

    /// The 22nd and the 3rd field of proc_pid_stat(5); the second may hold blanks and brackets. A process that nobody has
    /// waited for yet is dead all the same.
    private static func status(of process: pid_t) -> (start: Int64, isDead: Bool)? {
        guard let text = try? DeskFile.text("/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else {
            return nil
        }
        let fields = text[name...].split(separator: " ")
        guard fields.count > 20, let start = Int64(fields[20]) else { return nil }
        return (start, fields[1] == "Z" || fields[1] == "X")
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
