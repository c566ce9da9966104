/// The folded letters of the word that is being read, and where the words inside it begin.
struct WordBuffer {
    /// The beginning of a word inside a word, in its letters and in the text.
    struct Part {
        var letter: Int
        var place: Int
        /// Whether it begins with the last of several capitals, as the S of HTTPServer.
        var followsCapitals: Bool
    }

    let letters: UnsafeMutablePointer<UInt8>
    let parts: UnsafeMutablePointer<Part>

    static let mostParts = 12
}

/// What a word turned out to be while it was read.
struct WordShape {
    var count = 0
    var parts = 0
    var hasDigit = false
    /// Letters beyond those that endings are known for.
    var isForeign = false
    /// The letter before, as it stood in the text, and the one before that; 0 is none.
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    /// Where the last letter stands in the text.
    var lastPlace = 0
    /// And among the folded ones.
    var lastCount = 0
}
