import Primitives

extension SafeText {
    /// Columns taken when drawn on one line; line feeds take none.
    public var columns: Int {
        guard !isPlainASCII else { return plain.utf8.count }
        return withBytes { bytes in
            var reader = GlyphReader(bytes)
            var sum = 0
            while true {
                if reader.nextPlain() != nil {
                    sum += 1
                    continue
                }
                guard reader.next() else { break }
                if reader.base != 0x0A { sum += reader.columns }
            }
            return sum
        }
    }

    /// Gives `body` the text's UTF-8.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = plain.utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(plain.utf8).withUnsafeBufferPointer(body)
    }

    /// Takes as many characters as fit into `limit` columns.
    /// - Returns: the UTF-8 offset where the rest begins, and the columns taken.
    public func fitting(columns limit: Int) -> (end: Int, columns: Int) {
        withBytes { bytes in
            if isPlainASCII {
                let end = max(0, min(limit, bytes.count))
                return (end, end)
            }
            var reader = GlyphReader(bytes)
            var (end, taken) = (0, 0)
            while taken < limit {
                if reader.nextPlain() != nil {
                    taken += 1
                } else {
                    guard reader.next(), taken + reader.columns <= limit else { break }
                    taken += reader.columns
                }
                end = reader.offset
            }
            return (end, taken)
        }
    }
}
