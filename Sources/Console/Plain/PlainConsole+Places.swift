import Canvas
import Helpdesk
import Primitives
import Wording

/// What is told of each place.
extension PlainConsole {
    mutating func tellPlace() {
        if model.place != .form { talk = nil }
        tellChanged()
        switch model.place {
        case .queue: tellQueue()
        case .detail: tellTicket()
        case .knowledge: tellKnowledge()
        case .article: tellArticle()
        case .form: tellForm()
        case .help: tellHelpPage()
        case .viewForm: tellViewForm()
        case .preview, .results: tellMany()
        case .clocks: tellClocks()
        case .filter, .jump, .search, .helpSearch, .palette:
            if told.place != model.place { say(words(.plain(.typeText), ["place": words(model.place.name)])) }
        default: tellOverlay()
        }
    }

    // MARK: - Queue

    /// Rows that others, or one's own commands, changed: those that were told before, and those that would light up.
    private mutating func tellChanged() {
        let queue = model.queue
        for row in queue.rows where told.revisions[row.id] != row.revision {
            guard queue.flashing.contains(row.id) || told.revisions[row.id] != nil else { continue }
            say(words(.plain(.changed), ["row": text(of: row)]))
            told.revisions[row.id] = row.revision
        }
        model.queue.flashing = []
    }

    private mutating func tell(_ row: QueueRow) {
        say(text(of: row))
        told.revisions[row.id] = row.revision
    }

    private mutating func tellQueue() {
        let queue = model.queue
        guard queue.isLoaded else { return }
        told.opened = nil
        if told.filter != queue.filter.text {
            told.filter = queue.filter.text
            tellView()
            told.isStale = true
        }
        guard queue.selected != nil else {
            let (said, hint) = model.wordsForEmptyQueue
            if told.isStale { say([said] + hint.split(separator: "\n").map(String.init)) }
            return
        }
        if told.isStale {
            for row in queue.rows[queue.cursor...].prefix(queue.height) { tell(row) }
        } else if model.selected != told.ticket || lines.isEmpty, let row = model.selectedRow {
            tell(row)
        }
        told.ticket = model.selected
        if told.marks != queue.marks.count {
            told.marks = queue.marks.count
            say(words(.many(.marked), ["count": String(queue.marks.count)]))
        }
    }

    private mutating func tellView() {
        say(model.topCounts.map(\.0.plain).joined(separator: ", "))
        let name = model.queue.filter.text.isEmpty ? words(.queue(.allTickets)) : model.queue.filter.text
        switch model.queue.count {
        case .exactly(let count)?: say(words(.plain(.view), ["filter": name, "count": String(count)]))
        case let count?: say(words(.queue(.viewCount), ["filter": name, "count": model.number(count)]))
        case nil: say(name)
        }
    }

    /// Everything that the queue's columns say of a ticket.
    private func text(of row: QueueRow) -> String {
        let text = QueueRowText(
            words: words, now: model.now, zone: model.zone, isPending: model.pendingTickets.contains(row.id),
            present: [],
            isMarked: model.queue.marks.contains(row.id))
        var parts: [String] = [row.id.description]
        if let priority = row.priority { parts.append(priority.description) }
        parts.append(row.title)
        for column in model.columns where ![.id, .priority, .title, .marks].contains(column) {
            let said = self.text(column, of: row, text)
            if !said.isEmpty { parts.append(words(column.header) + " " + said) }
        }
        return (parts + marks(of: row)).joined(separator: ", ")
    }

    private func text(_ column: QueueColumn, of row: QueueRow, _ text: QueueRowText) -> String {
        switch column {
        case .age: words.span(model.now - row.createdAt)
        case .updated: words.span(model.now - row.updatedAt)
        default: text.text(column, of: row, width: .max).text.plain.trimmedWhitespace
        }
    }

    private func marks(of row: QueueRow) -> [String] {
        var marks: [PlainPhrase] = []
        if model.queue.marks.contains(row.id) { marks.append(.markMarked) }
        if model.pendingTickets.contains(row.id) { marks.append(.markPending) }
        if row.isMajor { marks.append(.markMajor) }
        switch row.call {
        case .escalated: marks.append(.markEscalated)
        case .lapsed: marks.append(.markLapsed)
        case nil: break
        }
        if let due = row.updateDue, due < model.now { marks.append(.markUpdateOverdue) }
        if row.kind == .security { marks.append(.markSecurity) }
        if row.isOverridden { marks.append(.markByHand) }
        if row.reopenCount > 0 { marks.append(.markReopened) }
        return marks.map { words(.plain($0)) }
    }

    // MARK: - Ticket

