import GRDB

/// What words end with, by which compounds are found from behind and from within: *lösenord* is in *nätlösenordsbyte*.
///
/// Only words that can be compounds have such rows, and only from the fourth letter on to the fourth before the end: no
/// part of a compound that anybody looks for is shorter.
enum WordEnds {
    private static let shortest = 4
    private static let longest = 60

    /// Adds a new term's ends.
    static func add(_ db: Database, _ term: String) throws {
        var query = try Query(db, "INSERT INTO wordEnd(ending, term) VALUES (?, ?)")
        try add(term, &query)
    }

    private static func add(_ term: String, _ query: inout Query) throws {
        for end in ends(of: term) {
            query.restart()
            query.bind(end)
            query.bind(term)
            try query.run()
        }
    }

    /// Removes the ends of a term that nothing has any more.
    static func remove(_ db: Database, _ term: String) throws {
        for end in ends(of: term) {
            try db.run("DELETE FROM wordEnd WHERE ending = ? AND term = ?", [.text(end), .text(term)])
        }
    }

    /// Adds the ends of the whole vocabulary.
    static func fill(_ db: Database) throws {
        let terms = try Query(db, "SELECT term FROM word")
        var query = try Query(db, "INSERT INTO wordEnd(ending, term) VALUES (?, ?)")
        while try terms.step() { try add(terms.text(0), &query) }
    }

    private static func ends(of term: String) -> [String] {
        let letters = term.unicodeScalars
        guard term.utf8.count < longest, term.utf8.count >= 2 * shortest - 1, letters.allSatisfy(isLetter) else {
            return []
        }
        var ends: [String] = []
        var start = letters.index(letters.startIndex, offsetBy: shortest - 1)
        var rest = letters.count - shortest + 1
        while rest >= shortest {
            ends.append(String(letters[start...]))
            start = letters.index(after: start)
            rest -= 1
        }
        return ends
    }

    /// Letters of Latin scripts, folded.
    private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
        letter.value < 0x80 ? letter.value >= 0x61 : letter.value < 0x250
    }
}
