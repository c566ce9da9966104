import Helpdesk
import Primitives

extension PracticeDesk {
    /// Tickets of which each column in turn holds Swedish, Japanese, emoji of several parts, and marks upon letters.
    static func world() -> PracticeDesk {
        let services = [
            "nät och Wi-Fi på våningarna", "基幹業務システム", "🖨️ 👩🏽‍💻 skrivare", "cafe\u{301} A\u{30A}ngstro\u{308}m",
        ]
        let categories = ["åtkomst", "障害対応", "🔥", "re\u{301}seau"]
        let teams = ["växeln", "運用チーム", "🛠️ 👨‍👩‍👧", "e\u{301}quipe"]
        let people = ["åsa", "田中", "👷🏽‍♀️", "ame\u{301}lie"]
        var settings = DeskSettings.forTests
        settings.name = "Tallskär 本部 🌲 re\u{301}gion"
        settings.services = services
        settings.categories = categories.map { Category(name: $0) }
        settings.teams = teams.map { Team(name: $0, title: $0 + " " + $0) }
        settings.operators += people.enumerated().map {
            Operator(name: $1, fullName: $1 + " Öberg 太郎", teams: [teams[$0]])
        }
        settings.columns = QueueColumn.allCases
        var desk = PracticeDesk(settings: settings)
        let start = desk.now
        for number in 0..<24 {
            desk.now = start.advanced(byMilliseconds: -9_000_000 + Int64(number) * 360_000)
            desk.logWorldly(number, services, categories, teams, people)
        }
        desk.now = start
        return desk
    }

    private mutating func logWorldly(
        _ number: Int, _ services: [String], _ categories: [String], _ teams: [String], _ people: [String]
    ) {
        let titles = [
            "Skrivaren på våning 3 äter papper, även på kvällen", "メールが受信できません。至急お願いします",
            "Skärmen 🖥️ flimrar 🇸🇪 när 👩🏽‍💻 loggar in ✈️",
            "Le cafe\u{301} de l’A\u{30A}ngstro\u{308}m est ferme\u{301} n\u{303}o",
        ]
        let requesters = ["Åsa Öström-Ågren", "田中 太郎", "🦊 Räv 👨‍👩‍👧‍👦", "Ame\u{301}lie N\u{303}un\u{303}ez"]
        func one(_ texts: [String], _ column: Int) -> String { texts[(number + column) % texts.count] }
        var wish = LogTicket(title: one(titles, 0))
        wish.requester = Requester(name: one(requesters, 1), address: "x@example.org", organisation: one(services, 3))
        wish.description = titles.joined(separator: "\n")
        wish.tags = [one(categories, 1)]
        let id = log(wish)
        let levels: [Level] = [.high, .medium, .low]
        let told = Classification(
            kind: number % 5 == 0 ? .security : .service, category: CategoryPath(one(categories, 2)),
            impact: levels[number % 3], urgency: levels[number / 3 % 3], services: [one(services, 3)],
            site: one(titles, 2))
        change(id, ClassifyTicket(told))
        let isTeams = number % 3 == 2
        change(
            id,
            AssignTicket(
                assignee: isTeams ? .nobody : .to(one(people, 1)), team: .to(one(teams, 2)), reason: one(titles, 1)))
        if number % 4 == 1 { change(id, StartTicket()) }
        if number % 4 == 2 { change(id, HoldTicket(.vendor, note: one(titles, 3))) }
        change(id, AddNote(titles.reversed().joined(separator: "\n"), isPublic: number % 2 == 0), by: "bengt")
    }
}
