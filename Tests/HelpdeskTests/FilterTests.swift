import Helpdesk
import Primitives
import SeededRandom
import Testing

private func terms(_ text: String) throws -> [Filter.Term] { try Filter(parsing: text, me: "anna").terms }

private func day(_ text: String) -> Timestamp { Timestamp(rfc3339: text + "T00:00:00Z") ?? start }

@Suite("The query language")
struct FilterTests {
    @Test(
        "knows every field",
        arguments: [
            ("state:new,triaged", .state([.new, .triaged])),
            ("state:open", .state(Set(TicketState.allCases.filter(\.isOpen)))),
            ("state:assess,fix-in-progress", .state([.assess, .fixInProgress])),
            ("STATE:Any", .state(Set(TicketState.allCases))),
            ("p:1-2", .priority([.p1, .p2])), ("p:P3,none", .priority([.p3, nil])),
            ("p:p2-p4", .priority([.p2, .p3, .p4])),
            ("type:request,change", .type([.request, .change])), ("kind:security", .kind([.security])),
            ("hold:vendor,caller", .holdReason([.vendor, .caller])),
            ("to:me", .assignee(.exactly("anna"))), ("to:none", .assignee(.nobody)), ("to:*", .assignee(.prefix(""))),
            ("to:an*", .assignee(.prefix("an"))), ("to:\"me\"", .assignee(.exactly("me"))),
            ("by:bo", .loggedBy(.exactly("bo"))),
            ("watcher:me", .watcher(.exactly("anna"))), ("team:\"Group 7\"", .team(.exactly("Group 7"))),
            ("team:me", .team(.exactly("me"))), ("svc:none", .service(.nobody)),
            ("cat:mail", .category(.exactly("mail"), subcategory: nil)),
            ("cat:mail/out*", .category(.exactly("mail"), subcategory: .prefix("out"))),
            ("tag:VIP", .tag("vip")), ("req:Kim", .requester("Kim")),
            ("age:>3d", .age(.more, 3 * 86_400_000)), ("age:<30m", .age(.less, 1_800_000)),
            ("due:<2h", .due(.less, 7_200_000)), ("due:<-1w", .due(.less, -604_800_000)),
            ("breached", .breached), ("breached:", .breached), ("Reopened", .reopened),
            ("created:2026", .created(from: day("2026-01-01"), to: day("2027-01-01"))),
            ("created:2026-12", .created(from: day("2026-12-01"), to: day("2027-01-01"))),
            ("created:2026-10-05", .created(from: day("2026-10-05"), to: day("2026-10-06"))),
            ("created:2026-10-05..2026-10-07", .created(from: day("2026-10-05"), to: day("2026-10-08"))),
            ("created:2025..2026-02", .created(from: day("2025-01-01"), to: day("2026-03-01"))),
            ("printer", .words("printer")), ("\"paper jam\"", .words("paper jam")),
            ("\"breached\"", .words("breached")),
            ("\"a:b\"", .words("a:b")), ("10:30", .words("10:30")), ("-", .words("-")),
        ] as [(String, Filter.Condition)])
    func fields(text: String, expected: Filter.Condition) throws {
        #expect(try terms(text) == [Filter.Term(expected)])
    }

    @Test("joins terms and negates them")
    func joined() throws {
        let expected = [
            Filter.Term(.state([.new]), negated: true), Filter.Term(.words("mail")),
            Filter.Term(.words("two words"), negated: true), Filter.Term(.breached, negated: true),
        ]
        #expect(try terms("  -state:new mail\t-\"two words\" -breached ") == expected)
        #expect(try Filter(parsing: "", me: "anna") == .everything)
        #expect(try Filter(parsing: "a  b", me: "anna").text == "a  b")
        #expect(try terms("\"\"") == [])
    }

    @Test("sorts")
    func sorting() throws {
        let filter = try Filter(parsing: "sort:p,-age x", me: "anna")
        #expect(filter.order == [SortKey(.priority), SortKey(.age, reversed: true)])
        for column in SortKey.Column.allCases {
            #expect(try Filter(parsing: "sort:\(column.rawValue)", me: "anna").order == [SortKey(column)])
        }
        #expect(SortKey.standard == [SortKey(.due)])
    }

