import Desk
import Glibc

/// A program run for comparison, with nothing of its output kept.
struct Program {
    let path: String

    /// The program in the search path; `nil` where it is not installed.
    init?(named name: String) {
        let places = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let candidates = places.split(separator: ":").map { $0 + "/" + name }
        guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
        path = found
    }

    /// Runs it to its end and answers the seconds that took; `nil` when it failed.
    func seconds(_ arguments: [String], input: String = "/dev/null") -> Double? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        let strings = ([path] + arguments).map { strdup($0) }
        defer { strings.forEach { free($0) } }
        let start = monotonicNanoseconds()
        var process = pid_t()
        guard posix_spawn(&process, path, &actions, nil, strings + [nil], environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let seconds = Double(monotonicNanoseconds() - start) / 1e9
        return status == 0 ? seconds : nil
    }
}
