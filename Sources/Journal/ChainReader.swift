/// Follows the chain from line to line: the rules of the format page's section "Reading".
struct ChainReader {
    private(set) var position: Position
    /// Damaged lines that no record has closed yet.
    private(set) var open: Damage?
    private(set) var gaps: [Damage]
    private(set) var sealed: [Damage] = []
    private(set) var accepted: [Damage] = []
    let log: String
    /// Hashes bytes of the file, to compare damage with the record that names it.
    let hashRange: (Range<Int64>) throws(JournalError) -> Digest

    init(
        from position: Position, log: String, gaps: [Damage],
        hashRange: @escaping (Range<Int64>) throws(JournalError) -> Digest
    ) {
        self.gaps = gaps
        self.position = position
        self.log = log
        self.hashRange = hashRange
    }

    /// Takes in what a whole line turned out to be; answers the record to hand on, if there is one.
    ///
    /// - Throws: `forked`, `newerFormat`, or what reading damaged bytes again can meet.
    mutating func take(
        _ verdict: LineVerdict, range: Range<Int64>, path: String
    ) throws(JournalError) -> Record? {
        switch verdict {
        case .damaged:
            noteUnreadable(range)
            return nil
        case .newerFormat(let version):
            throw .newerFormat(path: path, version: version)
        case .damagedBody(let record):
            try link(record)
            let damage = Damage(range: range, kind: .body(seq: record.seq), after: position)
            position = record.end
            open = damage
            return nil
        case .record(let record):
            try link(record)
            position = record.end
            return record
        }
    }

    /// Lets a line that is too long to be decoded count as damaged.
    mutating func noteUnreadable(_ range: Range<Int64>) {
        guard let before = open, before.kind == .unreadable else {
            // What stands before it has a body of its own that is damaged: that one is behind `position` already.
            if let before = open { gaps.append(before) }
            open = Damage(range: range, kind: .unreadable, after: position)
            return
        }
        open?.range = before.range.lowerBound..<range.upperBound
    }

    /// Checks a record with a valid hash against the place it stands at.
    private mutating func link(_ record: Record) throws(JournalError) {
        let continues =
            record.log == log && record.seq == position.seq + 1 && record.previous == position.hash
        guard continues || record.log == log && open != nil && record.seq > position.seq else {
            throw .forked(Fork(expected: position, found: record, rival: nil))
        }
        if let open {
            let isSeal = continues && record.type == OwnType.tailSealed && record.offset == open.range.upperBound
            if isSeal, try names(record, open) { sealed.append(open) } else { gaps.append(open) }
            self.open = nil
        }
        guard record.type == OwnType.gapAccepted, let report = DamageReport(record) else { return }
        guard let index = gaps.firstIndex(where: { $0.range == report.range }), try names(record, gaps[index]) else {
            return
        }
        accepted.append(gaps.remove(at: index))
    }

    private func names(_ record: Record, _ damage: Damage) throws(JournalError) -> Bool {
        guard let report = DamageReport(record), report.range == damage.range else { return false }
        return try hashRange(damage.range) == report.hash
    }
}
