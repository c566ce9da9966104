/// Reads records from a position on: lines, their hashes, and the chain.
struct LogReader: ~Copyable {
    /// What comes next.
    enum Step {
        case record(Record)
        /// The end. `tail` is what no record stands in, nil when there is nothing like that.
        case end(tail: Range<Int64>?, ending: Ending)
    }

    /// How the last bytes of a file end, and with it what a writer must put behind them.
    enum Ending {
        /// With a line feed.
        case closed
        /// With a record that lacks its line feed alone.
        case wholeRecord
        /// With a record whose body is cut where the line could be taken for complete: only something that cannot
        /// stand at the end of a record keeps it from being one.
        case tornBody
        /// Anyhow else.
        case torn

        /// What turns the bytes into lines of damage.
        var closing: [UInt8] {
            switch self {
            case .closed: []
            case .wholeRecord, .torn: [0x0A]
            case .tornBody: [0x20, 0x0A]
            }
        }
    }

    private(set) var chain: ChainReader
    private var scanner: LogScanner
    private var decoder: LineDecoder
    private let file: LogFile
    private let verification: Verification

    init(_ file: LogFile, from position: Position, log: String, gaps: [Damage], verifying verification: Verification) {
        self.file = file
        self.verification = verification
        decoder = LineDecoder(log: log)
        scanner = LogScanner(file, from: position.offset)
        chain = ChainReader(from: position, log: log, gaps: gaps) { (range) throws(JournalError) -> Digest in
            try file.hash(range)
        }
    }

    /// The next record, or the end; after the end it may be called again to see whether more has come.
    mutating func next() throws(JournalError) -> Step {
        while true {
            switch try scanner.next() {
            case .whole(let line, let range):
                let verdict = decoder.decode(line, at: range.lowerBound, verifying: verification)
                if let record = try take(verdict, range) { return .record(record) }
            case .overlong(let range):
                chain.noteUnreadable(range)
            case .end(let residue, let range):
                return end(residue, range)
            }
        }
    }

    private mutating func take(_ verdict: LineVerdict, _ range: Range<Int64>) throws(JournalError) -> Record? {
        do throws(JournalError) {
            return try chain.take(verdict, range: range, path: file.path)
        } catch .forked(var fork) {
            fork.rival = try file.firstRecord(numbered: fork.found.seq, before: fork.found.offset)
            throw .forked(fork)
        }
    }

    private mutating func end(_ residue: UnsafeRawBufferPointer?, _ range: Range<Int64>) -> Step {
        let first = chain.open?.range.lowerBound ?? range.lowerBound
        let tail = first < range.upperBound ? first..<range.upperBound : nil
        guard !range.isEmpty else { return .end(tail: tail, ending: .closed) }
        guard let residue else { return .end(tail: tail, ending: .torn) }
        // Whatever the reader was asked to verify: how a tail is closed must not depend on it.
        switch decoder.decode(residue, at: range.lowerBound, verifying: .chainAndBodies) {
        case .record, .newerFormat: return .end(tail: tail, ending: .wholeRecord)
        case .damagedBody: return .end(tail: tail, ending: .tornBody)
        case .damaged: return .end(tail: tail, ending: .torn)
        }
    }
}

extension LogFile {
    /// The first valid record with a number before an offset: the other side of a fork.
    func firstRecord(numbered seq: Int64, before limit: Int64) throws(JournalError) -> Record? {
        try firstRecord { $0.seq == seq && $0.offset < limit }
    }

    /// The first valid record that fits, wherever it stands.
    func firstRecord(where fits: (Record) -> Bool) throws(JournalError) -> Record? {
        var scanner = LogScanner(self, from: 0)
        var decoder = LineDecoder()
        while true {
            switch try scanner.next() {
            case .whole(let line, let range):
                switch decoder.decode(line, at: range.lowerBound, verifying: .chainAndBodies) {
                case .record(let record) where fits(record): return record
                case .newerFormat(let version): throw .newerFormat(path: path, version: version)
                default: continue
                }
            case .overlong: continue
            case .end: return nil
            }
        }
    }

    /// The SHA-256 of bytes of the file, read in pieces.
    func hash(_ range: Range<Int64>) throws(JournalError) -> Digest {
        var hasher = Hasher256()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let piece = offset..<min(offset + 1 << 20, range.upperBound)
            guard let bytes = try bytes(piece) else { break }
            hasher.add(bytes)
            offset = piece.upperBound
        }
        return hasher.digest()
    }
}
