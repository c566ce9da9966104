import Helpdesk
import Wording

/// The fields of problems and changes, and those that a step still lacks.
extension FormFields {
    /// What must be filled in before a state, asked for in the same form so that nobody is sent away.
    ///
    /// - Parameter present: the form's own fields, which are not asked for twice.
    func gaps(_ missing: [Field], _ ticket: Ticket, without present: [FormKey] = []) -> [FormField] {
        var gaps: [FormField] = []
        for field in missing {
            for var gap in self.gap(field, ticket) where !present.contains(gap.key) && !gaps.contains(gap.key) {
                gap.isGap = true
                gaps.append(gap)
            }
        }
        return gaps
    }

    /// The fields that ``gaps(_:_:without:)`` can ask for.
    static let askable: Set<Field> = [
        .category, .subcategory, .service, .impact, .urgency, .affected, .site, .cause, .symptoms, .workaround, .risk,
        .justification, .implementationPlan, .backOutPlan, .testPlan, .window, .closeCode, .closeNotes,
    ]

    private func gap(_ field: Field, _ ticket: Ticket) -> [FormField] {
        let plan = ticket.parts.change.plan
        return switch field {
        case .category, .subcategory: [category(ticket.classification.category, isRequired: true)]
        case .service: [service(ticket.classification.services, isRequired: true)]
        case .impact: [impact(ticket.classification.impact, isRequired: true)]
        case .urgency: [urgency(ticket.classification.urgency, isRequired: true)]
        case .affected: [.line(.affected, isRequired: true)]
        case .site: [.line(.site, isRequired: true)]
        case .cause where ticket.id.type == .problem: [.text(.cause, isRequired: true)]
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

extension [FormField] {
    fileprivate func contains(_ key: FormKey) -> Bool { contains { $0.key == key } }
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
