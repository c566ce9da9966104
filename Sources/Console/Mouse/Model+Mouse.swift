import Canvas
import Wording

/// What the mouse does. Every click is what some key does too.
extension Model {
    mutating func take(_ event: MouseEvent) -> [Effect] {
        // A click is meant for what was on the screen; while keys wait for an answer that is about to change.
        guard usesMouse, layout.kind != .tooSmall, typedAhead.isEmpty else { return [] }
        switch event.kind {
        case .wheelUp: return turnWheel(-3, at: event.place)
        case .wheelDown: return turnWheel(3, at: event.place)
        case .press(.left): return click(event)
        case .drag:
            if let dragged { drag(dragged, to: event.place) }
        case .release: dragged = nil
        case .press: break
        }
        return []
    }

    mutating func toggleMouse() -> [Effect] {
        usesMouse.toggle()
        dragged = nil
        notify(words(.screen(usesMouse ? .mouseOn : .mouseOff)))
        return [.useMouse(usesMouse)]
    }

    private func target(at place: Point) -> Target? { view(self).target(at: place)?.tag.flatMap(Target.init(tag:)) }

    // MARK: - Clicks

    private mutating func click(_ event: MouseEvent) -> [Effect] {
        guard let target = target(at: event.place) else { return [] }
        if case .action(let action) = target {
            return pressKeys(of: action)
        }
        if place != .form { notices.removeAll { $0.weight != .error } }
        switch target {
        case .pane(let pane): setFocus(pane)
        case .queueRow(let row): return clickQueue(row, opens: event.clicks == 2)
        case .hit(let hit): return clickKnowledge(hit, opens: event.clicks == 2)
        case .divider(let divider):
            dragged = divider
            if divider == .right { setFocus(.knowledge) }
            if divider == .rows { setFocus(focus == .knowledge ? .knowledge : .detail) }
        case .field(let place): focusField(place)
        case .option(let option): chooseOption(option)
        case .send: return send()
        case .item(let item): return clickItem(item, opens: event.clicks == 2)
        case .action: break
        }
        return []
    }

    /// As if the keys of an action were pressed: they wait where those would.
    private mutating func pressKeys(of action: Action) -> [Effect] {
        begun = nil
        guard let keys = keymap.key(for: action, in: place)?.keys else { return [] }
        return keys.flatMap { holdBack(.key($0)) ? [] : press($0) }
    }

    private mutating func clickQueue(_ row: Int, opens: Bool) -> [Effect] {
        guard queue.rows.indices.contains(row) else { return [] }
        setFocus(.queue)
        detail.pinned = nil
        queue.owed = 0
        queue.cursor = row
        queue.scrollToCursor()
        let effects = moreRows() + follow()
        return opens ? effects + updateQueue(.open) : effects
    }

    private mutating func clickKnowledge(_ hit: Int, opens: Bool) -> [Effect] {
        guard knowledge.hits.indices.contains(hit) else { return [] }
        setFocus(.knowledge)
        knowledge.cursor = hit
        scrollKnowledge()
        return opens ? updateKnowledge(.open) : []
    }

    private mutating func focusField(_ place: Int) {
        guard var form, form.fields.indices.contains(place) else { return }
        form.focus = place
        form.forgetTyped()
        self.form = form
    }

    private mutating func chooseOption(_ option: Int) {
        guard var form, form.fields.indices.contains(form.focus),
            case .choice(var choice) = form.fields[form.focus].control, choice.options.indices.contains(option)
        else { return }
        choice.chosen = option
        form.fields[form.focus].control = .choice(choice)
        self.form = form
    }

