import Glibc

extension Journal {
    /// Runs something while this thread alone may write, with stop signals held back.
    func holdingLock<Value>(_ work: () throws -> Value) throws -> Value {
        guard access == .readWrite else { throw JournalError.readOnly(path: path) }
        let signals = try acquire()
        defer {
            _ = file.system.unlock(file.descriptor)
            isWriting.store(false, ordering: .releasing)
            signals.release()
        }
        return try work()
    }

    /// Polls for the lock, without ever blocking in the system call.
    private func acquire() throws(JournalError) -> SignalHold {
        let deadline = file.system.monotonicMilliseconds() + Journal.longestWait
        var pause: Int64 = 1
        while true {
            let signals = SignalHold()
            if try attempt(signals) { return signals }
            signals.release()
            guard file.system.monotonicMilliseconds() < deadline else {
                throw .locked(path: path, holder: file.system.lockHolder(identity))
            }
            file.system.sleep(pause)
            pause = min(pause * 2, 8)
        }
    }

    private func attempt(_ signals: SignalHold) throws(JournalError) -> Bool {
        guard isWriting.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged else {
            return false
        }
        let code = -file.system.tryLock(file.descriptor)
        guard code != 0 else { return true }
        isWriting.store(false, ordering: .releasing)
        guard code == EWOULDBLOCK || code == EINTR else {
            signals.release()
            throw file.error("flock", code)
        }
        return false
    }
}
