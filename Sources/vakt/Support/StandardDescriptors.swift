import Glibc

/// Keeps the three standard descriptors taken, so that no file of a desk can ever get one of their numbers and be
/// printed into: a program can be started with any of them closed.
enum StandardDescriptors {
    /// Opens `/dev/null` in place of those that are closed. Call it before anything else opens a file.
    static func secure() {
        var descriptor: Int32 = 0
        while descriptor <= STDERR_FILENO {
            // The lowest free number is given, so this fills the gaps from below.
            descriptor = open("/dev/null", O_RDWR)
            if descriptor < 0 { return }
        }
        close(descriptor)
    }
}
