/// Finding what was probably meant.
public enum Nearest {
    /// Up to five names, those that take the fewest changes first (Levenshtein's distance, without regard to case).
    public static func names(to name: String, in names: [String]) -> [String] {
        let wanted = Array(name.lowercased().prefix(64))
        let scored = names.map { ($0, distance(wanted, Array($0.lowercased().prefix(64)))) }
        return scored.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(5).map(\.0)
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, x) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in right.enumerated() {
                let substitution = diagonal + (x == y ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
