import Helpdesk
import Primitives

/// What problems and changes hold beside what every ticket has, in words.
extension Catalogue {
    /// What is known of a problem, or planned of a change and decided on it; nothing for other tickets. The cause of a
    /// problem is its investigation's.
    public func course(of ticket: Ticket, _ context: EventContext) -> [ToldRow] {
        switch ticket.id.type {
        case .problem: known(ticket.parts.problem)
        case .change: plan(ticket.parts.change, context)
        default: []
        }
    }

    private func known(_ problem: Problem) -> [ToldRow] {
        var rows: [ToldRow] = []
        if problem.isKnownError { rows.append(ToldRow(self(.knownError), self(.yes))) }
        if let symptoms = problem.symptoms { rows.append(ToldRow(name(of: Field.symptoms), symptoms)) }
        if let workaround = problem.workaround { rows.append(ToldRow(name(of: Field.workaround), workaround)) }
        return rows
    }

    private func plan(_ change: Change, _ context: EventContext) -> [ToldRow] {
        let plan = change.plan
        var rows = [ToldRow(name(of: Field.changeType), name(of: change.type))]
        if let risk = plan.risk { rows.append(ToldRow(name(of: Field.risk), name(of: risk))) }
        if let window = plan.window {
            let places: [String: WordedValue] = ["from": .time(window.start), "to": .time(window.end)]
            rows.append(ToldRow(name(of: Field.window), words(for: Told(.fromTo, places), context)))
        }
        let texts: [(Field, String?)] = [
            (.justification, plan.justification), (.implementationPlan, plan.implementation),
            (.backOutPlan, plan.backOut), (.testPlan, plan.test),
        ]
        for (field, text) in texts { if let text { rows.append(ToldRow(name(of: field), text)) } }
        if let approval = change.approval, change.type != .standard {
            rows.append(ToldRow(name(of: Field.approval), said(of: approval)))
        }
        if let outcome = change.outcome {
            rows.append(ToldRow(name(of: Field.closeCode), name(of: outcome.code) + " (" + outcome.by + ")"))
            if !outcome.notes.isEmpty { rows.append(ToldRow(name(of: Field.closeNotes), outcome.notes)) }
        }
        return rows
    }

    private func said(of approval: ChangeApproval) -> String {
        guard let answer = approval.answer else { return self(.isAwaited) }
        let said = self(answer.isGiven ? .isGiven : .isRefused) + " (" + answer.by + ")"
        return answer.reason.isEmpty ? said : said + ": " + answer.reason
    }
}

extension Sentence {
    public static let knownError = Sentence("known error", swedish: "känt fel", japanese: "既知のエラー")
    public static let isAwaited = Sentence("waited for", swedish: "inväntas", japanese: "待ち")
    public static let isGiven = Sentence("approved", swedish: "godkänd", japanese: "承認済み")
    public static let isRefused = Sentence("refused", swedish: "avslagen", japanese: "却下")
    static let yes = Sentence("yes", swedish: "ja", japanese: "はい")
    static let fromTo = Sentence("{from} to {to}", swedish: "{from} till {to}", japanese: "{from}～{to}")
}
