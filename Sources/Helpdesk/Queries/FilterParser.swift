import Primitives

extension Filter {
    /// The fields of the query language, for completion and messages.
    public static let fields = [
        "age", "bounced", "breached", "by", "cat", "created", "due", "escalated", "has", "hold", "kind", "lacking",
        "lapsed", "major", "notice", "p", "parent", "reopened", "req", "resolved", "review", "skipped", "sort", "state",
        "subkind", "svc", "tag", "team", "to", "type", "update", "vendor", "watcher",
    ]

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - text: what was typed, such as `state:new,triaged p:1-2 printer`.
    ///   - me: the operator whom `me` names.
    /// - Throws: what is wrong, with the characters that are meant.
    public init(parsing text: String, me: String) throws(FilterError) {
        var filter = Filter(text: text, terms: [], order: [])
        for token in try FilterToken.split(text) {
            try token.add(to: &filter, me: me)
        }
        self = filter
    }
}

/// One space-separated piece of a query: `-tag:"a b"`.
struct FilterToken {
    var isNegated = false
    /// The field's name in lower case; empty for words.
    var field = ""
    var value = ""
    var wasQuoted = false
    var range: Range<Int> = 0..<0
    var valueStart = 0

    static func split(_ text: String) throws(FilterError) -> [FilterToken] {
        let characters = Array(text)
        var tokens: [FilterToken] = []
        var index = 0
        while index < characters.count {
            if characters[index].isWhitespace {
                index += 1
                continue
            }
            tokens.append(try read(characters, &index))
        }
        return tokens
    }

    private static func read(_ characters: [Character], _ index: inout Int) throws(FilterError) -> FilterToken {
        var token = FilterToken()
        let start = index
        if characters[index] == "-" && index + 1 < characters.count && !characters[index + 1].isWhitespace {
            token.isNegated = true
            index += 1
        }
        token.valueStart = index
        while index < characters.count, !characters[index].isWhitespace {
            let character = characters[index]
            if character == "\"" {
                token.wasQuoted = true
                token.value += try quoted(characters, &index)
            } else if character == ":" && token.field.isEmpty && !token.wasQuoted && isFieldName(token.value) {
                token.field = token.value.lowercased()
                token.value = ""
                index += 1
                token.valueStart = index
            } else {
                token.value.append(character)
                index += 1
            }
        }
        token.range = start..<index
        return token
    }

    private static func isFieldName(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isLetter }
    }

    private static func quoted(_ characters: [Character], _ index: inout Int) throws(FilterError) -> String {
        let start = index
        index += 1
        var text = ""
        while index < characters.count {
            if characters[index] == "\"" {
                index += 1
                return text
            }
            text.append(characters[index])
            index += 1
        }
        throw FilterError(reason: .openQuote, range: start..<characters.count)
    }
}
