import Canvas
import Helpdesk
import Wording

/// What a line means.
extension PlainConsole {
    mutating func command(_ typed: String) -> [Effect] {
        if typed.isEmpty { return press(.init(.enter)) }
        if let number = Int(typed) { return choose(number) }
        if Place.panes.contains(model.place), let reference = TicketReference(typed) {
            return change { $0.find(reference) }
        }
        if typed.count > 1, let effects = shortcut(typed) { return effects }
        if let action = action(named: typed) { return tell(action) }
        return []
    }

    /// An action, by its key's name, its own name, or how that begins. What can't be told apart is said.
    private mutating func action(named typed: String) -> Action? {
        let place = model.place
        if let keys = KeySequence(name: typed),
            case .action(let action) = model.keymap.meaning(of: keys.keys, in: place)
        {
            return action
        }
        let known = model.keymap.rows(in: place).map(\.action)
        let wanted = typed.halfWidth.lowercased()
        func names(_ action: Action) -> [String] {
            [action.settingsName, words(action.help).lowercased(), Self.place(action) ?? ""]
        }
        if let exact = known.first(where: { names($0).contains(wanted) }) { return exact }
        let begun = known.filter { names($0).contains { $0.hasPrefix(wanted) } }
        if begun.count > 1 {
            let all = begun.map(\.settingsName).joined(separator: ", ")
            say(words(.plain(.several), ["text": typed, "names": all]))
        } else if begun.isEmpty {
            say(words(.plain(.unknown), ["text": typed]))
        }
        return begun.count == 1 ? begun[0] : nil
    }

    /// One goes to a pane by its name.
    private static func place(_ action: Action) -> String? {
        switch action {
        case .focusQueue: Place.queue.settingsName
        case .focusDetail: Place.detail.settingsName
        case .focusKnowledge: Place.knowledge.settingsName
        default: nil
        }
    }

    /// `/words`, `#12`, `?words` and `:name` in one line.
    private mutating func shortcut(_ typed: String) -> [Effect]? {
        let rest = String(typed.dropFirst()).trimmedWhitespace
        switch typed.first {
        case "/", "#":
            guard let key = typed.first,
                case .action(let action) = model.keymap.meaning(of: [.character(key)], in: model.place)
            else { return nil }
            let effects = act(action)
            return Place.writing.contains(model.place) ? effects + write(rest) : effects
        case "?":
            tellHelp(of: model.place, about: rest)
            return []
        case ":": return action(named: rest).map { tell($0) } ?? []
        default: return nil
        }
    }

    /// Help and the list of commands are told, not opened.
    private mutating func tell(_ action: Action) -> [Effect] {
        guard action == .help || action == .palette else { return act(action) }
        tellHelp(of: model.place, about: "")
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        guard case .action(let action) = model.keymap.meaning(of: [key], in: model.place) else {
            told.isStale = true
            return []
        }
        return act(action)
    }

    /// A number is a line of a list, else a ticket.
    private mutating func choose(_ number: Int) -> [Effect] {
        let place = model.place
        if place == .queue || place == .detail {
            guard let reference = TicketReference(String(number)) else { return [] }
            return change { $0.find(reference) }
        }
        let isThere: Bool
        if place == .knowledge {
            isThere = model.knowledge.hits.indices.contains(number - 1)
        } else {
            isThere = view(model).topTargets.contains { $0.tag == Target.item(number - 1).tag }
        }
        guard isThere else {
            say(words(.plain(.numberNone), ["number": String(number)]))
            return []
        }
        return change { place == .knowledge ? $0.openKnowledge(number - 1) : $0.clickItem(number - 1, opens: true) }
    }

    // MARK: - Lines of text

    /// Text for the line in which one types; without any one thinks better of it.
    mutating func write(_ typed: String) -> [Effect] {
        let place = model.place
        if place == .views { return chooseView(typed) }
        if place == .snippets, let number = Int(typed) { return choose(number) }
        guard !typed.isEmpty || place == .filter || place == .search else { return change { $0.takeWritten(.cancel) } }
        var effects = change { $0.takeWritten(.clear) }
        effects += change { $0.paste(typed) }
        effects += change { $0.takeWritten(place == .palette ? .choose : .apply) }
        guard model.place == place else { return effects }
        if let error = model.writtenError { say(words(.plain(.error), ["text": error])) }
        return effects + change { $0.takeWritten(.cancel) }
    }

    /// A view by its number or a part of its name; what can be done to the views begins with a colon.
    private mutating func chooseView(_ typed: String) -> [Effect] {
        if typed.isEmpty { return act(.back) }
        if typed.first == ":" { return command(typed) }
        guard let effects = change({ $0.show(viewLike: typed) }) else {
            say(words(.view(.noneMatches), ["text": typed]))
            return []
        }
        return effects
    }
}

extension Model {
    fileprivate mutating func show(viewLike typed: String) -> [Effect]? {
        var list = ViewList()
        list.typed.replace(with: typed)
        let found = matches(of: list)
        guard let place = found.first(where: { $0.number == Int(typed) }) ?? found.first else { return nil }
        overlays.removeLast()
        return show(place)
    }

    /// An action of the line in which one types.
    fileprivate mutating func takeWritten(_ action: Action) -> [Effect] { take(action, in: place) }

    /// What is wrong with what was typed.
    fileprivate var writtenError: String? {
        switch overlays.last {
        case .filter(let line): line.error.map { words.words(for: $0) }
        case .search(let line): line.error.map { words.words(for: $0) }
        case .jump(let line): line.error
        default: nil
        }
    }

    fileprivate mutating func openKnowledge(_ hit: Int) -> [Effect] {
        knowledge.cursor = hit
        scrollKnowledge()
        return updateKnowledge(.open)
    }
}
