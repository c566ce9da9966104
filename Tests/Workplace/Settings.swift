/// Settings that stories start from.
public enum Settings {
    /// A desk with a few categories, services, teams and operators; whoever runs the tests is its admin.
    public static let small = """
        name = "Tallskär"
        services = ["mail", "network", "printing"]
        [[teams]]
        name = "desk"
        title = "Service desk"
        [[teams]]
        name = "network"
        title = "Network and sites"
        [[operators]]
        name = "\(Workplace.me)"
        role = "admin"
        [[operators]]
        name = "anna"
        full-name = "Anna Lind"
        role = "agent"
        teams = ["network"]
        [[categories]]
        name = "mail"
        subcategories = ["server", "client"]
        [[categories]]
        name = "network"
        subcategories = ["vpn", "site"]
        [[categories]]
        name = "printer"

        """
}
