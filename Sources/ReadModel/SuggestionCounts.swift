/// In how many tickets of which labels a word is, packed: pairs of label and count, each as a base-128 number with the
/// low bits first (LEB128), labels rising.
struct SuggestionCounts {
    typealias Entry = (label: Int, tickets: Int)

    private(set) var entries: [Entry] = []

    init() {}

    /// Reads what was packed. Bytes that end within a number end the list.
    init(_ bytes: UnsafeRawBufferPointer) {
        var place = 0
        while let label = Self.number(bytes, &place), let tickets = Self.number(bytes, &place) {
            entries.append((label, tickets))
        }
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Int? {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while place < bytes.count, shift < 56 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return Int(value) }
            shift += 7
        }
        return nil
    }

    /// Adds to a label's count.
    mutating func add(_ tickets: Int, to label: Int) {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].label < label { low = middle + 1 } else { high = middle }
        }
        if entries.indices.contains(low), entries[low].label == label {
            entries[low].tickets += tickets
        } else {
            entries.insert((label, tickets), at: low)
        }
    }

    /// What there is more than none of, packed; `nil` when that is nothing.
    var packed: [UInt8]? {
        var bytes: [UInt8] = []
        for (label, tickets) in entries where tickets > 0 {
            Self.append(label, to: &bytes)
            Self.append(tickets, to: &bytes)
        }
        return bytes.isEmpty ? nil : bytes
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(max(number, 0))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
