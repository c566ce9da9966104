import Console
import Desk
import Glibc
import Helpdesk
import Intake
import Journal
import Primitives
import ReadModel
import Terminal
import Themes
import Wording

/// An error in words: what, where, what to do, and the exit status. The one place where errors become words.
struct Failure {
    var message: String
    var hint: String?
    var status: ExitStatus

    init(_ message: String, hint: String? = nil, _ status: ExitStatus) {
        self.message = message
        self.hint = hint
        self.status = status
    }

    /// Puts any error into words.
    init(_ error: any Error, _ words: Catalogue) {
        switch error {
        case let error as DeskError: self.init(error, words)
        case let error as Rejection: self.init(error, words)
        case let error as InputError: self.init(error, words)
        case let error as ClockBehind:
            self.init(
                words(.due(.clockBehind), ["now": error.now.rfc3339, "newest": error.newest.rfc3339]),
                hint: words(.due(.clockBehindHint)), .tryAgain)
        case let error as NoDraft:
            self.init(
                words(.writing(.noDraft), ["id": error.id]), hint: words(.writing(.noDraftHint)), .notFound)
        case let error as QueryError: self.init(error, words)
        case let error as CareError: self.init(error, words)
        case let error as IntakeError: self.init(error, words)
        case let error as MappingError: self.init(error, words)
        case let error as FileError: self.init(.file(error), words)
        case let error as SettingsError: self.init(.settings(error), words)
        case let error as KeymapError: self.init(error, words)
        case let error as JournalError: self.init(.journal(error), words)
        case let error as ThemeError: self.init(error, words)
        case let error as TerminalError: self.init(error, words)
        default: self.init(.unexpected("\(error)"), words)
        }
    }

    /// Words with the hint that goes with them.
    init(
        _ words: Catalogue, _ phrase: CommandLineErrorPhrase, hint: CommandLineErrorPhrase? = nil,
        _ arguments: KeyValuePairs<String, String>, _ status: ExitStatus
    ) {
        message = words(.commandLineError(phrase), arguments)
        self.hint = hint.map { words(.commandLineError($0), arguments) }
        self.status = status
    }

    /// Words without places.
    init(
        _ words: Catalogue, _ phrase: CommandLineErrorPhrase, hint: CommandLineErrorPhrase? = nil,
        _ status: ExitStatus
    ) {
        self.init(words, phrase, hint: hint, [:], status)
    }

    /// Tells it on standard error.
    func print() {
        // Paths, keys and values in it came from outside.
        StandardError.line(safeLines("vakt: " + message).joined(separator: "\n"))
        if let hint { StandardError.line("      " + safe(hint)) }
    }
}

extension Failure {
    init(_ rejection: Rejection, _ words: Catalogue) {
        let status: ExitStatus =
            switch rejection {
            case .notPermitted: .notPermitted
            case .notFound: .notFound
            default: .refused
            }
        self.init(words.words(for: rejection), status)
    }

    init(_ error: CareError, _ words: Catalogue) {
        switch error {
        case .malformed(let seq):
            self.init(words, .bodyDamaged, hint: .bodyDamagedHint, ["seq": String(seq)], .damaged)
        case .checkpointLost(let hash):
            self.init(words, .checkpointLost, hint: .checkpointLostHint, ["hash": hash], .damaged)
        }
    }

    init(_ error: InputError, _ words: Catalogue) {
        switch error {
        case .noTicket(let id): self.init(words, .noTicket, hint: .noTicketHint, ["id": id], .notFound)
        case .noVersion(let number, let newest):
            self.init(
                words, .noVersion, hint: .noVersionHint, ["number": String(number), "newest": String(newest)], .notFound
            )
        case .noArticle(let id): self.init(words, .noArticle, hint: .noArticleHint, ["id": id], .notFound)
        case .notAWindow(let text):
            self.init(words, .notAWindow, hint: .notAWindowHint, ["text": text], .wrongUsage)
        case .notATime(let text): self.init(words, .notATime, hint: .notATimeHint, ["text": text], .wrongUsage)
        case .notACategory(let text): self.init(words, .notACategory, ["text": text], .wrongUsage)
        case .notUTF8(let path, let offset):
            self.init(words, .notUTF8, hint: .notUTF8Hint, ["path": path, "offset": String(offset)], .wrongUsage)
        case .noSections: self.init(words, .noSections, hint: .noSectionsHint, .wrongUsage)
        case .noInput: self.init(words, .noInput, .wrongUsage)
        case .noWords: self.init(words, .noWords, hint: .noWordsHint, .wrongUsage)
        case .twoInputs: self.init(words, .twoInputs, .wrongUsage)
        case .argumentNotUTF8(let number, let offset):
            let arguments: KeyValuePairs = ["number": String(number), "offset": String(offset)]
            self.init(words, .argumentNotUTF8, hint: .argumentNotUTF8Hint, arguments, .wrongUsage)
        }
    }

    /// The query with a mark under what is meant.
    init(_ error: QueryError, _ words: Catalogue) {
        let start = error.text.prefix(error.error.range.lowerBound)
        let marked = error.text.dropFirst(error.error.range.lowerBound).prefix(error.error.range.count)
        let indent = String(repeating: " ", count: 6 + Self.columns(start))
        let mark = String(repeating: "^", count: max(1, Self.columns(marked)))
        let text = words(.commandLineError(.query), ["text": words.words(for: error.error)])
        self.init(text + "\n      " + error.text + "\n" + indent + mark, .wrongUsage)
    }
}
