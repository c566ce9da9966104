import Foundation
import PseudoTerminal
import Testing

@Suite("Many writers") struct ManyWritersTests {
    @Test("eight processes with 25 commands each lose nothing")
    func nothingLost() throws {
        let vakt = try Program()
        try vakt.run("init")
        let script = """
            for n in $(seq 25); do "$0" new --title "$1 $n" || echo failed; done
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
        let wanted = (1...200).map { "INC-" + String(repeating: "0", count: 6 - String($0).count) + String($0) }
        #expect(told.sorted() == wanted)
        #expect(try vakt.run("list", "--count").output == "200\n")
        #expect(try vakt.run("verify").output.contains("201 records verified"))
    }
}
