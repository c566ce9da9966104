/// The steps that can be taken back in a text. What is typed in one go is one step, a word at a time.
struct TextHistory: Sendable {
    enum Kind: Sendable {
        case typing, erasing, other
    }

    /// Lines that a step put in the place of others, and those others.
    private struct Step: Sendable {
        var first: Int
        var count: Int
        var before: [TextLine]
        var caret: TextPlace
        var kind: Kind

        var bytes: Int { before.reduce(64) { $0 + $1.utf8Count } }
    }

    /// What is kept, at most.
    static let mostSteps = 1_000
    static let mostBytes = 8 * 1_024 * 1_024

    private var done: [Step] = []
    private var undone: [Step] = []
    private var bytes = 0
    /// Whether the next change may belong to the last step.
    var isOpen = false
    /// Where the last step left the caret.
    var caret = TextPlace(line: 0, character: 0)

    /// Notes that lines are about to be replaced by so many.
    mutating func note(
        _ old: Range<Int>, of lines: [TextLine], becoming count: Int, caret place: TextPlace, _ kind: Kind,
        adding new: [Character]
    ) {
        undone = []
        defer { isOpen = kind != .other && old.count == 1 && count == 1 }
        if isOpen, let last = done.last, last.kind == kind, last.first == old.lowerBound, last.count == 1,
            old.count == 1, count == 1, place == caret, !beginsWord(new, lines[old.lowerBound], place)
        {
            return
        }
        let step = Step(first: old.lowerBound, count: count, before: Array(lines[old]), caret: place, kind: kind)
        done.append(step)
        bytes += step.bytes
        while done.count > Self.mostSteps || bytes > Self.mostBytes && done.count > 1 {
            bytes -= done.removeFirst().bytes
        }
    }

    private func beginsWord(_ new: [Character], _ line: TextLine, _ place: TextPlace) -> Bool {
        guard let first = new.first, !first.isWhitespace, place.character > 0, place.character <= line.count else {
            return false
        }
        return line.characters[place.character - 1].isWhitespace
    }

    /// Takes the last step back; gives the caret from before it.
    mutating func undo(_ lines: inout [TextLine], caret: TextPlace) -> TextPlace? {
        guard let step = done.popLast() else { return nil }
        bytes -= step.bytes
        undone.append(swap(step, &lines, caret))
        return step.caret
    }

    /// Takes the last undone step again.
    mutating func redo(_ lines: inout [TextLine], caret: TextPlace) -> TextPlace? {
        guard let step = undone.popLast() else { return nil }
        let back = swap(step, &lines, caret)
        done.append(back)
        bytes += back.bytes
        return step.caret
    }

    private func swap(_ step: Step, _ lines: inout [TextLine], _ caret: TextPlace) -> Step {
        let range = step.first..<step.first + step.count
        let back = Step(
            first: step.first, count: step.before.count, before: Array(lines[range]), caret: caret, kind: .other)
        lines.replaceSubrange(range, with: step.before)
        return back
    }
}
