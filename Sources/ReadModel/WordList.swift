import Glibc

/// Words in the order in which they first came, each found again by its bytes.
///
/// For lists of many words that come as bytes: a dictionary of strings costs several times as much.
struct WordList {
    private var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``.
    private var ends: [Int] = []
    /// The last text that had the word.
    private var lastText: [Int] = []
    /// Places plus one by hash, 0 where there is none; its size is a power of two.
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    private var text = 0

    /// How many words there are.
    var count: Int { ends.count }

    /// The word at a place.
    subscript(place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

    private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

    /// Every word is new again to ``placeOnce(of:)``.
    mutating func beginText() { text += 1 }

    /// The place of a word, which is added where it is missing; nil when this text had it before.
    mutating func placeOnce(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Int(truncatingIfNeeded: Self.hash(word)) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if isEqual(place, word) {
                if lastText[place] == text { return nil }
                lastText[place] = text
                return place
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        lastText.append(text)
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    private func isEqual(_ place: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(place)
        guard range.count == word.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            UnsafeRawBufferPointer(rebasing: bytes[range]).elementsEqual(word)
        }
    }

    private mutating func grow() {
        var wider = [UInt32](repeating: 0, count: slots.count * 2)
        bytes.withUnsafeBufferPointer { bytes in
            for place in ends.indices {
                let word = UnsafeBufferPointer(rebasing: bytes[range(place)])
                var slot = Int(truncatingIfNeeded: Self.hash(word)) & (wider.count - 1)
                while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
                wider[slot] = UInt32(place + 1)
            }
        }
        slots = wider
    }

    /// FNV-1a, 64 bits, with its upper half folded into the lower, since slots are chosen by low bits.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let hash = Schema.fingerprint(of: word)
        return hash ^ hash >> 32
    }
}
