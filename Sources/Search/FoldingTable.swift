/// The letters that accented ones stand for, made from the canonical decompositions of Unicode 15.0.
enum FoldingTable {
    /// U+00C0 to U+017F, one byte each: the plain letter; 0, 1, 2 for å, ä, ö; `-` for no letter; `*` for others.
    static let latin: StaticString = """
        aaaa101ceeeeiiiidnoooo2-2uuuuy**aaaa101ceeeeiiiidnoooo2-2uuuuy*y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllll*\
        *llnnnnnn*nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz*
        """

    /// U+1E00 to U+1EFF.
    static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoo22oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy*s****aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******
        """

    /// Half-width katakana from U+FF66 on, full-width.
    static let kana: [UInt16] = [
        0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6,
        0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1,
        0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE,
        0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3,
    ]

    /// Greek and Cyrillic letters in lower case that carry an accent, or end a word, and what they are without.
    static let plain: [UInt32: UInt32] = [
        0x3AC: 0x3B1, 0x3AD: 0x3B5, 0x3AE: 0x3B7, 0x3AF: 0x3B9, 0x3CC: 0x3BF, 0x3CD: 0x3C5, 0x3CE: 0x3C9,
        0x3CA: 0x3B9, 0x3CB: 0x3C5, 0x390: 0x3B9, 0x3B0: 0x3C5, 0x3C2: 0x3C3,
        0x439: 0x438, 0x451: 0x435, 0x457: 0x456, 0x45E: 0x443, 0x453: 0x433, 0x45C: 0x43A,
    ]
}
