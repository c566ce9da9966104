import Helpdesk
import Primitives

/// A draft as the bytes of a file; DraftFormat describes them.
enum DraftFile {
    /// The version that this program writes.
    static let version: Int64 = 1
    /// How a draft's file ends, and one that is still being written.
    static let ending = ".draft"
    static let unfinishedEnding = ".draft-new"
    /// How a file ends that was set aside because it can't be read.
    static let damagedEnding = ".damaged"

    /// Why bytes are no draft.
    enum Problem: Error, Hashable {
        case damaged
        /// A newer version wrote it.
        case newer
    }

    static func bytes(of draft: Draft) -> [UInt8] {
        var object: JSONObject = ["version": .integer(version), "form": .string(draft.form)]
        object["on"] = .array(draft.subjects.map { .string($0.description) })
        if let seen = draft.seen { object["seen"] = .integer(seen) }
        object["at"] = .string(draft.writtenAt.rfc3339)
        object["fields"] = .array(
            draft.entries.map { .object(["name": .string($0.field), "value": .string($0.value)]) })
        var bytes: [UInt8] = []
        JSON.object(object).write(to: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    static func draft(_ bytes: [UInt8]) throws(Problem) -> Draft {
        guard let object = (try? JSON(parsing: bytes))?.objectValue, let version = object.integer("version") else {
            throw .damaged
        }
        if version > Self.version { throw .newer }
        guard let form = object.string("form"), let on = object.array("on"), let at = object.string("at"),
            let time = Timestamp(rfc3339: at), let fields = object.array("fields")
        else { throw .damaged }
        var draft = Draft(form: form, subjects: [], seen: object.integer("seen"), writtenAt: time, entries: [])
        for subject in on {
            guard let text = subject.stringValue else { throw .damaged }
            draft.subjects.append(Subject(text))
        }
        for field in fields {
            guard let name = field.objectValue?.string("name"), let value = field.objectValue?.string("value") else {
                throw .damaged
            }
            draft.entries.append(Draft.Entry(name, value))
        }
        return draft
    }
}
