/// Figures of one kind, all in one unit.
struct Samples {
    private(set) var sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    init(_ value: Double) { sorted = [value] }

    /// Times in seconds as milliseconds.
    init(seconds: [Double]) { self.init(seconds.map { $0 * 1_000 }) }

    var count: Int { sorted.count }

    var median: Double { percentile(50) }

    /// The value that so many of a hundred do not exceed (nearest rank).
    func percentile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        let place = (share / 100 * Double(sorted.count - 1)).rounded()
        return sorted[Int(place)]
    }
}
