import Glibc

/// Ctrl-C during long work: held back while this lives, so that the work can end between two batches.
final class StopRequest {
    private var previous = sigset_t()
    private var waited = sigset_t()

    init() {
        sigemptyset(&waited)
        sigaddset(&waited, SIGINT)
        sigaddset(&waited, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &waited, &previous)
    }

    /// Whether somebody asked to stop.
    var isAsked: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
    }

    deinit {
        // A signal that waits is taken here: the program ends by itself, with a word about what stands.
        var none = timespec()
        while sigtimedwait(&waited, nil, &none) > 0 {}
        pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
}
