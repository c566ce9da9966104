import Helpdesk
import Wording

/// The fields of problems and changes, and those that a step still lacks.
extension FormFields {
    /// What only the steps of problems and changes ask for.
    func courseGap(_ field: Field, _ ticket: Ticket) -> [FormField] {
        let plan = ticket.parts.change.plan
        return switch field {
        case .symptoms: [.text(.symptoms, isRequired: true)]
        case .workaround: [.text(.workaround, isRequired: true)]
        case .risk: [risk(plan, isRequired: true)]
        case .justification: [.text(.justification, isRequired: true)]
        case .implementationPlan: [.text(.implementation, isRequired: true)]
        case .backOutPlan: [.text(.backOut, isRequired: true)]
        case .testPlan: [.text(.test, isRequired: true)]
        case .window:
            [.line(.from, hint: .untilHint, isRequired: true), .line(.to, hint: .untilHint, isRequired: true)]
        default: []
        }
    }

    func risk(_ plan: ChangePlan, isRequired: Bool = false) -> FormField {
        choice(.risk, ChangeRisk.self, plan.risk, isRequired: isRequired) { words.name(of: $0) }
    }

    /// A change's plan, as it is known.
    func plan(_ plan: ChangePlan, window: [FormField]) -> [FormField] {
        [
            choice(.changeType, ChangeType.self, plan.type ?? .normal, allowsNone: false) { words.name(of: $0) },
            risk(plan),
        ] + window + [
            .text(.justification, plan.justification ?? ""), .text(.implementation, plan.implementation ?? ""),
            .text(.backOut, plan.backOut ?? ""), .text(.test, plan.test ?? ""),
        ]
    }

    /// What is known of a problem.
    func problem(_ ticket: Ticket, isRequired: Bool = false) -> [FormField] {
        let problem = ticket.parts.problem
        let cause = ticket.parts.investigation.cause?.text
        return [
            .text(.symptoms, problem.symptoms ?? "", isRequired: isRequired),
            .text(.cause, cause ?? "", isRequired: isRequired),
            .text(.workaround, problem.workaround ?? "", isRequired: isRequired),
        ]
    }
}

extension Form {
    /// The texts of a problem that were filled in.
    var problem: DescribeProblem {
        DescribeProblem(
            symptoms: changed(.symptoms), cause: changed(.cause), workaround: changed(.workaround))
    }

    private func changed(_ key: FormKey) -> String? { isChanged(key) ? value(key).nonEmpty : nil }

    /// What of a change's plan was filled in, without the window.
    var planWithoutWindow: ChangePlan {
        ChangePlan(
            type: isChanged(.changeType) ? ChangeType(rawValue: value(.changeType)) : nil,
            risk: isChanged(.risk) ? ChangeRisk(rawValue: value(.risk)) : nil,
            justification: changed(.justification), implementation: changed(.implementation),
            backOut: changed(.backOut), test: changed(.test))
    }
}
