import Canvas
import Desk
import Glibc
import Primitives
import Wording

extension Failure {
    /// Columns that a text takes on a terminal.
    static func columns(_ text: Substring) -> Int { SafeText(String(text)).columns }

    init(_ error: DeskError, _ words: Catalogue) {
        switch error {
        case .noDesk(let path): self.init(words, .noDesk, hint: .noDeskHint, ["path": path], .wrongUsage)
        case .deskExists(let path): self.init(words, .deskExists, hint: .deskExistsHint, ["path": path], .wrongUsage)
        case .readOnly(let path): self.init(words, .readOnly, hint: .readOnlyHint, ["path": path], .damaged)
        case .settings(let error): self.init(error, words)
        case .journal(let error): self.init(error, words)
        case .index(let error):
            self.init(words, .index, hint: .indexHint, ["text": "\(error)", "path": "index/"], .damaged)
        case .file(let error) where error.code == EILSEQ:
            self.init(words, .fileNotUTF8, hint: .notUTF8Hint, ["path": error.path], .wrongUsage)
        case .file(let error):
            let arguments: KeyValuePairs = ["call": error.call, "path": error.path, "text": Self.reason(error.code)]
            self.init(words, .system, hint: .systemHint, arguments, Self.status(error.code))
        case .refused(let rejection): self.init(rejection, words)
        case .interrupted: self.init(words, .interrupted, hint: .interruptedHint, .tryAgain)
        case .busy: self.init(words, .busy, hint: .busyHint, .tryAgain)
        case .unexpected(let text): self.init(words, .unexpected, hint: .unexpectedHint, ["text": text], .damaged)
        }
    }

    /// A path that is wrong is wrong usage; everything else keeps the desk from being read or written.
    private static func status(_ code: Int32) -> ExitStatus {
        [ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG].contains(code) ? .wrongUsage : .damaged
    }

    /// The system's words for an `errno`.
    static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }

    init(_ error: SettingsError, _ words: Catalogue) {
        var place = error.path
        if let line = error.line { place += ":\(line)" }
        if let column = error.column { place += ":\(column)" }
        let text = Self.words(for: error.problem, words)
        let phrase: CommandLineErrorPhrase = error.key.isEmpty ? .settingsPlace : .settingsPlaceKey
        self.init(
            words, phrase, hint: .settingsHint, ["place": place, "key": error.key, "text": text], .wrongUsage)
    }

    /// What is wrong with a setting, without its place.
    static func words(for problem: SettingsError.Problem, _ words: Catalogue) -> String {
        switch problem {
        case .unreadable(let code): reason(code)
        case .unreadableFile(let path, let code): "\(path): \(reason(code))"
        case .notTOML(let text): words(.commandLineError(.settingsNotTOML), ["text": text])
        case .unknownKey(let known): words(.commandLineError(.settingsUnknownKey), ["known": joined(known)])
        case .wrongKind(let expected):
            words(.commandLineError(.settingsWrongKind), ["expected": Self.words(for: expected, words)])
        case .unknownValue(let value, []): words(.commandLineError(.settingsUnknownValueNone), ["value": value])
        case .unknownValue(let value, let known):
            words(.commandLineError(.settingsUnknownValue), ["value": value, "known": joined(known)])
        case .outOfRange(let value, let expected):
            words(.commandLineError(.settingsOutOfRange), ["value": value, "expected": expected])
        case .duplicate(let value): words(.commandLineError(.settingsDuplicate), ["value": value])
        case .missing: words(.commandLineError(.settingsMissing))
        case .notAQuery(let error): words.words(for: error)
        }
    }

    /// What a setting is made of.
    private static func words(for kind: SettingsKind, _ words: Catalogue) -> String {
        switch kind {
        case .text: words(.commandLineError(.settingsText))
        case .someText: words(.commandLineError(.settingsSomeText))
        case .texts: words(.commandLineError(.settingsTexts))
        case .number: words(.commandLineError(.settingsNumber))
        case .flag: words(.commandLineError(.settingsFlag))
        case .keys: words(.commandLineError(.settingsKeys))
        case .matrix: words(.commandLineError(.settingsMatrix))
        case .calendar:
            words(.commandLineError(.settingsCalendar), ["example": "mon = \"08:00-12:00 13:00-17:00\""])
        case .calendarFile: words(.commandLineError(.settingsCalendarFile))
        case .laterDay: words(.commandLineError(.settingsLaterDay))
        case .table(let name): words(.commandLineError(.settingsTable), ["name": name])
        case .tables(let name): words(.commandLineError(.settingsTables), ["name": name])
        }
    }

    private static func joined(_ names: [String]) -> String { names.joined(separator: ", ") }
}
