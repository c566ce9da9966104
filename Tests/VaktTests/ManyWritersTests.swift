import Foundation
import PseudoTerminal
import Testing

@Suite("Many writers") struct ManyWritersTests {
    /// `VAKT_COMMANDS=200` for the long run.
    let commands = ProcessInfo.processInfo.environment["VAKT_COMMANDS"].flatMap(Int.init) ?? 25

    @Test("eight processes with 25 commands each lose nothing")
    func nothingLost() throws {
        let vakt = try Program()
        try vakt.run("init")
        let script = """
            for n in $(seq \(commands)); do "$0" new --title "$1 $n" || echo failed; done
            """
        let writers = try (1...8).map { number in
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", script, BuiltProduct.path("vakt"), "writer \(number)"]
            process.environment = ["VAKT_DESK": vakt.desk, "PATH": "/usr/bin:/bin"]
            let file = try vakt.file("writer-\(number)", "")
            process.standardOutput = try FileHandle(forWritingTo: file)
            try process.run()
            return (process, file)
        }
        var told: [String] = []
        for (process, file) in writers {
            process.waitUntilExit()
            told += try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        }
        let wanted = (1...8 * commands).map { number in
            "INC-" + String(repeating: "0", count: 6 - String(number).count) + String(number)
        }
        #expect(told.sorted() == wanted)
        #expect(try vakt.run("list", "--count").output == "\(8 * commands)\n")
        #expect(try vakt.run("verify").output.contains("\(8 * commands + 1) records verified"))
    }
}
