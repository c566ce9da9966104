/// What the program exits with (COMMANDS' contract; 75 is `EX_TEMPFAIL` of sysexits.h).
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case refused = 1
    case wrongUsage = 2
    case damaged = 3
    case notFound = 4
    case notPermitted = 5
    case tryAgain = 75

    /// What it means, as help and manual say it.
    var meaning: String {
        switch self {
        case .done: "done"
        case .refused: "the desk's rules refuse it"
        case .wrongUsage: "wrong usage or settings"
        case .damaged: "the desk is damaged or can't be written"
        case .notFound: "no such ticket"
        case .notPermitted: "not permitted"
        case .tryAgain: "try again"
        }
    }
}
