import Primitives
import SeededRandom
import Testing

@Suite("Writing JSON")
struct JSONWritingTests {
    @Test("compact, in order, readable") func compact() {
        let value: JSON = ["to": "bengt", "note": "障害 é 😀", "n": -5, "x": 1.5, "l": [true, nil]]
        #expect(value.text == #"{"to":"bengt","note":"障害 é 😀","n":-5,"x":1.5,"l":[true,null]}"#)
    }

    @Test(
        "what a person could not see is escaped",
        arguments: [
            ("\n\t\r\u{8}\u{C}", #""\n\t\r\b\f""#), ("\u{0}\u{1B}[2J\u{7F}", #""\u0000\u001b[2J\u007f""#),
            ("\u{85}\u{9B}", #""\u0085\u009b""#), ("a\u{202E}b\u{2066}", #""a\u202eb\u2066""#),
            ("\u{200B}\u{200D}\u{FEFF}", #""\u200b\u200d\ufeff""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("\u{E000}\u{F0000}\u{E0041}", #""\ue000\udb80\udc00\udb40\udc41""#), ("\"\\/", #""\"\\/""#),
            ("\u{10FFFF}\u{FFFE}", #""\udbff\udfff\ufffe""#),
        ])
    func escaped(text: String, json: String) throws {
        #expect(JSON.string(text).text == json)
        #expect(try JSON(parsing: json) == .string(text))
    }

    @Test("integers", arguments: [Int64.min, -1, 0, 1, 9, 10, 99, 100, 1_000_000, .max])
    func integers(value: Int64) {
        #expect(JSON.integer(value).text == String(value))
    }

    @Test("numbers that JSON does not have become null") func notFinite() {
        #expect(JSON.array([.number(.infinity), .number(.nan)]).text == "[null,null]")
    }

    @Test("reading after writing is the identity, and what is written is safe to print", arguments: 0..<40)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = random.json(depth: 0)
            var bytes: [UInt8] = []
            value.write(to: &bytes)
            #expect(try JSON(parsing: bytes) == value, "seed \(seed)")
            let visible = String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !(0x202A...0x202E).contains($0.value)
                    && !(0x2066...0x2069).contains($0.value) && !(0x200B...0x200F).contains($0.value)
            }
            #expect(visible, "seed \(seed): \(bytes)")
        }
    }
}

private extension SeededGenerator {
    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        let limits: [UInt32] = [0x80, 0x80, 0x300, 0x3000, 0x10FFFF]
        for _ in 0..<Int.random(in: 0...30, using: &self) {
            let limit = limits[Int.random(in: 0..<limits.count, using: &self)]
            text.append(Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) ?? "?")
        }
        return String(text)
    }

    mutating func json(depth: Int) -> JSON {
        switch Int.random(in: 0...(depth < 5 ? 6 : 4), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return .integer(Int64(bitPattern: next()) >> Int64.random(in: 0...63, using: &self))
        case 3:
            let value = Double(bitPattern: next())
            return .number(value.isFinite ? value : 0.1)
        case 4: return .string(text())
        case 5: return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth + 1) })
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0...4, using: &self) { object[text()] = json(depth: depth + 1) }
            return .object(object)
        }
    }
}
