/// At which side of its column a text stands.
public enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
}

/// What one column of a table asks for.
public struct ColumnSpec: Hashable, Sendable {
    /// Columns it can't do without.
    public var minimum: Int
    /// Its share of what is left over; 0 keeps it at its minimum.
    public var weight: Int
    /// Columns beyond which more is of no use.
    public var maximum: Int
    /// The lower, the sooner it is left out of a narrow table.
    public var importance: Int
    /// Where texts stand in it.
    public var alignment: Alignment

    /// A column of `minimum` columns, or more by `weight`.
    public init(
        minimum: Int, weight: Int = 0, maximum: Int = .max, importance: Int = 0, alignment: Alignment = .leading
    ) {
        self.minimum = max(0, minimum)
        self.weight = max(0, weight)
        self.maximum = max(self.minimum, maximum)
        self.importance = importance
        self.alignment = alignment
    }
}

/// The columns of a table fitted to a width.
public struct ColumnLayout: Hashable, Sendable {
    /// For each column asked for, the columns of the screen it got; nil if it was left out.
    public let ranges: [Range<Int>?]

    /// Fits `columns`, with `gap` between them, into `width`: the least important is left out until all minima fit,
    /// the last of equals first; what is left over goes out by weight.
    public init(_ columns: [ColumnSpec], width: Int, gap: Int = 1) {
        var kept = Array(columns.indices)
        func minimum() -> Int {
            kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
        }
        while kept.count > 1, minimum() > width {
            var least = kept.count - 1
            for place in kept.indices.reversed()
            where columns[kept[place]].importance < columns[kept[least]].importance {
                least = place
            }
            kept.remove(at: least)
        }
        var widths = Dictionary(uniqueKeysWithValues: kept.map { ($0, min(columns[$0].minimum, max(0, width))) })
        Self.giveOut(max(0, width - minimum()), to: &widths, columns)
        var start = 0
        var ranges = [Range<Int>?](repeating: nil, count: columns.count)
        for index in kept {
            let length = widths[index] ?? 0
            ranges[index] = start..<start + length
            start += length + gap
        }
        self.ranges = ranges
    }

    /// Divides `spare` by weight; what a full column can't take goes to the others.
    private static func giveOut(_ spare: Int, to widths: inout [Int: Int], _ columns: [ColumnSpec]) {
        var rest = spare
        while rest > 0 {
            let open = widths.keys.sorted().filter {
                columns[$0].weight > 0 && widths[$0, default: 0] < columns[$0].maximum
            }
            guard !open.isEmpty else { return }
            var weights = open.reduce(0) { $0 + columns[$1].weight }
            for index in open {
                let share = weights > 0 ? rest * columns[index].weight / weights : 0
                let room = columns[index].maximum - widths[index, default: 0]
                let given = min(max(share, rest > 0 ? 1 : 0), room)
                widths[index, default: 0] += given
                rest -= given
                weights -= columns[index].weight
            }
        }
    }
}
