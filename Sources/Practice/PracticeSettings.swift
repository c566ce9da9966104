/// Who works on the practice desk, and what it knows: what a real desk has in its `desk.toml`.
struct PracticeSettings: Sendable {
    var company = "Tallskär Marine"
    var operators: [StoryOperator] = StoryOperator.all
    var teams: [PracticeEntry] = PracticeSettings.teams
    var services: [PracticeEntry] = PracticeSettings.services
    var categories: [PracticeCategory] = PracticeSettings.categories
    var sites: [String] = ["Stockholm", "Gothenburg", "Osaka", "London"]
}

/// A team or a service: the name it is chosen by, and what it is for.
struct PracticeEntry: Sendable, Equatable {
    var key: String
    var about: String
}

/// A branch of the category tree; a ticket's category is `key/subcategory`.
struct PracticeCategory: Sendable, Equatable {
    var key: String
    var subcategories: [String]
}

/// Somebody who works on the practice desk.
struct StoryOperator: Sendable, Equatable {
    var user: String
    var name: String
    var role: String
    var teams: [String]
    var site: String

    /// Stands for whoever runs the demo, and is replaced by the operating system's user.
    static let you = "you"
    /// What arrives by mail or from monitoring is logged under this name.
    static let intake = "intake"
}

extension StoryOperator {
    static let all: [StoryOperator] = [
        person("moa", "Moa Ekström", ["service-desk"], "Stockholm"),
        person("johan", "Johan Sandell", ["service-desk"], "Gothenburg"),
        person("priya", "Priya Nair", ["service-desk"], "London"),
        person("haruka", "中村 遥", ["service-desk"], "Osaka"),
        person("takumi", "藤井 拓海", ["workplace", "network"], "Osaka"),
        person("oskar", "Oskar Wallin", ["network"], "Stockholm"),
        person("nadia", "Nadia Rahimi", ["messaging"], "Stockholm"),
        person("tom", "Tom Whitaker", ["platform"], "London"),
        person("elin", "Elin Forsgren", ["security"], "Stockholm"),
        person("samuel", "Samuel Osei", ["security"], "London"),
        person("bengt", "Bengt Åkerlund", ["erp"], "Gothenburg"),
        person("lotta", "Lotta Hjelm", ["workplace"], "Gothenburg"),
        person("karin", "Karin Lindqvist", ["service-desk"], "Stockholm", role: "supervisor"),
        person("daisuke", "森 大輔", ["service-desk"], "Osaka", role: "supervisor"),
        person("vera", "Vera Holm", ["platform"], "Stockholm", role: "admin"),
        person("ingrid", "Ingrid Palm", [], "Stockholm", role: "auditor"),
        person(intake, "Mail and alerts", [], "Stockholm"),
    ]

    private static func person(
        _ user: String, _ name: String, _ teams: [String], _ site: String, role: String = "agent"
    ) -> StoryOperator {
        StoryOperator(user: user, name: name, role: role, teams: teams, site: site)
    }
}

extension PracticeSettings {
    static let teams: [PracticeEntry] = [
        PracticeEntry(key: "service-desk", about: "First line in all four offices"),
        PracticeEntry(key: "network", about: "Office networks, Wi-Fi, VPN, firewalls"),
        PracticeEntry(key: "messaging", about: "Mail, calendars, mailing lists"),
        PracticeEntry(key: "workplace", about: "Computers, printers, meeting rooms"),
        PracticeEntry(key: "platform", about: "Servers, storage, backup, certificates"),
        PracticeEntry(key: "security", about: "Security incidents and access reviews"),
        PracticeEntry(key: "erp", about: "ERP, finance and warehouse applications"),
    ]

    static let services: [PracticeEntry] = [
        PracticeEntry(key: "email", about: "Mail and calendar for everyone"),
        PracticeEntry(key: "identity", about: "Sign-in, passwords, second factor"),
        PracticeEntry(key: "vpn", about: "Work from outside the offices"),
        PracticeEntry(key: "wifi", about: "Wireless networks in the offices"),
        PracticeEntry(key: "network", about: "Wired networks, lines, name resolution"),
        PracticeEntry(key: "workplace", about: "Laptops, screens, phones, accessories"),
        PracticeEntry(key: "office-apps", about: "Word processing, spreadsheets, add-ins"),
        PracticeEntry(key: "print", about: "Printers and scanning"),
        PracticeEntry(key: "meeting-rooms", about: "Displays, cameras and booking panels"),
        PracticeEntry(key: "files", about: "Shared folders and restores"),
        PracticeEntry(key: "erp", about: "Orders, finance, stock, payroll files"),
        PracticeEntry(key: "warehouse", about: "Scanners and freight labels in London and Gothenburg"),
        PracticeEntry(key: "partner-portal", about: "Where dealers order and read manuals"),
        PracticeEntry(key: "servers", about: "Servers, storage, backup, certificates"),
    ]

    static let categories: [PracticeCategory] = [
        PracticeCategory(key: "mail", subcategories: ["server", "client", "delivery", "mailbox", "calendar"]),
        PracticeCategory(key: "account", subcategories: ["password", "access", "mfa", "starter", "leaver"]),
        PracticeCategory(key: "network", subcategories: ["vpn", "wifi", "lan", "dns"]),
        PracticeCategory(
            key: "hardware", subcategories: ["laptop", "display", "printer", "phone", "peripheral", "card-reader"]),
        PracticeCategory(key: "software", subcategories: ["office", "browser", "install", "input", "update"]),
        PracticeCategory(key: "erp", subcategories: ["performance", "posting", "access", "report", "freight"]),
        PracticeCategory(
            key: "security", subcategories: ["phishing", "malware", "lost-device", "data-leak", "access"]),
        PracticeCategory(key: "platform", subcategories: ["certificate", "disk", "backup", "server"]),
        PracticeCategory(key: "room", subcategories: ["display", "camera", "booking"]),
        PracticeCategory(key: "files", subcategories: ["access", "restore", "quota"]),
    ]
}
