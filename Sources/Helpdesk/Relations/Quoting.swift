/// How what somebody wrote is quoted in another text.
public enum Quoting {
    /// The text behind `>` on each line, below a line that says who wrote it and when.
    public static func quote(_ text: String, of person: String, at time: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? ">" : "> " + line
        }
        return "\(person), \(time):\n" + lines.joined(separator: "\n")
    }
}
