import Glibc
import Helpdesk
import Primitives
import Testing

@testable import Desk

@Suite("Drafts on the disk") final class DraftFolderTests {
    private let directory: String
    private var path: String { directory + "/state/drafts/log" }

    init() throws {
        var template = Array("/tmp/vakt-drafts-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? DeskFile.removeTree(directory) }

    private func note(_ text: String, at: Int64 = 1_795_000_000_123) -> Draft {
        Draft(
            form: "note", subjects: [.ticket(TicketID(.incident, 7))], seen: 12,
            writtenAt: Timestamp(milliseconds: at), entries: [.init("note", text), .init("reason", "")])
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    @Test("come back as they were written, whatever is in them")
    func roundTrip() throws {
        for text in ["Åsa 印刷 👩‍🚒 e\u{301}", "\u{0}\u{1B}[31m\r\n\"\\\u{2028}", String(repeating: "x", count: 1_000_000)] {
            let draft = note(text)
            #expect(try DraftFile.draft(DraftFile.bytes(of: draft)) == draft)
        }
    }

    @Test("belong to their operator alone, and nothing is written twice")
    func privacy() throws {
        let folder = DraftFolder(path: path)
        let id = DraftID(instance: folder.instance, number: 1)
        #expect(try folder.load() == DraftShelf())
        try folder.write(note("hej"), as: id)
        #expect(mode(path) == 0o700 && mode(directory + "/state") == 0o700)
        let file = path + "/" + id.description + ".draft"
        #expect(mode(file) == 0o600)
        let stamp = FileStamp(file)
        try folder.write(note("hej", at: 1_795_000_009_999), as: id)
        #expect(FileStamp(file) == stamp)
        try folder.write(note("hej då"), as: id)
        #expect(try folder.load().drafts == [id: note("hej då")])
        try folder.remove(id)
        #expect(try folder.load().drafts.isEmpty)
    }

    @Test("of two consoles never touch each other; one that is gone leaves its own to the next")
    func twoConsoles() throws {
        let first = DraftFolder(path: path)
        let second = DraftFolder(path: path)
        #expect(first.instance != second.instance)
        let mine = DraftID(instance: first.instance, number: 1)
        let theirs = DraftID(instance: second.instance, number: 1)
        try first.write(note("from the first"), as: mine)
        try second.write(note("from the second"), as: theirs)
        #expect(try first.load().drafts.count == 2)
        let taken = DraftID(instance: second.instance, number: 2)
        try second.adopt(mine, as: taken)
        #expect(try second.load().drafts[mine] == note("from the first"), "its console still runs")
        first.leave()
        try second.adopt(mine, as: taken)
        #expect(try second.load().drafts == [theirs: note("from the second"), taken: note("from the first")])
        try second.adopt(mine, as: DraftID(instance: second.instance, number: 3))
        #expect(try second.load().drafts.count == 2)
    }

    @Test("that can't be read are set aside and told; those of a newer version stay as they are")
    func damaged() throws {
        let folder = DraftFolder(path: path)
        try folder.write(note("whole"), as: DraftID(instance: folder.instance, number: 1))
        let bytes = DraftFile.bytes(of: note("cut"))
        for cut in [0, 1, bytes.count / 2, bytes.count - 3] {
            try DeskFile.create(path + "/old-1.draft", String(decoding: bytes.prefix(cut), as: UTF8.self), mode: 0o600)
            let shelf = try folder.load()
            #expect(shelf.drafts.count == 1)
            #expect(shelf.unreadable == [path + "/old-1.draft.damaged"])
            #expect(try folder.load().unreadable.isEmpty, "told once")
            unlink(path + "/old-1.draft.damaged")
        }
        try DeskFile.create(path + "/new-1.draft", #"{"version":2,"what":"ever"}"#, mode: 0o600)
        #expect(try folder.load().unreadable == [path + "/new-1.draft"])
        #expect(DeskFile.exists(path + "/new-1.draft"))
    }

    @Test("say why they can't be written")
    func unwritable() throws {
        try DeskFile.create(directory + "/state", "a file where a folder should be", mode: 0o600)
        let folder = DraftFolder(path: path)
        let error = #expect(throws: FileError.self) {
            try folder.write(note("x"), as: DraftID(instance: folder.instance, number: 1))
        }
        #expect(error?.code == ENOTDIR)
    }

    @Test("lend a text to an editor, and tell of one that was left there")
    func lending() throws {
        let folder = DraftFolder(path: path)
        let file = try folder.lend("text", name: "INC-000007-note")
        #expect(mode(file) == 0o600)
        #expect(try DraftFolder(path: path).load().leftTexts.isEmpty)
        folder.leave()
        let next = DraftFolder(path: path)
        #expect(try next.load().leftTexts == [file])
        let kept = next.keep(file)
        #expect(kept != file && DeskFile.exists(kept) && !DeskFile.exists(file))
    }
}

@Suite("Snippets in the settings") struct SnippetSettingsTests {
    @Test("are read from both files, the operator's own first, and written back")
    func both() throws {
        let text = "[snippets]\n\"tack så mycket\" = \"\"\"\nTack {requester}!\n\"\"\"\nb = \"desk\"\n"
        let settings = try SettingsFile.parse(text: text, path: "desk.toml")
        #expect(settings.snippets.map(\.name) == ["b", "tack så mycket"])
        let own = try PreferencesFile.parse(text: "[snippets]\nb = \"mine {id}\"", path: "console.toml").snippets
        #expect(settings.adding(own).snippets.map(\.text) == ["mine {id}", "Tack {requester}!\n"])
        #expect(try SettingsFile.parse(text: SettingsFile.text(of: settings), path: "x").snippets == settings.snippets)
    }

    @Test(
        "mistakes are told with line and key",
        arguments: ["a = \"{requestor}\"", "a = 1", "a = \"  \""])
    func mistakes(_ line: String) {
        let error = #expect(throws: SettingsError.self) {
            try SettingsFile.parse(text: "name = \"x\"\n[snippets]\n" + line, path: "desk.toml")
        }
        #expect(error?.line == 3 && error?.key == "snippets.a")
    }

    @Test("fields are filled in once; braces around anything else stay")
    func filled() {
        let snippet = Snippet(name: "x", text: "{id}: {title} { } {}{operator} {1}")
        let text = snippet.filled { $0 == .title ? "{id}" : $0.rawValue }
        #expect(text == "id: {id} { } {}operator {1}")
        #expect(Snippet(name: "x", text: "{nobody} {id}").unknownFields == ["nobody"])
    }
}
