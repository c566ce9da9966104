import Glibc

/// Holds back the signals that could stop or end this thread, for as long as it holds the log's lock.
///
/// A process stopped with the lock would stop the whole desk. A program with several threads must block these signals
/// in all of them (and take them through a `signalfd`), since the kernel gives a signal to any thread that accepts it.
struct SignalHold {
    private var before = sigset_t()

    /// Blocks the signals in this thread; `release` must follow in the same thread.
    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in [SIGTSTP, SIGTTOU, SIGTTIN, SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGXFSZ, SIGALRM] {
            sigaddset(&held, signal)
        }
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    /// Restores what was blocked before; signals that came meanwhile arrive now.
    func release() {
        var mask = before
        if sigismember(&mask, SIGXFSZ) == 0 {
            // A write beyond a file size limit was already reported as EFBIG; its signal would end the process.
            var limit = sigset_t()
            sigemptyset(&limit)
            sigaddset(&limit, SIGXFSZ)
            var noTime = timespec()
            sigtimedwait(&limit, nil, &noTime)
        }
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}
