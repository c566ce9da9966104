import Desk

/// How often a process has gone to sleep by itself, over all its threads; `nil` when it is gone.
func contextSwitches(of process: Int32) -> Int? {
    guard let threads = try? DeskFile.names(in: "/proc/\(process)/task") else { return nil }
    var sum = 0
    for thread in threads where thread.allSatisfy(\.isNumber) {
        guard let text = try? DeskFile.text("/proc/\(process)/task/\(thread)/status") else { continue }
        for line in text.split(separator: "\n") where line.hasPrefix("voluntary_ctxt_switches:") {
            sum += Int(line.filter(\.isNumber)) ?? 0
        }
    }
    return sum
}
