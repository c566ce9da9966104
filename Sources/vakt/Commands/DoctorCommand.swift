import ArgumentParser
import Desk
import Journal

struct DoctorCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look for what keeps the desk from working, and mend what can be mended.",
        discussion: """
            Lifts the mark of a failed sync after reading the disk past the cache. A gap is accepted only with \
            --accept-gap: its bytes stay, but what they said is lost to the desk.
            """)

    @OptionGroup var desk: DeskOptions
    @Flag(help: "Record that the damaged bytes were looked at, so that writing can go on.") var acceptGap = false

    func run(_ output: Output) throws {
        output.speak(asOnDeskAt: desk.directory)
        let words = output.words
        var isWell = true
        for finding in try Desk.examine(at: desk.directory) {
            switch finding {
            case .fork(let fork): throw JournalError.forked(fork)
            case .poison:
                try Desk.liftPoison(at: desk.directory)
                try output.line(words(.commandLine(.doctorMarkLifted)))
            case .gap(let damage):
                // Several gaps are accepted at once below.
                if !acceptGap { throw JournalError.damaged([damage]) }
            case .malformedBody(let seq): throw CareError.malformed(seq: seq)
            case .incompleteTail(let range):
                try output.line(words(.commandLine(.verifiedTail), ["bytes": String(range.count)]))
            }
            isWell = false
        }
        if acceptGap {
            for damage in try Desk.acceptGaps(at: desk.directory) {
                let arguments: KeyValuePairs = [
                    "bytes": String(damage.range.count), "offset": String(damage.range.lowerBound),
                ]
                try output.line(words(.commandLine(.doctorGapAccepted), arguments))
            }
        } else if let newest = try? desk.open().clockIsBehind() {
            let arguments: KeyValuePairs = ["now": Desk.systemClock().rfc3339, "newest": newest.rfc3339]
            try output.line(words(.due(.clockBehind), arguments) + " " + words(.due(.clockBehindHint)))
        } else if isWell {
            try output.line(words(.commandLine(.doctorWell)))
        }
    }
}
