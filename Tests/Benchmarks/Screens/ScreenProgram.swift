import PseudoTerminal

/// A program with a screen, and the keys that do the same things in it.
struct ScreenProgram {
    let name: String
    let arguments: [String]
    /// The bytes of a step; none where the program has no such thing.
    let keys: [ScreenStep: [UInt8]]
    /// Whether a row of the screen shows a ticket, or a mail.
    let isTicket: (String) -> Bool
    let quit: [UInt8]
    /// How long an answer to a key may take, in seconds.
    var patience = 5.0
}

/// What a person does again and again.
enum ScreenStep: String, CaseIterable {
    case down = "key j"
    case up = "key k"
    case pageDown = "page down"
    case end = "G, the end"
    case home = "g, the beginning"
    case filterRare = "filter rare"
    case filterCommon = "filter common"
    case all = "filter off"

    /// How often it is done in a row, when so many tickets are on the screen: a key that moves nothing paints nothing.
    func repetitions(onScreen tickets: Int) -> Int {
        let isFull = tickets >= 40
        return switch self {
        case .down: isFull ? 60 : max(0, tickets - 1)
        case .up: isFull ? 40 : max(0, tickets - 1)
        case .pageDown: isFull ? 15 : 0
        default: 1
        }
    }

    /// The way through the steps. Filters and ends are taken several times, in turns.
    static let way: [ScreenStep] =
        [.down, .up, .pageDown]
        + (0..<5).flatMap { _ in [ScreenStep.end, .home] }
        + (0..<3).flatMap { _ in [ScreenStep.filterRare, .all, .filterCommon, .all] }
}

extension ScreenProgram {
    /// The console on a desk.
    static func console(_ path: String, desk: String) -> ScreenProgram {
        let enter: [UInt8] = [0x0D]
        func filter(_ query: String) -> [UInt8] { Array("/".utf8) + [0x15] + Array(query.utf8) + enter }
        return ScreenProgram(
            name: "vakt", arguments: [path, "--desk", desk],
            keys: [
                .down: Array("j".utf8), .up: Array("k".utf8), .pageDown: Keystroke.key(.pageDown).encoded(),
                .end: Array("G".utf8), .home: Array("g".utf8), .filterRare: filter(DeskWords.rare),
                .filterCommon: filter(DeskWords.common), .all: filter("state:open"),
            ],
            // The queue is on the left; the other panes name tickets too.
            isTicket: { $0.prefix(30).contains("INC-") }, quit: Array("q".utf8))
    }

    /// neomutt on a mailbox, with nothing of the user's own settings.
    static func neomutt(_ path: String, settings: String, mailbox: String, writable: Bool = false)
        -> ScreenProgram
    {
        let enter: [UInt8] = [0x0D]
        func limit(_ pattern: String) -> [UInt8] { Array("l\(pattern)".utf8) + enter }
        return ScreenProgram(
            name: "neomutt", arguments: [path, "-n"] + (writable ? [] : ["-R"]) + ["-F", settings, "-f", mailbox],
            keys: [
                .down: Array("j".utf8), .up: Array("k".utf8), .pageDown: Keystroke.key(.pageDown).encoded(),
                .end: Keystroke.key(.end).encoded(), .home: Keystroke.key(.home).encoded(),
                .filterRare: limit("~s \(DeskWords.rare)"), .filterCommon: limit("~s \(DeskWords.common)"),
                .all: limit("all"),
            ],
            isTicket: { row in
                let first = row.split(separator: " ").first ?? ""
                return row.contains("(") && !first.isEmpty && first.allSatisfy(\.isNumber)
            },
            quit: Array("x".utf8), patience: 60)
    }
}
