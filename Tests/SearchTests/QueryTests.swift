import Search
import Testing

@Suite("A query") struct QueryTests {
    @Test("is words, codes, identifiers and runs, and no syntax")
    func pieces() {
        let pieces = QueryPiece.all(of: "\"Skrivarna\" AND INC-7 KubeAPIDown の印刷* 鍵")
        #expect(pieces.map(\.kind) == [.word, .word, .word, .code, .identifier, .run, .run])
        #expect(pieces.map(\.letters).prefix(4) == ["skrivarna", "and", "inc", "7"])
        #expect(pieces[4].terms == ["kub", "api", "down"] && pieces[4].whole == "kubeapidown")
        #expect(pieces[5].terms == ["の印", "印刷"] && pieces[6].terms == ["鍵"])
        #expect(QueryPiece.all(of: "\"*()\u{0}👩‍👩‍👧‍👦").isEmpty)
    }

    @Test("may be the beginning of forms whose stem is shorter")
    func beginnings() {
        #expect(WordForms.stems(ofBeginning: "printi").contains("print"))
        #expect(WordForms.stems(ofBeginning: "loggin").contains("log"))
        #expect(WordForms.stems(ofBeginning: "datorern").contains("dator"))
        #expect(WordForms.stems(ofBeginning: "ab").isEmpty)
    }

    @Test("may be a compound")
    func compounds() {
        func splits(_ word: String) -> [[String]] { WordForms.splits(word).map { [$0.first, $0.second] } }
        #expect(splits("lösenordsbyte").contains(["lösenord", "byt"]))
        #expect(splits("nätverksskrivare").contains(["nätverk", "skriv"]))
        #expect(splits("skrivarproblem").contains(["skriv", "problem"]))
        #expect(splits("kort").isEmpty)
        #expect(WordForms.beginnings("skrivare", stem: "skriv") == ["skrivar"])
        #expect(WordForms.beginnings("lösenordet", stem: "lösenord") == ["lösenordet", "lösenord"])
    }

    @Test("may have one letter wrong, missing, added or swapped")
    func misspellings() {
        for wrong in ["prnter", "pritner", "prinnter", "prinker", "rpinter"] {
            #expect(WordForms.misspellings(wrong).contains("print"), "\(wrong)")
        }
        #expect(WordForms.misspellings("losenord").contains("lösenord"))
        #expect(WordForms.misspellings("vpn").isEmpty && !WordForms.misspellings("mail").contains("mail"))
    }

    @Test("marks exactly what it found")
    func highlight() {
        func marked(_ text: String, _ terms: Set<String>) -> [String] {
            Highlight(terms: terms).ranges(in: text).map { range in
                String(decoding: Array(text.utf8)[range], as: UTF8.self)
            }
        }
        #expect(marked("The Printers print; reprint.", ["print"]) == ["Printers", "print"])
        #expect(marked("Cafe\u{301}! café", ["caf"]) == ["Cafe\u{301}", "café"])
        #expect(marked("会議室の印刷機が動かない", ["印刷", "刷機"]) == ["印刷機"])
        #expect(marked("ｻｰﾊﾞｰ と サーバー", ["サー", "ーバ"]) == ["ｻｰﾊﾞｰ", "サーバー"])
        #expect(marked("KubeAPIDown fires", ["api"]) == ["API"])
        #expect(marked("KubeAPIDown fires", ["kubeapidown"]) == ["KubeAPIDown"])
        #expect(marked("👩‍👩‍👧‍👦 mail", ["mail"]) == ["mail"] && marked("mail", []).isEmpty)
    }
}
