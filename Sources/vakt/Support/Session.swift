import ArgumentParser
import Desk
import Glibc
import Helpdesk
import Primitives
import Wording

/// An open desk, brought up to date, with the words and the output of one run.
struct Session {
    let desk: Desk
    let output: Output
    var words: Catalogue { output.words }

    init(_ options: DeskOptions, _ output: Output) throws {
        try self.init(options.open(), output)
    }

    init(_ desk: Desk, _ output: Output) throws {
        self.desk = desk
        self.output = output
        output.speak(asOn: desk.settings)
        let progress = ProgressLine(output.words(.commandLine(.catchingUp)))
        defer { progress.end() }
        let stop = StopRequest()
        try desk.catchUp { state in
            progress.show(done: state.bytes, of: state.totalBytes)
            return !stop.isAsked
        }
    }

    /// A desk that is up to date already.
    init(current desk: Desk, _ output: Output) {
        self.desk = desk
        self.output = output
    }

    /// Local time, from ten years back, since imported history is old, to two ahead.
    var zone: ZoneTable { LocalZone.table(around: desk.now) }

    /// The ticket that was named on the command line.
    func ticket(_ text: String) throws -> Ticket {
        guard let reference = TicketReference(text) else { throw InputError.noTicket(text) }
        guard let ticket = try desk.ticket(reference) else { throw InputError.noTicket(text) }
        return ticket
    }

    /// The article that was named on the command line.
    func article(_ text: String) throws -> Article {
        var id = ArticleID(text)
        if id == nil, let number = Int64(text), number > 0 { id = ArticleID(number) }
        guard let id, let article = try desk.article(id) else { throw InputError.noArticle(text) }
        return article
    }

    /// The filter that was typed.
    func filter(_ query: [String]) throws -> Filter {
        // The parser leaves unknown options to the query, for the sake of `-tag:x`.
        if let option = query.first(where: { $0.hasPrefix("--") }) {
            throw ValidationError("Unknown option '\(option)'")
        }
        let text = query.map(Self.quoted).joined(separator: " ")
        do {
            return try Filter(parsing: text, me: desk.actor.name)
        } catch {
            throw QueryError(text: text, error: error)
        }
    }

    /// The filter of articles that was typed.
    func articleFilter(_ query: [String]) throws -> ArticleFilter {
        if let option = query.first(where: { $0.hasPrefix("--") }) {
            throw ValidationError("Unknown option '\(option)'")
        }
        let text = query.map(Self.quoted).joined(separator: " ")
        do {
            return try ArticleFilter(parsing: text, me: desk.actor.name)
        } catch {
            throw QueryError(text: text, error: error)
        }
    }

    /// The shell took the quotes away that the query language needs around white space.
    private static func quoted(_ word: String) -> String {
        guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
        guard let colon = word.firstIndex(of: ":"), word[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }) else {
            // Several terms in one argument are several terms; a phrase in quotes is typed as '"a phrase"'.
            return word
        }
        let value = word[word.index(after: colon)...]
        let isOneValue = !value.split(separator: " ").dropFirst().contains { $0.contains(":") }
        return isOneValue ? word[...colon] + "\"" + value + "\"" : word
    }
}

/// A query that can't be read.
struct QueryError: Error {
    var text: String
    var error: FilterError
}

/// Local time as the C library knows it.
enum LocalZone {
    static func table(around now: Timestamp) -> ZoneTable {
        let year: Int64 = 366 * 86_400_000
        let start = now.advanced(byMilliseconds: -10 * year)
        return ZoneTable(from: start, to: now.advanced(byMilliseconds: 2 * year)) { instant in
            var seconds = time_t(instant.milliseconds / 1_000)
            var fields = tm()
            localtime_r(&seconds, &fields)
            return fields.tm_gmtoff
        }
    }
}
