import Wording

extension Model {
    mutating func askForThemes() -> [Effect] {
        let id = nextRequest()
        themeRequest = id
        return [.loadThemes(id)]
    }

    mutating func takeThemes(_ message: Message) {
        switch message {
        case .themesLoaded(let id, let choices):
            guard id == themeRequest, !choices.isEmpty else { return }
            themeRequest = nil
            guard Place.panes.contains(place) else { return }
            let cursor = choices.firstIndex { $0.isInForce } ?? 0
            overlays.append(.themes(ThemeMenu(choices: choices, cursor: cursor)))
        case .themeKept(let name, let path): notify(words(.theme(.kept), ["name": name, "path": path]), .success)
        case .themeRead(let name):
            forgetThemeProblem()
            notify(words(.theme(.readAnew), ["name": name]), .success)
        case .themeRefused(let failure, let name):
            forgetThemeProblem()
            let said = words(.theme(.goesOn), ["summary": failure.summary, "name": name])
            let text = words(.screen(.failedHint), ["summary": said, "remedy": failure.remedy])
            themeProblem = text
            notify(text, .error)
        default: break
        }
    }

    /// What was wrong with the theme is so no more, or is told anew.
    private mutating func forgetThemeProblem() {
        notices.removeAll { $0.text == themeProblem }
        themeProblem = nil
    }

    mutating func updateThemes(_ action: Action) -> [Effect] {
        guard case .themes(var menu)? = overlays.last else { return [] }
        let last = menu.choices.count - 1
        let page = max(1, layout.body.size.rows - 3)
        switch action {
        case .moveDown: menu.cursor += 1
        case .moveUp: menu.cursor -= 1
        case .pageDown: menu.cursor += page
        case .pageUp: menu.cursor -= page
        case .halfPageDown: menu.cursor += page / 2
        case .halfPageUp: menu.cursor -= page / 2
        case .goTop: menu.cursor = 0
        case .goBottom: menu.cursor = last
        case .back:
            overlays.removeLast()
            return [.showTheme(nil)]
        case .choose: return keep(menu.choices[menu.cursor])
        default: return []
        }
        menu.cursor = max(0, min(last, menu.cursor))
        overlays[overlays.count - 1] = .themes(menu)
        return showTheme(under: menu)
    }

    /// What can't be read leaves the theme in force on the screen.
    func showTheme(under menu: ThemeMenu) -> [Effect] {
        let choice = menu.choices[menu.cursor]
        return [.showTheme(choice.problem == nil ? choice.name : nil)]
    }

    private mutating func keep(_ choice: ThemeChoice) -> [Effect] {
        if let problem = choice.problem {
            notify(problem, .warning)
            return []
        }
        overlays.removeLast()
        return [.keepTheme(choice.name)]
    }
}
