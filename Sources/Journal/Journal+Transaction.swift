import Glibc
import Primitives

extension Journal {
    /// Appends what `work` decides against the newest state; see `EventLog.transaction`.
    public func transaction<Value>(
        from known: Position, by: String, at time: Timestamp, writing: Writing = .once,
        _ work: (inout AppendTransaction) throws -> Value
    ) throws -> Committed<Value> {
        try holdingLock {
            let (appender, found) = try prepare(
                from: known, author: Appender.Author(by: by, at: time), writing: writing, acceptingGaps: false)
            var transaction = AppendTransaction(found: found, appender: appender)
            let value = try work(&transaction)
            try appender.commit()
            advance(to: appender.head)
            return Committed(value: value, found: found, records: appender.records, position: appender.head)
        }
    }

    /// Steps 2 to 4 of an append, while the lock is held.
    func prepare(
        from known: Position, author: Appender.Author, writing: Writing, acceptingGaps: Bool
    ) throws(JournalError) -> (appender: Appender, found: [Record]) {
        let size = try confirm(known)
        if let mark = try poisonMark() { throw .poisoned(mark) }
        // Nothing is read where nothing is new, the usual case of a desk that follows its log.
        let news = size == known.offset ? News(head: known) : try catchUp(from: known, author: author)
        let gaps = state.withLock { $0.gaps }
        guard gaps.isEmpty || acceptingGaps else { throw .damaged(gaps) }
        let appender = Appender(
            self, author: author, writing: writing, head: news.head,
            fileEnd: news.tail?.range.upperBound ?? news.head.offset, tail: news.tail)
        return (appender, news.found)
    }

    /// What stands behind the position that a writer knew.
    private struct News {
        var head: Position
        var found: [Record] = []
        var tail: Appender.Tail?
    }

    private func catchUp(from known: Position, author: Appender.Author) throws(JournalError) -> News {
        var news = News(head: known)
        var reader = reader(from: known, verifying: .chainAndBodies)
        while true {
            switch try reader.next() {
            case .record(let record):
                news.found.append(record)
            case .end(_, .wholeRecord):
                // A writer died between the record and its line feed: complete it, and read it.
                try file.append([0x0A])
                try sync(since: reader.chain.position, author: author)
            case .end(let range, let ending):
                note(reader.chain)
                news.head = reader.chain.position
                news.tail = range.map { Appender.Tail(range: $0, closing: ending.closing) }
                return news
            }
        }
    }

    /// Syncs; where that fails, leaves the poison mark. A failed sync is never tried again.
    func sync(since base: Position, author: Appender.Author) throws(JournalError) {
        let code = -file.system.syncData(file.descriptor)
        guard code != 0 else { return }
        _ = file.system.dropCache(file.descriptor, base.offset)
        let mark = PoisonMark(log: logID, position: base, at: author.at, by: author.by, code: code)
        let isMarked = leave(mark)
        if !isMarked { state.withLock { $0.unmarkedPoison = mark } }
        throw .fateUnknown(mark, marked: isMarked)
    }

    /// Writes the mark beside the log and syncs it; true when other writers will find it.
    private func leave(_ mark: PoisonMark) -> Bool {
        let system = file.system
        let markPath = PoisonMark.path(ofLogAt: path)
        let descriptor = system.open(markPath, O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0o660)
        if descriptor == -EEXIST { return true }
        guard descriptor >= 0 else { return false }
        defer { _ = system.close(descriptor) }
        _ = system.setMode(descriptor, 0o660)
        // The name alone already stops every writer; the content and its sync are as good as the disk still is.
        let markFile = LogFile(path: markPath, descriptor: descriptor, system: system)
        try? markFile.append(mark.bytes)
        _ = system.sync(descriptor)
        try? Journal.syncDirectory(of: markPath, system)
        return true
    }

    func advance(to position: Position) {
        state.withLock { if position > $0.furthest { $0.furthest = position } }
    }
}
