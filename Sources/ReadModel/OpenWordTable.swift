import Helpdesk
import GRDB

/// Keeps the words of open incidents' titles, so that those that look alike are found at the cost of a few words.
enum OpenWordTable {
    /// Writes what differs.
    static func write(_ db: Database, from old: Ticket?, to new: Ticket) throws {
        let (was, isNow) = (old.map(title), title(new))
        if was ?? nil == nil, isNow == nil { return }
        if let was, let was, let isNow, was.hasSameBytes(as: isNow) { return }
        let number = new.id.number
        for word in (was ?? nil).map(SuggestionWords.of) ?? [] {
            try db.run("DELETE FROM openWord WHERE word = ? AND number = ?", [.text(word.key), .integer(number)])
        }
        for word in isNow.map(SuggestionWords.of) ?? [] {
            try db.run(
                "INSERT OR IGNORE INTO openWord(word, number) VALUES (?, ?)", [.text(word.key), .integer(number)])
        }
    }

    private static func title(_ ticket: Ticket) -> String? {
        ticket.state.isOpen && ticket.id.type == .incident ? ticket.title : nil
    }
}
