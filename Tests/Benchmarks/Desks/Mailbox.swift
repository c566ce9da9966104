import Desk
import Glibc
import Primitives

/// As many mails about the same things, for a mail program to be measured on.
struct Mailbox {
    let path: String
    let count: Int

    /// The mailbox of that many mails below a directory, made when it is not there yet.
    static func existing(in directory: String, count: Int) throws -> Mailbox {
        let box = Mailbox(path: "\(directory)/mails-\(count)-v\(DeskGenerator.version).mbox", count: count)
        if !DeskFile.exists(box.path) { try box.make() }
        return box
    }

    private func make() throws {
        let aside = path + ".making"
        let descriptor = Glibc.open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(call: "open", path: aside) }
        defer { close(descriptor) }
        var generator = DeskGenerator(
            seed: GeneratedDesk.seed, openPerMille: 0, end: Timestamp(milliseconds: 1_700_000_000_000))
        var bytes: [UInt8] = []
        for index in 0..<count {
            append(index, &generator, &bytes)
            guard bytes.count > 1 << 20 || index == count - 1 else { continue }
            try DeskFile.write(bytes, to: descriptor, aside)
            bytes.removeAll(keepingCapacity: true)
        }
        guard rename(aside, path) == 0 else { throw FileError(call: "rename", path: path) }
    }

    /// One mail in the form of RFC 4155, its length given so that a reader may skip its text.
    private func append(_ index: Int, _ generator: inout DeskGenerator, _ bytes: inout [UInt8]) {
        let title = generator.title(index)
        let who = generator.pick(DeskWords.people)
        let text = (0..<4).map { _ in generator.sentence(12) }.joined(separator: "\n")
        let time = Timestamp(milliseconds: 1_700_000_000_000 + Int64(index) * 31_000).civil
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [time.hour, time.minute, time.second].map { ($0 < 10 ? "0" : "") + String($0) }
            .joined(separator: ":")
        bytes +=
            """
            From \(who)@example.org Tue Nov 14 22:13:20 2023
            From: \(who) <\(who)@example.org>
            To: desk@example.org
            Subject: \(title)
            Date: \(time.day) \(months[time.month - 1]) \(time.year) \(clock) +0000
            Message-ID: <\(index)@example.org>
            Content-Length: \(text.utf8.count + 1)

            \(text)


            """.utf8
    }
}
