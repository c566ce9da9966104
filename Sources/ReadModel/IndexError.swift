import GRDB

/// Why the index can't answer. Nothing in it is lost: everything can be read from the journal again.
public enum IndexError: Error, Sendable, Hashable {
    /// There is no index yet, or it was made with other settings: ``DeskIndex/advance(progress:_:)`` builds it.
    case unbuilt(path: String)
    /// The file is no index or is damaged: ``DeskIndex/advance(progress:_:)`` builds it anew.
    case damaged(path: String, reason: String)
    /// The file can't be opened or made here; another path can serve.
    case unavailable(path: String, reason: String)
    /// It was opened for reading only.
    case readOnly(path: String)
    /// Another process kept it locked for longer than was waited.
    case busy(path: String)
    /// There is no room to write it.
    case full(path: String)
    /// The work was given up on request.
    case interrupted
    /// Anything else that SQLite says.
    case failed(path: String, reason: String)

    /// Puts what SQLite says into the layer's own words.
    static func from(_ error: any Error, path: String) -> IndexError {
        if let error = error as? IndexError { return error }
        guard let error = error as? DatabaseError else { return .failed(path: path, reason: "\(error)") }
        let reason = error.message ?? "\(error.resultCode)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path: path, reason: reason)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
            return .unavailable(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
        case .SQLITE_FULL: return .full(path: path)
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: return .interrupted
        default: return .failed(path: path, reason: reason)
        }
    }

    /// Whether building the index anew is the remedy.
    var asksForRebuild: Bool {
        switch self {
        case .unbuilt, .damaged: true
        default: false
        }
    }
}