    /// A line of the topmost list: taken at once where that asks for nothing else, looked at first where it shows.
    mutating func clickItem(_ item: Int, opens: Bool) -> [Effect] {
        switch overlays.last {
        case .states(var menu)? where menu.items.indices.contains(item):
            menu.cursor = item
            overlays[overlays.count - 1] = .states(menu)
            return updateStates(.choose)
        case .themes(var menu)? where menu.choices.indices.contains(item):
            menu.cursor = item
            overlays[overlays.count - 1] = .themes(menu)
            return opens ? updateThemes(.choose) : showTheme(under: menu)
        case .palette(var palette)?:
            palette.cursor = item
            overlays[overlays.count - 1] = .palette(palette)
            return pressKeys(of: .choose)
        case .contents(var menu)? where menu.headings.indices.contains(item):
            menu.cursor = item
            overlays[overlays.count - 1] = .contents(menu)
            return updateContents(.choose)
        case .views(var list)?:
            list.cursor = item
            overlays[overlays.count - 1] = .views(list)
            return pressKeys(of: .apply)
        case .columns(var list)? where list.items.indices.contains(item):
            list.cursor = item
            overlays[overlays.count - 1] = .columns(list)
            return opens ? pressKeys(of: .toggleColumn) : []
        case .rota(var page)? where page.rows.indices.contains(item):
            page.cursor = item
            overlays[overlays.count - 1] = .rota(page)
            return []
        case .actions(var list)? where list.rows.indices.contains(item):
            list.cursor = item
            overlays[overlays.count - 1] = .actions(list)
            return opens ? pressKeys(of: .open) : []
        case .health(var page)?:
            page.cursor = item
            page.move(0)
            overlays[overlays.count - 1] = .health(page)
            return opens ? pressKeys(of: .open) : []
        case .gaps(var page)?:
            page.cursor = item
            page.move(0, height: libraryHeight)
            overlays[overlays.count - 1] = .gaps(page)
            return opens ? pressKeys(of: .open) : []
        case .runbook(var page)?:
            page.cursor = item
            overlays[overlays.count - 1] = .runbook(page)
            return opens ? pressKeys(of: .tickStep) : []
        case .planned(var page)? where page.rows.indices.contains(item):
            page.cursor = item
            overlays[overlays.count - 1] = .planned(page)
            return opens ? pressKeys(of: .open) : []
        case .links(var page)? where page.links.all.indices.contains(item):
            page.cursor = item
            overlays[overlays.count - 1] = .links(page)
            return opens ? pressKeys(of: .open) : []
        case .drafts?:
            overlays[overlays.count - 1] = .drafts(DraftList(cursor: item))
            clampDraftList()
            return opens ? pressKeys(of: .open) : []
        case .snippets(var chooser)?:
            chooser.cursor = item
            overlays[overlays.count - 1] = .snippets(chooser)
            return opens ? pressKeys(of: .apply) : []
        default: return clickArticle(item, opens: opens)
        }
    }

    private mutating func clickArticle(_ item: Int, opens: Bool) -> [Effect] {
        switch overlays.last {
        case .library(var library)? where library.rows.indices.contains(item):
            library.cursor = item
            overlays[overlays.count - 1] = .library(library)
            return opens ? pressKeys(of: .open) : []
        case .versions(var page)? where page.entries.indices.contains(item):
            (page.cursor, page.scroll) = (item, 0)
            overlays[overlays.count - 1] = .versions(page)
            layOutVersions()
            return opens ? pressKeys(of: .open) : []
        default: return []
        }
    }

    // MARK: - Wheel and drag

    private mutating func turnWheel(_ lines: Int, at place: Point) -> [Effect] {
        if !overlays.isEmpty, !isFormParked { return turnWheelInOverlay(lines) }
        guard let pane = PaneName.allCases.first(where: { layout[$0]?.contains(place) ?? false }) else { return [] }
        switch pane {
        case .queue:
            queue.scroll(lines)
            return moreRows() + follow()
        case .detail: return (0..<abs(lines)).flatMap { _ in updateDetail(lines > 0 ? .moveDown : .moveUp) }
        case .knowledge: return updateKnowledge(lines > 0 ? .moveDown : .moveUp)
        }
    }

    private mutating func turnWheelInOverlay(_ lines: Int) -> [Effect] {
        if var form, place == .form {
            form.focus = max(0, min(form.fields.count, form.focus + lines.signum()))
            form.forgetTyped()
            self.form = form
            return []
        }
        // Pages move by as many lines as panes do, lists by one.
        let isPage = place == .article || place == .help
        return (0..<(isPage ? abs(lines) : 1)).flatMap { _ in pressKeys(of: lines > 0 ? .moveDown : .moveUp) }
    }

    private mutating func drag(_ divider: Divider, to place: Point) {
        let layout = self.layout
        let body = layout.body
        switch divider {
        case .columns: shares.set(divider, place.column - body.origin.column, of: body.size.columns - 1)
        case .right, .rows: shares.set(divider, place.row - body.origin.row, of: body.size.rows)
        }
    }
}

extension QueuePane {
    /// Moves the window over the rows; the cursor goes along only where it would leave the screen.
    mutating func scroll(_ lines: Int) {
        guard !rows.isEmpty else { return }
        owed = 0
        top = max(0, min(max(0, rows.count - height), top + lines))
        cursor = max(top, min(cursor, min(rows.count, top + height) - 1))
    }
}
