import ArgumentParser
import Helpdesk

/// Scope and classification as options.
struct ClassificationOptions: ParsableArguments {
    @Option(help: "Category or category/subcategory.", completion: .categories) var category: String?
    @Option(help: "How much is hit: 1 high, 2 medium, 3 low.") var impact: Level?
    @Option(help: "How soon it must be mended: 1 high, 2 medium, 3 low.") var urgency: Level?
    @Option(help: "What an incident is about.") var kind: IncidentKind?
    @Option(
        name: .customLong("service"), help: "An affected service, the main one first; may be repeated.",
        completion: .services)
    var services: [String] = []
    @Option(help: "What a security incident is.") var subkind: SecuritySubkind?
    @Option(help: "How severe a security incident is, 1 to 4.") var severity: Severity?
    @Option(help: "How hard it is expected to be.") var difficulty: Difficulty?
    @Option(help: "Who is affected, as a number or in words.") var affected: String?
    @Option(help: "Where.") var site: String?

    /// What was told.
    func told() throws -> Classification {
        var path: CategoryPath?
        if let category {
            path = CategoryPath(parsing: category)
            if path == nil { throw InputError.notACategory(category) }
        }
        return Classification(
            kind: kind, category: path, impact: impact, urgency: urgency, severity: severity, difficulty: difficulty,
            services: services, affected: affected, site: site, subkind: subkind)
    }
}
