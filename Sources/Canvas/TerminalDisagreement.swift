/// Code points that terminals and C libraries in use measure differently.
///
/// Found by comparing `UnicodeClass` with glibc 2.36 (Unicode 14), libvterm 0.1 (emoji up to Unicode 9, marks up to 5)
/// and the changes that Unicode 16 made.
enum TerminalDisagreement {
    /// Whether a terminal may move its cursor by another amount than `UnicodeClass` says for this spacing character.
    static func concerns(_ value: UInt32) -> Bool {
        switch value {
        case ..<0x6DE, 0x3041...0x30FF, 0x4E00...0x9FFF: return false
        default: break
        }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }

    /// Whether a terminal may move its cursor for this mark: all but those that have been known for long.
    static func concerns(mark value: UInt32) -> Bool {
        !knownMarks.contains { $0.contains(value) }
    }

    /// Regional indicators, emoji and East Asian scripts since Unicode 9, symbols made wide by Unicode 16 or by glibc
    /// alone, the additions of Unicode 15, and single characters that were marks in another version.
    private static let ranges: [ClosedRange<UInt32>] = [
        0x6DE...0x6DE, 0xCF3...0xCF3, 0x1734...0x1734, 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F,
        0x4DC0...0x4DFF, 0x1123F...0x11240, 0x1171E...0x1171E, 0x11B00...0x11B09, 0x11F00...0x11F59,
        0x1342F...0x1342F, 0x13441...0x13446, 0x16FE0...0x1B2FB, 0x1D2C0...0x1D2D3, 0x1D300...0x1D356,
        0x1D360...0x1D376, 0x1DF25...0x1DF2A, 0x1E030...0x1E06D, 0x1E4D0...0x1E4F9, 0x1F1E6...0x1F1FF,
        0x1F260...0x1F265, 0x1F6D0...0x1F6FF, 0x1F774...0x1F776, 0x1F77B...0x1F77F, 0x1F7D9...0x1F7FF,
        0x1F900...0x1FAFF, 0x2B739...0x2B739, 0x31350...0x323AF,
    ]

    /// Latin, Cyrillic, Hebrew, Arabic, Devanagari and Thai marks, Hangul vowels and finals, joiners, marks of symbols.
    private static let knownMarks: [ClosedRange<UInt32>] = [
        0x300...0x36F, 0x1160...0x11FF, 0x483...0x486, 0x591...0x5C7, 0x610...0x615, 0x64B...0x65E, 0x901...0x902,
        0x93C...0x94D, 0xE31...0xE4E, 0x200C...0x200D, 0x20D0...0x20EF,
    ]
}
