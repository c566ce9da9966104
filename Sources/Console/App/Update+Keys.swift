import Canvas
import Helpdesk
import Primitives
import Wording

extension Model {
    /// A key goes to what lies on top: its action there, or the character that is typed.
    mutating func press(_ key: Key) -> [Effect] {
        let place = self.place
        if layout.kind == .tooSmall {
            begun = nil
            guard let action = action(of: key), Self.always.contains(action) else { return [] }
            return act(action, in: place)
        }
        guard let meaning = takeMeaning(of: key) else { return type(key, in: place) }
        return meaning.map { take($0, in: place) } ?? []
    }

    /// Does what an action asks for, where nothing is in its way.
    mutating func take(_ action: Action, in place: Place) -> [Effect] {
        if place != .jump { jumped = nil }
        // A message goes with the next action; errors stay until they are read.
        if place != .form { notices.removeAll { $0.weight != .error } }
        if let reason = whyDisabled(action) {
            if Action.onTicket.union(Action.onMarks).contains(action) { notify(reason, .warning) }
            return []
        }
        return act(action, in: place)
    }

    private mutating func act(_ action: Action, in place: Place) -> [Effect] {
        actionsTaken = actionsTaken.suffix(23) + [action]
        switch action {
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return quit()
        case .toggleMouse: return toggleMouse()
        case .help:
            overlays.append(.help(HelpPage(place: place)))
            return []
        case .palette:
            openPalette(from: place)
            return []
        default: break
        }
        switch place {
        case .queue, .detail, .knowledge: return actInPane(action, place)
        case .form: return updateForm(action)
        case .states: return updateStates(action)
        case .filter: return updateFilter(action)
        case .jump: return updateJump(action)
        case .article: return updateArticle(action)
        case .help, .helpSearch: return updateHelp(action)
        case .palette: return updatePalette(action)
        case .contents: return updateContents(action)
        case .search: return updateSearch(action)
        case .library: return updateLibrary(action)
        case .versions: return updateVersions(action)
        case .drafts: return updateDrafts(action)
        case .rota: return updateRota(action)
        case .planned: return updatePlanned(action)
        case .actions: return updateActions(action)
        case .links: return updateLinks(action)
        case .runbook: return updateRunbook(action)
        case .health: return updateHealth(action)
        case .gaps: return updateGaps(action)
        case .snippets: return updateSnippets(action)
        case .question: return answer(action)
        case .themes: return updateThemes(action)
        case .views: return updateViews(action)
        case .viewForm: return updateViewForm(action)
        case .columns: return updateColumns(action)
        case .conflict: return updateConflict(action)
        case .preview, .results: return updateMany(action)
        case .clocks: return updateClocks(action)
        }
    }

    private mutating func actInPane(_ action: Action, _ place: Place) -> [Effect] {
        switch action {
        case .focusNext: moveFocus(1)
        case .focusPrevious: moveFocus(-1)
        case .focusQueue: setFocus(.queue)
        case .focusDetail: setFocus(.detail)
        case .focusKnowledge: setFocus(.knowledge)
        case .zoom: isZoomed.toggle()
        case .dismiss: notices = []
        case .filter: openFilter()
        case .views: return openViews()
        case .columns: openColumns()
        case .clocks: return openClocks()
        case .toggleDates: toggleDates()
        case .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9:
            return action.viewNumber.flatMap { shelf[$0] }.map { show($0) } ?? []
        case .goBack: return goBack()
        case .goForward: return goForward()
        case .jump: overlays.append(.jump(JumpLine()))
        case .undo: return findStep(.undo)
        case .redo: return findStep(.redo)
        case .openProblem: return openProblemForm()
        case .markAlike: return markAlike()
        case _ where actsOnMarked && Action.onTicket.contains(action) && action != .investigate:
            return actOnMarked(action)
        case .newTicket, .classify, .assign, .hold, .resolve, .reopen, .note, .publicNote, .spendTime, .contain,
            .escalate, .overridePriority, .cancelTicket:
            return openForm(action)
        case _ where TicketDeed.of(action) != nil: return openForm(action)
        case .investigate: overlays.append(.palette(Palette(origin: place, actions: TicketDeed.investigation)))
        case .states: openStates()
        case .chooseTheme: return askForThemes()
        case .tour: return toggleTour()
        case .library: return openLibrary()
        case .dueArticles: return openLibrary(ArticleFilter(text: "due", terms: [.init(.due)]))
        case .writeArticle, .articleFromTicket, .articleFromReview: return openForm(action)
        case .drafts: return openDrafts()
        case .rota: return openRota()
        case .planned: return openPlanned()
        case .reviewActions: return openActionList()
        case .links: openLinks()
        case .runbook: return openRunbook()
        case .health: return openHealth()
        case .unanswered: return openGaps()
        case .assignToMe, .acknowledge, .watch, .copyID, .reverseMerge: return actAtOnce(action)
        default:
            switch place {
            case .detail: return updateDetail(action)
            case .knowledge: return updateKnowledge(action)
            default: return updateQueue(action)
            }
        }
        return []
    }

