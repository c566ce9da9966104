import ArgumentParser
import Glibc

/// The root: without a subcommand it opens the console.
struct VaktCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "vakt",
        abstract: "A helpdesk console: incidents, requests and what is known about them.",
        discussion: """
            Without a subcommand the console opens on the desk.

            Exit status: \(ExitStatus.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ")).
            """,
        version: Version.text,
        subcommands: [],
        groupedSubcommands: [
            CommandGroup(
                name: "The desk:",
                subcommands: [
                    DemoCommand.self, InitCommand.self, ConfigCommand.self, KeysCommand.self, ThemesCommand.self,
                    VerifyCommand.self, DoctorCommand.self, TickCommand.self, HealthCommand.self,
                    CompletionsCommand.self, ManCommand.self,
                ]),
            CommandGroup(
                name: "Tickets:",
                subcommands: [
                    NewCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self, ClassifyCommand.self,
                    AssignCommand.self, AckCommand.self, EscalateCommand.self, NoteCommand.self, TimeCommand.self,
                    StartCommand.self, HoldCommand.self, ResumeCommand.self, ContainCommand.self,
                    ResolveCommand.self, ReopenCommand.self, CloseCommand.self, CancelCommand.self, TagCommand.self,
                    WatchCommand.self, PriorityCommand.self, EditCommand.self, LinkCommand.self, UnlinkCommand.self,
                    MergeCommand.self, SplitCommand.self, DraftsCommand.self, UndoCommand.self, RedoCommand.self,
                ]),
            CommandGroup(
                name: "Incidents:",
                subcommands: [
                    MajorCommand.self, CheckCommand.self, HypothesisCommand.self, CauseCommand.self,
                    UpdatesCommand.self, StakeholdersCommand.self, InformCommand.self, MacroCommand.self,
                    ReportCommand.self, RunbookCommand.self, VendorCommand.self, NoticeCommand.self,
                ]),
            CommandGroup(
                name: "Problems and changes:",
                subcommands: [
                    ProblemCommand.self, KnownErrorCommand.self, ChangeCommand.self, MoveCommand.self,
                    ApproveCommand.self, RefuseCommand.self,
                ]),
            CommandGroup(name: "On call and planned:", subcommands: [RotaCommand.self, PlannedCommand.self]),
            CommandGroup(name: "Review:", subcommands: [ReviewCommand.self, ActionCommand.self]),
            CommandGroup(name: "Knowledge:", subcommands: [KnowledgeCommand.self, SuggestCommand.self]),
            CommandGroup(name: "In and out:", subcommands: [ImportCommand.self, ExportCommand.self]),
        ])

    @OptionGroup var desk: DeskOptions
    @OptionGroup var mode: ConsoleOptions

    func run(_ output: Output) throws {
        try openConsole(Session(desk, output), mode)
    }
}
