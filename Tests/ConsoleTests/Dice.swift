import SeededRandom

extension SeededGenerator {
    /// Whether one of so many chances came.
    mutating func hits(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
