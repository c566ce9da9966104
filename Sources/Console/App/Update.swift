import Canvas
import Helpdesk
import Primitives
import Wording

/// Takes in what happened, and says what is to be done. Same model and message, same result: no clock, no input, no
/// output of its own.
public func update(_ model: inout Model, _ message: Message) -> [Effect] {
    let before = model.layout
    var effects = model.take(message) + model.takeTypedAhead()
    effects += model.watchForTour(message)
    if model.layout != before { model.arrange() }
    return effects + model.noteTyping() + model.followTyping() + model.followInKnowledge()
}

extension Model {
    fileprivate mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .key(let key) where isTwoKeys(key):
            return take(.key(Key(.escape))) + take(.key(Key(key.code)))
        case .key(let key): return holdBack(message) ? [] : press(key)
        case .pasted(let text): return holdBack(message) ? [] : paste(text)
        case .mouse(let event): return take(event)
        case .focused(let isFocused):
            self.isFocused = isFocused
            return []
        case .resized(let size):
            self.size = size
            arrange()
            return queue.isLoaded ? moreRows() : []
        case .tick(let now): return tick(now)
        case .clockJumped(let distance):
            notify(words(.clock(distance < 0 ? .jumpedBack : .jumpedForth), ["span": words.span(distance)]), .warning)
            return []
        case .resumed(let now): return tick(now) + [.redraw]
        case .liveChanged(let isLive):
            self.isLive = isLive
            return []
        default: return takeAnswer(message)
        }
    }

    private mutating func takeAnswer(_ message: Message) -> [Effect] {
        switch message {
        case .queueLoaded(let id, let page): return queueLoaded(id, page)
        case .countsLoaded(let counts): self.counts = counts
        case .viewCounted(let id, let count): if id == queue.countRequest { queue.count = count }
        case .viewsCounted(let id, let counts):
            if id == shelf.countRequest { shelf.counts.merge(counts) { $1 } }
        case .viewsChanged(let id, let own): return viewsChanged(id, own)
        case .presenceChanged(let others): presenceChanged(others)
        case .dutyLoaded(let changes): dutyLoaded(changes)
        case .plansLoaded(let id, let plans): plansLoaded(id, plans)
        case .actionsLoaded(let id, let actions): actionsLoaded(id, actions)
        case .healthLoaded(let id, let findings): healthLoaded(id, findings)
        case .gapsLoaded(let id, let gaps): gapsLoaded(id, gaps)
        case .gapsChanged: return loadGaps()
        case .detailLoaded(let id, let loaded): return detailLoaded(id, loaded)
        case .ticketFound(let id, let row): return ticketFound(id, row)
        case .knowledgeLoaded(let id, let hits): return knowledgeLoaded(id, hits)
        case .hindsightLoaded(let id, let hindsight): hindsightLoaded(id, hindsight)
        case .articleLoaded(let id, let article): return articleLoaded(id, article)
        case .libraryLoaded(let id, let rows): return libraryLoaded(id, rows)
        case .articleExplained(let id, let reason): articleExplained(id, reason)
        case .versionsLoaded(let id, let history):
            if !explainConflict(id, history) { versionsLoaded(id, history) }
        case .clocksLoaded(let id, let events): clocksLoaded(id, events)
        case .draftsLoaded(let shelf): return draftsLoaded(shelf)
        case .keepDrafts: return keepDraft()
        case .draftFailed(let id, let failure): draftFailed(id, failure)
        case .draftWritten(let id): draftWritten(id)
        case .textEdited(let id, let edited): return textEdited(id, edited)
        case .performed(let id, let outcomes): return performed(id, outcomes)
        case .progressed(let id, let done): errands[id]?.progress = done
        case .rowsLoaded(let id, let page): rowsLoaded(id, page)
        case .located(let id, let shown): located(id, shown)
        case .surveyed(let id, let survey): return surveyed(id, survey)
        case .rehearsed(let id, let rehearsal): rehearsed(id, rehearsal)
        case .stepFound(let id, let step): return stepFound(id, step)
        case .deskChanged(let tickets, let articles, let rebuilt):
            return deskChanged(tickets, articles, rebuilt: rebuilt)
        case .failed(let id, let failure): return failed(id, failure)
        case .notCopied(let limit): tellNotCopied(limit)
        case .clockBehind(let now, let newest): tellBehind(now, newest)
        default: takeThemes(message)
        }
        return []
    }

    /// Fits everything to the size, the focus and the zoom of this moment.
    mutating func arrange() {
        let layout = self.layout
        if let rect = layout.queue {
            queue.height = max(1, rect.size.rows - 2)
            queue.scrollToCursor()
        }
        layOutDetail()
        detail.scroll = max(0, min(detail.scroll, detail.lines.count - 1))
        layOutKnowledge()
        layOutArticle()
        layOutVersions()
        clampClocks()
    }

    /// Time went on: clocks are told anew, flashes end, counts that have become old are taken again.
    private mutating func tick(_ now: Timestamp) -> [Effect] {
        let minute = self.now.milliseconds / 60_000 != now.milliseconds / 60_000
        let before = self.now
        self.now = now
        // A flash stays until somebody can have seen it.
        if isFocused { queue.flashing = [] }
        var effects: [Effect] = []
        if now.milliseconds / 10_000 != before.milliseconds / 10_000 { effects += retryDrafts() }
        tickRota(minute: minute)
        if minute {
            layOutDetail()
            layOutKnowledge()
            effects.append(.loadCounts)
            if queue.filter.dependsOnTime, queue.request == nil { effects.append(loadQueue(.keep)) }
        }
        if queue.isCountStale || (minute && queue.filter.dependsOnTime) { effects += countView() }
        return effects + recountViews(minute: minute)
    }

    /// Something changed, by this console's hand or another's: the one path for both.
    private mutating func deskChanged(
        _ tickets: Set<TicketID>, _ articles: Set<ArticleID>, rebuilt: Bool
    ) -> [Effect] {
        queue.changed.formUnion(tickets)
        queue.isCountStale = true
        shelf.isStale = true
        var effects: [Effect] = [.loadCounts]
        if let id = selected, rebuilt || tickets.contains(id) {
            // The ticket itself comes first: its place in the order may have changed, and the cursor goes with it.
            queue.isStale = true
            effects.append(loadDetail(id))
            if detail.pinned != nil { effects.append(loadQueue(.keep)) }
        } else if rebuilt || !tickets.isEmpty {
            effects.append(loadQueue(queue.rows.isEmpty ? .first : .keep))
            // What changed may hang on the ticket that is shown, or clash with it.
            if let id = selected, detail.loaded?.ticket.id == id { effects.append(loadDetail(id)) }
        }
        if !articles.isEmpty, let row = selectedRow { effects.append(loadKnowledge(for: row)) }
        return effects + reloadArticles(articles, rebuilt: rebuilt) + reloadClocks(tickets, rebuilt: rebuilt)
            + loadActions()
    }

    /// What shows articles is brought up to date; a link that was made elsewhere counts as a use here.
    private mutating func reloadArticles(_ articles: Set<ArticleID>, rebuilt: Bool) -> [Effect] {
        var effects: [Effect] = []
        if let library { effects += showLibrary(library.filter) }
        if articlePage != nil { effects += reloadArticle() }
        if rebuilt || !articles.isEmpty { effects += loadGaps() }
        if let page = versionsPage, rebuilt || articles.contains(page.id) { effects += reloadVersions() }
        return effects
    }

    private mutating func failed(_ id: RequestID?, _ failure: Failure) -> [Effect] {
        if let id {
            if queue.request == id { queue.request = nil }
            if detail.request == id { detail.request = nil }
            if knowledge.request == id { knowledge.request = nil }
            if shelf.edit?.id == id { shelf.edit = nil }
            if preparation?.request == id { preparation = nil }
            if queue.marking?.id == id { queue.marking = nil }
            if queue.locating == id { queue.locating = nil }
            if queue.returning == id { queue.returning = nil }
            if errands.removeValue(forKey: id) != nil, form?.errand == id { failForm(failure) }
        }
        notify(words(.screen(.failedHint), ["summary": failure.summary, "remedy": failure.remedy]), .error)
        return []
    }

    /// What was said too soon is taken back.
    private mutating func tellNotCopied(_ limit: Int?) {
        if notices.last?.weight == .success { notices.removeLast() }
        let phrase: ScreenPhrase = limit == nil ? .noClipboard : .clipboardTooLong
        notify(words(.screen(phrase), ["bytes": String(limit ?? 0)]), .warning)
    }

    private mutating func tellBehind(_ clock: Timestamp, _ newest: Timestamp) {
        func told(_ instant: Timestamp) -> String { words.time(instant, now: clock, zone: zone) }
        notify(words(.due(.clockBehind), ["now": told(clock), "newest": told(newest)]), .warning)
    }

    mutating func notify(_ text: String, _ weight: Notice.Weight = .plain) {
        let notice = Notice(text, weight)
        notices.removeAll { $0 == notice }
        notices.append(notice)
        if notices.count > 20 { notices.removeFirst() }
    }
}
