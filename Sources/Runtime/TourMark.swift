import Console
import Desk
import Dispatch

/// How far the operator is with the tour, kept from run to run in the state folder's file `tour`.
///
/// What can't be read counts as never begun; what can't be written is forgotten.
struct TourMark: Sendable {
    private let folder: String
    private let keeping = DispatchQueue(label: "vakt.tour", qos: .utility)
    private var path: String { folder + "/tour" }

    /// - Parameter folder: the operator's state folder; it need not exist yet.
    init(folder: String) { self.folder = folder }

    func load() -> TourProgress? {
        guard let text = try? DeskFile.text(path) else { return nil }
        return TourProgress(text: text.filter { !$0.isNewline })
    }

    /// Keeps it, aside from everything else the console does.
    func save(_ progress: TourProgress) {
        keeping.async {
            try? DeskFile.makeDirectories(folder)
            try? DeskFile.replace(path, progress.text + "\n")
        }
    }

    /// Waits until what is to be kept is.
    func finish() { keeping.sync {} }
}
