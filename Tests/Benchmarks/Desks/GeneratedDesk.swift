import Desk
import Glibc
import Helpdesk
import Journal
import Primitives

/// A desk of made-up tickets, written through the journal and kept for the next run.
struct GeneratedDesk {
    static let seed: UInt64 = 7

    let layout: DeskLayout
    /// How many tickets it has.
    let count: Int
    let openPerMille: Int

    var path: String { layout.directory }

    /// The desk of that many tickets below a directory, made when it is not there yet.
    static func existing(in directory: String, count: Int, openPerMille: Int) throws -> GeneratedDesk {
        let name = "desk-\(count)-\(openPerMille)-v\(DeskGenerator.version)"
        let desk = GeneratedDesk(
            layout: DeskLayout(directory + "/" + name), count: count, openPerMille: openPerMille)
        if !DeskFile.exists(desk.layout.journal) { try desk.make() }
        return desk
    }

    /// Makes the desk aside and renames it, so that half a desk is never taken for a whole one.
    func make() throws {
        let aside = path + ".making"
        try DeskFile.removeTree(aside)
        let (_, seconds) = try timed {
            try DeskFile.makeDirectories(aside)
            let desk = try Desk.create(at: aside, settings: SettingsFile.text(of: Self.settings))
            try fill(desk.layout)
            try desk.catchUp()
            // What fell due in all that time is on record, so that a console that is measured has nothing to make up for.
            _ = try desk.tick()
        }
        try DeskFile.removeTree(path)
        guard rename(aside, path) == 0 else { throw FileError(call: "rename", path: path) }
        note("made \(path) in \(seconds.formatted(1)) s (seed \(Self.seed))")
    }

    /// Opens it, with its index up to date.
    func open() throws -> Desk {
        let desk = try Desk.open(at: path)
        try desk.catchUp()
        return desk
    }

    /// Names that the tickets use, and the right to import for whoever measures.
    static var settings: DeskSettings {
        let own = Operator(name: SystemUser.current.name, role: .admin)
        let others = DeskWords.people.filter { $0 != own.name }.map { Operator(name: $0) }
        var settings = DeskSettings(
            name: "Generated", operators: [own] + others, teams: DeskWords.teams.map { Team(name: $0) },
            services: DeskWords.services, categories: DeskWords.all.map { Category(name: $0) })
        // Most tickets are resolved and stay so: their lives end there.
        settings.due.closeAfter = nil
        return settings
    }

    /// Straight into the journal, in batches that share a sync: an import would bring the index along, batch by batch,
    /// which takes several times as long for the same result.
    private func fill(_ layout: DeskLayout) throws {
        let journal = try Journal.open(at: layout.journal, access: .readWrite)
        var writer = JournalFiller(journal: journal, end: Desk.systemClock(), openPerMille: openPerMille)
        try writer.articles(min(2_000, max(20, count / 500)))
        let batch = 4_096
        for start in stride(from: 0, to: count, by: batch) {
            try writer.tickets(start..<min(start + batch, count), of: count)
        }
    }
}
