import Canvas
import Helpdesk
import Primitives
import SeededRandom

@testable import Console

/// Somebody who presses whatever there is, on a desk where others work, in a window that changes. What goes wrong is
/// noted, not thrown, so that a run tells all of it.
struct RandomHands {
    /// What was wrong, each with its step.
    private(set) var troubles: [String] = []
    /// The places where keys were pressed.
    private(set) var visited: Set<Place> = []
    /// The actions that were asked for by a key of theirs, or in the palette.
    private(set) var asked: Set<Action> = []
    private var sitting: Sitting
    private var dice: SeededGenerator
    private let start: (place: Place, row: KeyTableRow?)
    private var words = 0
    private var last = ""
    /// Drafts that were thrown away on purpose.
    private var discarded: Set<DraftID> = []

    private static let rows = Keymap.standard.rows.filter { ![.quit, .suspend].contains($0.action) }
    private static let strangers = "åé漢🔥e\u{301} \u{202E}x2ｊ：".map(Key.character)
    private static let sizes = [
        (80, 24), (80, 24), (40, 12), (72, 20), (120, 40), (140, 20), (41, 13), (20, 5), (1, 1), (0, 0), (39, 12),
        (200, 50), (300, 80),
    ].map { Size(columns: $0.0, rows: $0.1) }

    /// Where sequences start: in every place, then with every action of every place.
    static let starts: [(place: Place, row: KeyTableRow?)] =
        Place.allCases.map { ($0, nil) } + rows.flatMap { row in row.places.map { ($0, row) } }

    init(seed: Int, on sitting: Sitting) {
        dice = SeededGenerator(seed: UInt64(seed))
        start = Self.starts[(seed - 1) % Self.starts.count]
        self.sitting = sitting
    }

    /// Goes to where the sequence starts, presses so many keys, then leaves everything.
    mutating func play(_ steps: Int) {
        RandomWays.go(to: start.place, in: &sitting)
        if sitting.model.place != start.place { troubles.append("no way leads to \(start.place)") }
        if let row = start.row {
            let before = Written(sitting)
            if !take(row, in: start.place), let lost = before.lost(in: sitting) {
                troubles.append("\(last): \(lost) is lost")
            }
        }
        for step in 0..<steps {
            let before = Written(sitting)
            let discards = act()
            if discards {
                noteDiscarded()
            } else if let lost = before.lost(in: sitting, unless: discarded) {
                troubles.append("step \(step), \(last): \(lost) is lost")
            }
            look(step)
        }
        leave()
    }

    /// Drafts that somebody threw away while the desk is slow: they go when it answers.
    private mutating func noteDiscarded() {
        for case .removeDraft(let id) in sitting.effects { discarded.insert(id) }
    }

