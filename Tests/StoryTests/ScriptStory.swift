import Glibc
import Testing
import Workplace

@Suite("The documentation's scripts") struct ScriptStory {
    @Test("a mail outage from the first call to the closed review, typed into a shell as the page says")
    func mailOutage() throws {
        let place = try Workplace(settings: "")
        let script = try blocks(of: "Sources/vakt/vakt.docc/MailOutage.md")
        let shell = try place.shell("set -eu\nvakt() { \"$VAKT\" \"$@\"; }\n" + script)
        let run = try shell.finish()
        #expect(run.status == 0, "\(run)")
        #expect(run.errors.isEmpty, "\(run.errors)")
        let review = String(decoding: try Files.read(place.directory + "/review.md"), as: UTF8.self)
        #expect(review.contains("New mail is held at the border") && review.contains("The spool volume was full"))
        #expect(review.contains("alarm before it is full"))
    }

    /// The blocks of a page that are for a shell, one after the other.
    private func blocks(of page: String) throws -> String {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let text = String(decoding: try Files.read(root + "/" + page), as: UTF8.self)
        var lines: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```sh"
            } else if isInside {
                lines.append(line)
            }
        }
        try #require(!lines.isEmpty)
        return lines.joined(separator: "\n") + "\n"
    }
}
