import Foundation
import Testing

@Suite("The house")
struct HouseTests {
    private let code = ["Sources", "Themes", "Tests"].flatMap {
        SourceTree.files(below: $0, endings: ["swift", "h", "c"])
    }

    @Test("has nothing at its top but what belongs there")
    func topLevel() throws {
        let known: Set<String> = ["Package.swift", "Package.resolved", "Sources", "Tests", "Themes", "README.md"]
        let found = try FileManager.default.contentsOfDirectory(atPath: SourceTree.top.path)
        #expect(found.filter { !$0.hasPrefix(".") && !known.contains($0) } == [])
    }

    @Test("has no file above 400 lines")
    func fileSizes() {
        for file in code { #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines") }
    }

    @Test("has a median file below 100 lines")
    func median() {
        let sizes = code.filter { !$0.path.hasPrefix("Tests/") }.map(\.lines.count).sorted()
        #expect(sizes[sizes.count / 2] < 100)
    }

    @Test("leaves nothing for later and traps nowhere")
    func shortcuts() {
        let forbidden = ["TO" + "DO", "FIX" + "ME", "fatal" + "Error(", "try" + "! "]
        for file in code where !file.path.hasPrefix("Tests/") {
            for word in forbidden { #expect(!file.text.contains(word), "\(file.path) says \(word)") }
        }
    }

    @Test("gives a reason beside every promise to the compiler")
    func promises() {
        for file in code where !file.path.hasPrefix("Tests/") {
            for (number, line) in file.lines.enumerated()
            where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
                let above = file.lines[max(0, number - 4)..<number]
                #expect(
                    line.contains("//") || above.contains { $0.contains("//") },
                    "\(file.path):\(number + 1) promises without a reason")
            }
        }
    }
}
