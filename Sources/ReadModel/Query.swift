import GRDB
import GRDBSQLite

/// A value that is bound to a statement; text never becomes part of one.
enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)

    static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
    static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }
}

/// One run of a cached prepared statement, read column by column without boxing.
///
/// Two runs of the same text must not be alive at once on a connection: they are the same statement.
struct Query: ~Copyable {
    private let statement: OpaquePointer
    private let owner: Statement
    private let connection: OpaquePointer?
    private var bound: Int32 = 0

    /// Takes the statement out of the connection's cache, or prepares it.
    init(_ db: Database, _ sql: String) throws {
        owner = try db.cachedStatement(sql: sql)
        statement = owner.sqliteStatement
        connection = db.sqliteConnection
        sqlite3_reset(statement)
    }

    init(_ db: Database, _ sql: String, _ values: [SQLValue]) throws {
        try self.init(db, sql)
        bind(values)
    }

    deinit {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    /// Makes it ready for another run with other values.
    mutating func restart() {
        sqlite3_reset(statement)
        bound = 0
    }

    mutating func bind(_ values: [SQLValue]) {
        for value in values { bind(value) }
    }

    mutating func bind(_ value: SQLValue) {
        switch value {
        case .null: bindNull()
        case .integer(let number): bind(number)
        case .text(let text): bind(text)
        }
    }

    mutating func bindNull() {
        bound += 1
        sqlite3_bind_null(statement, bound)
    }

    mutating func bind(_ number: Int64) {
        bound += 1
        sqlite3_bind_int64(statement, bound, number)
    }

    mutating func bind(_ number: Int64?) {
        if let number { bind(number) } else { bindNull() }
    }

    mutating func bind(_ text: String) {
        bound += 1
        // Lent to C, also an empty text has an address: SQLite reads a null pointer as NULL.
        sqlite3_bind_text(statement, bound, text, Int32(text.utf8.count), Self.copied)
    }

    mutating func bind(_ text: String?) {
        if let text { bind(text) } else { bindNull() }
    }

    mutating func bind(blob bytes: [UInt8]) {
        bound += 1
        bytes.withUnsafeBytes { buffer in
            _ = sqlite3_bind_blob(statement, bound, buffer.baseAddress, Int32(buffer.count), Self.copied)
        }
    }

    /// Goes to the next row; false at the end.
    borrowing func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: connection.map { String(cString: sqlite3_errmsg($0)) })
        }
    }

    /// Runs a statement that gives no rows.
    borrowing func run() throws { while try step() {} }

    borrowing func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    borrowing func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    borrowing func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    borrowing func double(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    borrowing func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(statement, column) else { return "" }
        let utf8 = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
        return String(decoding: utf8, as: UTF8.self)
    }

    borrowing func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// Lends the bytes of a blob; they are gone with the next step.
    borrowing func withBlob<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value
    {
        let start = sqlite3_column_blob(statement, column)
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// Tells SQLite to copy what is bound: SQLITE_TRANSIENT, a macro that Swift can't import.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension Database {
    /// The first column of the only row, or nil when there is none or it is NULL.
    func integer(_ sql: String, _ values: [SQLValue] = []) throws -> Int64? {
        let query = try Query(self, sql, values)
        return try query.step() ? query.optionalInteger(0) : nil
    }

    /// The first column of the only row, or nil when there is none or it is NULL.
    func text(_ sql: String, _ values: [SQLValue] = []) throws -> String? {
        let query = try Query(self, sql, values)
        return try query.step() ? query.optionalText(0) : nil
    }

    /// Runs one statement.
    func run(_ sql: String, _ values: [SQLValue] = []) throws {
        try Query(self, sql, values).run()
    }
}
