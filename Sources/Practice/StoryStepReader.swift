import Helpdesk

/// Reads one step of the script: `TIME WHO VERB arguments and text`.
struct StoryStepReader {
    let thread: String
    let line: Int
    /// The lines after the step's own, which continue its text.
    let text: [Substring]

    func read(_ words: Substring) throws(StoryError) -> [StoryStep] {
        var rest = words
        let time = try word(&rest, "a time")
        guard let at = StoryMoment(script: time) else { throw mistake("“\(time)” is no time") }
        let who = String(try word(&rest, "a user name"))
        let verb = try word(&rest, "what happened")
        let actions = try actions(verb, by: who, rest: &rest)
        var steps: [StoryStep] = []
        for action in actions {
            let moment: StoryMoment = steps.isEmpty ? at : .afterPrevious(minutes: 0)
            steps.append(StoryStep(at: moment, by: who == "caller" ? PracticeSettings.intake : who, action: action))
        }
        return steps
    }

    private func actions(_ verb: Substring, by who: String, rest: inout Substring) throws(StoryError) -> [StoryAction] {
        switch verb {
        case "triage":
            let classified = try classification(&rest)
            let team = String(try word(&rest, "a team"))
            return [classified, .assigned(team: team, to: nil, reason: ""), .triaged]
        case "classify": return [try classification(&rest)]
        case "take": return [.assigned(team: nil, to: who, reason: ""), .started]
        case "start": return [.started]
        case "assign":
            let to = String(try word(&rest, "a user name"))
            return [.assigned(team: nil, to: to, reason: tail(rest))]
        case "team":
            let team = String(try word(&rest, "a team"))
            return [.assigned(team: team, to: nil, reason: try told(rest))]
        case "note": return [.noted(try told(rest), isPublic: false)]
        case "reply": return [.noted(try told(rest), isPublic: true)]
        case "says": return [.callerReplied(try told(rest))]
        case "close": return [.closed]
        default: return [try milestone(verb, rest: &rest)]
        }
    }

    private func milestone(_ verb: Substring, rest: inout Substring) throws(StoryError) -> StoryAction {
        switch verb {
        case "hold": return try hold(&rest)
        case "resume": return .resumed(try told(rest))
        case "contain": return .contained(try told(rest))
        case "cause": return .causeFound(try told(rest))
        case "workaround": return .workaroundFound(try told(rest))
        case "resolve":
            // The domain's codes have spaces; the script writes `known-error`.
            let raw = String(try word(&rest, "a resolution code").map { $0 == "-" ? " " : $0 })
            let code = try value(raw[...], ResolutionCode.self)
            return .resolved(code, notes: try told(rest))
        case "reopen": return .reopened(try told(rest))
        case "cancel": return .cancelled(try told(rest))
        case "major": return .madeMajor(try told(rest))
        default: return try mark(verb, rest: &rest)
        }
    }

    private func mark(_ verb: Substring, rest: inout Substring) throws(StoryError) -> StoryAction {
        switch verb {
        case "security": return .securitySet(try level(&rest, Severity.self))
        case "tag": return .tagged(try told(rest).split(separator: " ").map(String.init))
        case "spent":
            let minutes = try number(&rest)
            let activity = try value(try word(&rest, "an activity"), Activity.self)
            return .timeSpent(minutes: minutes, activity, note: try told(rest))
        case "article": return .articleLinked(try told(rest))
        case "duplicate", "parent", "related":
            return .linked(try value(verb, StoryRelation.self), to: try told(rest))
        case "affected": return .affected(try told(rest))
        default: throw mistake("“\(verb)” is nothing that happens to a ticket")
        }
    }

    private func classification(_ rest: inout Substring) throws(StoryError) -> StoryAction {
        let service = String(try word(&rest, "a service"))
        let category = String(try word(&rest, "a category"))
        let impact = try level(&rest, Level.self)
        return .classified(service: service, category: category, impact: impact, urgency: try level(&rest, Level.self))
    }

    private func hold(_ rest: inout Substring) throws(StoryError) -> StoryAction {
        let reason = try value(try word(&rest, "a reason"), HoldReason.self)
        guard reason == .scheduled else { return .held(reason, until: nil, reason: try told(rest)) }
        let until = try word(&rest, "when to wake up")
        guard until.hasPrefix("now+"), let minutes = Int(until.dropFirst(4)) else {
            throw mistake("a scheduled hold ends at “now+MINUTES”")
        }
        return .held(reason, until: .beforeNow(minutes: -minutes), reason: try told(rest))
    }
}

extension StoryStepReader {
    private func mistake(_ reason: String) -> StoryError { StoryError(thread: thread, line: line, reason: reason) }

    private func word(_ rest: inout Substring, _ what: String) throws(StoryError) -> Substring {
        rest = rest.drop { $0 == " " }
        let word = rest.prefix { $0 != " " }
        guard !word.isEmpty else { throw mistake("expected \(what)") }
        rest = rest.dropFirst(word.count)
        return word
    }

    private func number(_ rest: inout Substring) throws(StoryError) -> Int {
        let digits = try word(&rest, "a number")
        guard let number = Int(digits) else { throw mistake("“\(digits)” is no number") }
        return number
    }

    private func level<Value: RawRepresentable>(_ rest: inout Substring, _: Value.Type) throws(StoryError) -> Value
    where Value.RawValue == Int {
        let digit = try number(&rest)
        guard let value = Value(rawValue: digit) else { throw mistake("\(digit) is unknown here") }
        return value
    }

    private func value<Value: RawRepresentable>(_ raw: Substring, _: Value.Type) throws(StoryError) -> Value
    where Value.RawValue == String {
        guard let value = Value(rawValue: String(raw)) else { throw mistake("“\(raw)” is unknown here") }
        return value
    }

    private func tail(_ rest: Substring) -> String { Self.joined([rest.drop { $0 == " " }] + text) }

    private func told(_ rest: Substring) throws(StoryError) -> String {
        let told = tail(rest)
        guard !told.isEmpty else { throw mistake("the text is missing") }
        return told
    }

    /// The lines as one text, without the empty ones at its end.
    static func joined(_ lines: some BidirectionalCollection<Substring>) -> String {
        var lines = Array(lines)
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
