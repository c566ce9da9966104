import ArgumentParser
import Desk
import Helpdesk

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check or show the desk's settings.",
        subcommands: [ConfigCheckCommand.self, ConfigShowCommand.self])
}

struct ConfigCheckCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name the first mistake in desk.toml or your own console.toml, with its line and key.")

    @OptionGroup var desk: DeskOptions

    @Argument(help: "The file, when it is not the desk's own.", completion: .file(extensions: ["toml"]))
    var file: String?

    func run(_ output: Output) throws {
        let layout = DeskLayout(desk.directory)
        guard file != nil || DeskFile.isDirectory(layout.directory) else {
            throw DeskError.noDesk(path: layout.directory)
        }
        let path = file ?? layout.settings
        let settings = try SettingsFile.load(path: path)
        output.speak(asOn: settings)
        // The desk's keys must do by themselves, and with those of who asks.
        _ = try OperatorSettings.keymap(settings, Preferences())
        if file == nil { _ = try OperatorSettings.keymap(settings, OperatorSettings.load()) }
        try output.line(output.words(.commandLine(.settingsRight), ["path": safe(path)]))
    }
}

struct ConfigShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print the settings in force, defaults included, as a desk.toml.")

    @OptionGroup var desk: DeskOptions

    func run(_ output: Output) throws {
        let layout = DeskLayout(desk.directory)
        guard DeskFile.isDirectory(layout.directory) else { throw DeskError.noDesk(path: layout.directory) }
        let settings =
            try DeskFile.exists(layout.settings) ? SettingsFile.load(path: layout.settings) : DeskSettings()
        for line in safeLines(SettingsFile.text(of: settings)) { try output.line(line) }
    }
}
