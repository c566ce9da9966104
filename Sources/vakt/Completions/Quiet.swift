import Glibc

/// Nothing that a completion does may show on somebody's command line, or keep it waiting.
enum Quiet {
    /// How long a shell waits for an answer, in seconds.
    private static let patience: UInt32 = 2

    /// From now on nothing is said on standard error, and the program ends when it takes too long.
    static func begin() {
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        if nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
        signal(SIGALRM) { _ in _exit(0) }
        alarm(patience)
    }
}