    private mutating func actAtOnce(_ action: Action) -> [Effect] {
        guard let id = selected else { return [] }
        let said = words(.screen(.doneOn), ["id": id.description, "what": words(action.help)])
        switch action {
        case .assignToMe:
            let command = AssignTicket(assignee: .to(actor.name))
            let told = withWayBack(said + (wordsForTeamThatStays ?? ""))
            return perform([.change(id, command, seen: seenRevision)], on: [id], success: told)
        case .acknowledge:
            return perform([.change(id, AcknowledgeTicket(), seen: nil)], on: [id], success: said)
        case .reverseMerge:
            let tickets = Set([id] + [selectedTicket?.parts.relations.mergedInto].compactMap { $0 })
            return perform([.change(id, ReverseMerge(), seen: nil)], on: tickets, success: withWayBack(said))
        case .watch:
            let isWatching = selectedTicket?.watchers.contains(actor.name) ?? false
            return perform(
                [.change(id, WatchTicket(watching: !isWatching), seen: nil)], on: [id], success: withWayBack(said))
        case .copyID where actsOnMarked:
            notify(words(.many(.copied), ["count": String(queue.marks.count)]), .success)
            return [.copy(queue.marks.ids.map(\.description).joined(separator: " "))]
        case .copyID:
            notify(words(.screen(.copied), ["id": id.description]), .success)
            return [.copy(id.description)]
        default: return []
        }
    }

    /// The revision of the selected ticket that the person sees.
    var seenRevision: Int64? { selectedTicket?.revision ?? selectedRow?.revision }

    /// Characters go to what takes text.
    private mutating func type(_ key: Key, in place: Place) -> [Effect] {
        switch place {
        case .form: return typeInForm(key)
        case .filter: typeInFilter(key)
        case .jump: typeInJump(key)
        case .palette: typeInPalette(key)
        case .helpSearch: typeInHelp(key)
        case .search: return typeInSearch(key)
        case .views: return typeInViews(key)
        case .viewForm: typeInViewForm(key)
        case .snippets: typeInSnippets(key)
        default: break
        }
        return []
    }

    mutating func paste(_ text: String) -> [Effect] {
        begun = nil
        switch place {
        case .form: pasteInForm(text)
        case .filter: pasteInFilter(text)
        case .jump: pasteInJump(text)
        case .palette: pasteInPalette(text)
        case .helpSearch: pasteInHelp(text)
        case .search: return pasteInSearch(text)
        case .viewForm: pasteInViewForm(text)
        case .snippets: pasteInSnippets(text)
        default:
            let key = keymap.key(for: .note, in: .queue)?.name ?? ""
            notify(words(.writing(.pastedNowhere), ["key": key]), .warning)
        }
        return []
    }

    private mutating func moveFocus(_ step: Int) {
        let all = PaneName.allCases
        let place = all.firstIndex(of: focus) ?? 0
        setFocus(all[(place + step + all.count) % all.count])
    }

    mutating func setFocus(_ pane: PaneName) {
        focus = pane
    }

    /// One step towards the queue: out of a look-up, a zoom, a pinned ticket, a pane, then the messages.
    mutating func back() -> [Effect] {
        if preparation != nil || queue.marking != nil {
            preparation = nil
            queue.marking = nil
        } else if isFormParked {
            isFormParked = false
        } else if focus == .queue, !queue.marks.isEmpty {
            queue.marks.clear()
        } else if isZoomed {
            isZoomed = false
        } else if focus == .queue || layout.kind != .small, detail.pinned != nil {
            detail.pinned = nil
            setFocus(.queue)
            return follow()
        } else if focus != .queue {
            setFocus(.queue)
            if detail.pinned != nil {
                detail.pinned = nil
                return follow()
            }
        } else {
            notices = []
        }
        return []
    }

    private mutating func quit() -> [Effect] {
        if case .question(let question)? = overlays.last, case .quit = question.subject { return [.quit] }
        let kept = keepDraft()
        guard !drafts.unwritten.isEmpty else { return kept + [.quit] }
        isFormParked = false
        overlays.append(.question(Question(subject: .quit)))
        return kept
    }
}
