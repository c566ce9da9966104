import Canvas
import Helpdesk
import Primitives
import Wording

@testable import Console

/// A person at a console on a desk: keys in, effects carried out against the desk, screens out.
struct Sitting {
    var desk: PracticeDesk
    var model: Model
    /// Effects since the last look, in order.
    var effects: [Effect] = []
    var copied: [String] = []
    var hasQuit = false
    /// The themes there are, the one in force and the one that is shown.
    var themes = [
        ThemeChoice(name: "vakt-dark", appearance: .dark, isInForce: true),
        ThemeChoice(name: "nord", appearance: .dark), ThemeChoice(name: "mono", appearance: .terminal),
        ThemeChoice(name: "mine", appearance: nil, isOwn: true, problem: "mine.toml:3: styles.text.fg: no colour"),
    ]
    var keptTheme = "vakt-dark"
    var shownTheme = "vakt-dark"
    var keptTour: TourProgress?
    /// Drafts as they would be on the disk; other consoles' too.
    var shelf: [DraftID: Draft] = [:]
    /// What the disk says to drafts.
    var draftTrouble: Failure?
    /// What the operator's editor makes of a text.
    var editor: @Sendable (String) -> EditedText = { .text($0) }
    /// When not, what is asked for waits.
    var answers = true

    init(
        _ desk: PracticeDesk, user: String = "anna", size: Size = Size(columns: 120, rows: 40),
        words: Catalogue = .english, usesASCII: Bool = false, keymap: Keymap = .standard,
        preferences: Preferences = Preferences(), isPractice: Bool = false
    ) {
        self.desk = desk
        model = Model(
            settings: desk.settings, actor: desk.settings.actor(user), now: desk.now, size: size, words: words,
            keymap: keymap, usesASCII: usesASCII, preferences: preferences)
        if isPractice { model.practise(nil) }
        carryOut(model.start())
    }

    mutating func send(_ message: Message) {
        carryOut(update(&model, message))
    }

    /// Keys by their names, such as `j Enter Ctrl-S`, or text with `type`.
    mutating func press(_ names: String) {
        for name in names.split(separator: " ") {
            if let key = Key(name: String(name)) { send(.key(key)) }
        }
    }

    mutating func type(_ text: String) {
        for character in text { send(.key(character == "\n" ? Key(.enter) : .character(character))) }
    }

    /// Another person's change.
    mutating func elsewhere(_ id: TicketID, _ command: any TicketCommand, by user: String = "bengt") {
        desk.change(id, command, by: user)
        send(.deskChanged(tickets: [id], articles: [], rebuilt: false))
    }

    mutating func carryOut(_ wanted: [Effect]) {
        effects += wanted
        guard answers else { return }
        for effect in wanted { carryOut(effect) }
    }

    private mutating func carryOut(_ effect: Effect) {
        switch effect {
        case .loadQueue(let id, let request): send(.queueLoaded(id, desk.page(request)))
        case .loadHealth(let id):
            send(.healthLoaded(id, [HealthFinding(.emptyFields, count: .exactly(3), query: "lacking")]))
        case .loadGaps(let id, _): send(.gapsLoaded(id, desk.gaps))
        case .loadPlans(let id):
            send(.plansLoaded(id, desk.settings.planned.map { PlanState(plan: $0, next: $0.next(after: desk.now)) }))
        case .loadActions(let id, let owner):
            let open = desk.tickets.values.sorted { $0.id.number < $1.id.number }.flatMap { ticket in
                ticket.parts.review.openActions.map {
                    AgreedAction(ticket: ticket.id, title: ticket.title, action: $0)
                }
            }
            send(.actionsLoaded(id, open.filter { owner == nil || $0.action.owner == owner }))
        case .loadDuty: send(.dutyLoaded(desk.duty))
        case .loadCounts:
            let open = desk.tickets.values.filter(\.state.isOpen)
            let mine = open.count { $0.assignee == model.actor.name }
            let counts = DeskCounts(
                open: open.count, mine: mine, unassigned: open.count { $0.assignee == nil },
                breachingSoon: .exactly(1), breached: .exactly(0), isEmpty: desk.tickets.isEmpty)
            send(.countsLoaded(counts))
        case .countView(let id, let filter): send(.viewCounted(id, .exactly(desk.matching(filter).count)))
        case .countViews(let id, let filters):
            send(.viewsCounted(id, filters.mapValues { .exactly(desk.matching($0).count) }))
        case .editViews(let id, let edit): send(.viewsChanged(id, changed(model.shelf.own, edit)))
        case .loadDetail(let id, let ticket, let latest): send(.detailLoaded(id, desk.detail(ticket, latest: latest)))
        case .findTicket(let id, let reference):
            let found = desk.tickets.values.first { reference.names($0.id) }
            send(.ticketFound(id, found.map { QueueRow($0, desk.settings.clocks) }))
        case .loadKnowledge(let id, let request): send(.knowledgeLoaded(id, desk.knowledge(request)))
        case .loadHindsight(let id, let request): send(.hindsightLoaded(id, desk.hindsight(request)))
        case .loadArticle(let id, let article): send(.articleLoaded(id, desk.articleDetail(article)))
        case .loadLibrary(let id, let filter, _, _): send(.libraryLoaded(id, desk.library(filter)))
        case .explainArticle(let id, _, let filter):
            let words = filter.sought.map { word in
                Explanation.Word(typed: word, found: [word], how: .whole, place: .title, points: 0.5)
            }
            send(.articleExplained(id, Explanation(words: words, factors: [], score: 0.5)))
        case .loadVersions(let id, let article):
            send(.versionsLoaded(id, ArticleHistory(desk.articleEvents[article] ?? [])))
        case .loadClocks(let id, let ticket):
            send(.clocksLoaded(id, desk.detail(ticket, latest: .max)?.timeline ?? []))
        case .perform(let id, let commands): perform(id, commands)
        case .loadRows(let id, let request): send(.rowsLoaded(id, desk.page(request)))
        case .locate(let id, let filter, let tickets):
            send(.located(id, Set(desk.matching(filter).map(\.id)).intersection(tickets)))
        case .survey(let id, let tickets):
            var survey = TicketSurvey(desk.settings, me: model.actor.name)
            for ticket in tickets.compactMap({ desk.tickets[$0] }) { survey.take(ticket) }
            send(.surveyed(id, survey))
        case .rehearse(let id, let commands):
            var stage = desk
            send(.rehearsed(id, stage.rehearse(commands, by: model.actor.name)))
        case .findStep(let id, let direction):
            send(.stepFound(id, desk.lastStep(of: model.actor.name, direction)))
        case .takeStep(let id, let step): take(id, step)
        case .copy(let text): copied.append(text)
        case .quit: hasQuit = true
        case .loadThemes(let id): send(.themesLoaded(id, themes))
        case .showTheme(let name): shownTheme = name ?? keptTheme
        case .keepTheme(let name):
            (keptTheme, shownTheme) = (name, name)
            send(.themeKept(name: name, path: "console.toml"))
        case .keepTour(let progress): keptTour = progress
        case .keepRecentActions, .redraw, .suspend, .noteVainSearch: break
        default: carryOutWriting(effect)
        }
    }

