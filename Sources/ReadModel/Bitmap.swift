/// A set of ticket numbers: a bit each, as long as numbers are as dense as a journal gives them.
struct Bitmap: Sendable {
    private var words: [UInt64] = []
    /// Numbers that no desk reaches, but a damaged journal may name.
    private var sparse: Set<Int64> = []

    private static let denseLimit: Int64 = 1 << 28

    /// Adds a number.
    mutating func insert(_ number: Int64) {
        guard (0..<Self.denseLimit).contains(number) else {
            sparse.insert(number)
            return
        }
        let word = Int(number >> 6)
        if word >= words.count {
            words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
        }
        words[word] |= 1 << UInt64(number & 63)
    }

    /// Whether a number was added.
    func contains(_ number: Int64) -> Bool {
        guard (0..<Self.denseLimit).contains(number) else { return sparse.contains(number) }
        let word = Int(number >> 6)
        return word < words.count && words[word] & (1 << UInt64(number & 63)) != 0
    }
}
