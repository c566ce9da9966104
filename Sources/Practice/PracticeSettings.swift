import Helpdesk
import Primitives

/// Who works on the practice desk, and what it knows.
enum PracticeSettings {
    static let name = "Tallskär Marine"
    /// Stands in the story for whoever runs the demo.
    static let you = "you"
    /// What arrives by mail or from monitoring is logged under this name.
    static let intake = "intake"

    /// The settings with the operating system's user among the operators.
    static func desk(user: String, role: Role) -> DeskSettings {
        let you = Operator(name: user, role: role, teams: ["service-desk", "workplace"])
        var settings = DeskSettings(
            name: name, operators: [you] + operators.filter { $0.name != user }, teams: teams,
            services: services, categories: categories)
        settings.zone = NamedZone(name: "Europe/Stockholm", table: StoryCalendar.stockholm)
        if let clocks { settings.clocks = clocks }
        settings.due.escalations = [critical]
        settings.macros = macros
        settings.rotas = rotas(user).map { rota in
            var rota = rota
            rota.zone = settings.zone
            return rota
        }
        settings.planned = plans.map { plan in
            var plan = plan
            plan.schedule.zone = settings.zone
            return plan
        }
        return settings
    }

    /// Who is called while nobody acknowledges what is critical or high.
    private static let critical = EscalationPolicy(
        name: "critical", priorities: [.p1, .p2],
        levels: [
            EscalationLevel(after: 20 * 60_000, to: [.team("service-desk")]),
            EscalationLevel(after: 60 * 60_000, to: [.person("karin"), .person("daisuke")]),
            EscalationLevel(after: 180 * 60_000, to: [.person("vera")]),
        ])

    /// Ships sail at night, too: what stops somebody's work is looked after around the clock, so that there is always
    /// something to hurry for; the rest in Swedish office hours.
    private static var clocks: ClockPolicy? {
        var targets = ClockPolicy.standardTargets
        targets[2].calendar = BuiltInCalendar.aroundTheClock.rawValue
        for index in 3...4 { targets[index].calendar = BuiltInCalendar.sweden.rawValue }
        return ClockPolicy(
            targets: targets, calendars: [BuiltInCalendar.sweden.calendar(in: StoryCalendar.stockholm)])
    }

    static let operators: [Operator] = [
        person("moa", "Moa Ekström", ["service-desk"]),
        person("johan", "Johan Sandell", ["service-desk"]),
        person("priya", "Priya Nair", ["service-desk"]),
        person("haruka", "中村 遥", ["service-desk"]),
        person("takumi", "藤井 拓海", ["workplace", "network", "platform"]),
        person("oskar", "Oskar Wallin", ["network"]),
        person("nadia", "Nadia Rahimi", ["messaging"]),
        person("tom", "Tom Whitaker", ["platform"]),
        person("elin", "Elin Forsgren", ["security"]),
        person("samuel", "Samuel Osei", ["security"]),
        person("bengt", "Bengt Åkerlund", ["erp"]),
        person("lotta", "Lotta Hjelm", ["workplace"]),
        person("karin", "Karin Lindqvist", ["service-desk"], .supervisor),
        person("daisuke", "森 大輔", ["service-desk"], .supervisor),
        person("vera", "Vera Holm", ["platform"], .admin),
        person("ingrid", "Ingrid Palm", [], .auditor),
        person(intake, "Mail and alerts", []),
    ]

    private static func person(_ user: String, _ name: String, _ teams: [String], _ role: Role = .agent) -> Operator {
        Operator(name: user, fullName: name, role: role, teams: teams)
    }

    static let teams: [Team] = [
        Team(name: "service-desk", title: "Service desk"),
        Team(name: "network", title: "Network and telephony"),
        Team(name: "messaging", title: "Mail and calendar"),
        Team(name: "workplace", title: "Computers, printers, meeting rooms"),
        Team(name: "platform", title: "Servers, storage, backup"),
        Team(name: "security", title: "Security"),
        Team(name: "erp", title: "ERP and warehouse applications"),
    ]
}

extension PracticeSettings {
    static let services: [String] = [
        "email",  // mail and calendar for everyone
        "identity",  // sign-in, passwords, second factor
        "vpn",  // work from outside the offices
        "wifi",  // wireless networks in the offices
        "network",  // wired networks, lines, telephones
        "workplace",  // laptops, screens, accessories
        "office-apps",  // documents, spreadsheets, add-ins
        "print",  // printers and scanning
        "meeting-rooms",  // displays, cameras, booking panels
        "files",  // shared folders and restores
        "erp",  // orders, finance, stock, payroll files
        "warehouse",  // scanners and freight labels
        "partner-portal",  // where dealers order and read manuals
        "servers",  // servers, storage, backup, certificates
    ]

    static let categories: [Category] = [
        Category(name: "mail", subcategories: ["server", "client", "delivery", "mailbox", "calendar"]),
        Category(name: "account", subcategories: ["password", "access", "mfa", "starter", "leaver"]),
        Category(name: "network", subcategories: ["vpn", "wifi", "lan", "dns"]),
        Category(
            name: "hardware",
            subcategories: ["laptop", "display", "printer", "phone", "peripheral", "card-reader"]),
        Category(name: "software", subcategories: ["office", "browser", "install", "input", "update"]),
        Category(name: "erp", subcategories: ["performance", "posting", "access", "report", "freight"]),
        Category(name: "security", subcategories: ["phishing", "malware", "lost-device", "data-leak", "access"]),
        Category(name: "platform", subcategories: ["certificate", "disk", "backup", "server"]),
        Category(name: "room", subcategories: ["display", "camera", "booking"]),
        Category(name: "files", subcategories: ["access", "restore", "quota"]),
    ]
}
