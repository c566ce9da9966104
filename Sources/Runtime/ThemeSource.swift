import Canvas
import Console
import Desk
import Themes

/// The theme in force, the one that somebody looks at, and the files from which both come.
struct ThemeSource {
    /// What the screen shows.
    var shown: Theme { looked ?? inForce }
    /// Readable when a file changed; see ``reload()``.
    var descriptor: Int32 { watch.descriptor }
    /// Where the operator's preferences stand.
    let preferencesPath: String?

    private let directory: String?
    private let deskTheme: String
    private let describe: @Sendable (any Error) -> Failure
    private let watch = FolderWatch()
    private var inForce: Theme
    private var looked: Theme?
    /// What was told last that is wrong on the disk.
    private var problem: Failure?

    /// Begins with the theme that preferences or else the desk name.
    /// - Throws: when not even the theme that comes with the program can be read.
    init(
        _ folders: OperatorFolders?, preferred: String?, deskTheme: String,
        describe: @escaping @Sendable (any Error) -> Failure
    ) throws {
        preferencesPath = folders.map { $0.configuration + "/" + PreferencesFile.name }
        directory = folders.map { $0.configuration + "/themes" }
        self.deskTheme = deskTheme
        self.describe = describe
        do {
            inForce = try ThemeLibrary.load(named: preferred ?? deskTheme, userDirectory: directory)
        } catch {
            // Work goes on without somebody's own colours; the reason is told on the first screen.
            problem = describe(error)
            inForce = try ThemeLibrary.builtin(named: ThemeLibrary.builtinNames[0])
        }
        follow()
    }

    /// What is wrong from the start, to be told.
    var firstMessage: Message? { problem.map { .themeRefused($0, stays: inForce.name) } }

    /// All that can be chosen.
    func choices() -> [ThemeChoice] {
        ThemeLibrary.entries(userDirectory: directory).map { entry in
            var choice = ThemeChoice(
                name: entry.name, appearance: nil, isOwn: entry.path != nil, isInForce: entry.name == inForce.name)
            switch entry.result {
            case .success(let theme): choice.appearance = theme.appearance
            case .failure(let error): choice.problem = describe(error).summary
            }
            return choice
        }
    }

    /// Shows a theme without putting it in force; `nil` ends that.
    mutating func show(_ name: String?) {
        looked = name.flatMap { try? ThemeLibrary.load(named: $0, userDirectory: directory) }
    }

    /// Puts a theme in force. Where it is kept is another's work.
    mutating func take(_ name: String) -> Message? {
        looked = nil
        do {
            inForce = try ThemeLibrary.load(named: name, userDirectory: directory)
            follow()
            return nil
        } catch {
            return refuse(error)
        }
    }

    /// Reads preferences and theme again after a change on the disk. What is wrong is told once, and the theme stays.
    mutating func reload() -> Message? {
        watch.drain()
        follow()
        if let name = looked?.name { show(name) }
        do {
            let preferences = try preferencesPath.map { try PreferencesFile.load(path: $0) }
            let theme = try ThemeLibrary.load(named: preferences?.theme ?? deskTheme, userDirectory: directory)
            guard theme != inForce || problem != nil else { return nil }
            problem = nil
            inForce = theme
            follow()
            return .themeRead(name: theme.name)
        } catch {
            return refuse(error)
        }
    }

    private mutating func refuse(_ error: any Error) -> Message? {
        let failure = describe(error)
        guard failure != problem else { return nil }
        problem = failure
        return .themeRefused(failure, stays: inForce.name)
    }

    private func follow() {
        watch.follow(([preferencesPath] + [directory.map { $0 + "/\(inForce.name).toml" }]).compactMap { $0 })
    }
}
