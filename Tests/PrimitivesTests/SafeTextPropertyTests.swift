import Primitives
import SeededRandom
import Testing

@Suite struct SafeTextPropertyTests {
    private static let troublesome: [UInt32] = [
        0x0A, 0x1B, 0x9B, 0x200C, 0x200D, 0xFE0F, 0xFE0E, 0x20E3, 0x1F468, 0x1F3FD, 0x1F1F8, 0x1F3F4, 0xE0067, 0xE007F,
        0x301, 0x915, 0x94D, 0x645, 0x202E, 0x23, 0x41,
    ]

    private func randomText(_ generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...30, using: &generator) {
            let value =
                Bool.random(using: &generator)
                ? Self.troublesome.randomElement(using: &generator) ?? 0x41
                : UInt32.random(in: 0...0x10FFFF, using: &generator)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    @Test(arguments: [1, 7, 20_261_121] as [UInt64])
    func nothingInvisibleGetsThroughButWhatBelongs(seed: UInt64) {
        print("seed \(seed)")
        let allowed: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}", "\u{FE0E}", "\u{FE0F}"]
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let untrusted = randomText(&generator)
            let drawn = SafeText(untrusted).plain.unicodeScalars
            for scalar in drawn where DisplayRule.mustEscape(scalar) {
                let isFlagTag = (0xE0061...0xE007F).contains(scalar.value)
                #expect(allowed.contains(scalar) || isFlagTag, "\(untrusted.debugDescription)")
            }
        }
    }

    /// Safe text is only made by the rule, so reading it again must change nothing but leave it plain.
    @Test(arguments: [2, 8] as [UInt64])
    func theRuleAppliedTwiceIsTheRuleAppliedOnce(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let once = SafeText(randomText(&generator), lines: .multiple)
            let twice = SafeText(once.plain, lines: .multiple)
            #expect(Array(twice.plain.utf8) == Array(once.plain.utf8))
            #expect(!twice.hasRevealed)
        }
    }

    @Test(arguments: [3, 9] as [UInt64])
    func runsAndLinesCoverTheWholeText(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let text = SafeText(randomText(&generator), lines: .multiple)
            #expect(text.runs.map { String($0.text) }.joined() == text.plain)
            #expect(text.lines.map(\.plain).joined(separator: "\n") == text.plain)
        }
    }

    @Test(arguments: [4] as [UInt64])
    func anyBytesAreDrawable(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3000 {
            let count = Int.random(in: 0...20, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let text = SafeText(bytes: bytes)
            #expect(!text.plain.unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }
}
