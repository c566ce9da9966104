import Primitives
import Testing

@Suite("Local times")
struct ZoneTableTests {
    /// One hour forth at 01:00 UTC on 29 March 2026, and back at 01:00 UTC on 25 October.
    private func stockholm() throws -> ZoneTable {
        ZoneTable(
            before: 3_600,
            changes: [
                .init(from: try at("2026-03-29T01:00:00Z"), seconds: 7_200),
                .init(from: try at("2026-10-25T01:00:00Z"), seconds: 3_600),
            ])
    }

    private func at(_ text: String) throws -> Timestamp { try #require(Timestamp(rfc3339: text)) }

    @Test("that come twice have a first and a last instant")
    func twice() throws {
        let zone = try stockholm()
        let fields = try at("2026-10-25T02:30:00Z")
        #expect(zone.instant(fromLocal: fields) == (try at("2026-10-25T00:30:00Z")))
        #expect(zone.lastInstant(fromLocal: fields) == (try at("2026-10-25T01:30:00Z")))
        let begin = try at("2026-10-25T02:00:00Z")
        #expect(zone.instants(fromLocal: begin) == (try at("2026-10-25T00:00:00Z"))...(try at("2026-10-25T01:00:00Z")))
        let end = try at("2026-10-25T03:00:00Z")
        #expect(zone.instants(fromLocal: end) == (try at("2026-10-25T02:00:00Z"))...(try at("2026-10-25T02:00:00Z")))
    }

    @Test("that are left out mean the change")
    func never() throws {
        let zone = try stockholm()
        let change = try at("2026-03-29T01:00:00Z")
        for text in ["2026-03-29T02:00:00Z", "2026-03-29T02:30:00Z", "2026-03-29T02:59:59Z"] {
            #expect(zone.instants(fromLocal: try at(text)) == change...change)
        }
        #expect(zone.instant(fromLocal: try at("2026-03-29T03:00:00Z")) == change)
        #expect(zone.instant(fromLocal: try at("2026-03-29T01:59:00Z")) == (try at("2026-03-29T00:59:00Z")))
    }

    @Test("lead back to themselves, by whatever way")
    func backAndForth() throws {
        let zone = try stockholm()
        var instant = try at("2026-03-28T12:00:00Z")
        for _ in 0..<(2 * 1_440) {
            #expect(zone.instants(fromLocal: zone.localFields(instant)).contains(instant))
            let slow = zone.changes.last { $0.from <= instant }?.seconds ?? zone.before
            #expect(zone.seconds(at: instant) == slow)
            instant = instant.advanced(byMilliseconds: 8_100_000)
        }
    }

    @Test("hold for stretches without gaps")
    func stretches() throws {
        let zone = try stockholm()
        let stretches = zone.stretches(from: try at("2026-01-01T00:00:00Z"), to: try at("2027-01-01T00:00:00Z"))
        #expect(stretches.map(\.seconds) == [3_600, 7_200, 3_600])
        for (one, next) in zip(stretches, stretches.dropFirst()) { #expect(one.end == next.start) }
        #expect(zone.stretches(from: try at("2026-01-02T00:00:00Z"), to: try at("2026-01-01T00:00:00Z")).isEmpty)
    }

    /// Test values of draft-eastlake-fnv, appendix C.
    @Test("a stable hash is that of its source") func hash() {
        #expect(StableHash().digits == "cbf29ce484222325")
        var hash = StableHash()
        for byte in "foobar".utf8 { hash.combine(byte) }
        #expect(hash.digits == "85944171f73967e8")
    }
}

@Suite("A clock on the wall")
struct ClockWatchTests {
    private func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_795_248_000_000 + seconds * 1_000) }

    @Test("is told when it jumps, and not when the machine only slept")
    func jumps() {
        var watch = ClockWatch()
        #expect(watch.jump(wall: at(0), steady: 5_000) == nil)
        #expect(watch.jump(wall: at(1), steady: 6_000) == nil)
        #expect(watch.jump(wall: at(7_201), steady: 7_206_000) == nil, "two hours of sleep")
        #expect(watch.jump(wall: at(7_231), steady: 7_207_000) == nil, "29 s by a time server")
        #expect(watch.jump(wall: at(6_932), steady: 7_208_000) == -300_000)
        #expect(watch.jump(wall: at(10_533), steady: 7_209_000) == 3_600_000)
        #expect(watch.jump(wall: at(10_533), steady: 9_209_000) == nil, "a replay's clock stands still")
    }
}
