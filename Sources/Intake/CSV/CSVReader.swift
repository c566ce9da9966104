/// Reads CSV strictly as RFC 4180 has it, in constant memory.
///
/// Lines end in CR LF or LF; a byte order mark is skipped; empty lines are too. A row whose quoting is wrong carries its
/// fault and reading goes on at the next line.
public struct CSVReader {
    /// The longest row, in bytes.
    public static let longestRow = 8 * 1024 * 1024

    private enum State {
        case fieldStart, unquoted, quoted, quoteInQuoted, returnAfterPlain, returnAfterQuote, skipping
    }

    private let input: any ByteInput
    private let delimiter: UInt8
    private var buffer: [UInt8]
    private var position = 0
    private var end = 0
    private var state = State.fieldStart
    private var line = 1
    private var column = 0
    private var openedAt = (line: 0, column: 0)
    private var isAtStart = true

    /// Reads from an input; the delimiter is a single byte, such as `,`, `;` or a tab.
    public init(_ input: any ByteInput, delimiter: UInt8 = 0x2C) {
        self.input = input
        self.delimiter = delimiter
        buffer = [UInt8](repeating: 0, count: 64 * 1024)
    }

    /// Reads the next row into `row`; false at the end of the file.
    public mutating func next(_ row: inout CSVRow) throws(IntakeError) -> Bool {
        row.clear(line: line)
        state = .fieldStart
        while true {
            if position == end, try !refill() { return finish(&row) }
            if scan(&row) {
                if row.count > 1 || !row.bytes.isEmpty || row.fault != nil { return true }
                // An empty line.
                row.clear(line: line)
                state = .fieldStart
            }
            if row.bytes.count > Self.longestRow { throw .rowTooLong(line: row.line) }
        }
    }

    private mutating func refill() throws(IntakeError) -> Bool {
        position = 0
        end = 0
        // Enough of the beginning to tell byte order marks apart.
        let needed = isAtStart ? 3 : 1
        while end < needed {
            let count = try read()
            if count == 0 { break }
            end += count
        }
        if isAtStart {
            isAtStart = false
            if end >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF { position = 3 }
            let utf16 = end >= 2 && (buffer[0] == 0xFF && buffer[1] == 0xFE || buffer[0] == 0xFE && buffer[1] == 0xFF)
            if utf16 { throw .notUTF8 }
        }
        return position < end
    }

    private mutating func read() throws(IntakeError) -> Int {
        let start = end
        let input = input
        var failure: IntakeError?
        let count = buffer.withUnsafeMutableBytes { bytes in
            do throws(IntakeError) {
                return try input.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    private mutating func finish(_ row: inout CSVRow) -> Bool {
        switch state {
        case .quoted:
            row.fault = CSVRow.Place(fault: .openQuote, line: openedAt.line, column: openedAt.column)
            return true
        case .skipping:
            return true
        case .fieldStart, .unquoted, .quoteInQuoted, .returnAfterPlain, .returnAfterQuote:
            if row.bytes.isEmpty && row.ends.isEmpty { return false }
            row.ends.append(row.bytes.count)
            return true
        }
    }

    /// Takes bytes until the row or the buffer ends; true when the row did.
    private mutating func scan(_ row: inout CSVRow) -> Bool {
        while position < end {
            switch state {
            case .fieldStart where buffer[position] == 0x22:
                step()
                openedAt = (line, column)
                state = .quoted
            case .fieldStart, .unquoted:
                if takePlain(&row) { return true }
            case .quoted:
                takeQuoted(&row)
            case .quoteInQuoted:
                if takeAfterQuote(&row) { return true }
            case .returnAfterPlain, .returnAfterQuote:
                if takeAfterReturn(&row) { return true }
            case .skipping:
                if buffer[position] == 0x0A {
                    newLine()
                    return true
                }
                step()
            }
        }
        return false
    }

    private mutating func takePlain(_ row: inout CSVRow) -> Bool {
        let start = position
        state = .unquoted
        while position < end {
            let byte = buffer[position]
            if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22 { break }
            if byte & 0xC0 != 0x80 { column += 1 }
            position += 1
        }
        if start < position { row.bytes.append(contentsOf: buffer[start..<position]) }
        guard position < end else { return false }
        switch buffer[position] {
        case delimiter:
            step()
            row.ends.append(row.bytes.count)
            state = .fieldStart
        case 0x0A:
            row.ends.append(row.bytes.count)
            newLine()
            return true
        case 0x0D:
            step()
            state = .returnAfterPlain
        default:
            fail(.strayQuote, &row)
        }
        return false
    }

    private mutating func takeQuoted(_ row: inout CSVRow) {
        let start = position
        while position < end, buffer[position] != 0x22 {
            let byte = buffer[position]
            if byte == 0x0A {
                line += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            position += 1
        }
        if start < position { row.bytes.append(contentsOf: buffer[start..<position]) }
        if position < end {
            step()
            state = .quoteInQuoted
        }
    }

    private mutating func takeAfterQuote(_ row: inout CSVRow) -> Bool {
        switch buffer[position] {
        case 0x22:
            row.bytes.append(0x22)
            step()
            state = .quoted
        case delimiter:
            step()
            row.ends.append(row.bytes.count)
            state = .fieldStart
        case 0x0A:
            row.ends.append(row.bytes.count)
            newLine()
            return true
        case 0x0D:
            step()
            state = .returnAfterQuote
        default:
            fail(.textAfterQuote, &row)
        }
        return false
    }

    private mutating func takeAfterReturn(_ row: inout CSVRow) -> Bool {
        if buffer[position] == 0x0A {
            row.ends.append(row.bytes.count)
            newLine()
            return true
        }
        if state == .returnAfterQuote {
            fail(.textAfterQuote, &row)
        } else {
            // A carriage return of its own belongs to the field.
            row.bytes.append(0x0D)
            state = .unquoted
        }
        return false
    }

    private mutating func fail(_ fault: CSVRow.Fault, _ row: inout CSVRow) {
        row.fault = CSVRow.Place(fault: fault, line: line, column: column + 1)
        state = .skipping
    }

    private mutating func step() {
        if buffer[position] & 0xC0 != 0x80 { column += 1 }
        position += 1
    }

    private mutating func newLine() {
        position += 1
        line += 1
        column = 0
    }
}
