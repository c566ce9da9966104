import CNCurses
import CSignals
import Glibc

/// Where curses writes: into memory while a frame is made, so that it goes out whole in one write.
///
/// Left to itself curses writes after every movement of the cursor: a hundred system calls for a screen, and as many
/// packets over a thin line. It knows its terminal by one descriptor, for bytes and for modes alike; this is a
/// descriptor of its own, which stands for the terminal while modes change and for the memory otherwise.
final class CursesOutput {
    /// What curses has been given.
    let file: UnsafeMutablePointer<FILE>
    private let descriptor: Int32
    private let memory: Int32
    private var isCollecting = false
    private var buffer = [UInt8](repeating: 0, count: 16_384)
    private var outbox = Outbox()

    init() throws(TerminalError) {
        descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { throw .system(call: "dup", code: errno) }
        self.file = file
        memory = vakt_memory_descriptor()
        guard memory >= 0 else {
            fclose(file)
            throw .system(call: "memfd_create", code: errno)
        }
    }

    deinit {
        fclose(file)
        close(memory)
        outbox.end()
    }

    /// To be polled for writing while the terminal has not taken all; then call ``flush()``.
    var blockedDescriptor: Int32? { outbox.blockedDescriptor }

    /// Sends as much of what waits as the terminal takes now.
    func flush() { outbox.flush() }

    /// From now on what curses writes waits for ``deliver()``.
    func collect() {
        point(to: memory)
        isCollecting = true
    }

    /// How long the last words wait for a terminal that does not read, in milliseconds.
    private static let patience: Int32 = 1_000

    /// Sends what waits, or drops it when the terminal does not read. From now on curses writes to the terminal itself,
    /// and can change its modes.
    func pass() {
        deliver()
        outbox.flushOrDrop(within: Self.patience)
        point(to: STDOUT_FILENO)
        isCollecting = false
    }

    private func point(to target: Int32) {
        fflush(file)
        _ = dup2(target, descriptor)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    /// Adds a sequence of the terminal's behind what curses has written. Only between refreshes: then its own buffer is
    /// empty.
    func add(_ sequence: UnsafePointer<CChar>) {
        _ = write(descriptor, sequence, strlen(sequence))
    }

    /// Sends what waits, as far as the terminal takes it now. One that is gone takes nothing: the loop learns that from
    /// its input.
    /// - Parameter bytes: what goes behind it, in the same write.
    func deliver(followedBy bytes: [UInt8] = []) {
        guard isCollecting else { return }
        let count = Int(lseek(memory, 0, SEEK_CUR))
        guard count > 0 else { return outbox.send(bytes) }
        if buffer.count < count { buffer = [UInt8](repeating: 0, count: count * 2) }
        let read = pread(memory, &buffer, count, 0)
        lseek(memory, 0, SEEK_SET)
        outbox.send(buffer[..<max(0, read)] + bytes)
    }
}
