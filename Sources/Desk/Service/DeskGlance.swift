import Helpdesk
import Journal
import ReadModel

/// A look at a desk that changes nothing, makes nothing and waits for nobody, for completions: what its settings name,
/// and what its index knows already.
public struct DeskGlance: Sendable {
    /// Its settings.
    public let settings: DeskSettings
    private let index: DeskIndex?

    /// Looks; `nil` where there is no desk or its settings can't be read.
    public init?(at directory: String, user: SystemUser = .current) {
        let layout = DeskLayout(directory)
        guard DeskFile.exists(layout.journal) || DeskFile.exists(layout.settings) else { return nil }
        if DeskFile.exists(layout.settings) {
            guard let settings = try? SettingsFile.load(path: layout.settings) else { return nil }
            self.settings = settings
        } else {
            settings = DeskSettings()
        }
        index = Self.index(layout, settings, user)
    }

    /// The desk's index, else the reader's own; none where neither is built.
    private static func index(_ layout: DeskLayout, _ settings: DeskSettings, _ user: SystemUser) -> DeskIndex? {
        guard let logID = (try? Journal.open(at: layout.journal, access: .readOnly))?.logID else { return nil }
        for folder in [layout.indexDirectory, DeskLayout.ownIndexPath(logID: logID, user: user)] {
            let path = folder + "/desk.sqlite"
            guard DeskFile.exists(path) else { continue }
            let found = try? DeskIndex.open(
                at: path, fingerprint: Desk.fingerprint(logID, settings), settings: settings, access: .readOnly,
                viewer: settings.actor(user.name).viewer)
            if let found { return found }
        }
        return nil
    }

    /// Tickets with their titles: of a range of numbers, else those of some states that changed last.
    public func tickets(
        numbers: ClosedRange<Int64>? = nil, states: [TicketState] = [], limit: Int
    ) -> [(id: TicketID, title: String)] {
        (try? index?.names(numbers: numbers, states: states, limit: limit)) ?? []
    }

    /// Articles in use, by number.
    public func articles(limit: Int) -> [ArticleTitle] {
        (try? index?.articles(matching: nil, language: nil, limit: limit)) ?? []
    }

    /// Tags in use that begin with a text.
    public func tags(beginning start: String, limit: Int) -> [String] {
        (try? index?.tags(beginning: start, limit: limit)) ?? []
    }
}
