import ArgumentParser
import Desk
import Glibc
import Helpdesk
import PseudoTerminal

/// The same minute of work at the console and in neomutt, on one desk's open tickets and as many mails.
struct MinuteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minute", abstract: "Measure a minute of work on a desk of yours, beside neomutt.",
        discussion: "Works on a copy of the desk. Every key is pressed when the answer to the one before it is at rest."
    )

    @Option(help: "The desk.") var desk: String
    @Option(help: "Words that find some tens of open tickets.") var words: String
    @Option(help: "Whom ten tickets are assigned to.") var colleague = "bengt"
    @Option(help: "Where the copy is made.") var directory = "/var/tmp/vakt-benchmarks"
    @Option(help: "The console's executable, if not the one built beside this program.") var vakt: String?
    @Flag(help: "Show the console's last screen.") var screen = false

    func run() throws {
        try DeskFile.makeDirectories(directory)
        let copy = directory + "/minute-desk"
        guard Program(named: "rm")?.seconds(["-rf", copy]) != nil,
            Program(named: "cp")?.seconds(["-a", desk, copy]) != nil
        else { throw ValidationError("\(desk) can't be copied to \(copy).") }
        var own = WorkingMinute.console(
            vakt ?? BuiltProduct.path("vakt"), desk: copy, finding: words, colleague: colleague)
        if screen { own.shown = { $0.screenText } }
        report("vakt", try own.measure())
        guard let neomutt = Program(named: "neomutt") else {
            note("neomutt is not installed: nothing to stand beside it")
            return
        }
        let settings = directory + "/minute-neomuttrc"
        unlink(settings)
        try DeskFile.create(settings, MailboxOfDesk.settings, mode: 0o600)
        let mailbox = directory + "/minute.mbox"
        let count = try MailboxOfDesk.write(desk: copy, to: mailbox)
        var peer = WorkingMinute.neomutt(neomutt.path, settings: settings, mailbox: mailbox, finding: words)
        if screen { peer.shown = { $0.screenText } }
        report("neomutt, \(count) mails", try peer.measure())
    }

    private func report(_ name: String, _ figures: [MinuteFigures]) {
        var table = TextTable([name, "keys", "median ms", "95 % ms", "worst ms", "bytes"])
        for line in figures {
            let times = line.milliseconds
            table.add([
                line.name, String(line.keys), times.median.formatted(2), times.percentile(95).formatted(2),
                times.percentile(100).formatted(2), String(line.bytes),
            ])
        }
        show("\n" + table.text + "\n")
    }
}
