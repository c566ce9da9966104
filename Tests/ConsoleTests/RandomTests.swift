import Canvas
import Foundation
import Testing

@testable import Console

/// Random keys from a seed. `VAKT_RANDOM_SEQUENCES` sets how many sequences there are, `VAKT_RANDOM_FIRST` the first one's
/// seed; with `VAKT_RANDOM_TRACE` each is named before it is played, for what ends the process.
@Suite("Whatever is pressed")
struct RandomTests {
    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    private static let steps = 40
    private let count = number("VAKT_RANDOM_SEQUENCES") ?? Place.allCases.count + 5
    private let first = number("VAKT_RANDOM_FIRST") ?? 1
    private let traces = number("VAKT_RANDOM_TRACE") != nil

    @Test("nothing traps, no pane leaves its place, no text is lost, and Escape leads out of everything")
    func keys() async {
        let start = Sitting(.small(), size: Size(columns: 80, rows: 24))
        let (count, first, traces) = (count, first, traces)
        var seeds = (first..<first + count).makeIterator()
        var visited: Set<Place> = []
        var asked: Set<Action> = []
        await withTaskGroup(of: (Int, RandomHands).self) { group in
            func begin(_ seed: Int) {
                group.addTask {
                    if traces { print("seed \(seed)") }
                    var hands = RandomHands(seed: seed, on: start)
                    hands.play(Self.steps)
                    return (seed, hands)
                }
            }
            for _ in 0..<4 { if let seed = seeds.next() { begin(seed) } }
            for await (seed, hands) in group {
                for trouble in hands.troubles { Issue.record("seed \(seed), \(trouble)") }
                visited.formUnion(hands.visited)
                asked.formUnion(hands.asked)
                if let seed = seeds.next() { begin(seed) }
            }
        }
        if count >= Place.allCases.count { #expect(visited == Set(Place.allCases)) }
        if count >= RandomHands.starts.count {
            #expect(asked == Set(Action.allCases).subtracting([.quit, .suspend]))
        }
    }

    private static let sizes = [
        (80, 24), (120, 40), (200, 50), (40, 12), (20, 5), (1, 1), (0, 0), (72, 20), (140, 20), (300, 100),
    ].map { Size(columns: $0.0, rows: $0.1) }

    @Test("no pane draws outside its rectangle", arguments: Self.sizes)
    func inside(size: Size) {
        let sitting = Sitting(.small(), size: size)
        for focus in PaneName.allCases {
            for isZoomed in [false, true] {
                var model = sitting.model
                model.focus = focus
                model.isZoomed = isZoomed
                model.arrange()
                #expect(model.strayCell == nil)
            }
        }
    }
}
