import Helpdesk
import Primitives

/// Who is on call at the practice desk, and what comes back.
extension PracticeSettings {
    private static let day: Int64 = 86_400_000
    /// A Monday, 08:00.
    private static let first = Timestamp(year: 2026, month: 1, day: 5, hour: 8) ?? Timestamp(milliseconds: 0)

    /// One on call day by day, two lines, weekends of their own, a gap, and somebody who is on call for two teams.
    static func rotas(_ user: String) -> [Rota] {
        let phone = [user] + ["moa", "johan", "priya", "haruka"].filter { $0 != user }
        return [
            Rota(
                team: "service-desk", hours: hours("mon-fri 07:00-18:00"),
                layers: [
                    layer(
                        "phone", phone, turn: day, from: first.advanced(byMilliseconds: -3_600_000),
                        "mon-fri 07:00-18:00")
                ]),
            Rota(
                team: "network",
                layers: [
                    layer("primary", ["oskar", "takumi"], turn: 7 * day), layer("backup", ["vera"], turn: 7 * day),
                ]),
            Rota(
                team: "platform",
                layers: [
                    layer("primary", ["tom", "takumi", "vera"], turn: 7 * day),
                    layer("weekend", ["tom"], turn: 7 * day, over: "primary", "sat-sun 00:00-24:00"),
                ]),
            Rota(
                team: "security",
                layers: [layer("primary", ["elin", "samuel"], turn: day, "mon-thu 00:00-24:00", "fri 00:00-17:00")]),
        ]
    }

    private static func hours(_ texts: String...) -> DutyHours { (try? DutyHours(texts)) ?? .always }

    private static func layer(
        _ name: String, _ people: [String], turn: Int64, over: String? = nil, from: Timestamp = first,
        _ hours: String...
    ) -> RotaLayer {
        RotaLayer(
            name: name, over: over, people: people, turn: turn, from: from, hours: (try? DutyHours(hours)) ?? .always)
    }

    static let plans: [Plan] = [
        Plan(
            name: "restore-test",
            schedule: Schedule(.months(1, days: [15]), minute: 9 * 60, every: "month", on: ["15"]),
            title: "Restore one file and one database from last night's backup",
            body: "Pick both at random. Note how long it took and what was missing.", team: "platform",
            classification: Classification(category: CategoryPath("platform", "backup"), impact: .low, urgency: .low)),
        Plan(
            name: "certificates", schedule: Schedule(.week([1]), minute: 8 * 60, every: "week", on: ["mon"]),
            title: "Look for certificates that run out within six weeks", team: "platform",
            classification: Classification(
                category: CategoryPath("platform", "certificate"), impact: .medium, urgency: .low)),
        Plan(
            name: "meeting-rooms",
            schedule: Schedule(.months(3, days: [1]), minute: 7 * 60, every: "quarter", on: ["1"]),
            title: "Walk through the meeting rooms: displays, cameras, cables", team: "workplace"),
    ]
}