    private mutating func tellTicket() {
        guard let loaded = model.detail.loaded, let id = model.selected, loaded.ticket.id == id else {
            return say(words(.detail(model.selected == nil ? .nothing : .gone)))
        }
        let isNew = told.opened != id || told.isStale
        if isNew { told.detail = [] }
        (told.ticket, told.opened) = (id, id)
        // Times go on by themselves; what happened is what matters.
        if !isNew, told.revision == loaded.ticket.revision { return }
        told.revision = loaded.ticket.revision
        var writer = DetailWriter(
            detail: loaded, words: words, settings: model.settings, now: model.now, zone: model.zone, width: 1_000,
            isPending: false, keymap: model.keymap, present: model.presence[id] ?? [],
            drafts: model.drafts.drafts(on: .ticket(id)).map(\.draft))
        writer.isPlain = true
        for line in PlainText.lines(writer.lines(showing: model.detail.show, atLeast: .max).lines)
        where told.detail.insert(line).inserted {
            say(line)
        }
    }

    // MARK: - Knowledge

    private mutating func tellKnowledge() {
        let hits = model.knowledge.hits
        guard !hits.isEmpty else {
            if told.place != .knowledge || told.isStale { say(words(.knowledge(.nothing))) }
            return
        }
        var all: [String] = []
        var numbered: Set<Int> = []
        for line in model.knowledgeLines() {
            let text = PlainText.tidy(line.line.plain)
            guard let hit = line.hit, numbered.insert(hit).inserted else {
                all.append(text)
                continue
            }
            all.append(words(.plain(.option), ["number": String(hit + 1), "label": text]))
        }
        if told.place != .knowledge || told.isStale || told.knowledge != all {
            say(all)
        } else if told.hit != model.knowledge.cursor {
            let prefix = String(model.knowledge.cursor + 1) + ":"
            say(all.first { $0.hasPrefix(prefix) } ?? "")
        }
        (told.knowledge, told.hit) = (all, model.knowledge.cursor)
    }

    // MARK: - Articles

    private mutating func tellArticle() {
        guard let page = model.articlePage.map(model.wholePage), let article = page.article else { return }
        let isNew = told.place != .article || told.article != page.id || told.isStale
        if isNew || told.articleRevision != article.revision {
            say(page.id.description)
            let all = page.head + page.sheet.lines
            say(all.map { PlainText.undrawn($0.plain).trimmedWhitespace }.filter { !$0.isEmpty })
        } else if let stop = page.stop, stop != told.stop, let chosen = page.chosen {
            switch chosen {
            case .link(let target): say(target.text)
            case .code(let code): say(code.split(separator: "\n").map(String.init))
            }
        } else if let search = page.search {
            let found = search.current.flatMap { search.matches.indices.contains($0) ? search.matches[$0] : nil }
            if let line = found?.parts.first?.line { say(PlainText.tidy(page.sheet.lines[line].plain)) }
            if found == nil { say(words(.article(.notFound), ["text": search.text])) }
        }
        (told.article, told.articleRevision, told.stop) = (page.id, article.revision, page.stop)
    }

    // MARK: - Everything else

    /// What is done to which of the marked tickets, and to which not.
    private mutating func tellMany() {
        guard case .many(let page)? = model.overlays.last, told.place != model.place || told.isStale else { return }
        say(model.manyTitle(page))
        say(PlainText.lines(model.manyLines(page, width: 1_000)))
        say(words(.plain(page.isResult ? .leaveHow : .answerHow)))
    }

    /// Everything about the clocks, whatever of it there is room for.
    private mutating func tellClocks() {
        guard case .clocks(let page)? = model.overlays.last, page.events != nil else { return }
        if told.place != model.place || told.isStale { told.overlay = [] }
        let all = PlainText.lines(model.clockLines(page, width: 1_000))
        say(all.filter { !told.overlay.contains($0) })
        told.overlay = all
    }

    /// What an overlay shows, row by row; of what can be chosen with the number that chooses it.
    private mutating func tellOverlay() {
        var below = model
        if !below.overlays.isEmpty { below.overlays.removeLast() }
        let (frame, under) = (view(model), view(below))
        let layout = model.layout
        guard var rect = frame.difference(from: under) else { return }
        if model.place != .question {
            let free = Rect(column: 0, row: 0, columns: frame.size.columns, rows: layout.messages.origin.row)
            rect = rect.intersection(free)
        } else {
            rect = layout.messages
        }
        var all: [String] = []
        var chosen: String?
        let cursor = frame.firstRow(of: [.queueCursor, .menuSelected, .formChoiceSelected], in: rect)
        for (row, text) in zip(rect.rowRange, frame.text(in: rect)) {
            let said = numbered(PlainText.tidy(text), row: row, frame)
            if said.isEmpty { continue }
            all.append(said)
            if row == cursor { chosen = said }
        }
        if told.place != model.place || told.isStale { told.overlay = [] }
        let new = all.filter { !told.overlay.contains($0) }
        say(new)
        if let chosen, chosen != told.chosen, !new.contains(chosen) { say(chosen) }
        (told.overlay, told.chosen) = (all, chosen)
    }

    private func numbered(_ text: String, row: Int, _ frame: Frame) -> String {
        for target in frame.topTargets where target.rect.rowRange.contains(row) {
            guard let tag = target.tag, case .item(let place)? = Target(tag: tag) else { continue }
            return words(.plain(.option), ["number": String(place + 1), "label": text])
        }
        return text
    }
}
