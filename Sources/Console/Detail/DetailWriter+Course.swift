import Canvas
import Helpdesk
import Primitives
import Wording

/// What matters of a problem or a change, in the head of its page.
extension DetailWriter {
    func course() -> [StyledLine] {
        switch ticket.id.type {
        case .problem: known()
        case .change: plan()
        default: []
        }
    }

    /// A known error says so first, then how it shows and what helps.
    private func known() -> [StyledLine] {
        let problem = ticket.parts.problem
        var lines: [StyledLine] = []
        if problem.isKnownError {
            lines.append(StyledLine(words(Sentence.knownError), .knowledgeKnownError))
        }
        let told: [(Field, String?)] = [(.symptoms, problem.symptoms), (.workaround, problem.workaround)]
        for (field, text) in told {
            guard let text else { continue }
            lines += self.text(field, text)
        }
        return lines
    }

    /// Type, risk, window and answer on as few lines as they need; the plans themselves are in the timeline.
    private func plan() -> [StyledLine] {
        let change = ticket.parts.change
        var items = [DetailItem(label: name(.changeType), value: words.name(of: change.type))]
        if let risk = change.plan.risk {
            items.append(DetailItem(label: name(.risk), value: words.name(of: risk)))
        }
        if let window = change.plan.window {
            items.append(DetailItem(value: words.words(for: window.told, context)))
        }
        items.append(contentsOf: approval(change))
        var lines = flow(items)
        for clash in detail.clashes {
            let said = SafeText(words.words(for: clash.told, context), lines: .multiple)
            lines += StyledLine.wrap(said, CellStyle(.warning), width: width)
        }
        if let answer = change.approval?.answer, !answer.reason.isEmpty { lines += text(.approval, answer.reason) }
        if let outcome = change.outcome {
            lines += text(.closeCode, words.name(of: outcome.code) + " (" + outcome.by + ")")
            if !outcome.notes.isEmpty { lines += text(.closeNotes, outcome.notes) }
        }
        return lines
    }

    private func approval(_ change: Change) -> [DetailItem] {
        guard let approval = change.approval, change.type != .standard else { return [] }
        guard let answer = approval.answer else {
            return [DetailItem(label: name(.approval), value: words(Sentence.isAwaited), token: .stateOnHold)]
        }
        let said = answer.isGiven ? Sentence.isGiven : Sentence.isRefused
        return [
            DetailItem(
                label: name(.approval), value: words(said) + " (" + answer.by + ")",
                token: answer.isGiven ? .stepDone : .warning)
        ]
    }

    private var context: EventContext { EventContext(now: now, zone: zone) }

    private func name(_ field: Field) -> String { words.name(of: field) }

    private func text(_ field: Field, _ text: String) -> [StyledLine] {
        let said = SafeText(words.name(of: field) + ": " + text, lines: .multiple)
        return StyledLine.wrap(said, CellStyle(.detailValue), width: width)
    }
}