    /// One thing that happens. Answers whether somebody wanted to lose what they wrote.
    private mutating func act() -> Bool {
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<4:
            let size = Self.sizes.randomElement(using: &dice) ?? Size(columns: 80, rows: 24)
            last = "\(size)"
            sitting.send(.resized(size))
        case 4..<10: othersAct()
        case 10..<12:
            last = "paste"
            sitting.send(.pasted("two\nlines 漢字\t\u{1B}[31m"))
        case 12..<14:
            last = "time"
            sitting.desk.now = sitting.desk.now.advanced(byMilliseconds: Int64.random(in: 0..<90_000, using: &dice))
            sitting.send(.tick(now: sitting.desk.now))
        case 14..<16: toggleAnswers()
        default: return press()
        }
        return false
    }

    /// The desk is slow for a while: what it was asked for comes late, all at once.
    private mutating func toggleAnswers() {
        last = "answers"
        sitting.answers.toggle()
        guard sitting.answers else {
            sitting.effects = []
            return
        }
        let late = sitting.effects
        sitting.carryOut(late)
    }

    private mutating func othersAct() {
        let tickets = sitting.desk.tickets.keys.sorted()
        let id =
            (dice.hits(2) ? sitting.model.form?.ticket ?? sitting.model.selected : nil)
            ?? tickets.randomElement(using: &dice)
        guard let id else { return }
        last = "others"
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: sitting.elsewhere(id, AssignTicket(assignee: .to("bengt"), team: .to("network")))
        case 1: sitting.elsewhere(id, AssignTicket(assignee: .to("anna")))
        case 2: sitting.elsewhere(id, ResolveTicket(.solution, notes: "Done elsewhere.", cause: "found"))
        case 3: sitting.elsewhere(id, AddNote("By somebody else."))
        case 4: sitting.send(.deskChanged(tickets: [], articles: [], rebuilt: true))
        default:
            sitting.elsewhere(
                id, ClassifyTicket(Classification(category: CategoryPath("hardware"), impact: .low, urgency: .low)))
        }
    }

    private mutating func press() -> Bool {
        let place = sitting.model.place
        visited.insert(place)
        if Place.writing.contains(place), dice.hits(4) {
            words += 1
            last = "text in \(place)"
            sitting.type(dice.hits(3) ? "mail" : "ord\(words)x ")
            return false
        }
        if dice.hits(8) {
            let key = (dice.hits(2) ? Self.strangers : Self.rows.flatMap(\.keys).map(\.first)).randomElement(
                using: &dice)
            return key.map { send(KeySequence($0), in: place) } ?? false
        }
        guard let row = Self.rows.filter({ $0.places.contains(place) }).randomElement(using: &dice) else {
            return false
        }
        return take(row, in: place)
    }

    private mutating func take(_ row: KeyTableRow, in place: Place) -> Bool {
        visited.insert(place)
        asked.insert(row.action)
        if let keys = row.keys.randomElement(using: &dice) { return send(keys, in: place) }
        last = "\(row.action.settingsName) by the palette in \(place)"
        sitting.press("F2")
        sitting.type(row.action.settingsName)
        sitting.press("Enter")
        return false
    }

    private mutating func send(_ keys: KeySequence, in place: Place) -> Bool {
        if [.control("c"), .control("q")].contains(keys.first) { return false }
        last = "\(keys.name) in \(place)"
        var discards = false
        for key in keys.keys {
            if case .question? = sitting.model.overlays.last, sitting.model.action(of: key) == .answerYes {
                discards = true
            }
            sitting.send(.key(key))
        }
        return discards
    }

    /// What must hold for every screen.
    private mutating func look(_ step: Int) {
        let model = sitting.model
        let frame = view(model)
        if frame.size != model.size { troubles.append("step \(step), \(last): the frame has another size") }
        guard dice.hits(12), let stray = model.strayCell else { return }
        troubles.append("step \(step), \(last): \(stray)")
    }

    /// Escape alone leads to the queue, in as many presses as things lie over each other, and a few more.
    private mutating func leave() {
        if !sitting.answers { toggleAnswers() }
        sitting.send(.resized(Size(columns: 80, rows: 24)))
        let bound = 2 * sitting.model.overlays.count + 6
        for _ in 0..<bound where sitting.model.place != .queue || !sitting.model.overlays.isEmpty {
            sitting.press("Esc")
        }
        if sitting.model.place != .queue || !sitting.model.overlays.isEmpty {
            troubles.append("after \(last), \(bound) times Esc lead to \(sitting.model.place)")
        }
    }
}

/// What somebody has written and not sent: in the open form, and in drafts on the disk.
private struct Written {
    let form: Form?
    let drafts: [DraftID: Draft]

    init(_ sitting: Sitting) {
        form = sitting.model.form
        drafts = sitting.shelf
    }

    /// The first word that is neither in the form any more, nor on the disk, nor on the desk. Whoever types may delete, as
    /// long as the form is there.
    func lost(in sitting: Sitting, unless discarded: Set<DraftID> = []) -> String? {
        var words: [Substring] = []
        let now = sitting.model.form
        let isStillOpen = now?.action == form?.action && now?.ticket == form?.ticket && now?.article == form?.article
        if let form, form.isChanged, !isStillOpen {
            for field in form.fields where field.limit != nil { words += Self.words(field.value) }
        }
        let open = [form?.draft, now?.draft] + discarded.map(Optional.some)
        for (id, draft) in drafts where sitting.shelf[id] == nil && !open.contains(id) {
            for entry in draft.entries { words += Self.words(entry.value) }
        }
        guard !words.isEmpty else { return nil }
        let form = now?.fields.map(\.value) ?? []
        // What a slow desk has not answered yet is on its way to the disk.
        let kept =
            "\(sitting.shelf.values) \(form) \(sitting.answers ? [] : sitting.effects)"
            + " \(sitting.desk.events.values) \(sitting.desk.articleEvents.values)"
        return words.first { !kept.contains($0) }.map { "“\($0)”" }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("ord") }
    }
}

extension Model {
    /// A cell that a pane draws outside its rectangle, in words; `nil` when each keeps to its own.
    var strayCell: String? {
        let layout = self.layout
        guard layout.kind != .tooSmall else { return nil }
        let panes: [(PaneName, (Model, Region) -> Void)] = [
            (.queue, { $0.drawQueue($1) }), (.detail, { $0.drawDetail($1) }), (.knowledge, { $0.drawKnowledge($1) }),
        ]
        for (pane, draw) in panes {
            guard let rect = layout[pane] else { continue }
            let frame = Frame.draw(size: size) { region in
                region.fill(region.bounds, CellStyle(.scrollbar), with: "#")
                draw(self, region.region(rect))
            }
            for row in 0..<frame.size.rows {
                for column in 0..<frame.size.columns where !rect.contains(Point(column: column, row: row)) {
                    if frame.text(of: frame[row: row, column: column]) != "#" { return "\(pane) at \(column), \(row)" }
                }
            }
        }
        return nil
    }
}
