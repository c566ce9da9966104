import Helpdesk
import Primitives
import ReadModel

extension Desk {
    /// No further is counted: so many are no longer read one by one.
    private static let healthLimit = 1_000

    /// How the desk's work stands: every matter with its count, those without anything out of order too.
    public func health() throws(DeskError) -> [HealthFinding] {
        try asDeskError {
            var findings: [HealthFinding] = []
            for matter in HealthMatter.allCases {
                if let query = matter.query {
                    let filter = try Filter(parsing: query, me: actor.name)
                    let count = try index.count(filter, now: now, atMost: Self.healthLimit)
                    findings.append(HealthFinding(matter, count: count, query: query))
                } else if matter == .staleArticles {
                    let filter = try ArticleFilter(parsing: "due", me: actor.name)
                    let found = try index.articles(filter, now: now, limit: Self.healthLimit + 1).count
                    let count: Count = found > Self.healthLimit ? .atLeast(Self.healthLimit) : .exactly(found)
                    findings.append(HealthFinding(matter, count: count, query: "due"))
                } else if matter == .overdueActions {
                    let now = now
                    let found = try index.openActions(limit: Self.healthLimit + 1).prefix { $0.action.due < now }.count
                    let count: Count = found > Self.healthLimit ? .atLeast(Self.healthLimit) : .exactly(found)
                    findings.append(HealthFinding(matter, count: count, query: ""))
                } else {
                    findings += try soleResolvers()
                }
            }
            return findings
        }
    }

    private func soleResolvers() throws -> [HealthFinding] {
        let since = now.advanced(byMilliseconds: -Int64(SoleResolver.days) * 86_400_000)
        let found = try index.soleResolvers(since: since).map { sole in
            let category = sole.category.contains(where: \.isWhitespace) ? "\"\(sole.category)\"" : sole.category
            return HealthFinding(
                .soleResolver, count: .exactly(sole.count),
                query: "cat:\(category) state:resolved,closed resolved:<\(SoleResolver.days)d",
                about: [sole.category, sole.person])
        }
        return found.isEmpty
            ? [HealthFinding(.soleResolver, count: .exactly(0), query: "state:resolved,closed")] : found
    }
}
