/// Which invisible code points carry meaning where they stand, and are therefore kept.
///
/// Joiners and presentation selectors of emoji follow Unicode Technical Standard 51; joiners between letters follow
/// the idea of Unicode Standard Annex 31 (contexts A1, A2 and B), by script and not by joining type.
enum UnicodeContext {
    /// Whether the hidden code point at `position` belongs to an emoji sequence or joins letters.
    static func keeps(_ source: [UInt32], at position: Int) -> Bool {
        switch source[position] {
        case 0x200D: joinsEmoji(source, at: position) || joinsLetters(source, at: position)
        case 0x200C: joinsLetters(source, at: position)
        case 0xFE0E, 0xFE0F: selectsPresentation(source, at: position)
        default: false
        }
    }

    /// How many tags follow the black flag at `position`: England, Scotland and Wales, all that are in use. Other
    /// tags could hide text.
    static func flagTagCount(_ source: [UInt32], at position: Int) -> Int {
        let count = 6
        guard source[position] == 0x1F3F4, position + count < source.count, source[position + count] == 0xE007F
        else { return 0 }
        let letters = source[position + 1..<position + count].map { $0 &- 0xE0000 }
        return regions.contains(letters) ? count : 0
    }

    private static let regions: [[UInt32]] = ["gbeng", "gbsct", "gbwls"].map { $0.unicodeScalars.map(\.value) }

    private static func joinsEmoji(_ source: [UInt32], at position: Int) -> Bool {
        guard position + 1 < source.count, isEmoji(source[position + 1]), position > 0 else { return false }
        var before = position - 1
        if source[before] == 0xFE0F, before > 0 { before -= 1 }
        return isEmoji(source[before])
    }

    private static func selectsPresentation(_ source: [UInt32], at position: Int) -> Bool {
        guard position > 0 else { return false }
        if isKeycapBase(source[position - 1]) {
            return source[position] == 0xFE0F && position + 1 < source.count && source[position + 1] == 0x20E3
        }
        return isEmoji(source[position - 1])
    }

    private static func isKeycapBase(_ value: UInt32) -> Bool {
        (0x30...0x39).contains(value) || value == 0x23 || value == 0x2A
    }

    /// Whether `value` is an emoji that can be part of a sequence: no digit, no regional indicator.
    static func isEmoji(_ value: UInt32) -> Bool {
        guard value > 0x7F, !(0x1F1E6...0x1F1FF).contains(value), let scalar = Unicode.Scalar(value) else {
            return false
        }
        return DisplayRule.isShownRaw(scalar) && scalar.properties.isEmoji
    }

    private static func joinsLetters(_ source: [UInt32], at position: Int) -> Bool {
        guard position + 1 < source.count, let next = joiningScalar(source[position + 1]) else { return false }
        guard isLetter(next) || UnicodeClass(next) == .mark else { return false }
        for value in source[..<position].reversed() {
            guard let scalar = joiningScalar(value) else { return false }
            if UnicodeClass(scalar) != .mark { return isLetter(scalar) || isSpacingMark(scalar) }
        }
        return false
    }

    private static func joiningScalar(_ value: UInt32) -> Unicode.Scalar? {
        guard joiningScripts.contains(where: { $0.contains(value) }) else { return nil }
        return Unicode.Scalar(value)
    }

    /// Blocks of the scripts where a joiner or non-joiner changes the shape of letters: Arabic, Syriac, N'Ko and
    /// Mandaic; the Indic scripts; Tibetan and Myanmar; Khmer and Mongolian; those of later planes.
    private static let joiningScripts: [ClosedRange<UInt32>] = [
        0x0600...0x077F, 0x07C0...0x07FF, 0x0840...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0x1A20...0x1CFF,
        0xA800...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F,
    ]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .otherLetter, .modifierLetter, .lowercaseLetter, .uppercaseLetter: DisplayRule.isShownRaw(scalar)
        default: false
        }
    }

    private static func isSpacingMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .spacingMark
    }
}
