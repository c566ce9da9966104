import Desk
import Glibc
import Helpdesk
import Primitives
import Wording

/// The five questions that make a desk, asked on a terminal.
struct Interview {
    /// Somebody ended the answers before the last.
    struct Ended: Error {}

    let output: Output

    /// One question: what is asked, what about it, and what Enter takes.
    private struct Question {
        var answer: SettingsAnswer
        var asked: SetupPhrase
        var why: SetupPhrase
        var proposal: SetupPhrase?
    }

    private static let questions = [
        Question(answer: .name, asked: .askName, why: .whyName, proposal: .proposedName),
        Question(answer: .teams, asked: .askTeams, why: .whyTeams, proposal: .proposedTeams),
        Question(answer: .people, asked: .askPeople, why: .whyPeople),
        Question(answer: .services, asked: .askServices, why: .whyServices, proposal: .proposedServices),
        Question(answer: .categories, asked: .askCategories, why: .whyCategories, proposal: .proposedCategories),
    ]

    /// Asks, each question until its answer can be used. Nothing is written.
    ///
    /// - Parameters:
    ///   - beginning: what the settings are before anything is asked.
    ///   - name: proposed as the desk's name, when it was given already.
    func settings(for path: String, beginning: DeskSettings, name: String?) throws -> DeskSettings {
        let words = output.words
        var settings = beginning
        let founder = settings.operators.first?.name ?? ""
        try say(words(.setup(.intro), ["path": safe(path)]), indent: 0)
        try say(words(.setup(.introNothingYet)), indent: 0)
        let arguments: KeyValuePairs = [
            "user": safe(founder), "none": words(.setup(.noneSign)),
            "roles": Role.allCases.map(\.rawValue).joined(separator: ", "),
        ]
        for (number, question) in Self.questions.enumerated() {
            var proposal = question.proposal.map { words(.setup($0)) } ?? SettingsAnswer.none
            if question.answer == .name, let name { proposal = name }
            let head = "\(number + 1)/\(Self.questions.count)  " + words(.setup(question.asked), arguments)
            try output.line("")
            try output.line(head)
            try say(words(.setup(question.why), arguments))
            while try !take(question.answer, proposal, &settings) {}
        }
        try output.line("")
        return settings
    }

    /// One answer; `false` when it can't be used, after saying why.
    private func take(_ answer: SettingsAnswer, _ proposal: String, _ settings: inout DeskSettings) throws -> Bool {
        try say("[" + safe(proposal) + "]")
        let typed = try Self.line(output, "     > ")
        let text = typed.isEmpty ? proposal : typed
        guard safe(text) == text else {
            try say(output.words(.setup(.notSafe)))
            return false
        }
        do {
            try answer.take(text, into: &settings)
            return true
        } catch {
            let reason = Failure.words(for: error.problem, output.words)
            try say(output.words(.setup(.notUsable), ["text": safe(reason)]))
            return false
        }
    }

    /// Prints words, broken where a line of the terminal ends.
    private func say(_ text: String, indent: Int = 5) throws {
        for line in SafeText(text).wrapped(to: max(20, output.columns - indent)) {
            try output.line(String(repeating: " ", count: indent) + line.plain)
        }
    }

    /// A line that somebody types behind a prompt, without the spaces around it.
    static func line(_ output: Output, _ prompt: String) throws -> String {
        try output.bytes(Array(prompt.utf8))
        try output.finish()
        guard let line = readLine() else {
            try output.line("")
            throw Ended()
        }
        let start = line.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    /// Whether there is somebody to ask.
    static func isPossible(_ output: Output) -> Bool { output.isTerminal && isatty(STDIN_FILENO) == 1 }
}
