import Canvas
import Helpdesk
import Primitives
import Testing
import Wording

@testable import Console

extension PracticeDesk {
    /// The small desk in the middle of a mail outage: a major incident with its parts, a problem, a change, a checklist
    /// half done, and a review half written.
    static func outage() throws -> PracticeDesk {
        var desk = small()
        let incidents = (1...12).map { TicketID($0 == 5 ? .request : .incident, $0) }
        let mail = incidents[0]
        func done(_ outcome: CommandOutcome) throws {
            if case .refused(let rejection) = outcome { throw rejection }
        }
        try done(desk.change(mail, DeclareMajor(MajorTeam(commander: "anna"), every: 30)))
        for part in [6, 9, 10] { try done(desk.change(incidents[part], RelateTicket(.parent, mail))) }
        let problem = desk.log(
            LogTicket(type: .problem, title: "The relay's queue fills up 待ち行列", classification: mailService))
        let known = DescribeProblem(
            symptoms: "Mail is late", cause: "No limit", workaround: "Restart relay2, then flush the queue",
            isKnownError: true)
        try done(desk.change(problem, known))
        try done(desk.change(mail, RelateTicket(.causedBy, problem)))
        let change = desk.log(LogTicket(type: .change, title: "Limit the queue", classification: mailService))
        let start = desk.now.advanced(byMilliseconds: 7_200_000)
        let plan = ChangePlan(
            risk: .medium, justification: "It fills up", implementation: "Set the limit", backOut: "Unset it",
            test: "Send ten", window: ChangeWindow(start, start.advanced(byMilliseconds: 3_600_000)))
        try done(desk.change(change, PlanChange(plan), by: "bengt"))
        for state in [TicketState.assess, .authorise] {
            try done(desk.change(change, MoveTicket(to: state), by: "bengt"))
        }
        try done(desk.change(mail, RelateTicket(.fixedBy, change)))
        try done(desk.change(mail, RaiseHypothesis("The limit was taken out last week")))
        try done(desk.change(mail, RecordCheck("Disk of relay2", .fine)))
        try done(desk.change(mail, InformPeople(["Åsa Lindqvist", "田中 太郎"], .phone)))
        try done(desk.change(mail, WriteReview([.summary: "Mail was late for 300 people.", .lucky: "It was Sunday."])))
        let due = desk.now.advanced(byMilliseconds: 5 * 86_400_000)
        try done(desk.change(mail, AgreeAction("Alarm when the queue grows 監視", owner: "bengt", due: due)))
        return desk
    }

    private static let mailService = Classification(
        category: CategoryPath("mail"), impact: .high, urgency: .medium, services: ["mail"])
}

extension GoldenTests {
    static let process: [(language: Language, screen: Screen)] = {
        let stories = [
            ("major", "Enter"), ("links", "Enter L"), ("problem", "Enter"), ("change", "Enter"), ("review", "Enter :"),
            ("investigate", "Enter i"), ("inform", "Enter U"),
        ]
        let tickets = ["problem": "13", "change": "14"]
        func screen(_ story: (String, String), _ columns: Int, _ rows: Int, _ suffix: String = "") -> Screen {
            Screen(
                name: story.0 + suffix, columns: columns, rows: rows, keys: "#", text: tickets[story.0] ?? "1",
                after: story.1)
        }
        let english = stories.flatMap { story in
            [(80, 24), (200, 50), (40, 12)].map { (Language.english, screen(story, $0, $1)) }
        }
        let others = [Language.swedish, .japanese].flatMap { language in
            stories.map { (language, screen($0, 100, 35, "-" + language.tag)) }
        }
        return english + others
    }()

    @Test("of a major incident's process look as they were approved", arguments: process)
    func process(_ language: Language, _ screen: Screen) throws {
        let size = Size(columns: screen.columns, rows: screen.rows)
        var sitting = Sitting(try .outage(), size: size, words: .of(language))
        sitting.press(screen.keys)
        sitting.type(screen.text)
        sitting.press(screen.after)
        if screen.name.hasPrefix("review") {
            sitting.type(sitting.model.words(Action.writeReview.help))
            sitting.press("Enter")
        }
        try Self.compare(sitting.frame.styledDump, "\(screen.name)-\(screen.columns)x\(screen.rows)")
    }
}
