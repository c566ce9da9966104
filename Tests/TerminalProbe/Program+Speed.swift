import Canvas
import Glibc
import Terminal

extension Program {
    /// Times `present` alone, the frames being ready: a whole redraw and a change of two rows.
    mutating func measureSpeed() -> Int32 {
        let size = screen.size
        let frames = (0..<40).map { index in
            Frame.draw(size: size) { scene.drawList($0, position: index) }
        }
        let blank = Frame.draw(size: size) { _ in }
        var whole: [Duration] = []
        var two: [Duration] = []
        for round in 0..<50 {
            whole.append(time(round.isMultiple(of: 2) ? frames[0] : blank))
        }
        screen.present(frames[0], theme: scene.theme)
        for round in 1..<400 { two.append(time(frames[round % 40])) }
        var same: [Duration] = []
        for _ in 0..<100 { same.append(time(frames[39])) }
        screen.suspend()
        let filled = whole.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        print("whole \(median(filled)), two rows \(median(two)), unchanged \(median(same))")
        fflush(nil)
        return 0
    }

    private mutating func time(_ frame: Frame) -> Duration {
        let start = ContinuousClock.now
        screen.present(frame, theme: scene.theme)
        return ContinuousClock.now - start
    }

    private func median(_ durations: [Duration]) -> Duration { durations.sorted()[durations.count / 2] }
}
