import GRDB
import Testing

@testable import ReadModel

@Suite("What is bound to a statement")
struct QueryTests {
    @Test(
        "comes back as it was: nothing is not NULL, and a zero byte ends no text",
        arguments: ["", "a", "a\0b", "漢字 åé 🔥"])
    func text(text: String) throws {
        let back: (String?, Int64?) = try DatabaseQueue().read { db in
            let query = try Query(db, "SELECT ?1, length(CAST(?1 AS BLOB))", [.text(text)])
            return try query.step() ? (query.optionalText(0), query.optionalInteger(1)) : (nil, nil)
        }
        #expect(back.0 == text)
        #expect(back.1 == Int64(text.utf8.count))
    }
}
