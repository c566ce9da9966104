import ArgumentParser
import Desk
import Helpdesk
import Primitives
import Wording

struct RotaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rota", abstract: "Who is on call: show it, take a shift, cover, swap.",
        discussion: """
            Without a subcommand, who is on call now and in the coming days, with gaps and double bookings. A time is one \
            in the shift that is meant: 2026-11-24, "2026-11-24 14:00", 2026-11-24T14:00Z, or +4h from now.
            """,
        subcommands: [
            RotaShowCommand.self, RotaTakeCommand.self, RotaCoverCommand.self, RotaRemoveCommand.self,
            RotaSwapCommand.self, RotaAcceptCommand.self, RotaDeclineCommand.self,
        ], defaultSubcommand: RotaShowCommand.self)
}

/// A command that changes who is on call.
protocol RotaChange: OpenDeskCommand {
    func wish(_ session: Session) throws -> any DutyCommand
}

extension RotaChange {
    func run(_ session: Session) throws { try session.perform([.duty(wish(session))], json: false) }
}

extension Session {
    /// A time on the command line.
    func instant(_ text: String) throws -> Timestamp { try TimeText.read(text, now: desk.now, zone: zone) }
}

struct RotaTakeCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take a shift, or a gap: what is left of it.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The team.", completion: .teams) var team: String
    @Argument(help: "A time in the shift.") var at: String
    @Option(help: ArgumentHelp("The line, where the team has several.", valueName: "name")) var line: String?
    @Option(help: ArgumentHelp("Who takes it, if not you; for supervisors.", valueName: "user"), completion: .operators)
    var person: String?
    @Option(help: "Why.") var reason: String = ""

    func wish(_ session: Session) throws -> any DutyCommand {
        TakeShift(team: team, at: try session.instant(at), line: line, person: person, reason: reason)
    }
}

struct RotaCoverCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "cover", abstract: "Be on call in another's place, or where nobody is, for a while.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The team.", completion: .teams) var team: String
    @Option(help: ArgumentHelp("From when.", valueName: "time")) var from: String
    @Option(help: ArgumentHelp("Until when.", valueName: "time")) var to: String
    @Option(
        help: ArgumentHelp("In whose place; without it, whoever would be on call.", valueName: "user"),
        completion: .operators)
    var instead: String?
    @Option(help: ArgumentHelp("The line, where the team has several.", valueName: "name")) var line: String?
    @Option(help: ArgumentHelp("Who covers, if not you; for supervisors.", valueName: "user"), completion: .operators)
    var person: String?
    @Option(help: "Why.") var reason: String = ""

    func wish(_ session: Session) throws -> any DutyCommand {
        CoverDuty(
            team: team, line: line, person: person, instead: instead, start: try session.instant(from),
            end: try session.instant(to), reason: reason)
    }
}

struct RotaRemoveCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "End a cover: from now on, what was planned holds again.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The cover's number.") var number: Int64

    func wish(_ session: Session) -> any DutyCommand { RemoveCover(number) }
}

struct RotaSwapCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "swap", abstract: "Offer somebody a shift of yours, for one of theirs or for nothing.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The team.", completion: .teams) var team: String
    @Argument(help: "A time in the shift that you give.") var at: String
    @Option(help: ArgumentHelp("Who is asked.", valueName: "user"), completion: .operators) var to: String
    @Option(
        name: .customLong("for"), help: ArgumentHelp("A time in the shift of theirs that you take.", valueName: "time"))
    var wanted: String?
    @Option(help: ArgumentHelp("The line of your shift, where the team has several.", valueName: "name"))
    var line: String?
    @Option(
        help: ArgumentHelp("Whose shift it is, if not yours; for supervisors.", valueName: "user"),
        completion: .operators)
    var person: String?
    @Option(help: "Why.") var reason: String = ""

    func wish(_ session: Session) throws -> any DutyCommand {
        OfferSwap(
            team: team, gives: try session.instant(at), line: line, to: to, wants: try wanted.map(session.instant),
            person: person, reason: reason)
    }
}

struct RotaAcceptCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept a swap that you were offered.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The offer's number.") var number: Int64

    func wish(_ session: Session) -> any DutyCommand { AcceptSwap(number) }
}

struct RotaDeclineCommand: RotaChange {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline a swap, or take your own offer back.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The offer's number.") var number: Int64

    func wish(_ session: Session) -> any DutyCommand { DeclineSwap(number) }
}
