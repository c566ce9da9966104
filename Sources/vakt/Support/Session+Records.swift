import Desk
import Helpdesk
import Journal

extension Session {
    /// Hands over records of the journal; an error of the visitor comes out as it is.
    @discardableResult
    func forEachRecord(after position: Position, _ visit: (Record) throws -> Void) throws -> Position {
        var failure: (any Error)?
        let outcome = try desk.records(after: position) { record in
            do { try visit(record) } catch { failure = error }
            return failure == nil
        }
        if let failure { throw failure }
        return outcome.position
    }

    /// Hands over the records of one ticket or article.
    func forEachRecord(of subject: Subject, _ visit: (Record) throws -> Void) throws {
        for record in try desk.records(of: subject) { try visit(record) }
    }
}
