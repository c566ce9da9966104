import Primitives

/// Text from outside as one line that may be printed: what the display rule hides is spelled out, tabs and line feeds
/// included, so that a line stays a line and a column a column.
func safe(_ text: String) -> String { SafeText(text).plain }

/// The same with line feeds kept, for texts of several lines.
func safeLines(_ text: String) -> [String] { SafeText(text, lines: .multiple).lines.map(\.plain) }
