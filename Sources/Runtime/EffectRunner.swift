import Console
import Desk
import Dispatch
import Glibc
import Helpdesk
import Synchronization

/// Carries out the console's effects: reads on one thread, writes on another, so that a slow disk never delays a view.
final class EffectRunner: Sendable {
    private let desk: Desk
    private let mailbox: Mailbox
    let describe: @Sendable (any Error) -> Failure
    private let reading = DispatchQueue(label: "vakt.reading", qos: .userInteractive)
    private let writing = DispatchQueue(label: "vakt.writing", qos: .userInitiated)
    private let outstanding = Atomic<Int>(0)
    private let plan = Mutex<[Effect]>([])
    private let follower: Follower
    private let counting: CountRunner
    private let preferences: String?

    let drafts: DraftKeeper?

    /// - Parameter preferences: the path of the operator's `console.toml`; `nil` where there can be none.
    init(
        _ desk: Desk, _ mailbox: Mailbox, _ follower: Follower, preferences: String?, drafts: DraftKeeper?,
        describe: @escaping @Sendable (any Error) -> Failure
    ) {
        self.desk = desk
        self.mailbox = mailbox
        self.follower = follower
        self.drafts = drafts
        self.describe = describe
        self.preferences = preferences
        counting = CountRunner(ViewCounter(desk), mailbox, describe: describe)
    }

    /// Whether an answer is still to come.
    var isBusy: Bool { outstanding.load(ordering: .acquiring) > 0 }

    /// Makes a read: at once when its cost does not grow with the desk, since a thread's wake-up costs more than such
    /// an answer; otherwise on the reading thread, where reads that wait and are superseded by this one are not made.
    func read(_ effect: Effect) -> Message? {
        switch effect {
        case .countView(let id, let filter): return counting.count(id, filter)
        case .countViews(let id, let filters):
            counting.count(id, filters)
            return nil
        case .editViews(let id, let edit):
            run(on: writing) { self.mailbox.post(self.answer(id, edit)) }
            return nil
        default: break
        }
        if effect.isBounded { return answer(effect) }
        let isFirst = plan.withLock { waiting in
            let wasEmpty = waiting.isEmpty
            waiting.removeAll { $0.isSuperseded(by: effect) }
            waiting.append(effect)
            return wasEmpty
        }
        if isFirst { run(on: reading) { self.readAll() } }
        return nil
    }

    /// Notes a search that found nothing, behind everything that somebody waits for.
    func note(vainSearch text: String) {
        run(on: writing) {
            self.desk.note(vainSearch: text)
            self.tellChanges()
        }
    }

    /// Performs commands, then tells what changed.
    func perform(_ id: RequestID, _ commands: [Command]) {
        run(on: writing) {
            do {
                let outcomes = try self.desk.perform(commands) { done in
                    if commands.count > Self.shownProgress { self.mailbox.post(.progressed(id, done)) }
                }
                self.mailbox.post(.performed(id, outcomes.map(CommandOutcome.init)))
            } catch {
                self.mailbox.post(.failed(id, self.describe(error)))
            }
            self.tellChanges()
        }
    }

    /// Writes the theme's name into the operator's preferences.
    func keepTheme(_ name: String, in path: String) {
        run(on: writing) {
            do {
                try PreferencesFile.edit(path: path) { $0.set("theme", to: PreferencesText.quoted(name)) }
                self.mailbox.post(.themeKept(name: name, path: path))
            } catch {
                self.mailbox.post(.failed(nil, self.describe(error)))
            }
        }
    }

    /// Undoes a step or does it again, then tells what changed.
    func take(_ id: RequestID, _ step: Step) {
        run(on: writing) {
            do {
                let outcomes = try self.desk.take(step) { done in
                    if step.parts.count > Self.shownProgress { self.mailbox.post(.progressed(id, done)) }
                }
                self.mailbox.post(.performed(id, outcomes.map(CommandOutcome.init)))
            } catch {
                self.mailbox.post(.failed(id, self.describe(error)))
            }
            self.tellChanges()
        }
    }

    /// Fewer commands are done before anybody could read how far they are.
    private static let shownProgress = 500

    /// Takes in what the journal got, and tells what changed.
    func catchUp() {
        run(on: writing) { self.tellChanges() }
    }

