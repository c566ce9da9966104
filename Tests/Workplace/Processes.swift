import Glibc

extension Workplace {
    /// The `vakt` processes that work at this workplace now, whoever started them.
    public var consoles: [pid_t] {
        guard let directory = opendir("/proc") else { return [] }
        defer { closedir(directory) }
        var found: [pid_t] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let process = pid_t(name), isHere(process) else { continue }
            found.append(process)
        }
        return found
    }

    private func isHere(_ process: pid_t) -> Bool {
        guard let environment = try? Files.read("/proc/\(process)/environ"),
            let command = try? Files.read("/proc/\(process)/comm")
        else { return false }
        let wanted = "VAKT_DESK=" + desk
        return command.starts(with: Array("vakt".utf8))
            && environment.split(separator: 0).contains { $0.elementsEqual(wanted.utf8) }
    }
}
