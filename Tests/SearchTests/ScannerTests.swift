import Search
import SeededRandom
import Testing

@Suite("Terms") struct ScannerTests {
    /// Terms of a text, those at the place of another behind a bar.
    private func terms(_ text: String) -> String {
        Term.of(text).map { ($0.place.isColocated ? "|" : "") + $0.text }.joined(separator: " ")
    }

    private func stems(_ text: String) -> Set<String> { Set(Term.of(text).map(\.text)) }

    @Test(
        "of all forms of a Swedish word are one",
        arguments: [
            "dator datorn datorns datorer datorerna datorernas", "skrivare skrivaren skrivarna skrivarens skriver",
            "lösenord lösenordet lösenorden lösenordens LÖSENORD", "konto kontot konton kontona",
            "server servern servrar servrarna", "inställning inställningen inställningar inställningarna",
            "användare användaren användarna", "ansluta ansluter ansluten anslutet anslutna anslutning",
            "logga loggar loggade loggat loggas loggning", "mapp mappen mappar mapparna", "fel felet felen",
            "licens licensen licenser licenserna", "fönster fönstret fönstren", "nummer numret", "byta byter byte bytt",
            "program programmet programmen", "tjänst tjänsten tjänster tjänsterna",
        ])
    func swedish(forms: String) { #expect(stems(forms).count == 1, "\(stems(forms))") }

    @Test(
        "of all forms of an English word are one",
        arguments: [
            "print prints printed printing", "change changes changed changing", "battery batteries",
            "copy copies copied copying", "address addresses", "process processes processing", "setting settings",
            "log logs logged logging", "crash crashes crashed", "user users", "update updates updated updating",
        ])
    func english(forms: String) { #expect(stems(forms).count == 1, "\(stems(forms))") }

    @Test("of other words stay apart")
    func apart() {
        for (one, other) in [
            ("data", "dator"), ("reset", "resa"), ("internet", "intern"), ("driver", "drive"), ("format", "form"),
            ("status", "stat"), ("access", "acce"), ("order", "ord"), ("har", "hår"), ("for", "för"),
        ] {
            #expect(terms(one) != terms(other))
        }
    }

    @Test("are written alike, whatever case, width and accents")
    func folding() {
        #expect(terms("CAFÉ") == terms("cafe\u{301}") && terms("Cafe") == terms("café"))
        #expect(terms("A\u{30A}A\u{308}O\u{308}") == "åäö" && terms("ÅÄÖ") == "åäö")
        #expect(terms("ＶＰＮ１２") == "vpn12" && terms("Straße") == terms("strasse"))
        #expect(terms("ΆΛΦΑ") == terms("αλφα") && terms("ЙОД") == terms("йод") && terms("и\u{306}од") == terms("йод"))
        #expect(terms("øl") == terms("öl"))
    }

    @Test("of identifiers are whole and in parts")
    func identifiers() {
        #expect(terms("INC-000123") == "inc 123" && terms("000") == "0")
        #expect(terms("ERR_0x80070005") == "err 80070005" && terms("0xzz99") == "0xzz99")
        #expect(terms("web01 web-01") == "web01 web 1" && terms("10.0.0.1") == "10 0 0 1")
        #expect(terms("KubeQuotaExceeded") == "kub |kubequotaexceed quot exceed")
        #expect(terms("KubeAPIDown") == "kub |kubeapidown api down" && terms("HTTPServer").contains("|httpserv"))
        #expect(terms("PDFs iPhone") == "pdfs iphon" && terms("LÖSENORD Åäö") == "lösenord åäö")
        #expect(!terms("aGVsbG8gd29ybGQ").contains("|"))
        #expect(terms("MyLibrary") == "my |mylibrari librari")
    }

    @Test("of Japanese are pairs and single characters")
    func japanese() {
        #expect(terms("印刷機") == "印刷 |印 刷機 |刷 機" && terms("鍵") == "鍵")
        #expect(terms("サーバー") == terms("サーバ") && terms("ｻｰﾊﾞｰ") == terms("サーバー"))
        #expect(terms("ﾌﾟﾘﾝﾀｰ") == terms("プリンタ") && terms("プリンターを") == terms("プリンタを"))
        #expect(terms("コピー") == "コピ |コ ピー |ピ ー" && terms("キー") == "キー |キ ー")
        #expect(terms("サーバールーム") != terms("サーバルーム"))
        #expect(terms("か\u{3099}") == "が" && terms("ハ\u{309A}") == "パ" && terms("ウ\u{3099}") == "ヴ")
        #expect(terms("IPアドレス") == terms("IP アドレス"))
        #expect(terms("東京、大阪") == "東京 |東 京 大阪 |大 阪")
    }

    @Test("keep their place in the text, in order, whatever the text")
    func places() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let text = random.text()
            var last = 0
            TextScanner.scan(text) { bytes, place in
                #expect(!bytes.isEmpty && bytes.count <= 140)
                #expect(place.start < place.end && place.end <= text.utf8.count)
                #expect(place.isColocated || place.start >= last || place.kind == .pair || place.kind == .single)
                if place.kind == .word || place.kind == .code { last = place.start }
                return true
            }
            #expect(Term.of(text) == Term.of(text))
            #expect(QueryPiece.all(of: text).allSatisfy { !$0.terms.isEmpty && !$0.terms.contains("") })
        }
    }

    @Test("of broken UTF-8 are those of what is left")
    func broken() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0xE3, 0x81, 0xF0, 0x9F, 0x63, 0xC3]
        var found: [String] = []
        bytes.withUnsafeBufferPointer { buffer in
            TextScanner.scan(buffer) { term, _ in
                found.append(String(decoding: term, as: UTF8.self))
                return true
            }
        }
        #expect(found == ["a", "b", "c"])
    }

    @Test("end where the taker has enough")
    func stopping() {
        var count = 0
        TextScanner.scan("one two three") { _, _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }
}

extension SeededGenerator {
    mutating func text() -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x7F, 0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x4FF, 0x3000...0x30FF,
            0x3400...0x9FFF, 0xAC00...0xAD00, 0xFF00...0xFFEF, 0x1F300...0x1FAFF, 0xE000...0xE010, 0x1E00...0x1EFF,
            0x590...0xE7F,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
