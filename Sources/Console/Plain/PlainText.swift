import Canvas
import Primitives

/// Text as it is heard: nothing drawn, nothing aligned.
enum PlainText {
    /// A line without lines and boxes; what stood apart is parted by commas.
    static func tidy(_ text: String) -> String {
        var parts: [String] = []
        var part = ""
        var blanks = 0
        for character in undrawn(text) {
            if character == " " {
                blanks += 1
                continue
            }
            if blanks > 1, !part.isEmpty {
                parts.append(part)
                part = ""
            } else if blanks == 1, !part.isEmpty {
                part += " "
            }
            blanks = 0
            part.append(character)
        }
        if !part.isEmpty { parts.append(part) }
        return parts.joined(separator: ", ")
    }

    /// Lines of pages, without those that only draw something.
    static func lines(_ lines: [StyledLine]) -> [String] { lines.map { tidy($0.plain) }.filter { !$0.isEmpty } }

    /// Box drawing (U+2500 to U+257F) and blocks as blanks.
    static func undrawn(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { drawing.contains($0.value) }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(drawing.contains(scalar.value) ? " " : scalar) }
        return String(scalars)
    }

    private static let drawing: ClosedRange<UInt32> = 0x2500...0x259F
}
