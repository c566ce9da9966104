import Helpdesk
import Wording

/// Looking for the cause: checks, hypotheses, the cause itself, and what commands print.
extension TicketDeed {
    /// Notes what was looked at, and what came of it.
    static let recordCheck = TicketDeed(
        action: .recordCheck,
        title: Sentence("Check on {id}", swedish: "Kontroll på {id}", japanese: "{id} の確認"),
        fields: { desk, _ in
            [
                .line(.text, isRequired: true),
                desk.fields.choice(.outcome, CheckOutcome.self, .fine, allowsNone: false, isRequired: true) {
                    desk.words.name(of: $0)
                },
                .text(.note, hint: .optional),
            ]
        },
        commands: { _, form, ticket in
            let outcome = CheckOutcome(rawValue: form.value(.outcome)) ?? .unclear
            let wish = RecordCheck(form.value(.text), outcome, note: form.value(.note))
            return [.change(ticket.id, wish, seen: nil)]
        })

    /// Notes what could be behind it.
    static let raiseHypothesis = TicketDeed(
        action: .raiseHypothesis,
        title: Sentence("Hypothesis on {id}", swedish: "Hypotes om {id}", japanese: "{id} の仮説"),
        fields: { _, _ in [.line(.text, isRequired: true)] },
        commands: { _, form, ticket in [.change(ticket.id, RaiseHypothesis(form.value(.text)), seen: nil)] })

    /// Rules a hypothesis in or out.
    static let ruleHypothesis = TicketDeed(
        action: .ruleHypothesis,
        title: Sentence(
            "Rule a hypothesis on {id} in or out", swedish: "Bekräfta eller uteslut en hypotes om {id}",
            japanese: "{id} の仮説の判定"),
        fields: { desk, ticket in
            let known = ticket.parts.investigation
            let options = (known.open + known.hypotheses.filter { $0.verdict != nil }).map { idea in
                Choice.Option(value: String(idea.number), label: "\(idea.number) \(idea.text)")
            }
            let choice = Choice(options, value: options.first?.value, allowsNone: false)
            return [
                FormField(.hypothesis, .choice(choice), hint: .typeToChoose, isRequired: true),
                desk.fields.choice(.verdict, Verdict.self, .ruledOut, allowsNone: false, isRequired: true) {
                    desk.words.name(of: $0)
                },
                .line(.reason, isRequired: true),
            ]
        },
        commands: { _, form, ticket in
            let wish = RuleHypothesis(
                Int64(form.value(.hypothesis)) ?? 0, Verdict(rawValue: form.value(.verdict)) ?? .ruledOut,
                reason: form.value(.reason))
            return [.change(ticket.id, wish, seen: nil)]
        },
        obstacle: { _, ticket in
            guard ticket.parts.investigation.hypotheses.isEmpty else { return nil }
            return Told(
                Sentence(
                    "no hypothesis was raised yet", swedish: "ingen hypotes har ställts upp än",
                    japanese: "まだ仮説がありません"))
        }, isForMany: false)

    /// Notes the root cause.
    static let findCause = TicketDeed(
        action: .findCause,
        title: Sentence("Cause of {id}", swedish: "Orsak till {id}", japanese: "{id} の原因"),
        fields: { desk, ticket in
            let known = ticket.parts.investigation.cause
            let options = desk.settings.causes.map { Choice.Option(value: $0, label: desk.words.causeName($0)) }
            let choice = Choice(options, value: known?.category, allowsNone: true)
            let category =
                options.isEmpty
                ? FormField.line(.causeCategory, known?.category ?? "", hint: .anyText, isRequired: true)
                : FormField(.causeCategory, .choice(choice), hint: .typeToChoose, isRequired: true)
            // A hypothesis that was ruled in is the cause, as a rule.
            let likely = ticket.parts.investigation.hypotheses.last { $0.verdict == .ruledIn }
            return [category, .text(.cause, known?.text ?? likely?.text ?? "", isRequired: true)]
        },
        commands: { _, form, ticket in
            [.change(ticket.id, FindCause(form.value(.causeCategory), form.value(.cause)), seen: nil)]
        })

    /// Keeps what a command printed.
    static let keepOutput = TicketDeed(
        action: .keepOutput,
        title: Sentence("Output kept on {id}", swedish: "Utdata på {id}", japanese: "{id} に出力を保存"),
        fields: { _, _ in [.line(.command, hint: .optional), .text(.text, hint: .outputHint, isRequired: true)] },
        commands: { _, form, ticket in
            [.change(ticket.id, KeepOutput(form.value(.command), form.wholeValue(.text)), seen: nil)]
        })

    /// The actions of the menu of investigation.
    static let investigation: [Action] = [.recordCheck, .raiseHypothesis, .ruleHypothesis, .findCause, .keepOutput]
}
