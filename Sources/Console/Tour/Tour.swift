import Helpdesk
import Wording

/// A short tour of the practice desk: it says one thing at a time, and goes on when that was really done.
struct Tour: Sendable, Hashable {
    /// What it is about.
    enum Step: String, CaseIterable, Sendable, Hashable {
        case move, open, back, filter, take, note, undo, palette, help, end
    }

    let step: Step
    /// What was selected when the step began, as soon as anything was.
    var selected: TicketID?
    /// What was filtered for then.
    let filter: String
    /// Changes on their way that are what the step asks for.
    var sent: Set<RequestID> = []
    /// Whether what the step asks for was seen, where that shows in passing.
    var hasSeen = false

    /// Keeps what is sent to the desk in mind, if the step is about that.
    mutating func note(_ id: RequestID, _ commands: [Command]) {
        for case .change(_, let command, _) in commands {
            switch step {
            case .take where command is AssignTicket, .note where command is AddNote: sent.insert(id)
            default: continue
            }
        }
    }

    /// The desk has done all that was sent.
    ///
    /// - Parameter direction: which way, where a step was taken back or again.
    mutating func noteDone(_ id: RequestID, _ direction: Helpdesk.Step.Direction? = nil) {
        if sent.contains(id) || (step == .undo && direction == .undo) { hasSeen = true }
    }
}

/// How far the tour is, from one run to the next.
public enum TourProgress: Sendable, Hashable {
    /// It goes on at its step of this number, counted from 0.
    case at(Int)
    /// It was left or is over, and does not begin by itself again.
    case over

    /// As the operator's state folder holds it.
    public var text: String {
        switch self {
        case .at(let step): String(step)
        case .over: "over"
        }
    }

    /// Reads it; `nil` when it is neither.
    public init?(text: String) {
        if text == "over" {
            self = .over
        } else if let step = Int(text), Tour.Step.allCases.indices.contains(step) {
            self = .at(step)
        } else {
            return nil
        }
    }
}
