import Canvas
import Testing

@testable import Console

/// A keyboard as it is sold in a country: the signs that one key gives, alone or with Shift. What needs AltGr, or is a dead
/// key that waits for a letter, is left out.
struct Keyboard: CustomTestStringConvertible {
    var country: String
    var signs: Set<Character>
    var testDescription: String { country }

    init(_ country: String, _ plain: String, _ shifted: String) {
        self.country = country
        signs = Set(plain + shifted + " ")
    }

    static let all = [
        Keyboard(
            "United States", "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
            "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"),
        Keyboard(
            "Sweden, Finland", "§1234567890+qwertyuiopåasdfghjklöä'<zxcvbnm,.-",
            "½!\"#¤%&/()=?QWERTYUIOPÅASDFGHJKLÖÄ*>ZXCVBNM;:_"),
        Keyboard(
            "Germany, Austria", "1234567890ßqwertzuiopü+asdfghjklöä#<yxcvbnm,.-",
            "°!\"§$%&/()=?QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_"),
        Keyboard(
            "France", "²&é\"'(-è_çà)=azertyuiop$qsdfghjklmù*<wxcvbn,;:!",
            "1234567890°+AZERTYUIOP£QSDFGHJKLM%µ>WXCVBN?./§"),
        Keyboard(
            "Japan", "1234567890-^\\qwertyuiop@[asdfghjkl;:]zxcvbnm,./",
            "!\"#$%&'()=~|QWERTYUIOP`{ASDFGHJKL+*}ZXCVBNM<>?_"),
        Keyboard(
            "United Kingdom", "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
            "¬!\"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?"),
    ]

    /// Whether keys can be pressed here, one after another. Control goes with the key that bears the sign.
    func has(_ sequence: KeySequence) -> Bool {
        sequence.keys.allSatisfy { key in
            if case .character(let sign) = key.code { signs.contains(sign) } else { true }
        }
    }
}

@Suite("Keyboards")
struct KeyboardTests {
    @Test("reach every action that has keys, without AltGr or dead keys", arguments: Keyboard.all)
    func reach(_ keyboard: Keyboard) {
        for row in Keymap.standard.rows where !row.keys.isEmpty {
            #expect(
                row.keys.contains(where: keyboard.has),
                "\(row.action.settingsName) has only \(row.keys.map(\.name)) in \(row.places)")
        }
    }

    @Test("reach what has no key by the palette, wherever it exists")
    func palette() {
        for row in Keymap.standard.rows where row.keys.isEmpty {
            for place in row.places {
                #expect(!(Keymap.standard.keys(for: .palette, in: place) ?? []).isEmpty, "\(row.action) in \(place)")
            }
        }
    }

    @Test("send every key of the table")
    func sent() {
        for row in Keymap.standard.rows {
            for key in row.keys.flatMap(\.keys) {
                if case .never = key.sending { Issue.record("\(key.name) for \(row.action)") }
            }
        }
    }

    @Test("give letters that count the same in whatever width they come")
    func width() {
        #expect(KeySequence(name: "ｇ ｇ") == KeySequence(.character("g"), .character("g")))
        #expect(Key.character("＃").halfWidth == .character("#"))
        #expect(Key.character("é").halfWidth == .character("é"))
    }
}
