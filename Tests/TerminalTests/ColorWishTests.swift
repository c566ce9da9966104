import Canvas
import Testing

@testable import Terminal

@Suite struct ColorWishTests {
    @Test func noColorWins() {
        let wish = ColorWish { ["NO_COLOR": "1", "COLORTERM": "truecolor"][$0] }
        #expect(wish.noColor && !wish.directColor)
        #expect(!ColorWish { ["NO_COLOR": ""][$0] }.noColor)
    }

    @Test func screenDoesNotKeepThePromise() {
        #expect(!ColorWish { ["TERM": "screen-256color", "COLORTERM": "truecolor"][$0] }.directColor)
        #expect(ColorWish { ["TERM": "tmux-256color", "COLORTERM": "24bit"][$0] }.directColor)
    }

    @Test func numbersForCurses() {
        #expect(Pens.number(.default) == -1)
        #expect(Pens.number(.indexed(3)) == 3)
        #expect(Pens.number(.indexed(196), depth: .direct) == 0xFF0000)
        #expect(Pens.number(.indexed(196)) == 196)
        #expect(Pens.number(.rgb(0, 0, 7), depth: .direct) == 0)
        #expect(Pens.number(.rgb(0, 0, 9), depth: .direct) == 9)
        #expect(Pens.number(.rgb(1, 2, 3), depth: .none) == -1)
    }
}
