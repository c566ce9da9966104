import Primitives

/// The runbooks that were started on a ticket, as they were then, with what was ticked by whom.
public struct Runbooks: TicketPart {
    public static let key = "runbooks"

    /// A runbook that was started: its steps stay what they were, whatever becomes of the article.
    public struct Run: Sendable, Hashable {
        /// The article.
        public var article: ArticleID
        /// Which version of its text.
        public var version: Int64
        /// Its title then.
        public var title: String
        /// The steps.
        public var steps: [String]
        /// When it was started.
        public var startedAt: Timestamp
        /// By whom.
        public var startedBy: String
        /// What was ticked, by places from 0.
        public internal(set) var ticks: [Int: Tick] = [:]

        /// How many steps are open.
        public var openCount: Int { steps.count - ticks.count }
        /// Whether every step is ticked.
        public var isDone: Bool { openCount == 0 }
        /// The place of the first open step; `nil` when there is none.
        public var next: Int? { steps.indices.first { ticks[$0] == nil } }
    }

    /// A step that was done.
    public struct Tick: Sendable, Hashable {
        /// By whom.
        public var by: String
        /// When.
        public var at: Timestamp
    }

    /// In the order in which they were started.
    public internal(set) var runs: [Run] = []

    public init() {}

    /// The run of an article, if it was started.
    public func run(of article: ArticleID) -> Run? { runs.first { $0.article == article } }

    mutating func change(_ article: ArticleID, _ change: (inout Run) -> Void) {
        guard let place = runs.firstIndex(where: { $0.article == article }) else { return }
        change(&runs[place])
    }

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members where !member.key.contains(" ") {
            guard let article = ArticleID(member.key), let run = member.value.objectValue else {
                throw BodyError(member.key)
            }
            runs.append(
                Run(
                    article: article, version: try run.requiredInteger("version"), title: try run.required("title"),
                    steps: try run.strings("steps"), startedAt: try run.requiredTimestamp("at"),
                    startedBy: try run.required("by")))
        }
        for member in body.members where member.key.contains(" ") {
            let parts = member.key.split(separator: " ")
            guard parts.count == 2, let article = ArticleID(String(parts[0])), let step = Int(parts[1]),
                let tick = member.value.objectValue
            else { throw BodyError(member.key) }
            let done = Tick(by: try tick.required("by"), at: try tick.requiredTimestamp("at"))
            // A tick whose run was undone has nothing to stand on.
            change(article) { if $0.steps.indices.contains(step - 1) { $0.ticks[step - 1] = done } }
        }
    }

    public var body: JSONObject {
        var body = JSONObject()
        for run in runs {
            body[run.article.description] = .object([
                "version": .integer(run.version), "title": .string(run.title),
                "steps": .array(run.steps.map(JSON.string)), "at": .string(run.startedAt.rfc3339),
                "by": .string(run.startedBy),
            ])
        }
        for run in runs {
            for (step, tick) in run.ticks.sorted(by: { $0.key < $1.key }) {
                body["\(run.article) \(step + 1)"] = .object([
                    "by": .string(tick.by), "at": .string(tick.at.rfc3339),
                ])
            }
        }
        return body
    }
}

extension Article {
    /// The steps of a checklist in Markdown: its task list items (`- [ ]`, `1. [ ]`), outside of code.
    public var steps: [String] {
        var steps: [String] = []
        var fence: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if let open = fence {
                if line.hasPrefix(open) { fence = nil }
            } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
                fence = line.prefix(3)
            } else if let step = Self.step(line) {
                steps.append(step)
            }
        }
        return steps
    }

    private static func step(_ line: Substring) -> String? {
        var rest = line
        if let first = rest.first, "-*+".contains(first) {
            rest = rest.dropFirst()
        } else {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.first == " " else { return nil }
        rest = rest.drop { $0 == " " }
        guard ["[ ] ", "[x] ", "[X] "].contains(where: rest.hasPrefix) else { return nil }
        // Emphasis is for the reader of the article; a checklist is plain.
        let text = String(rest.dropFirst(4)).replacing("**", with: "").replacing("`", with: "").trimmed
        return text.isEmpty ? nil : text
    }
}
