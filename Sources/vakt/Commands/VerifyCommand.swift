import ArgumentParser
import Desk
import Journal
import Primitives
import Wording

struct VerifyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the journal's chain and every body; print its head.",
        discussion: """
            Note the head outside the desk: --against HASH later proves that what stood before it is still the same. \
            Needs neither index nor settings.
            """)

    @OptionGroup var desk: DeskOptions
    @Option(help: ArgumentHelp("An earlier head that must be part of this history.", valueName: "hash"))
    var against: String?
    @Flag(help: "One JSON object.") var json = false

    func run(_ output: Output) throws {
        output.speak(asOnDeskAt: desk.directory)
        let words = output.words
        let earlier = try against.map { text in
            guard let digest = Digest(text: text) else { throw ValidationError("--against takes 43 characters.") }
            return digest
        }
        let progress = ProgressLine(words(.commandLine(.catchingUp)))
        let report = try Desk.verify(at: desk.directory, against: earlier) { progress.show(done: $0, of: $1) }
        progress.end()
        try json ? output.line(Self.json(report, asked: earlier != nil).text) : write(report, output, words)
        try output.finish()
        if !report.gaps.isEmpty { throw JournalError.damaged(report.gaps) }
        if let seq = report.malformed.first { throw CareError.malformed(seq: seq) }
        if let against, report.earlierHead == nil { throw CareError.checkpointLost(against) }
    }

    private func write(_ report: VerificationReport, _ output: Output, _ words: Catalogue) throws {
        try output.line(words(.commandLine(.headIs), ["hash": report.head.hash.text]))
        if report.isSound {
            try output.line(words(.commandLine(.verified), ["count": String(report.records)]))
        }
        if report.erased > 0 {
            try output.line(words(.commandLine(.verifiedErased), ["count": String(report.erased)]))
        }
        if case .incomplete(let range) = report.tail {
            try output.line(words(.commandLine(.verifiedTail), ["bytes": String(range.count)]))
        }
        if let against, report.earlierHead != nil {
            try output.line(words(.commandLine(.checkpointHeld), ["hash": safe(against)]))
        }
    }

    private static func json(_ report: VerificationReport, asked: Bool) -> JSON {
        var tail = 0
        if case .incomplete(let range) = report.tail { tail = range.count }
        return .object([
            "sound": .bool(report.isSound), "records": .integer(report.records),
            "head": .string(report.head.hash.text), "bytes": .integer(report.head.offset),
            "erased": .integer(report.erased), "gaps": .array(report.gaps.map(Self.json)),
            "accepted": .array(report.accepted.map(Self.json)), "sealed": .array(report.sealed.map(Self.json)),
            "malformed": .array(report.malformed.map(JSON.integer)), "incompleteBytes": .integer(Int64(tail)),
            "earlierHeadAt": report.earlierHead.map(JSON.integer) ?? .null,
        ])
    }

    private static func json(_ damage: Damage) -> JSON {
        .object(["offset": .integer(damage.range.lowerBound), "length": .integer(Int64(damage.range.count))])
    }
}

/// What verifying found that no layer throws.
enum CareError: Error {
    case malformed(seq: Int64)
    case checkpointLost(String)
}
