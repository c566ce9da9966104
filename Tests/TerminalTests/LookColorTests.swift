import Testing

@testable import Terminal

@Suite struct LookColorTests {
    @Test(
        arguments: [
            (LookColor.standard, -1), (.palette(5), 5), (.palette(196), 1),
            (.direct(red: 250, green: 250, blue: 250), 7),
            (.direct(red: 0, green: 10, blue: 0), 0),
        ] as [(LookColor, Int32)])
    func nearestOfEight(_ color: LookColor, _ number: Int32) {
        #expect(color.number(.eight) == number)
    }

    @Test(arguments: [(LookColor.palette(12), 12), (.palette(196), 9), (.palette(250), 7)] as [(LookColor, Int32)])
    func nearestOfSixteen(_ color: LookColor, _ number: Int32) {
        #expect(color.number(.sixteen) == number)
    }

    @Test(
        arguments: [
            (LookColor.palette(12), 12), (.direct(red: 255, green: 0, blue: 0), 196),
            (.direct(red: 8, green: 8, blue: 8), 232),
            (.direct(red: 0, green: 95, blue: 135), 24),
        ] as [(LookColor, Int32)])
    func nearestOfTwoHundredFiftySix(_ color: LookColor, _ number: Int32) {
        #expect(color.number(.twoHundredFiftySix) == number)
    }

    @Test func directColoursKeepOffThePalette() {
        #expect(LookColor.palette(3).number(.direct) == 3)
        #expect(LookColor.palette(196).number(.direct) == 0xFF0000)
        #expect(LookColor.direct(red: 0, green: 0, blue: 7).number(.direct) == 0)
        #expect(LookColor.direct(red: 0, green: 0, blue: 9).number(.direct) == 9)
    }

    @Test func noColourIsNone() {
        #expect(LookColor.palette(3).number(.none) == -1)
    }

    @Test func noColorWins() {
        let wish = ColorSupport.Wish { ["NO_COLOR": "1", "COLORTERM": "truecolor"][$0] }
        #expect(wish.noColor && !wish.directColor)
        #expect(!ColorSupport.Wish { ["NO_COLOR": ""][$0] }.noColor)
        #expect(!ColorSupport.Wish { ["TERM": "screen-256color", "COLORTERM": "truecolor"][$0] }.directColor)
    }
}
