import Desk
import Glibc
import Helpdesk
import Wording

/// The program's standard output, in large pieces, and the language that is spoken there.
final class Output {
    /// The reader has gone, or the output can't be written.
    struct Closed: Error {
        var status: Int32
    }

    /// Whether people read it.
    let isTerminal: Bool
    /// How many columns a line may take on a terminal.
    let columns: Int
    /// The language: the operator's and the locale's until a desk has its say.
    private(set) var language: Language
    /// What is said, and how.
    private(set) lazy var words = speech.words(language)
    private let speech = Speech()
    private var buffer: [UInt8] = []

    init() {
        language = speech.language(on: nil)
        isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        columns = known ? Int(size.ws_col) : 80
    }

    /// From now on the desk's language is spoken, where the operator wants no other.
    func speak(asOn desk: DeskSettings) {
        language = speech.language(on: desk)
        words = speech.words(language)
    }

    /// The same for a desk that isn't opened; settings that can't be read ask for nothing.
    func speak(asOnDeskAt directory: String) {
        if let settings = try? SettingsFile.load(path: DeskLayout(directory).settings) { speak(asOn: settings) }
    }

    /// Writes a text, which must be safe already, and a line feed.
    func line(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0A)
        if buffer.count >= 65_536 { try finish() }
    }

    /// Writes bytes as they are.
    func bytes(_ bytes: [UInt8]) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 65_536 { try finish() }
    }

    /// Writes what is left.
    func finish() throws {
        guard !buffer.isEmpty else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        do {
            try DeskFile.write(buffer, to: STDOUT_FILENO, "-")
        } catch let failure {
            // Closed from the start, or a reader that has seen enough: nobody is left to tell.
            if failure.code == EPIPE || failure.code == EBADF { throw Closed(status: ExitStatus.done.rawValue) }
            StandardError.line("vakt: standard output: " + String(cString: strerror(failure.code)))
            throw Closed(status: ExitStatus.damaged.rawValue)
        }
    }
}

/// The program's standard error.
enum StandardError {
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes a text, which must be safe already, and a line feed.
    static func line(_ text: String) { write(text + "\n") }

    static func write(_ text: String) {
        // There is nobody to tell when even this can't be written.
        try? DeskFile.write(Array(text.utf8), to: STDERR_FILENO, "-")
    }
}
