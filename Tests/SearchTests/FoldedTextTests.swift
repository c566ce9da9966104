import Search
import Testing

@Suite("A text letter by letter")
struct FoldedTextTests {
    private func same(_ a: String, _ b: String) -> Bool { FoldedText(a).values == FoldedText(b).values }

    @Test(
        "is the same whatever its case, width and accents",
        arguments: [
            ("RELAY", "relay"), ("ＶＰＮ", "vpn"), ("ｶﾞｲﾄﾞ", "ガイド"), ("か\u{3099}", "が"), ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"),
            ("サーバー", "ｻｰﾊﾞ"), ("café", "cafe\u{301}"), ("café", "CAFE"), ("Straße", "STRASSE"), ("A\u{30A}", "å"),
            ("Üb", "u\u{308}B"), ("a\u{3000}b", "a b"), ("！", "!"), ("œuvre", "oeuvre"),
        ])
    func alike(_ a: String, _ b: String) { #expect(same(a, b)) }

    @Test(
        "and another where letters are others",
        arguments: [("a", "å"), ("o", "ö"), ("か", "が"), ("サー", "サ"), ("-", "_")])
    func unlike(_ a: String, _ b: String) { #expect(!same(a, b)) }

    @Test("knows the bytes of each letter, every one of them once and in order")
    func places() {
        let text = "Straße ｶﾞx e\u{301}サーバー"
        let folded = FoldedText(text)
        #expect(folded.bytes.count == folded.values.count)
        var end = 0
        for range in folded.bytes where range.upperBound > end {
            #expect(range.lowerBound == end)
            end = range.upperBound
        }
        #expect(end == text.utf8.count)
    }

    @Test("takes any text")
    func hostile() {
        for text in ["", "\u{301}", "ー", "ーーーー", "\u{3099}", "\0\u{202E}x", "𝕏"] {
            #expect(FoldedText(text).bytes.last?.upperBound ?? 0 == text.utf8.count)
        }
    }
}
