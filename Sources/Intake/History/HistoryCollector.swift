import Helpdesk
import Primitives

/// Gathers the histories of all tickets of a file while its rows go by.
struct HistoryCollector {
    private let rows: RowReader
    private let options: ImportedHistory.Options
    private var histories: [TicketHistory] = []
    private var places: [String: Int] = [:]
    private var entries: [TicketHistory.Entry] = []
    private var rejected: [RejectedRow] = []
    private var scratch: [TicketHistory.Entry] = []

    init(_ rows: RowReader, _ options: ImportedHistory.Options) {
        self.rows = rows
        self.options = options
    }

    mutating func take(_ row: CSVRow) {
        do throws(RejectedRow.Reason) {
            try accept(row)
        } catch {
            rejected.append(RejectedRow(line: row.line, reason: error))
        }
    }

    private mutating func accept(_ row: CSVRow) throws(RejectedRow.Reason) {
        if let fault = row.fault { throw .quoting(fault) }
        guard row.count == rows.header.count else {
            throw .fieldCount(found: row.count, expected: rows.header.count)
        }
        let reading = try TicketReading(rows, row)
        scratch.removeAll(keepingCapacity: true)
        switch rows.mapping.rows {
        case .tickets:
            takeSnapshot(reading, row)
        case .states:
            guard let key = reading.key else { throw .missing(.key) }
            if reading.updatedAt == nil { throw .missing(.updatedAt) }
            if reading.state == nil { throw .missing(.state) }
            let place = place(of: key)
            histories[place].take(reading, rows, importedBy: options.importedBy, to: &scratch)
        }
        if let until = options.until {
            entries += scratch.prefix { $0.order <= until }
        } else {
            entries += scratch
        }
    }

    private mutating func takeSnapshot(_ reading: TicketReading, _ row: CSVRow) {
        let key = ImportKey(source: rows.mapping.name, key: uniqueKey(reading, row))
        var history = TicketHistory(key)
        history.take(snapshot: reading, now: options.now, importedBy: options.importedBy, to: &scratch)
    }

    /// The row's key. Rows without one have the hash of their fields, and the number of the copy when there are several.
    private mutating func uniqueKey(_ reading: TicketReading, _ row: CSVRow) -> String {
        let base = reading.key ?? row.hash
        let copies = places[base, default: 0] + 1
        places[base] = copies
        return copies == 1 ? base : base + "-" + String(copies)
    }

    private mutating func place(of key: String) -> Int {
        if let place = places[key] { return place }
        places[key] = histories.count
        histories.append(TicketHistory(ImportKey(source: rows.mapping.name, key: key)))
        return histories.count - 1
    }

    /// Puts everything into the order of time; equal times stay in the order of the file.
    func history(rows count: Int) -> ImportedHistory {
        let order = entries.indices.sorted { a, b in
            let (left, right) = (entries[a].order, entries[b].order)
            return left == right ? a < b : left < right
        }
        let tickets = entries.reduce(0) { $0 + ($1.event.index == 0 ? 1 : 0) }
        return ImportedHistory(
            events: order.map { entries[$0].event }, rejected: rejected, rows: count, tickets: tickets)
    }
}

extension CSVRow {
    /// FNV-1a of 64 bits over all fields, in hexadecimal (Fowler, Noll, Vo; draft-eastlake-fnv).
    var hash: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for field in 0..<count {
            withBytes(of: field) { bytes in
                for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            }
            // A byte that no UTF-8 has, so that "ab","c" differs from "a","bc".
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
