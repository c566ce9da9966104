import GRDB
import GRDBSQLite
import Search

/// Gives FTS5 the terms of a text as `Search` cuts it.
///
/// Only documents are cut: what is asked for comes as terms already, with a space between, so that nothing that
/// somebody typed is ever read as a query, and a term of the vocabulary is found as it stands.
final class SearchTokenizer: FTS5CustomTokenizer {
    static let name = "vakt"

    init(db: Database, arguments: [String]) throws {}

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return SQLITE_OK }
        let text = UnsafeRawBufferPointer(start: pText, count: Int(nText)).bindMemory(to: UInt8.self)
        var code = SQLITE_OK
        func give(_ term: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isColocated: Bool) -> Bool {
            let flags = isColocated ? FTS5_TOKEN_COLOCATED : 0
            code = term.withMemoryRebound(to: CChar.self) {
                tokenCallback(context, flags, $0.baseAddress, CInt($0.count), CInt(start), CInt(end))
            }
            return code == SQLITE_OK
        }
        if tokenization.contains(.query) {
            var start = 0
            for place in 0...text.count where place == text.count || text[place] == UInt8(ascii: " ") {
                if place > start {
                    let term = UnsafeBufferPointer(rebasing: text[start..<place])
                    guard give(term, start, place, isColocated: false) else { break }
                }
                start = place + 1
            }
        } else {
            TextScanner.scan(text) { give($0, $1.start, $1.end, isColocated: $1.isColocated) }
        }
        return code
    }
}

extension Configuration {
    /// A configuration for a connection that reads or writes full-text tables.
    static func forIndex(_ prepare: (@Sendable (Database) throws -> Void)? = nil) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            db.add(tokenizer: SearchTokenizer.self)
            try prepare?(db)
        }
        return configuration
    }
}
