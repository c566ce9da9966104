import Primitives

/// A step that every incident passes.
public enum ProcessStep: String, Worded {
    case log, classify, respond, investigate, resolve, communicate, document, close, review, learn

    public var words: Sentence {
        switch self {
        case .log: Sentence("logged", swedish: "loggat", japanese: "記録")
        case .classify: Sentence("classified", swedish: "klassat", japanese: "分類")
        case .respond: Sentence("contained", swedish: "begränsat", japanese: "封じ込め")
        case .investigate: Sentence("investigated", swedish: "utrett", japanese: "調査")
        case .resolve: Sentence("resolved", swedish: "löst", japanese: "解決")
        case .communicate: Sentence("communicated", swedish: "meddelat", japanese: "連絡")
        case .document: Sentence("documented", swedish: "dokumenterat", japanese: "文書化")
        case .close: Sentence("closed", swedish: "stängt", japanese: "完了")
        case .review: Sentence("reviewed", swedish: "granskat", japanese: "レビュー")
        case .learn: Sentence("learned from", swedish: "lärt av", japanese: "学び")
        }
    }
}

/// The steps that were taken on a ticket, each when and by whom first, and how often since.
public struct ProcessSteps: Sendable, Hashable {
    /// A step that was taken.
    public struct Mark: Sendable, Hashable {
        /// When it was taken first.
        public var at: Timestamp
        /// By whom.
        public var by: String
        /// How many events in force are of this step; from 1.
        public var count: Int64
    }

    /// What was taken.
    public internal(set) var marks: [ProcessStep: Mark] = [:]

    /// The step's first time; `nil` while it was not taken.
    public subscript(step: ProcessStep) -> Mark? { marks[step] }

    mutating func take(_ step: ProcessStep, _ origin: Origin) {
        if marks[step] == nil {
            marks[step] = Mark(at: origin.at, by: origin.by, count: 1)
        } else {
            marks[step]?.count += 1
        }
    }

    /// What leads from these steps to others, for undoing: how many events of each come or go.
    func changes(to other: ProcessSteps) -> [ProcessStep: Mark] {
        var changes: [ProcessStep: Mark] = [:]
        for step in ProcessStep.allCases {
            let (old, new) = (marks[step], other.marks[step])
            guard let known = new ?? old, old?.count != new?.count else { continue }
            changes[step] = Mark(at: known.at, by: known.by, count: (new?.count ?? 0) - (old?.count ?? 0))
        }
        return changes
    }

    mutating func apply(_ changes: [ProcessStep: Mark]) {
        for (step, change) in changes {
            let (count, overflow) = (marks[step]?.count ?? 0).addingReportingOverflow(change.count)
            if overflow { continue }
            if count <= 0 {
                marks[step] = nil
            } else if marks[step] == nil {
                marks[step] = Mark(at: change.at, by: change.by, count: count)
            } else {
                marks[step]?.count = count
            }
        }
    }
}

extension ProcessSteps.Mark {
    init(body: JSONObject) throws(BodyError) {
        self.init(
            at: try body.requiredTimestamp("at"), by: try body.required("by"), count: try body.requiredInteger("count"))
    }

    var body: JSONObject {
        ["at": .string(at.rfc3339), "by": .string(by), "count": .integer(count)]
    }
}
