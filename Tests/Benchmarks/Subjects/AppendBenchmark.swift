import Desk
import Glibc
import Helpdesk
import SeededRandom

/// One command until it is acknowledged, beside the least that keeps as much: lock, append, sync, unlock.
enum AppendBenchmark: Benchmark {
    static let name = "append"
    static let summary = "one command acknowledged, beside bare lock + append + fdatasync + unlock"

    private static let rounds = 200

    static func run(_ generated: GeneratedDesk, _ options: BenchmarkOptions) throws -> [Comparison] {
        let desk = try generated.open()
        let path = generated.path + "/bare.log"
        let bare = try BareLog(path)
        defer { unlink(path) }
        var random = SeededGenerator(seed: 11)
        var own: [Double] = []
        var least: [Double] = []
        for _ in 0..<rounds {
            let id = TicketID(.incident, Int64.random(in: 1...Int64(generated.count), using: &random))
            let command = Command.change(id, AddNote("printer asked again, queue restarted"), seen: nil)
            // In turns, so that both have the same disk.
            own.append(try timed { _ = try desk.perform([command]) }.seconds)
            least.append(try timed { try bare.append() }.seconds)
        }
        return [
            Comparison(
                "command acknowledged and indexed", "ms", Samples(seconds: own),
                beside: ("bare append", Samples(seconds: least)), aim: Samples(seconds: least).median * 1.2)
        ]
    }
}

/// A file that is appended to under a lock, one synced line a time.
private final class BareLog {
    private let descriptor: Int32
    private let path: String
    private let line = [UInt8](repeating: 0x61, count: 511) + [0x0A]

    init(_ path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(call: "open", path: path) }
    }

    deinit { close(descriptor) }

    func append() throws {
        guard flock(descriptor, LOCK_EX) == 0 else { throw FileError(call: "flock", path: path) }
        defer { flock(descriptor, LOCK_UN) }
        try DeskFile.write(line, to: descriptor, path)
        guard fdatasync(descriptor) == 0 else { throw FileError(call: "fdatasync", path: path) }
    }
}
