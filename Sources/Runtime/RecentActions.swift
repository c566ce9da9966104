import Console
import Desk
import Dispatch

/// What an operator took from the palette last, kept from run to run: a line for each action, by its name in settings.
///
/// It is a convenience: what can't be read counts as nothing taken, and what can't be written is forgotten.
struct RecentActions: Sendable {
    private let folder: String
    private let keeping = DispatchQueue(label: "vakt.keeping", qos: .utility)
    private var path: String { folder + "/recent-actions" }

    /// - Parameter folder: the operator's state folder; it need not exist yet.
    init(folder: String) { self.folder = folder }

    /// The latest first. Names of actions that are no more are passed over.
    func load() -> [Action] {
        guard let text = try? DeskFile.text(path) else { return [] }
        var seen: Set<Action> = []
        return text.split(separator: "\n").compactMap { Action(settingsName: String($0)) }
            .filter { seen.insert($0).inserted }
    }

    /// Keeps them, aside from everything else the console does.
    func save(_ actions: [Action]) {
        let text = actions.map { $0.settingsName + "\n" }.joined()
        keeping.async {
            try? DeskFile.makeDirectories(folder)
            try? DeskFile.replace(path, text)
        }
    }

    /// Waits until what is to be kept is.
    func finish() { keeping.sync {} }
}
