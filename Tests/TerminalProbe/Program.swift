import Canvas
import Glibc
import Primitives
import Terminal

/// The probe's loop: as small as the console's may be.
struct Program: ~Copyable {
    var screen: Screen
    let signals: Signals
    var scene: Scene

    init(screen: consuming Screen, signals: consuming Signals, scene: Scene) {
        self.screen = screen
        self.signals = signals
        self.scene = scene
    }

    /// The exit status.
    mutating func run() throws -> Int32 {
        if case .speed = scene.kind { return measureSpeed() }
        while true {
            screen.present(scene.frame(size: screen.size, screen: screen), theme: scene.theme)
            let ready = try Poller.wait(for: [screen.descriptor, signals.descriptor])
            if ready.contains(signals.descriptor), let status = obeySignals() { return status }
            if ready.contains(screen.descriptor), let status = obeyKeys() { return status }
        }
    }

    private mutating func obeySignals() -> Int32? {
        for signal in signals.drain() {
            switch signal {
            case .windowChanged: note(screen.noteSize())
            case .terminate: return 15
            case .hangUp, .interrupt: return 1
            case .stop: note(screen.stop())
            case .continued: screen.redraw()
            }
        }
        return nil
    }

    private mutating func obeyKeys() -> Int32? {
        for event in screen.drain() {
            if event == .closed { return 3 }
            guard case .key(let key) = event, !scene.takesAllKeys else {
                scene.note(event)
                continue
            }
            CrashReport.note(key.name)
            switch key {
            case .character("q"): return 0
            case .character("x"): exit(7)
            case .character("f"): kill(getpid(), SIGSEGV)
            case .character("t"): trap(scene.position)
            case .character("d"): readNowhere(scene.position)
            case .character("o"): scene.position += deepen(scene.position)
            case .control("z"): note(screen.stop())
            case .control("l"): screen.redraw()
            case .character("e"): visitOutside()
            default: scene.note(event)
            }
        }
        return nil
    }

    private mutating func note(_ event: TerminalEvent?) {
        if let event { scene.note(event) }
    }

    private mutating func visitOutside() {
        screen.suspend()
        print("outside, Enter comes back")
        fflush(nil)
        _ = readLine()
        note(screen.resume())
    }

    /// What memory that is gone does.
    private func readNowhere(_ value: Int) {
        if let pointer = UnsafePointer<Int>(bitPattern: 64 + 8 * (value & 1)) { exit(Int32(pointer.pointee & 1)) }
    }

    /// A stack that runs over.
    private func deepen(_ value: Int) -> Int {
        value < 0
            ? value
            : withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { room in
                room[0] = UInt8(truncatingIfNeeded: value)
                return deepen(value + 1) + Int(room[0])
            }
    }

    /// What a programming error does.
    private func trap(_ value: Int) {
        precondition(value < 0, "the probe was asked to fall")
    }
}
