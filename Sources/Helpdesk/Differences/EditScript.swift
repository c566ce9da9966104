/// The shortest way from one sequence to another by taking out and putting in.
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). What both begin and end with is left out
/// first, and sequences that have nearly nothing in common are replaced as a whole: beyond ``limit`` steps nobody reads
/// a difference, and its cost would grow with the square of them.
struct EditScript {
    enum Step: Hashable {
        /// Both have it: at this place of the old and of the new sequence.
        case same(Int, Int)
        /// Only the old one has it.
        case removed(Int)
        /// Only the new one has it.
        case added(Int)
    }

    /// How many removals and additions are looked for.
    static let limit = 1_200

    private(set) var steps: [Step] = []

    init<Element: Hashable>(from old: [Element], to new: [Element]) {
        var numbers: [Element: Int32] = [:]
        func number(_ element: Element) -> Int32 {
            if let known = numbers[element] { return known }
            let next = Int32(numbers.count)
            numbers[element] = next
            return next
        }
        let a = old.map(number)
        let b = new.map(number)
        let start = zip(a, b).prefix { $0 == $1 }.count
        let rest = min(a.count, b.count) - start
        let end = zip(a.reversed(), b.reversed()).prefix(rest).prefix { $0 == $1 }.count
        steps = (0..<start).map { .same($0, $0) }
        let (oldMiddle, newMiddle) = (start..<a.count - end, start..<b.count - end)
        steps += Self.path(a, oldMiddle, b, newMiddle)
        steps += (0..<end).map { .same(a.count - end + $0, b.count - end + $0) }
    }

    private static func path(_ a: [Int32], _ old: Range<Int>, _ b: [Int32], _ new: Range<Int>) -> [Step] {
        guard !old.isEmpty, !new.isEmpty, let trace = trace(Array(a[old]), Array(b[new])) else {
            return old.map { .removed($0) } + new.map { .added($0) }
        }
        var steps: [Step] = []
        var (x, y) = (old.count, new.count)
        for (d, furthest) in trace.enumerated().reversed() {
            let (fromX, fromY) = d == 0 ? (0, 0) : Self.step(d, furthest, k: x - y)
            while x > fromX, y > fromY {
                (x, y) = (x - 1, y - 1)
                steps.append(.same(old.lowerBound + x, new.lowerBound + y))
            }
            if x > fromX { steps.append(.removed(old.lowerBound + fromX)) }
            if y > fromY { steps.append(.added(new.lowerBound + fromY)) }
            (x, y) = (fromX, fromY)
        }
        return steps.reversed()
    }

    /// Where the path stood before its d-th step that ended on diagonal `k`.
    private static func step(_ d: Int, _ furthest: [Int32], k: Int) -> (Int, Int) {
        let isDown = k == -d || (k != d && furthest[k - 1 + d] < furthest[k + 1 + d])
        let before = isDown ? k + 1 : k - 1
        let x = Int(furthest[before + d])
        return (x, x - before)
    }

    /// For each number of steps the places reached before it, by diagonal; nil when there are too many.
    private static func trace(_ a: [Int32], _ b: [Int32]) -> [[Int32]]? {
        let most = min(limit, a.count + b.count)
        var reached = [Int32](repeating: 0, count: 2 * most + 3)
        var trace: [[Int32]] = []
        let middle = most + 1
        for d in 0...most {
            trace.append(Array(reached[middle - d...middle + d]))
            for k in stride(from: -d, through: d, by: 2) {
                let isDown = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1])
                var x = Int(isDown ? reached[middle + k + 1] : reached[middle + k - 1] + 1)
                if d == 0 { x = 0 }
                var y = x - k
                while x < a.count, y < b.count, a[x] == b[y] { (x, y) = (x + 1, y + 1) }
                reached[middle + k] = Int32(x)
                if x >= a.count, y >= b.count { return trace }
            }
        }
        return nil
    }
}
