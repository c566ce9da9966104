import ArgumentParser
import Console
import Desk
import Helpdesk
import Primitives
import Wording

struct DraftsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: "List, show or discard what you wrote in the console and did not send.",
        subcommands: [DraftsListCommand.self, DraftsShowCommand.self, DraftsDiscardCommand.self],
        defaultSubcommand: DraftsListCommand.self)
}

struct DraftsListCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List your drafts at this desk, the latest first.")

    @OptionGroup var desk: DeskOptions
    @Flag(help: "One JSON object a line.") var json = false

    func run(_ session: Session) throws {
        let shelf = try session.drafts()?.load() ?? DraftShelf()
        let all = shelf.drafts.sorted { ($1.value.writtenAt, $1.key) < ($0.value.writtenAt, $0.key) }
        for (id, draft) in all {
            try session.output.line(json ? draft.json(id).text : line(id, draft, session))
        }
        for path in shelf.unreadable { StandardError.line(told(.unreadableDraft, path, session)) }
        for path in shelf.leftTexts { StandardError.line(told(.leftText, path, session)) }
        if all.isEmpty, session.output.isTerminal, !json { StandardError.line(session.words(.writing(.listEmpty))) }
    }

    private func line(_ id: DraftID, _ draft: Draft, _ session: Session) -> String {
        let subject = draft.subjects.map(\.description).joined(separator: " ")
        let shown = subject.isEmpty ? session.words(.writing(.newOne)) : subject
        let time = session.words.time(draft.writtenAt, now: session.desk.now, zone: session.zone)
        let form = Action(rawValue: draft.form).map { session.words($0.help) } ?? draft.form
        return [id.description, time, shown, form, draft.firstWords].map(safe).joined(separator: "  ")
    }

    private func told(_ phrase: WritingPhrase, _ path: String, _ session: Session) -> String {
        "vakt: " + safe(session.words(.writing(phrase), ["path": path]))
    }
}

struct DraftsShowCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print a draft.")

    @OptionGroup var desk: DeskOptions
    @Flag(help: "One JSON object.") var json = false
    @Argument(help: "The draft, as the list names it.") var id: String

    func run(_ session: Session) throws {
        let (id, draft) = try session.draft(id)
        if json { return try session.output.line(draft.json(id).text) }
        for entry in draft.entries {
            try session.output.line(safe(entry.field) + ":")
            for line in safeLines(entry.value) { try session.output.line(line) }
        }
    }
}

struct DraftsDiscardCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard", abstract: "Throw drafts away; they can't be had back.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The drafts, as the list names them.") var ids: [String]

    func run(_ session: Session) throws {
        let found = try ids.map { try session.draft($0).id }
        for id in found {
            try session.drafts()?.remove(id)
            try session.output.line(session.words(.writing(.discarded), ["id": id.description]))
        }
    }
}

/// A draft that is named and not there.
struct NoDraft: Error {
    var id: String
}

extension Session {
    /// The operator's drafts at this desk; `nil` without a home.
    func drafts() -> DraftFolder? {
        OperatorFolders.ofThisUser.map { DraftFolder($0, logID: desk.logID) }
    }

    /// The draft of a name.
    func draft(_ name: String) throws -> (id: DraftID, draft: Draft) {
        guard let id = DraftID(name), let draft = try drafts()?.load().drafts[id] else { throw NoDraft(id: name) }
        return (id, draft)
    }
}

extension Draft {
    /// As other programs read it.
    fileprivate func json(_ id: DraftID) -> JSON {
        var object: JSONObject = ["id": .string(id.description), "form": .string(form)]
        object["on"] = .array(subjects.map { .string($0.description) })
        object["seen"] = seen.map(JSON.integer) ?? .null
        object["writtenAt"] = .string(writtenAt.rfc3339)
        object["fields"] = .object(JSONObject(entries.map { ($0.field, .string($0.value)) }))
        return .object(object)
    }
}