    @Test("names every field for completion")
    func completion() {
        #expect(Filter.fields == Filter.fields.sorted())
        for field in Filter.fields where !Filter.flags.contains(field) {
            #expect(throws: FilterError.self) { try terms(field + ":") }
        }
    }

    @Test(
        "points at what is wrong",
        arguments: [
            ("x stat:new", .unknownField("stat", known: []), 2..<6),
            ("-stat:new", .unknownField("stat", known: []), 1..<5),
            ("å state:odd", .unknownValue("odd", field: "state", known: []), 8..<11),
            ("p:6", .unknownValue("6", field: "p", known: []), 2..<3),
            ("p:3-1", .unknownValue("3-1", field: "p", known: []), 2..<5),
            ("type:bug", .unknownValue("bug", field: "type", known: []), 5..<8),
            ("kind:x", .unknownValue("x", field: "kind", known: []), 5..<6),
            ("hold:x", .unknownValue("x", field: "hold", known: []), 5..<6),
            ("sort:title", .unknownValue("title", field: "sort", known: []), 5..<10),
            ("to:", .missingValue(field: "to"), 0..<3), ("a -tag:", .missingValue(field: "tag"), 2..<7),
            ("sort:", .missingValue(field: "sort"), 0..<5), ("state:,", .missingValue(field: "state"), 0..<7),
            ("p:,", .missingValue(field: "p"), 0..<3), ("sort:,", .missingValue(field: "sort"), 0..<6),
            ("age:3d", .notADuration("3d"), 4..<6), ("age:>3", .notADuration(">3"), 4..<6),
            ("due:<x", .notADuration("<x"), 4..<6), ("age:>9999w", .notADuration(">9999w"), 4..<10),
            ("age:>-9223372036854775808m", .notADuration(">-9223372036854775808m"), 4..<26),
            ("created:2026-13", .notADate("2026-13"), 8..<15), ("created:2026-02-30", .notADate("2026-02-30"), 8..<18),
            ("created:2027..2026", .notADate("2027..2026"), 8..<18), ("created:soon", .notADate("soon"), 8..<12),
            ("created:..", .notADate(".."), 8..<10), ("mail \"open", .openQuote, 5..<10),
            ("to:\"a b", .openQuote, 3..<7),
        ] as [(String, FilterError.Reason, Range<Int>)])
    func errors(text: String, reason: FilterError.Reason, range: Range<Int>) {
        do {
            let found = try terms(text)
            #expect(Bool(false), "read as \(found)")
        } catch {
            #expect((error as? FilterError)?.range == range)
            #expect((error as? FilterError).map { withoutKnown($0.reason) } == reason)
        }
    }

    private func withoutKnown(_ reason: FilterError.Reason) -> FilterError.Reason {
        switch reason {
        case .unknownField(let name, let known):
            #expect(!known.isEmpty)
            return .unknownField(name, known: [])
        case .unknownValue(let value, let field, let known):
            #expect(!known.isEmpty)
            return .unknownValue(value, field: field, known: [])
        default:
            return reason
        }
    }

    @Test("suggests the field that was meant")
    func suggestions() {
        #expect {
            try terms("stat:new")
        } throws: { error in
            guard case .unknownField(_, let known)? = (error as? FilterError)?.reason else { return false }
            return known.first == "state"
        }
    }

    @Test("never traps, whatever is typed")
    func anything() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        let pieces =
            Filter.fields.map { $0 + ":" } + [
                "-", "\"", " ", ",", "..", "*", "9999999999999999999", "<", ">", "å", "1", "w", "/",
            ]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 1...7, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined()
            do {
                _ = try Filter(parsing: text, me: "anna")
            } catch {
                #expect(error.range.upperBound <= max(text.count, error.range.lowerBound + 1), "seed \(seed): \(text)")
            }
        }
    }
}
