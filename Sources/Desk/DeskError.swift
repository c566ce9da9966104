import Helpdesk
import Journal
import ReadModel

/// Why a desk can't do what was asked, apart from the rules of the domain (those are ``Outcome/refused(_:)``).
public enum DeskError: Error, Sendable {
    /// There is no desk in this directory.
    case noDesk(path: String)
    /// There is a desk in this directory already.
    case deskExists(path: String)
    /// The desk can be read but not changed: the operating system gives this user no right to write its journal.
    case readOnly(path: String)
    /// The settings are wrong.
    case settings(SettingsError)
    /// The journal refuses.
    case journal(JournalError)
    /// The index can't be used, also not anew.
    case index(IndexError)
    /// A file can't be read or made.
    case file(FileError)
    /// The actor's role does not allow it.
    case refused(Rejection)
    /// It was interrupted; what was done so far stands, and running it again goes on from there.
    case interrupted
    /// Something that no layer announces; the words it came with.
    case unexpected(String)
    /// Others kept appending all the time; try again.
    case busy

    /// Whatever was thrown below, as an error of the desk.
    init(_ error: any Error) {
        switch error {
        case let error as DeskError: self = error
        case let error as JournalError: self = .journal(error)
        case let error as IndexError: self = .index(error)
        case let error as SettingsError: self = .settings(error)
        case let error as FileError: self = .file(error)
        case let error as Rejection: self = .refused(error)
        default: self = .unexpected("\(error)")
        }
    }
}

/// Runs work whose errors are those of the layers below.
func asDeskError<Value>(_ work: () throws -> Value) throws(DeskError) -> Value {
    do { return try work() } catch { throw DeskError(error) }
}
