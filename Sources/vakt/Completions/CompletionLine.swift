import ArgumentParser
import Glibc

/// A command line that is being typed, as the shell hands it over: its words as they were typed, quotes included.
struct CompletionLine {
    let shell: CompletionShell
    /// The words before the one that is completed.
    let before: [String]
    /// What the word that is completed means so far, its quotes taken away.
    let typed: String
    /// What of it the shell keeps: bash takes a word apart at colons.
    private let kept: String
    /// The quote that the word begins with.
    private let quote: Character?

    init(_ words: [String], index: Int, shell: CompletionShell) {
        self.shell = shell
        let index = max(0, min(index, words.count - 1))
        var raw = words.indices.contains(index) ? words[index] : ""
        var start = index
        var kept = ""
        if shell == .bash {
            if raw == ":", start > 0 {
                start -= 1
                kept = words[start] + ":"
                raw = ""
            } else if start > 1, words[start - 1] == ":" {
                start -= 2
                kept = words[start] + ":"
            } else if raw == "=" {
                raw = ""
            }
        }
        quote = raw.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
        self.kept = Self.meaning(of: kept)
        typed = self.kept + Self.meaning(of: raw)
        before = Array(words.prefix(max(0, start)))
    }

    /// The subcommands and arguments before the word, options and their values left out as far as they can be told.
    var arguments: [String] {
        var rest = before.dropFirst()
        var found: [String] = []
        while let word = rest.popFirst() {
            if word == "--desk" {
                if rest.first == "=" { rest = rest.dropFirst() }
                rest = rest.dropFirst()
            } else if !word.hasPrefix("-") {
                found.append(word)
            }
        }
        return found
    }

    /// The desk that the line names, if any.
    var desk: String? {
        var named: String?
        for (place, word) in before.enumerated() {
            if word.hasPrefix("--desk=") { named = String(word.dropFirst(7)) }
            guard word == "--desk" else { continue }
            let hasSign = before.indices.contains(place + 1) && before[place + 1] == "="
            let behind = place + (hasSign ? 2 : 1)
            if before.indices.contains(behind) { named = before[behind] }
        }
        guard let named, !named.isEmpty else { return nil }
        let path = Self.meaning(of: named)
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }

    /// What a word means, without its quotes and backslashes. Variables and commands in it stay as they are: a look at
    /// a line must not run what stands on it.
    private static func meaning(of word: String) -> String {
        var out = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                out.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
            } else if character == quote {
                quote = nil
            } else {
                out.append(character)
            }
        }
        return out
    }

    // MARK: - The answer

    /// The candidates as the shell takes them. What can't be shown, or typed, is left out.
    func answer(_ candidates: [Candidate]) -> [String] {
        let showable = candidates.filter { !$0.value.isEmpty && safe($0.value) == $0.value }
        switch shell {
        case .zsh: return showable.map { Self.zsh($0.value) + ($0.about.isEmpty ? "" : ":" + safe($0.about)) }
        case .fish: return showable.map { $0.value + ($0.about.isEmpty ? "" : "\t" + safe($0.about)) }
        default: return bash(showable)
        }
    }

    /// In a description of zsh a colon ends the value.
    private static func zsh(_ value: String) -> String {
        value.map { ":\\".contains($0) ? "\\" + String($0) : String($0) }.joined()
    }

    /// Bash compares nothing and quotes nothing here, and shows no descriptions: they stand in the list alone, which is
    /// never put on the line.
    private func bash(_ candidates: [Candidate]) -> [String] {
        let wanted = typed.lowercased()
        var fitting = candidates.filter { $0.value.lowercased().hasPrefix(wanted) && $0.value.hasPrefix(kept) }
        // A ticket may be meant by its number alone; bash puts its whole id there.
        if fitting.isEmpty && candidates.count == 1 && kept.isEmpty { fitting = candidates }
        let isListing =
            getenv("VAKT_COMPLETION_TYPE").map { ["33", "63", "64"].contains(String(cString: $0)) } ?? false
        return fitting.compactMap { candidate in
            guard let word = quoted(String(candidate.value.dropFirst(kept.count))) else { return nil }
            guard isListing, fitting.count > 1, !candidate.about.isEmpty else { return word }
            return word + "  " + safe(candidate.about).prefix(50)
        }
    }

    /// The value as it is typed behind the quote that stands there already; `nil` when that can't be.
    private func quoted(_ value: String) -> String? {
        switch quote {
        case "'"?: return value.contains("'") ? nil : value
        case "\""?: return value.contains { "\"$`\\!".contains($0) } ? nil : value
        default:
            return value.map { character in
                let isPlain =
                    !character.isASCII || character.isLetter || character.isNumber || "_./:@%+,=-*".contains(character)
                return isPlain ? String(character) : "\\" + String(character)
            }.joined()
        }
    }
}
