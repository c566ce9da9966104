import Helpdesk
import Testing

@testable import ReadModel

@Suite struct SchemaTests {
    /// An index whose snapshots have another form must be built anew, not be found damaged.
    ///
    /// When this fails because snapshots were changed on purpose, raise `Schema.contentVersion` and note both figures
    /// here. When only the practice journal's events were changed, note the new fingerprint alone.
    @Test func aChangedSnapshotAsksForANewContentVersion() {
        let journal = PracticeJournal(seed: 4242, tickets: 60, events: 900)
        var bytes: [UInt8] = []
        for (_, ticket) in journal.tickets.sorted(by: { $0.key < $1.key }) { ticket.appendSnapshot(to: &bytes) }
        for (_, article) in journal.articles.sorted(by: { $0.key < $1.key }) { article.appendSnapshot(to: &bytes) }
        #expect(!bytes.isEmpty)
        #expect(Schema.contentVersion == 17)
        #expect(Schema.fingerprint(of: bytes) == 9_927_140_768_725_692_967)
    }

    @Test func theVersionNamesContentAndTables() {
        #expect(Schema.version.hasPrefix("\(Schema.contentVersion)-"))
        #expect(Schema.fingerprint(of: "".utf8) == 0xCBF2_9CE4_8422_2325)
        #expect(Schema.fingerprint(of: "a".utf8) == 0xAF63_DC4C_8601_EC8C)
    }
}
