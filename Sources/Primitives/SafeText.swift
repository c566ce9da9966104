/// Text that may be drawn: whatever came from outside, put through the display rule.
///
/// There is no other way to make one. Most text comes out as it was; what must not be shown as itself is *revealed*,
/// spelled out in ASCII in a run that a view draws in reverse video:
///
/// - `\u{HEX}` for a control, format, default-ignorable, private-use or unassigned code point,
/// - `\x{HH}` for a byte that is no UTF-8,
/// - `\u{+N}` for N combining marks left out, after a character that already carries eight.
///
/// A combining mark with nothing to stand on gets a dotted circle (U+25CC). Emoji sequences, and joiners between
/// letters of scripts that need them, are kept. Two texts joined are as safe as each alone.
public struct SafeText: Sendable, Hashable {
    /// Whether line feeds are layout or are revealed like any control.
    public enum Lines: Sendable {
        case single
        case multiple
    }

    /// The text as drawn, revealed runs spelled out; line feeds only where they are layout.
    public private(set) var plain: String
    /// Where revealed runs stand, as ascending UTF-8 offsets into `plain`.
    public private(set) var revealed: [Range<Int>]
    /// Whether `plain` is printable ASCII throughout, so that a byte is a column.
    public private(set) var isPlainASCII: Bool

    /// Nothing to draw.
    public static let empty = SafeText("")

    /// Puts `untrusted` through the display rule.
    public init(_ untrusted: String, lines: Lines = .single) {
        let plainASCII = untrusted.utf8.withContiguousStorageIfAvailable(DisplayRule.isPlainASCII) ?? false
        if plainASCII || Self.needsNoContext(untrusted, lines: lines) {
            self.init(plain: untrusted, revealed: [], isPlainASCII: plainASCII)
        } else {
            self.init(SafeTextBuilder(source: untrusted.unicodeScalars.map(\.value), lines: lines))
        }
    }

    /// Reads `bytes` as UTF-8 and puts them through the display rule; what is no UTF-8 shows byte by byte.
    public init(bytes: some Collection<UInt8>, lines: Lines = .single) {
        if let text = String(validating: bytes, as: UTF8.self) {
            self.init(text, lines: lines)
        } else {
            self.init(SafeTextBuilder(source: SafeTextBuilder.decode(Array(bytes)), lines: lines))
        }
    }

    init(plain: String, revealed: [Range<Int>], isPlainASCII: Bool) {
        self.plain = plain
        self.revealed = revealed
        self.isPlainASCII = isPlainASCII
    }

    private init(_ builder: SafeTextBuilder) {
        let plain = String(decoding: builder.output, as: UTF8.self)
        let ascii = builder.output.withUnsafeBufferPointer(DisplayRule.isPlainASCII)
        self.init(plain: plain, revealed: builder.revealed, isPlainASCII: ascii)
    }

    /// Whether every code point can be judged alone and is shown, so that the string serves as it is.
    private static func needsNoContext(_ text: String, lines: Lines) -> Bool {
        for scalar in text.unicodeScalars {
            switch UnicodeClass(scalar) {
            case .narrow, .wide: continue
            case .hidden where scalar == "\n" && lines == .multiple: continue
            case .hidden, .mark: return false
            }
        }
        return true
    }

    /// Whether there is nothing to draw.
    public var isEmpty: Bool { plain.isEmpty }

    /// Whether anything had to be spelled out.
    public var hasRevealed: Bool { !revealed.isEmpty }
}

extension SafeText {
    /// Adds `other` behind this text.
    public mutating func append(_ other: SafeText) {
        let shift = plain.utf8.count
        revealed += other.revealed.map { $0.lowerBound + shift..<$0.upperBound + shift }
        isPlainASCII = isPlainASCII && other.isPlainASCII
        plain += other.plain
    }
}