    private func tellChanges() {
        do {
            guard let changes = try follower.advance() else { return }
            counting.counter.note(changes)
            if changes.duty || changes.wasRebuilt { mailbox.post(.dutyLoaded(try desk.dutyPlan().changes)) }
            if changes.searches { mailbox.post(.gapsChanged) }
            // A search changes nothing else that is to be seen.
            if changes.isOfSearchesAlone { return }
            mailbox.post(
                .deskChanged(tickets: changes.tickets, articles: changes.articles, rebuilt: changes.wasRebuilt))
        } catch {
            mailbox.post(.failed(nil, describe(error)))
        }
    }

    private func readAll() {
        while let effect = plan.withLock({ $0.isEmpty ? nil : $0[0] }) {
            if let message = answer(effect) { mailbox.post(message) }
            plan.withLock { waiting in
                // It may have been superseded, and so removed, while it was made.
                if waiting.first?.request == effect.request { waiting.removeFirst() }
            }
        }
    }

    private func answer(_ effect: Effect) -> Message? {
        do { return try message(for: effect) } catch { return .failed(effect.request, describe(error)) }
    }

    private func message(for effect: Effect) throws -> Message? {
        switch effect {
        case .loadQueue(let id, let request): .queueLoaded(id, try desk.page(request))
        case .loadCounts: .countsLoaded(try desk.counts())
        case .loadDetail(let id, let ticket, let latest): .detailLoaded(id, try desk.detail(ticket, latest: latest))
        case .loadKnowledge(let id, let request): .knowledgeLoaded(id, try desk.knowledge(request))
        case .loadHindsight(let id, let request): .hindsightLoaded(id, try desk.hindsight(request))
        case .loadArticle(let id, let article): .articleLoaded(id, try desk.articleDetail(article))
        case .loadLibrary(let id, let filter, let limit, let reader):
            .libraryLoaded(id, try desk.articles(filter, limit: limit, reader: reader))
        case .explainArticle(let id, let article, let filter):
            .articleExplained(id, try desk.explanation(of: article, in: filter))
        case .loadVersions(let id, let article): .versionsLoaded(id, try desk.history(of: article))
        case .loadClocks(let id, let ticket):
            .clocksLoaded(id, try desk.timeline(of: .ticket(ticket), latest: .max).events)
        case .findTicket(let id, let reference):
            .ticketFound(id, try desk.ticket(reference).map { QueueRow($0, desk.settings.clocks) })
        case .loadRows(let id, let request): .rowsLoaded(id, try desk.page(request))
        case .locate(let id, let filter, let tickets):
            .located(id, try desk.tickets(of: filter, among: tickets))
        case .survey(let id, let tickets): .surveyed(id, try desk.survey(tickets))
        case .rehearse(let id, let commands): .rehearsed(id, Rehearsal(try desk.rehearse(commands)))
        case .findStep(let id, let direction): .stepFound(id, try desk.lastStep(direction))
        case .loadDuty: .dutyLoaded(try desk.dutyPlan().changes)
        case .loadHealth(let id): .healthLoaded(id, try desk.health())
        case .loadGaps(let id, let request): .gapsLoaded(id, try desk.gaps(request))
        case .loadPlans(let id): .plansLoaded(id, try desk.plans())
        case .loadActions(let id, let owner): .actionsLoaded(id, try desk.openActions(owner: owner))
        case .loadDrafts: try drafts.map { .draftsLoaded(try $0.folder.load()) }
        default: nil
        }
    }

    private func answer(_ id: RequestID, _ edit: ViewEdit) -> Message {
        do {
            guard let preferences else { throw FileError(call: "open", path: "~/.config", code: ENOENT) }
            return .viewsChanged(id, try PreferencesFile.edit(path: preferences, edit).views)
        } catch {
            return .failed(id, describe(error))
        }
    }

    private func run(on queue: DispatchQueue, _ work: @escaping @Sendable () -> Void) {
        outstanding.add(1, ordering: .acquiringAndReleasing)
        queue.async {
            work()
            self.outstanding.subtract(1, ordering: .acquiringAndReleasing)
            self.mailbox.nudge()
        }
    }
}

extension Rehearsal {
    init(_ outcomes: [Outcome]) {
        var events: [any TicketEvent] = []
        for case .ticket(_, let decided) in outcomes {
            events = decided
            break
        }
        self.init(outcomes: outcomes.map(CommandOutcome.init), events: events)
    }
}

extension CommandOutcome {
    init(_ outcome: Outcome) {
        switch outcome {
        case .ticket(let ticket, _): self = .done(.ticket(ticket.id), revision: ticket.revision)
        case .article(let article): self = .done(.article(article.id), revision: article.revision)
        case .duty(let changes, _): self = .done(.desk, revision: changes.revision)
        case .refused(let rejection): self = .refused(rejection)
        }
    }
}
