/// Cuts a text into the terms that search knows it by: the same for a document, a query and what is marked on a screen.
///
/// A pure function of the bytes. Whatever is no valid UTF-8 separates words. It never allocates per term.
public struct TextScanner: ~Copyable {
    /// Takes a term, whose bytes are lent for the call; false ends the scan.
    public typealias Take = (_ term: UnsafeBufferPointer<UInt8>, _ place: TermPlace) -> Bool

    /// A word is known by that many bytes; what is longer is no word that anybody types.
    static let longest = 128

    let text: UnsafeBufferPointer<UInt8>
    var place = 0
    let word: WordBuffer
    /// Whether words keep their endings, for what is still being typed.
    let keepsEndings: Bool
    var isStopped = false

    private init(_ text: UnsafeBufferPointer<UInt8>, _ word: WordBuffer, keepsEndings: Bool) {
        self.text = text
        self.word = word
        self.keepsEndings = keepsEndings
    }

    /// Hands over each term of a text in order.
    public static func scan(_ text: UnsafeBufferPointer<UInt8>, _ take: Take) { scan(text, keepsEndings: false, take) }

    private static func scan(_ text: UnsafeBufferPointer<UInt8>, keepsEndings: Bool, _ take: Take) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 16) { bytes in
            withUnsafeTemporaryAllocation(of: WordBuffer.Part.self, capacity: WordBuffer.mostParts) { parts in
                guard let letters = bytes.baseAddress, let starts = parts.baseAddress else { return }
                let word = WordBuffer(letters: letters, parts: starts)
                var scanner = TextScanner(text, word, keepsEndings: keepsEndings)
                scanner.run(take)
            }
        }
    }

    /// Hands over each term of a text in order.
    ///
    /// - Parameter keepsEndings: whether words stay as they are written, but for case, width and accents.
    public static func scan(_ text: String, keepsEndings: Bool = false, _ take: Take) {
        var text = text
        text.withUTF8 { scan($0, keepsEndings: keepsEndings, take) }
    }

    private mutating func run(_ take: Take) {
        while place < text.count, !isStopped {
            let byte = text[place]
            if byte < 0x80 {
                if Self.isWord(byte) { scanWord(take) } else { place += 1 }
                continue
            }
            let (value, length) = decode(at: place)
            switch Folding(value).kind {
            case .letter: scanWord(take)
            case .unspaced: scanUnspaced(take)
            case .separator, .mark, .voice: place += length
            }
        }
    }

    /// A letter or digit of ASCII.
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// The code point at a place and its length; something that is no letter where the bytes are none.
    @inline(__always)
    func decode(at place: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(text[place])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, place + length <= text.count else { return (0, 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let next = UInt32(text[place + offset])
            guard next & 0xC0 == 0x80 else { return (0, 1) }
            value = value << 6 | (next & 0x3F)
        }
        return (value, length)
    }

    mutating func give(_ start: UnsafePointer<UInt8>, _ count: Int, _ place: TermPlace, _ take: Take) {
        guard !isStopped, count > 0 else { return }
        if !take(UnsafeBufferPointer(start: start, count: count), place) { isStopped = true }
    }
}
