/// Where a term stands in a text, and what it is.
public struct TermPlace: Sendable, Hashable {
    /// What a term is made of.
    public enum Kind: UInt8, Sendable, Hashable {
        /// The stem of a word.
        case word
        /// A number, or a word with digits in it.
        case code
        /// An identifier whose words begin with capitals, whole: *KubeQuotaExceeded*. Its words stand at its place.
        case whole
        /// Two neighbours of a script without spaces.
        case pair
        /// One character of such a script.
        case single
    }

    /// The bytes of the text that it covers.
    public var start: Int
    /// Where they end.
    public var end: Int
    /// What it is.
    public var kind: Kind
    /// Whether it stands at the place of the term before it: another reading of the same.
    public var isColocated: Bool
}

/// A term as a value, for texts as short as queries and titles.
public struct Term: Sendable, Hashable {
    /// What is looked up.
    public var text: String
    /// Where it came from.
    public var place: TermPlace

    /// All terms of a text, in order.
    ///
    /// - Parameter keepsEndings: whether words stay as they are written, but for case, width and accents.
    public static func of(_ text: String, keepsEndings: Bool = false) -> [Term] {
        var terms: [Term] = []
        TextScanner.scan(text, keepsEndings: keepsEndings) { bytes, place in
            terms.append(Term(text: String(decoding: bytes, as: UTF8.self), place: place))
            return true
        }
        return terms
    }
}
