/// One line of the report: what was measured, and what it stands beside.
struct Comparison {
    /// What was measured; the same words at every size, so that growth can be told.
    var name: String
    /// Of all figures of the line: `ms`, `bytes`, `MiB`, `events/s`…
    var unit: String
    var own: Samples
    /// The baseline's name and figures, measured in the same run.
    var baseline: (name: String, figures: Samples)?
    /// Where we want the median to be: no more than that, or for rates no less.
    var aim: Double?

    init(_ name: String, _ unit: String, _ own: Samples, beside: (String, Samples?)? = nil, aim: Double? = nil) {
        self.name = name
        self.unit = unit
        self.own = own
        self.aim = aim
        if let (baselineName, figures) = beside, let figures, figures.count > 0 { baseline = (baselineName, figures) }
    }

    var isRate: Bool { unit.hasSuffix("/s") }

    /// Own median by the baseline's.
    var ratio: Double? { baseline.map { own.median / $0.figures.median } }
}
