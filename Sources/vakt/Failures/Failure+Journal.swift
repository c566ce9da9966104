import Journal
import Wording

extension Failure {
    init(_ error: JournalError, _ words: Catalogue) {
        switch error {
        case .missing(let path): self.init(words, .missing, hint: .missingHint, ["path": path], .damaged)
        case .exists(let path): self.init(words, .deskExists, hint: .deskExistsHint, ["path": path], .wrongUsage)
        case .notAJournal(let path): self.init(words, .notAJournal, hint: .notAJournalHint, ["path": path], .damaged)
        case .newerFormat(let path, let version):
            let arguments: KeyValuePairs = ["path": path, "version": String(version)]
            self.init(words, .newerFormat, hint: .newerFormatHint, arguments, .damaged)
        case .otherLog(let path, let expected, let found):
            let arguments: KeyValuePairs = ["path": path, "expected": expected, "found": found]
            self.init(words, .otherLog, hint: .otherLogHint, arguments, .damaged)
        case .notPermitted(let path):
            self.init(words, .notPermitted, hint: .notPermittedHint, ["path": path], .damaged)
        case .networkFileSystem(let path, let name):
            let arguments: KeyValuePairs = ["path": path, "name": name]
            self.init(words, .networkFileSystem, hint: .networkFileSystemHint, arguments, .damaged)
        case .readOnly(let path): self.init(words, .readOnly, hint: .readOnlyHint, ["path": path], .damaged)
        case .locked(_, let holder): self.init(lockedBy: holder, words)
        case .replaced(let path): self.init(words, .replaced, hint: .replacedHint, ["path": path], .damaged)
        case .shorter(let path, let known, let found):
            let arguments: KeyValuePairs = ["path": path, "known": String(known), "found": String(found)]
            self.init(words, .shorter, hint: .shorterHint, arguments, .damaged)
        case .positionNotFound(let position):
            let arguments: KeyValuePairs = ["path": "desk.log", "seq": String(position.seq)]
            self.init(words, .positionNotFound, hint: .positionNotFoundHint, arguments, .damaged)
        default: self.init(ofContent: error, words)
        }
    }

    private init(ofContent error: JournalError, _ words: Catalogue) {
        switch error {
        case .damaged(let damage): self.init(damage, words)
        case .forked(let fork):
            let arguments: KeyValuePairs = [
                "path": "desk.log", "seq": String(fork.found.seq), "offset": String(fork.found.offset),
            ]
            self.init(words, .forked, hint: .forkedHint, arguments, .damaged)
        case .poisoned: self.init(words, .poisoned, hint: .poisonedHint, ["path": "desk.log"], .damaged)
        case .fateUnknown: self.init(words, .fateUnknown, hint: .fateUnknownHint, ["path": "desk.log"], .damaged)
        case .notWritten(let error):
            let arguments: KeyValuePairs = ["path": error.path, "text": Self.reason(error.code)]
            self.init(words, .notWritten, hint: .notWrittenHint, arguments, .damaged)
        case .recordTooLong(let type, let bytes):
            let arguments: KeyValuePairs = ["type": type, "bytes": String(bytes)]
            self.init(words, .recordTooLong, hint: .recordTooLongHint, arguments, .refused)
        case .nothingToRepair: self.init(words, .nothingToRepair, hint: .nothingToRepairHint, .refused)
        case .diskDisagrees(let range):
            self.init(
                words, .diskDisagrees, hint: .diskDisagreesHint, ["offset": String(range.lowerBound)], .damaged)
        case .system(let error):
            let arguments: KeyValuePairs = ["call": error.call, "path": error.path, "text": Self.reason(error.code)]
            self.init(words, .system, hint: .systemHint, arguments, .damaged)
        default: self.init(words, .unexpected, hint: .unexpectedHint, ["text": "\(error)"], .damaged)
        }
    }

    private init(_ damage: [Damage], _ words: Catalogue) {
        let first = damage.first?.range ?? 0..<0
        let arguments: KeyValuePairs = [
            "path": "desk.log", "offset": String(first.lowerBound), "bytes": String(first.count),
        ]
        self.init(words, .damaged, hint: .damagedHint, arguments, .damaged)
    }

    private init(lockedBy holder: LockHolder?, _ words: Catalogue) {
        var name = "?"
        if let holder {
            name = "\(holder.program ?? "?") (pid \(holder.process), \(holder.user ?? "?"))"
        }
        let phrase: CommandLineErrorPhrase = holder?.isStopped == true ? .lockedStopped : .locked
        self.init(words, phrase, hint: .lockedHint, ["holder": name], .tryAgain)
    }
}
