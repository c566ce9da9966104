import Glibc

extension Journal {
    /// Hands the records behind a position to `visit`; see `EventLog.read`.
    ///
    /// Also throws `positionNotFound` or `shorter` when the file does not hold the position, and `forked`.
    public func read(
        from position: Position, limit: Int? = nil, verifying verification: Verification = .chainAndBodies,
        _ visit: (Record) throws -> Bool
    ) throws -> ReadOutcome {
        try confirm(position)
        var reader = reader(from: position, verifying: verification)
        var tail = ReadOutcome.Tail.clean
        var count = 0
        reading: while count < limit ?? .max {
            switch try reader.next() {
            case .record(let record):
                count += 1
                if try !visit(record) { break reading }
            case .end(let range, _):
                if let range { tail = .incomplete(range) }
                break reading
            }
        }
        note(reader.chain)
        return ReadOutcome(position: reader.chain.position, tail: tail, damage: reader.chain.gaps)
    }

    /// Reads one record by its place, and checks its hashes; its place in the chain is not checked again.
    ///
    /// - Throws: `damaged` when no valid record stands there.
    public func record(at offset: Int64, length: Int) throws(JournalError) -> Record {
        let range = offset..<offset + Int64(max(1, length))
        var decoder = LineDecoder(log: logID)
        guard let bytes = try file.bytes(range), let record = Self.record(bytes[...], at: offset, &decoder) else {
            throw .damaged([Damage(range: range, kind: .unreadable, after: .start)])
        }
        return record
    }

    /// Between two records that are read at once, no more than that many bytes are read for nothing.
    private static let longestStride: Int64 = 16_384
    /// As many bytes at most are read at once.
    private static let longestStretch: Int64 = 1 << 20

    /// Reads records by their places, which are in the journal's order, and checks their hashes; those that stand close
    /// together are fetched at once.
    ///
    /// - Throws: `damaged` when one of them is not valid.
    public func records(
        at places: [(offset: Int64, length: Int)]
    ) throws(JournalError) -> [Record] {
        var records: [Record] = []
        records.reserveCapacity(places.count)
        var decoder = LineDecoder(log: logID)
        var next = 0
        while next < places.count {
            let start = places[next].offset
            var end = start + Int64(max(1, places[next].length))
            var last = next + 1
            while last < places.count, places[last].offset >= end, places[last].offset - end <= Self.longestStride,
                places[last].offset + Int64(places[last].length) - start <= Self.longestStretch
            {
                end = places[last].offset + Int64(max(1, places[last].length))
                last += 1
            }
            guard let bytes = try file.bytes(start..<end) else {
                throw .damaged([Damage(range: start..<end, kind: .unreadable, after: .start)])
            }
            for place in places[next..<last] {
                let first = Int(place.offset - start)
                let line = bytes[first..<first + max(1, place.length)]
                guard let record = Self.record(line, at: place.offset, &decoder) else {
                    let range = place.offset..<place.offset + Int64(line.count)
                    throw .damaged([Damage(range: range, kind: .unreadable, after: .start)])
                }
                records.append(record)
            }
            next = last
        }
        return records
    }

    private static func record(_ bytes: ArraySlice<UInt8>, at offset: Int64, _ decoder: inout LineDecoder) -> Record? {
        guard bytes.last == 0x0A else { return nil }
        let verdict = bytes.withUnsafeBytes {
            decoder.decode(UnsafeRawBufferPointer(rebasing: $0.dropLast()), at: offset, verifying: .chainAndBodies)
        }
        guard case .record(let record) = verdict else { return nil }
        return record
    }

    /// Makes sure that the file still is the one that was opened, holds everything that was read, and has this
    /// position in its history; answers the file's size.
    ///
    /// - Throws: `missing`, `replaced`, `shorter`, `positionNotFound`.
    @discardableResult
    public func confirm(_ position: Position) throws(JournalError) -> Int64 {
        let size = try checkFile(holding: position.offset)
        guard position != .start, position != state.withLock({ $0.furthest }) else { return size }
        guard position.offset <= size, let last = try lineBefore(position.offset), last == position else {
            throw .positionNotFound(position)
        }
        return size
    }

    /// Checks path, inode and size; answers the size.
    func checkFile(holding offset: Int64) throws(JournalError) -> Int64 {
        switch file.system.statusOfPath(path) {
        case .failure(let code) where code.code == ENOENT: throw .missing(path: path)
        case .failure(let code): throw file.error("stat", code.code)
        case .success(let found):
            guard found.isSameFile(as: identity) else { throw .replaced(path: path) }
            let known = max(offset, state.withLock { $0.furthest.offset })
            guard found.size >= known else { throw .shorter(path: path, known: known, found: found.size) }
            return found.size
        }
    }

    /// The place behind the record whose line ends at an offset, nil when no record ends there.
    private func lineBefore(_ end: Int64) throws(JournalError) -> Position? {
        var window: Int64 = 2048
        while true {
            let start = max(0, end - window)
            guard let bytes = try file.bytes(start..<end), bytes.last == 0x0A else { return nil }
            let newline = bytes.dropLast().lastIndex(of: 0x0A)
            if newline != nil || start == 0 {
                let first = newline.map { $0 + 1 } ?? 0
                var decoder = LineDecoder()
                let verdict = bytes[first...].dropLast().withUnsafeBytes {
                    decoder.decode($0, at: start + Int64(first), verifying: .chain)
                }
                guard case .record(let record) = verdict else { return nil }
                return record.end
            }
            guard window <= Int64(Journal.longestRecord) else { return nil }
            window *= 8
        }
    }

    func reader(from position: Position, verifying verification: Verification) -> LogReader {
        let gaps = state.withLock { $0.gaps.filter { $0.range.upperBound <= position.offset } }
        return LogReader(file, from: position, log: logID, gaps: gaps, verifying: verification)
    }

    /// Keeps what a reader has learned.
    func note(_ chain: ChainReader) {
        state.withLock { state in
            let beyond = state.gaps.filter { $0.range.lowerBound >= chain.position.offset }
            state.gaps = chain.gaps + beyond.filter { !chain.gaps.contains($0) }
            if chain.position > state.furthest { state.furthest = chain.position }
        }
    }
}
