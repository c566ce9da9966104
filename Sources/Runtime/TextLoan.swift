import Console
import Desk
import Glibc
import Terminal
import Wording

/// A text that the operator's own editor gets as a file, and what comes back of it.
struct TextLoan {
    private let folder: DraftFolder
    private let words: Catalogue
    private let describe: @Sendable (any Error) -> Failure
    /// The command that starts the editor, as the shell reads it.
    let editor: String

    init(_ folder: DraftFolder, words: Catalogue, describe: @escaping @Sendable (any Error) -> Failure) {
        self.folder = folder
        self.words = words
        self.describe = describe
        editor = ["VISUAL", "EDITOR"].compactMap(Self.variable).first ?? "vi"
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    /// What is started: the shell takes the editor's own arguments apart, the path is one argument whatever is in it.
    func command(_ path: String) -> [String] { ["/bin/sh", "-c", editor + " \"$@\"", editor, path] }

    /// Writes the file; gives its path.
    func lend(_ text: String, name: String) -> Result<String, Failure> {
        do {
            return .success(try folder.lend(text, name: name))
        } catch {
            let failure = describe(error)
            let said = words(.writing(.editorUnwritten), ["editor": editor, "reason": failure.summary])
            return .failure(Failure(summary: said, remedy: failure.remedy))
        }
    }

    /// Reads what the editor left. The file goes, unless something is in it that could not be taken over.
    func takeBack(_ path: String, _ before: String, _ ending: GuestProgram.Ending?) -> EditedText {
        guard let bytes = try? DeskFile.bytes(path) else {
            return failed(ending == .exited(0) ? .editorGone : .editorMissing, ending)
        }
        let isChanged = !bytes.elementsEqual(before.utf8)
        guard ending == .exited(0) else {
            if isChanged { return failed(.editorFailedKept, ending, path: folder.keep(path)) }
            folder.takeAway(path)
            // The shell's status for a command that it can't find or start.
            let isMissing = ending == nil || ending == .exited(127) || ending == .exited(126)
            return failed(isMissing ? .editorMissing : .editorFailed, ending)
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            return failed(.editorNotText, ending, path: folder.keep(path))
        }
        folder.takeAway(path)
        // Editors end the last line, which nobody typed.
        if text.last?.isNewline ?? false, !(before.last?.isNewline ?? false) { text.removeLast() }
        return .text(text)
    }

    private func failed(_ phrase: WritingPhrase, _ ending: GuestProgram.Ending?, path: String = "") -> EditedText {
        let status: String
        switch ending {
        case .exited(let code)?: status = words(.writing(.statusCode), ["code": String(code)])
        case .signalled(let number)?: status = words(.writing(.statusSignal), ["number": String(number)])
        case nil: status = ""
        }
        let said = words(.writing(phrase), ["editor": editor, "status": status, "path": path])
        return .failed(Failure(summary: said))
    }
}
