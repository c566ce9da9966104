import Helpdesk

/// What a person answers when a desk is made, read by the very rules of `desk.toml`.
public enum SettingsAnswer: CaseIterable, Sendable {
    case name, teams, people, services, categories

    /// What stands for an empty list.
    public static let none = "-"

    /// Takes an answer into settings.
    ///
    /// - Parameter text: a name, or names separated by commas: `bengt:supervisor` is a person with a role, `mail/server`
    ///   a category with one below it, ``none`` no name at all.
    /// - Throws: what `desk.toml` would be refused for.
    public func take(_ text: String, into settings: inout DeskSettings) throws(SettingsError) {
        let names = text.trimmingSpaces == Self.none && self != .name ? [] : Self.names(text)
        let read = try SettingsFile.parse(text: toml(text, names, settings), path: "")
        switch self {
        case .name: settings.name = read.name
        case .teams: settings.teams = read.teams
        case .people: settings.operators = read.operators
        case .services: settings.services = read.services
        case .categories: settings.categories = read.categories
        }
    }

    /// The answer as it would stand in the file.
    private func toml(_ text: String, _ names: [String], _ settings: DeskSettings) -> String {
        switch self {
        case .name: "name = " + SettingsFile.quoted(text)
        case .teams: names.map { "[[teams]]\nname = \(SettingsFile.quoted($0))\n" }.joined()
        case .people: (settings.operators.map { $0.name + ":" + $0.role.rawValue } + names).map(Self.person).joined()
        case .services: "services = " + SettingsFile.list(names)
        case .categories: Self.tree(names)
        }
    }

    /// Names between commas, those of Japanese keyboards included.
    private static func names(_ text: String) -> [String] {
        text.split(whereSeparator: { ",、，".contains($0) }).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    }

    private static func person(_ text: String) -> String {
        let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
        let role = parts.count > 1 ? "role = \(SettingsFile.quoted(parts[1]))\n" : ""
        return "[[operators]]\nname = \(SettingsFile.quoted(parts.first ?? ""))\n" + role
    }

    private static func tree(_ paths: [String]) -> String {
        var order: [String] = []
        var below: [String: [String]] = [:]
        for path in paths {
            let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0]).trimmingSpaces
            if below[name] == nil { order.append(name) }
            below[name, default: []] += parts.dropFirst().map { String($0).trimmingSpaces }
        }
        return order.map { name in
            let children = below[name] ?? []
            let list = children.isEmpty ? "" : "subcategories = \(SettingsFile.list(children))\n"
            return "[[categories]]\nname = \(SettingsFile.quoted(name))\n" + list
        }.joined()
    }
}
