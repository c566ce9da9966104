import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct TickCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick", abstract: "Do what is due: for desks where nobody keeps a console open.",
        discussion: """
            Records warnings and breaches of clocks, lets acknowledgements lapse, escalates, wakes tickets that were \
            on hold until now, closes what was resolved long ago, and logs the tickets of planned work. Everything is recorded once, however often and \
            wherever this runs, beside open consoles too; what fell due while nobody looked is made up for. One line \
            is printed for each ticket. The exit status is 0 also when nothing was due; it is 75 when this host's \
            clock is behind the desk's last record, and then nothing is done.

            Run it every minute from cron, with the desk's group:

            * * * * * vakt tick --desk /srv/desk >/dev/null

            or from systemd, with vakt-tick.service:

            [Unit] Description=What is due at the desk

            [Service] Type=oneshot User=desk ExecStart=/usr/local/bin/vakt tick --desk /srv/desk

            and vakt-tick.timer:

            [Timer] OnCalendar=minutely AccuracySec=5s Persistent=true

            [Install] WantedBy=timers.target

            Every command and the console take --now TIME (RFC 3339), for tests and replays.
            """)

    @OptionGroup var desk: DeskOptions
    @Flag(help: "Print each ticket as it is now, as JSON Lines.") var json = false
    @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be done, and do nothing.")
    var dryRun = false

    func run(_ session: Session) throws {
        let stop = StopRequest()
        let report = try session.desk.tick(rehearsing: dryRun) { ticket, events in
            try session.tell(ticket, events, json: json)
            return !stop.isAsked
        }
        if let newest = report.isBehind { throw ClockBehind(now: session.desk.now, newest: newest) }
        try session.output.finish()
        guard session.output.isTerminal, !json else { return }
        if report.tickets == 0 {
            StandardError.line(session.words(.due(.tickNothing)))
        } else if dryRun {
            StandardError.line(session.words(.due(.tickWould)))
        }
    }
}

/// The clock of this host is behind what is recorded already.
struct ClockBehind: Error {
    var now: Timestamp
    var newest: Timestamp
}
