import Primitives

extension Journal {
    /// Reads the whole log and checks the chain, all bodies against their hashes, and their form.
    ///
    /// - Parameters:
    ///   - earlier: a head hash that was noted before, to be found again.
    ///   - progress: is told the bytes read so far, every few thousand records.
    /// - Throws: `forked`, `newerFormat`, or what reading can meet. Damage is reported, not thrown.
    public func verify(
        against earlier: Digest? = nil, progress: (Int64) -> Void = { _ in }
    ) throws(JournalError) -> VerificationReport {
        _ = try checkFile(holding: 0)
        var report = VerificationReport(head: .start)
        var reader = LogReader(file, from: .start, log: logID, gaps: [], verifying: .chainAndBodies)
        reading: while true {
            switch try reader.next() {
            case .record(let record):
                report.count(record)
                if record.hash == earlier { report.earlierHead = record.seq }
                if report.records & 4095 == 0 { progress(record.offset) }
            case .end(let range, _):
                if let range { report.tail = .incomplete(range) }
                break reading
            }
        }
        note(reader.chain)
        report.head = reader.chain.position
        report.gaps = reader.chain.gaps
        report.accepted = reader.chain.accepted
        report.sealed = reader.chain.sealed
        return report
    }

    /// Looks for everything that needs a person; changes nothing.
    ///
    /// - Throws: what keeps the file from being read at all.
    public func examine() throws(JournalError) -> [Finding] {
        var findings: [Finding] = []
        if let mark = try poisonMark() { findings.append(.poison(mark)) }
        do throws(JournalError) {
            let report = try verify()
            findings += report.gaps.map { .gap($0) }
            findings += report.malformed.map { .malformedBody(seq: $0) }
            if case .incomplete(let range) = report.tail { findings.append(.incompleteTail(range)) }
        } catch .forked(let fork) {
            findings.insert(.fork(fork), at: 0)
        }
        return findings
    }
}

extension VerificationReport {
    fileprivate mutating func count(_ record: Record) {
        records += 1
        guard let body = record.body else {
            erased += 1
            return
        }
        if (try? JSON(parsing: body)) == nil { malformed.append(record.seq) }
    }
}
