/// What the program exits with (COMMANDS' contract; 75 is `EX_TEMPFAIL` of sysexits.h).
enum ExitStatus: Int32 {
    case done = 0
    case refused = 1
    case wrongUsage = 2
    case damaged = 3
    case notFound = 4
    case notPermitted = 5
    case tryAgain = 75
}
