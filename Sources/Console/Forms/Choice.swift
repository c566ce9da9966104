import Canvas

/// One of several, found by typing how it begins.
struct Choice: Sendable {
    struct Option: Sendable, Hashable {
        var value: String
        var label: String
    }

    let options: [Option]
    /// The chosen option's place; `nil` is none.
    var chosen: Int?
    /// What was typed to find it.
    private(set) var typed = ""
    /// What was chosen before anything was typed.
    private var before: Int?
    /// Whether it can be left open.
    let allowsNone: Bool

    init(_ options: [Option], value: String?, allowsNone: Bool = true) {
        self.options = options
        self.allowsNone = allowsNone
        chosen = options.firstIndex { $0.value == value } ?? (allowsNone || options.isEmpty ? nil : 0)
    }

    /// The same options with none chosen.
    var open: Choice {
        var open = Choice(options, value: nil, allowsNone: true)
        open.chosen = nil
        return open
    }

    var value: String { chosen.map { options[$0].value } ?? "" }
    var label: String { chosen.map { options[$0].label } ?? "" }

    /// The places of the options that match what was typed: those that begin so first, then those that contain it, then
    /// those whose value begins so, which is the word that queries and the command line use.
    var matches: [Int] {
        let wanted = typed.lowercased()
        if wanted.isEmpty { return Array(options.indices) }
        var (begun, containing, named): ([Int], [Int], [Int]) = ([], [], [])
        for (place, option) in options.enumerated() {
            let label = option.label.lowercased()
            if label.hasPrefix(wanted) {
                begun.append(place)
            } else if label.contains(wanted) {
                containing.append(place)
            } else if option.value.lowercased().hasPrefix(wanted) {
                named.append(place)
            }
        }
        return begun + containing + named
    }

    /// Moves to another of the matching options.
    mutating func move(_ step: Int) {
        let matches = self.matches
        guard !matches.isEmpty else { return }
        guard let place = chosen.flatMap({ matches.firstIndex(of: $0) }) else {
            chosen = step > 0 ? matches.first : matches.last
            return
        }
        chosen = matches[max(0, min(matches.count - 1, place + step))]
    }

    /// Whether what was typed finds nothing: then nothing is chosen, and the form can't be sent.
    var isAstray: Bool { !typed.isEmpty && matches.isEmpty }

    mutating func type(_ text: String) {
        guard !text.isEmpty else { return }
        if typed.isEmpty { before = chosen }
        typed += text
        chosen = matches.first
    }

    mutating func erase() {
        if typed.isEmpty {
            if allowsNone { chosen = nil }
            return
        }
        typed.removeLast()
        chosen = typed.isEmpty ? before : matches.first
    }

    /// Takes back what was typed, and what it chose.
    mutating func eraseTyped() {
        if !typed.isEmpty { chosen = before }
        typed = ""
    }

    /// Keeps what is chosen. What finds nothing stays, to be corrected.
    mutating func forgetTyped() {
        if !isAstray { typed = "" }
    }

    /// The places of the options that match a text.
    func matches(for text: String) -> [Int] {
        var search = self
        search.typed = text
        return search.matches
    }
}

extension Choice {
    mutating func handle(_ key: Key) -> Bool {
        if key.alt || key.control {
            if key == .control("u") || key == .control("w") {
                eraseTyped()
                return true
            }
            return false
        }
        switch key.code {
        case .character(let character): type(String(character))
        case .backspace: erase()
        case .delete:
            eraseTyped()
            if allowsNone { chosen = nil }
        case .right: move(1)
        case .left: move(-1)
        default: return false
        }
        return true
    }
}
