import Primitives
import Testing

@Suite("Reading JSON")
struct JSONParsingTests {
    private func reason(_ text: String) -> JSONError.Reason? {
        do throws(JSONError) {
            _ = try JSON(parsing: text)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("values of every kind") func kinds() throws {
        let parsed = try JSON(parsing: #" {"a":null,"b":[true,false],"c":-12,"d":1.5e3,"e":"x","f":{},"g":[]} "#)
        let expected: JSON = [
            "a": nil, "b": [true, false], "c": -12, "d": 1500.0, "e": "x", "f": .object([:]), "g": [],
        ]
        #expect(parsed == expected)
        #expect(parsed.objectValue?.integer("c") == -12)
        #expect(parsed.objectValue?.members.map(\.key) == ["a", "b", "c", "d", "e", "f", "g"])
    }

    @Test("the ends of the integers") func integers() throws {
        #expect(try JSON(parsing: "9223372036854775807") == .integer(.max))
        #expect(try JSON(parsing: "-9223372036854775808") == .integer(.min))
        #expect(try JSON(parsing: "9223372036854775808") == .number(9_223_372_036_854_775_808))
        #expect(try JSON(parsing: "99999999999999999999999") == .number(1e23))
        #expect(try JSON(parsing: "-0") == .integer(0))
    }

    @Test("escapes") func escapes() throws {
        #expect(try JSON(parsing: #""\"\\\/\n\t\r\b\f\u00e5\u969C\ud83d\uDE00""#) == "\"\\/\n\t\r\u{8}\u{C}å障😀")
        #expect(try JSON(parsing: "\"å障😀\"") == "å障😀")
    }

    @Test("numbers that are none", arguments: ["01", "-", "1.", ".5", "+1", "1e", "1e+", "-01", "0x1", "1e999", "NaN"])
    func badNumbers(text: String) {
        #expect(reason(text) != nil)
    }

    @Test("what is damage") func damage() {
        #expect(reason(#"{"a":1,"a":2}"#) == .duplicateKey("a"))
        #expect(reason(#"{"a":1,"\u0061":2}"#) == .duplicateKey("a"))
        #expect(reason(#""\ud800""#) == .loneSurrogate)
        #expect(reason(#""\udc00\ud800""#) == .loneSurrogate)
        #expect(reason(#""\ud800\u0041""#) == .loneSurrogate)
        #expect(reason("{} {}") == .trailingBytes)
        #expect(reason("\"a\nb\"") == .unexpectedByte(0x0A))
        #expect(reason("[1,]") == .unexpectedByte(UInt8(ascii: "]")))
        #expect(reason("{\"a\":1,}") == .unexpectedByte(UInt8(ascii: "}")))
        #expect(reason(#""\x41""#) == .badEscape)
        #expect(reason("") == .unexpectedEnd)
        #expect(reason("nul") == .unexpectedEnd)
        for bytes: [UInt8] in [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0x5C, 0x6E, 0xE5, 0x22],
        ] {
            #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
        }
    }

    @Test("sixteen levels are read, seventeen are not") func nesting() {
        let deepest = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
        #expect(reason(deepest) == nil)
        #expect(reason("[" + deepest + "]") == .tooDeep)
        #expect(reason(String(repeating: "[", count: 100_000)) == .tooDeep)
        #expect(reason("[[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]]") == nil)
    }

    @Test("a duplicate among many keys is found") func manyKeys() {
        let members = (0..<2000).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(reason("{\(members)}") == nil)
        #expect(reason("{\(members),\"k1999\":1}") == .duplicateKey("k1999"))
        #expect(reason("{\(members),\"k3\":1}") == .duplicateKey("k3"))
    }

    @Test("no prefix of a text is a text, and none traps") func prefixes() {
        let text = Array(#"{"a":[1,-2.5e3,"\u00e5\ud83d\ude00",true,null],"b":{"c":"障害"}}"#.utf8)
        for count in 0..<text.count {
            #expect(throws: JSONError.self) { try JSON(parsing: Array(text[..<count])) }
        }
    }
}
