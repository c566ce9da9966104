/// What a run has found, size by size.
struct Report {
    private(set) var sizes: [(title: String, comparisons: [Comparison])] = []

    mutating func add(_ title: String, _ comparisons: [Comparison]) {
        sizes.append((title, comparisons))
    }

    /// A table of one size: figures, the baseline's beside them, and the ratio.
    static func table(_ comparisons: [Comparison]) -> String {
        var table = TextTable(
            ["", "unit", "least", "median", "95 %", "n", "aim", "beside", "median", "95 %", "ratio"],
            leading: [0, 1, 7])
        for line in comparisons {
            let many = line.own.count > 1
            let other = line.baseline?.figures
            table.add([
                line.name, line.unit, many ? line.own.percentile(0).readable : "", line.own.median.readable,
                many ? line.own.percentile(95).readable : "",
                String(line.own.count), line.aim.map { (line.isRate ? "≥ " : "≤ ") + $0.readable } ?? "",
                line.baseline?.name ?? "", other?.median.readable ?? "",
                other.map { $0.count > 1 ? $0.percentile(95).readable : "" } ?? "",
                line.ratio.map { "×" + $0.readable } ?? "",
            ])
        }
        return table.text
    }

    /// The medians of every line at every size, and the last by the first.
    var growth: String {
        var names: [String] = []
        for line in sizes.flatMap(\.comparisons) where !names.contains(line.name) { names.append(line.name) }
        var table = TextTable(["", "unit"] + sizes.map(\.title) + ["last/first"], leading: [0, 1])
        for name in names {
            let lines = sizes.map { $0.comparisons.first { $0.name == name } }
            let medians = lines.compactMap { $0?.own.median }
            let ratio = medians.count > 1 ? (medians.last ?? .nan) / (medians.first ?? .nan) : .nan
            table.add(
                [name, lines.compactMap { $0?.unit }.first ?? ""]
                    + lines.map { $0.map { $0.own.median.readable } ?? "–" } + ["×" + ratio.readable])
        }
        return table.text
    }
}
