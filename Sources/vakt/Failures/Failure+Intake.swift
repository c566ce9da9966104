import Intake
import Wording

extension Failure {
    init(_ error: IntakeError, _ words: Catalogue) {
        switch error {
        case .unreadable(let path, let code):
            let arguments: KeyValuePairs = ["call": "open", "path": path, "text": Self.reason(code)]
            self.init(words, .system, hint: .systemHint, arguments, .wrongUsage)
        case .damagedGzip(let path, let byte):
            let arguments: KeyValuePairs = ["path": path, "offset": String(byte)]
            self.init(words, .damagedGzip, hint: .damagedGzipHint, arguments, .wrongUsage)
        case .notUTF8: self.init(words, .notUTF8File, hint: .notUTF8Hint, .wrongUsage)
        case .noHeader: self.init(words, .noHeader, hint: .noHeaderHint, .wrongUsage)
        case .columnTwice(let name): self.init(words, .columnTwice, ["name": name], .wrongUsage)
        case .missingColumns(let names, let present):
            let arguments: KeyValuePairs = [
                "names": words.list(of: names), "present": words.list(of: present),
            ]
            self.init(words, .missingColumns, hint: .missingColumnsHint, arguments, .wrongUsage)
        case .rowTooLong(let line):
            self.init(words, .rowTooLong, hint: .rowTooLongHint, ["line": String(line)], .wrongUsage)
        case .interrupted: self.init(words, .interrupted, hint: .interruptedHint, .tryAgain)
        }
    }

    init(_ error: MappingError, _ words: Catalogue) {
        var place = error.file
        if error.line > 0 { place += ":\(error.line)" }
        if !error.key.isEmpty { place += ": " + error.key }
        let text = Self.words(for: error.reason, words)
        let known = words.list(of: Mapping.builtIn)
        self.init(words, .mapping, hint: .mappingHint, ["place": place, "text": text, "known": known], .wrongUsage)
    }

    private static func words(for reason: MappingError.Reason, _ words: Catalogue) -> String {
        switch reason {
        case .unreadable(let code): Self.reason(code)
        case .notTOML(let text): words(.commandLineError(.settingsNotTOML), ["text": text])
        case .missing: words(.commandLineError(.settingsMissing))
        case .unknownKey(let known):
            words(.commandLineError(.settingsUnknownKey), ["known": words.list(of: known)])
        case .wrongKind(let kind): words(.commandLineError(.wrongKind), ["expected": kind.rawValue])
        case .unknownValue(let value, let known):
            words(
                .commandLineError(.settingsUnknownValue),
                ["value": value, "known": words.list(of: known.prefix(8))])
        case .notADateFormat(let text): words(.commandLineError(.notADateFormat), ["value": text])
        case .noSuchMapping: words(.commandLineError(.mappingNoSuch))
        }
    }
}
