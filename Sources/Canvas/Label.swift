import Primitives

/// The program's own words on their way to the screen, taken from the catalogue of wording.
///
/// A label may carry text from outside in its placeholders, so it goes through the display rule like everything else;
/// for plain words that costs a glance.
public struct Label: Sendable, Hashable {
    /// The words as they will be drawn.
    public let text: SafeText

    /// Words of the catalogue, filled in or not.
    public init(_ words: String) { text = SafeText(words) }

    /// Columns taken on a screen.
    public var columns: Int { text.columns }
}