    private mutating func carryOutWriting(_ effect: Effect) {
        switch effect {
        case .loadDrafts: send(.draftsLoaded(DraftShelf(drafts: shelf)))
        case .keepDraftsSoon: send(.keepDrafts)
        case .writeDraft(let id, let draft):
            if let draftTrouble {
                send(.draftFailed(id, draftTrouble))
            } else {
                shelf[id] = draft
                if model.drafts.unwritten.contains(id) { send(.draftWritten(id)) }
            }
        case .removeDraft(let id): shelf[id] = nil
        case .adoptDraft(let old, let new): shelf[new] = shelf.removeValue(forKey: old)
        case .editText(let id, let text, _): send(.textEdited(id, editor(text)))
        default: break
        }
    }

    /// The operator's views after a change, as their file would have them.
    private func changed(_ own: [SavedView], _ edit: ViewEdit) -> [SavedView] {
        var views = own
        switch edit {
        case .save(let view, let old):
            if let place = views.firstIndex(where: { $0.name == old ?? view.name }) {
                views[place] = view
            } else {
                views.append(view)
            }
        case .delete(let name): views.removeAll { $0.name == name }
        case .renumber(let numbers):
            for place in views.indices { views[place].number = numbers[views[place].name] ?? views[place].number }
        }
        return views
    }

    private mutating func take(_ id: RequestID, _ step: Step) {
        let user = model.actor.name
        desk.beginStep()
        let outcomes = step.parts.map { part in
            let wish = TicketPast(desk.events[part.ticket] ?? [])
                .command(step.direction, Set(part.events.map(\.sequence)))
            return desk.change(part.ticket, wish, by: user)
        }
        send(.performed(id, outcomes))
        send(.deskChanged(tickets: Set(step.parts.map(\.ticket)), articles: [], rebuilt: false))
    }

    private mutating func perform(_ id: RequestID, _ commands: [Command]) {
        desk.beginStep()
        var touched: Set<TicketID> = []
        var written: Set<ArticleID> = []
        var outcomes: [CommandOutcome] = []
        let user = model.actor.name
        for command in commands {
            switch command {
            case .log(let wish):
                do {
                    _ = try wish.decide(desk.circumstances(user))
                    let ticket = desk.log(wish, by: user)
                    touched.insert(ticket)
                    outcomes.append(.done(.ticket(ticket), revision: desk.tickets[ticket]?.revision ?? 0))
                } catch {
                    outcomes.append(.refused(error))
                }
            case .relateToLogged(let ticket, let relation):
                let logged = touched.max() ?? ticket
                outcomes.append(desk.change(ticket, RelateTicket(relation, logged), seen: nil, by: user))
                touched.insert(ticket)
            case .change(let ticket, let wish, let seen):
                outcomes.append(desk.change(ticket, wish, seen: seen, by: user))
                touched.insert(ticket)
            case .split(let ticket, let wish):
                outcomes.append(desk.split(ticket, wish, by: user))
                touched.insert(ticket)
            case .write(let wish):
                do {
                    let article = try desk.write(wish, by: user)
                    written.insert(article)
                    outcomes.append(.done(.article(article), revision: 1))
                } catch {
                    outcomes.append(.refused(error))
                }
            case .revise(let article, let wish, let seen):
                outcomes.append(desk.revise(article, wish, seen: seen, by: user))
                written.insert(article)
            case .duty(let wish):
                outcomes.append(desk.change(wish, by: user))
                send(.dutyLoaded(desk.duty))
            case .planned, .beginPlan, .noteVainSearch:
                // The console leaves these to the desk's tick.
                outcomes.append(.refused(.nothingToChange))
            }
        }
        send(.performed(id, outcomes))
        send(.deskChanged(tickets: touched, articles: written, rebuilt: false))
    }

    var frame: Frame { view(model) }
    var screen: String { frame.plainText.joined(separator: "\n") }
}
