import Canvas

/// What a part of the screen is to the mouse. While it is drawn it is marked with the number that stands for it.
enum Target: Hashable, Sendable {
    /// A pane, where nothing else in it is meant.
    case pane(PaneName)
    /// A row of the queue, by its place in the rows.
    case queueRow(Int)
    /// Something that helps, by its place in knowledge.
    case hit(Int)
    /// A word on the key line.
    case action(Action)
    /// A line of the topmost list.
    case item(Int)
    /// A field of the form.
    case field(Int)
    /// An option of the form's focused choice.
    case option(Int)
    /// The form's button.
    case send
    /// The line between two panes.
    case divider(Divider)

    /// The number that stands for it.
    var tag: Int {
        switch self {
        case .pane(let pane): Self.tag(0, PaneName.allCases.firstIndex(of: pane) ?? 0)
        case .queueRow(let place): Self.tag(1, place)
        case .hit(let place): Self.tag(2, place)
        case .action(let action): Self.tag(3, Action.allCases.firstIndex(of: action) ?? 0)
        case .item(let place): Self.tag(4, place)
        case .field(let place): Self.tag(5, place)
        case .option(let place): Self.tag(6, place)
        case .send: Self.tag(7, 0)
        case .divider(let divider): Self.tag(8, Divider.allCases.firstIndex(of: divider) ?? 0)
        }
    }

    init?(tag: Int) {
        let number = tag & 0xFFFF_FFFF
        switch tag >> 32 {
        case 0 where number < PaneName.allCases.count: self = .pane(PaneName.allCases[number])
        case 1: self = .queueRow(number)
        case 2: self = .hit(number)
        case 3 where number < Action.allCases.count: self = .action(Action.allCases[number])
        case 4: self = .item(number)
        case 5: self = .field(number)
        case 6: self = .option(number)
        case 7: self = .send
        case 8 where number < Divider.allCases.count: self = .divider(Divider.allCases[number])
        default: return nil
        }
    }

    private static func tag(_ kind: Int, _ number: Int) -> Int { kind << 32 | number }
}

/// The lines between panes, which can be dragged.
enum Divider: CaseIterable, Sendable, Hashable {
    /// Between the queue and what stands right of it.
    case columns
    /// Between detail and knowledge, right of the queue.
    case right
    /// Between the queue and what stands below it.
    case rows
}

/// How the screen is divided among the panes, in thousandths that the first of two gets.
struct PaneShares: Hashable, Sendable {
    var columns = 560
    var right = 620
    var rows = 460

    /// The parts of a split at a divider.
    func extents(_ divider: Divider) -> (first: Extent, second: Extent) {
        let first =
            switch divider {
            case .columns: columns
            case .right: right
            case .rows: rows
            }
        return (.share(first), .share(1_000 - first))
    }

    /// Puts a divider so that the first part gets `length` of `total` cells; both keep some.
    mutating func set(_ divider: Divider, _ length: Int, of total: Int) {
        let least = divider == .columns ? 30 : 4
        guard total >= 2 * least else { return }
        let kept = max(least, min(total - least, length))
        // Rounded up, since the split rounds down.
        let share = (kept * 1_000 + total - 1) / total
        switch divider {
        case .columns: columns = share
        case .right: right = share
        case .rows: rows = share
        }
    }
}
