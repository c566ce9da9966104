import Primitives

/// How text reaches the clipboard of the person's own terminal: by OSC 52 (xterm, *Operating System Commands*), through
/// a multiplexer where there is one.
public struct Clipboard: Hashable, Sendable {
    /// Why text can't be put there.
    public enum Refusal: Error, Hashable, Sendable {
        /// The terminal has no such thing.
        case noClipboard
        /// The text has more bytes than terminals take.
        case tooLong(limit: Int)
    }

    /// What stands between.
    enum Way: Hashable, Sendable {
        case none, direct, tmux, screen
    }

    /// The most bytes of text that xterm and tmux take: 100,000 of base64.
    public static let limit = 74_994

    let way: Way

    /// The way by `TERM` and the multiplexers' variables.
    init(terminal: String, environment: (String) -> String?) {
        let isBare = ["linux", "vt", "cons", "dumb"].contains { terminal.hasPrefix($0) }
        if isBare {
            way = .none
        } else if terminal.hasPrefix("tmux") || environment("TMUX")?.isEmpty == false {
            way = .tmux
        } else if terminal.hasPrefix("screen") {
            way = .screen
        } else {
            way = .direct
        }
    }

    /// The bytes that put `text` on the clipboard. It travels as base64, so nothing in it can end the sequence.
    func sequence(for text: String) throws(Refusal) -> String {
        let bytes = Array(text.utf8)
        guard way != .none else { throw .noClipboard }
        guard bytes.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
        let plain = "\u{1B}]52;c;" + Self.base64(bytes) + "\u{7}"
        switch way {
        case .none, .direct: return plain
        // With `set-clipboard on` tmux takes it itself; with `allow-passthrough on` it hands on what stands in its own
        // string, every escape doubled (tmux(1)). Both set the same text.
        case .tmux: return plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\"
        case .screen: return Self.inPieces(plain)
        }
    }

    /// GNU screen hands on what stands in its device control strings, and cuts those at 768 bytes.
    private static func inPieces(_ plain: String) -> String {
        var rest = Array(plain.utf8)[...]
        var result = ""
        while !rest.isEmpty {
            result += "\u{1B}P" + String(decoding: rest.prefix(700), as: UTF8.self) + "\u{1B}\\"
            rest = rest.dropFirst(700)
        }
        return result
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
