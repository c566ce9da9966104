/// What a code point is to search: written alike whatever its case, width and accents.
///
/// Å, ä and ö are letters of their own, as Swedes expect (æ and ø with them); every other accent falls: é is e, ü is u.
struct Folding {
    enum Kind: UInt8 {
        /// Ends a word.
        case separator
        /// Belongs to the letter before it and is not looked for.
        case mark
        /// Turns the letter before it into another: a ring, two dots, or the marks that voice a kana.
        case voice
        /// Part of a word between separators.
        case letter
        /// Of a script that writes without spaces.
        case unspaced
    }

    let kind: Kind
    /// The letter that stands for it.
    let first: UInt32
    /// A second one (ß is ss); 0 when there is none.
    let second: UInt32

    private init(_ kind: Kind, _ first: UInt32 = 0, _ second: UInt32 = 0) {
        self.kind = kind
        self.first = first
        self.second = second
    }

    /// Folds a code point beyond ASCII.
    init(_ value: UInt32) {
        switch value {
        case 0..<0x80: self = Self.ascii(value)
        case 0xC0..<0x180: self = Self.latin(FoldingTable.latin, value, from: 0xC0)
        case 0x1E00..<0x1F00: self = Self.latin(FoldingTable.additional, value, from: 0x1E00)
        case 0x300..<0x370: self.init(value == 0x308 || value == 0x30A ? .voice : .mark, value)
        case 0x3099...0x309C: self.init(.voice, value >= 0x309B ? value - 2 : value)
        case 0xFF9E, 0xFF9F: self.init(.voice, value - 0xFF9E + 0x3099)
        case 0xFF66...0xFF9D: self.init(.unspaced, UInt32(FoldingTable.kana[Int(value - 0xFF66)]))
        case 0xFF01...0xFF5E: self = Self.ascii(value - 0xFEE0)
        default: self = Self.isUnspaced(value) ? Folding(.unspaced, value) : Self.other(value)
        }
    }

    static func ascii(_ value: UInt32) -> Folding {
        switch value {
        case 0x41...0x5A: Folding(.letter, value | 0x20)
        case 0x30...0x39, 0x61...0x7A: Folding(.letter, value)
        default: Folding(.separator)
        }
    }

    private static func latin(_ table: StaticString, _ value: UInt32, from start: UInt32) -> Folding {
        let byte = table.utf8Start[Int(value - start)]
        switch byte {
        case UInt8(ascii: "-"): return Folding(.separator)
        case UInt8(ascii: "0"): return Folding(.letter, 0xE5)
        case UInt8(ascii: "1"): return Folding(.letter, 0xE4)
        case UInt8(ascii: "2"): return Folding(.letter, 0xF6)
        case UInt8(ascii: "*"): return two(value)
        default: return Folding(.letter, UInt32(byte))
        }
    }

    /// Letters that are two, or none of the alphabet's.
    private static func two(_ value: UInt32) -> Folding {
        switch value {
        case 0xDF, 0x1E9E: Folding(.letter, 0x73, 0x73)
        case 0xDE, 0xFE: Folding(.letter, 0x74, 0x68)
        case 0x132, 0x133: Folding(.letter, 0x69, 0x6A)
        case 0x152, 0x153: Folding(.letter, 0x6F, 0x65)
        case 0x13F, 0x140: Folding(.letter, 0x6C)
        case 0x149: Folding(.letter, 0x6E)
        case 0x1E9A: Folding(.letter, 0x61)
        case 0x17F, 0x1E9C, 0x1E9D: Folding(.letter, 0x73)
        default: Folding(.letter, value)
        }
    }

    private static func isUnspaced(_ value: UInt32) -> Bool {
        switch value {
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3005...0x3007, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0xAC00...0xD7A3, 0xFF70:
            true
        case 0xE01...0xE4E, 0xE81...0xECE, 0x1000...0x103F, 0x1780...0x17D3: true
        default: false
        }
    }

    /// Letters, numbers and private characters, in lower case; Greek and Cyrillic without their accents.
    private static func other(_ value: UInt32) -> Folding {
        guard let scalar = Unicode.Scalar(value) else { return Folding(.separator) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return Folding(.mark)
        case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            let letter = lower.first?.value ?? value
            return Folding(.letter, FoldingTable.plain[letter] ?? letter)
        case .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            return Folding(.letter, value)
        default: return Folding(.separator)
        }
    }
}

extension Folding {
    /// A letter with the mark that follows it, where the two are another letter.
    static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        switch (mark, letter) {
        case (0x30A, 0x61): return 0xE5
        case (0x308, 0x61): return 0xE4
        case (0x308, 0x6F): return 0xF6
        case (0x3099, 0x3046): return 0x3094
        case (0x3099, 0x30A6): return 0x30F4
        case (0x3099, _), (0x309A, _): break
        default: return nil
        }
        // Kana stand beside their voiced forms: か, が; は, ば, ぱ.
        let hiragana = letter >= 0x30A0 && letter < 0x3100 ? letter - 0x60 : letter
        switch hiragana {
        case 0x304B...0x3061: return mark == 0x3099 && hiragana % 2 == 1 ? letter + 1 : nil
        case 0x3064...0x3068: return mark == 0x3099 && hiragana % 2 == 0 ? letter + 1 : nil
        case 0x306F...0x307B: return hiragana % 3 == 0 ? letter + mark - 0x3098 : nil
        default: return nil
        }
    }

    /// Whether a Latin letter is a capital. In the blocks of accented letters small ones follow theirs.
    func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE, 0xFF21...0xFF3A: true
        case 0x100..<0x180, 0x1E00..<0x1F00: value % 2 == 0
        default: false
        }
    }

    static func isKatakana(_ value: UInt32) -> Bool { (0x30A1...0x30FF).contains(value) }

    /// The mark that lengthens a vowel.
    static let longVowel: UInt32 = 0x30FC
}
