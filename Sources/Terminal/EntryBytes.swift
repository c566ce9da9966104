/// Reads the little-endian parts of a compiled terminfo entry. Parts that are not there are nil.
struct EntryReader {
    let bytes: [UInt8]
    private var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, at + count <= bytes.count else { return nil }
        defer { at += count }
        return bytes[at..<at + count]
    }

    mutating func shorts(_ count: Int) -> [Int16]? {
        guard count >= 0, let part = take(count * 2).map(Array.init) else { return nil }
        return (0..<count).map { Int16(bitPattern: UInt16(part[$0 * 2]) | UInt16(part[$0 * 2 + 1]) << 8) }
    }

    mutating func numbers(_ count: Int, isWide: Bool) -> [Int32]? {
        guard isWide else { return shorts(count)?.map(Int32.init) }
        guard let halves = shorts(count * 2) else { return nil }
        return (0..<count).map { Int32(halves[$0 * 2 + 1]) << 16 | Int32(UInt16(bitPattern: halves[$0 * 2])) }
    }

    /// Parts of two and more bytes begin at an even place.
    mutating func align() -> Bool {
        at += at & 1
        return at <= bytes.count
    }
}

/// Writes what ``EntryReader`` reads.
struct EntryWriter {
    var bytes: [UInt8] = []

    mutating func shorts(_ values: [Int16]) {
        for value in values { bytes += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }
    }

    mutating func numbers(_ values: [Int32]) {
        for value in values {
            shorts([Int16(truncatingIfNeeded: value), Int16(truncatingIfNeeded: value >> 16)])
        }
    }

    mutating func align() {
        if bytes.count & 1 == 1 { bytes.append(0) }
    }
}
