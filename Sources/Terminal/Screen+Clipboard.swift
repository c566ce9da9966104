import Primitives

extension Screen {
    /// Puts text on the terminal's clipboard, with the next frame. Terminals that do not know OSC 52 ignore it.
    ///
    /// The sequence is `ESC ] 52 ; c ; BASE64 BEL` (xterm, *Operating System Commands*); the text travels as base64, so
    /// nothing in it can end the sequence.
    public mutating func copy(_ text: String) {
        output.add("\u{1B}]52;c;" + Self.base64(Array(text.utf8)) + "\u{7}")
    }

    /// RFC 4648, section 4, from the alphabet of section 5.
    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Base64URL.encode(bytes).map { letter -> Character in
            switch letter {
            case "-": "+"
            case "_": "/"
            default: letter
            }
        }
        return String(letters) + String(repeating: "=", count: (4 - letters.count % 4) % 4)
    }
}
