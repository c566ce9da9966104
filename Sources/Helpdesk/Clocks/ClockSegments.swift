import Primitives

/// Cuts the course of a clock into stretches, each with its reason.
struct ClockSegments {
    typealias Segment = ClockExplanation.Segment
    typealias Mark = ClockHistory.Mark

    let course: ClockCourse
    let history: ClockHistory
    let until: Timestamp
    /// Whether the clock has not ended: then what it does last is shown, however short it is yet.
    let lasts: Bool
    let target: Int64
    let warning: Int64
    let everyStretch: Bool

    func segments() -> [Segment] {
        var segments: [Segment] = []
        var used: Int64 = 0
        var ahead: [(share: Int64, cause: ClockHistory.Cause)] = [(warning, .warned), (target, .breached)]
        var from = course.start
        var mark = history.logged
        for pause in course.pauses where from < until || (lasts && pause.end == nil) {
            let start = min(pause.start, until)
            if from < start { segments += run(from, start, mark, &used, &ahead) }
            // A pause that lasts when the clock has ended is not one of its own: it is the end.
            let end = min(pause.end ?? until, until)
            let began = max(start, from)
            if began < end || (lasts && pause.end == nil) {
                let cause = history.beginning(of: pause)
                segments.append(
                    Segment(
                        start: began, end: max(began, end), kind: .paused(pause.cause), cause: cause.cause,
                        by: cause.by,
                        counted: 0, isBeyond: used > target))
            }
            if let ended = pause.end, ended >= from {
                from = ended
                mark = history.end(at: ended)
            } else if pause.end == nil {
                return segments
            }
        }
        if from < until || lasts || segments.isEmpty { segments += run(from, max(from, until), mark, &used, &ahead) }
        return segments
    }

    /// A run between two pauses, cut where its terms change, where it warns and where it breaches.
    private func run(
        _ start: Timestamp, _ end: Timestamp, _ mark: Mark, _ used: inout Int64,
        _ ahead: inout [(share: Int64, cause: ClockHistory.Cause)]
    ) -> [Segment] {
        let calendar = course.calendar
        var marks = [mark] + history.changes.filter { $0.at > start && $0.at < end }
        // What is reached at the very end of a run shows at the beginning of the next.
        while let next = ahead.first {
            let instant = calendar.instant(after: start, working: next.share - used)
            guard instant < end else { break }
            marks.append(Mark(at: instant, cause: next.cause, by: nil))
            ahead.removeFirst()
        }
        marks[0].at = start
        marks = marks.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        var segments: [Segment] = []
        for (index, mark) in marks.enumerated() {
            let next = index + 1 < marks.count ? marks[index + 1].at : end
            if mark.at == next, index + 1 < marks.count { continue }
            segments += pieces(mark, until: next, &used)
        }
        return segments
    }

    private func pieces(_ mark: Mark, until end: Timestamp, _ used: inout Int64) -> [Segment] {
        func piece(_ start: Timestamp, _ end: Timestamp, _ mark: Mark, _ counted: Int64) -> Segment {
            let isBeyond = used >= target && (counted > 0 || used > target || mark.cause == .breached)
            used += counted
            return Segment(
                start: start, end: end, kind: counted > 0 || start == end ? .running : .outsideHours,
                cause: mark.cause, by: mark.by, counted: counted, isBeyond: isBeyond)
        }
        guard everyStretch else { return [piece(mark.at, end, mark, course.calendar.elapsed(from: mark.at, to: end))] }
        var pieces: [Segment] = []
        var from = mark.at
        for stretch in course.calendar.stretches(from: mark.at, to: end) {
            let mark = pieces.isEmpty ? mark : Mark(at: from, cause: .hoursEnded, by: nil)
            if from < stretch.lowerBound { pieces.append(piece(from, stretch.lowerBound, mark, 0)) }
            let began = pieces.isEmpty ? mark : Mark(at: stretch.lowerBound, cause: .hoursBegan, by: nil)
            pieces.append(piece(stretch.lowerBound, stretch.upperBound, began, stretch.upperBound - stretch.lowerBound))
            from = stretch.upperBound
        }
        if from < end || pieces.isEmpty {
            pieces.append(piece(from, end, pieces.isEmpty ? mark : Mark(at: from, cause: .hoursEnded, by: nil), 0))
        }
        return pieces
    }
}
