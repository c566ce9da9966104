import Synchronization
import Testing

@testable import Desk

@Suite struct ReadAheadTests {
    private struct Broken: Error, Equatable { var number: Int }

    @Test("hands over everything in its order", arguments: [0, 1, 511, 512, 513, 40_000])
    func order(_ count: Int) throws {
        var taken: [Int] = []
        let outcome = try ReadAhead.run(
            { give in
                for number in 0..<count where !give(number) { return "unwanted" }
                return "whole"
            }, take: { taken.append($0) })
        #expect(outcome == "whole")
        #expect(taken == Array(0..<count))
    }

    @Test func aReaderThatFailsIsHeardOnceWhatItReadIsTaken() {
        var taken = 0
        #expect(throws: Broken(number: 700)) {
            try ReadAhead.run(
                { (give: (Int) -> Bool) throws -> Int in
                    for number in 0..<700 { _ = give(number) }
                    throw Broken(number: 700)
                }, take: { _ in taken += 1 })
        }
        #expect(taken == 700)
    }

    @Test("ends the reader, however far ahead it is, before it tells that taking failed", arguments: [0, 511, 30_000])
    func refusal(_ last: Int) {
        let hasEnded = Atomic(false)
        #expect(throws: Broken(number: last)) {
            try ReadAhead.run(
                { give in
                    defer { hasEnded.store(true, ordering: .sequentiallyConsistent) }
                    var number = 0
                    while give(number) { number += 1 }
                    return number
                },
                take: { number in
                    if number == last { throw Broken(number: number) }
                })
        }
        let isEnded = hasEnded.load(ordering: .sequentiallyConsistent)
        #expect(isEnded)
    }
}
