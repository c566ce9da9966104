@testable import Practice

/// Where a ticket of the story stands, and what in it could not have happened.
struct StoryState {
    private(set) var state = "new"
    private(set) var hold: StoryHold?
    private(set) var assignee: String?
    private(set) var classified: (impact: Int, urgency: Int)?
    private(set) var isSecurity = false
    private(set) var isMajor = false
    private(set) var cause = false
    private(set) var mistakes: [String] = []

    var isOpen: Bool { !["resolved", "closed", "cancelled"].contains(state) }

    init(after ticket: StoryTicket) {
        for (index, step) in ticket.steps.enumerated() {
            if (index == 0) != (step.action == .logged) { mistakes.append("logged at step \(index)") }
            apply(step.action)
        }
    }

    private mutating func apply(_ action: StoryAction) {
        switch action {
        case .classified(_, _, let impact, let urgency):
            classified = (impact, urgency)
            need(isOpen, "classified")
        case .securitySet: isSecurity = true
        case .madeMajor: isMajor = true
        case .causeFound: cause = true
        case .assigned(_, let to, _):
            if let to { assignee = to }
            need(isOpen, "assigned")
        case .triaged: move(from: ["new"], to: "triaged")
        case .started:
            need(classified != nil, "started unclassified")
            move(from: ["triaged", "reopened"], to: "in progress")
        case .held(let reason, _, _):
            hold = reason
            move(from: ["triaged", "in progress"], to: "on hold")
        case .resumed: resume()
        case .callerReplied: if hold == .caller, state == "on hold" { resume() }
        case .contained: need(["in progress"].contains(state), "contained")
        case .resolved: resolve()
        case .reopened: move(from: ["resolved"], to: "reopened")
        case .closed: move(from: ["resolved"], to: "closed")
        case .cancelled:
            need(isOpen, "cancelled")
            state = "cancelled"
        default: break
        }
    }

    private mutating func resume() {
        hold = nil
        move(from: ["on hold"], to: "in progress")
    }

    private mutating func resolve() {
        let high = classified.map { $0.impact + $0.urgency <= 3 } ?? false
        need(!(high || isSecurity || isMajor) || cause, "resolved without cause")
        move(from: ["in progress"], to: "resolved")
    }

    private mutating func move(from: [String], to: String) {
        need(from.contains(state), "\(to) from \(state)")
        state = to
    }

    private mutating func need(_ allowed: Bool, _ what: String) {
        if !allowed { mistakes.append(what) }
    }
}
