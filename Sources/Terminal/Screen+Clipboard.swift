extension Screen {
    /// Puts text on the terminal's clipboard, with the next frame. A terminal may still ignore it: nothing tells.
    /// - Throws: when it is known that it can't be done.
    public mutating func copy(_ text: String) throws(Clipboard.Refusal) {
        let sequence = try clipboard.sequence(for: text)
        // What a terminal has not taken yet is not added to.
        if output.blockedDescriptor == nil { output.add(sequence) }
    }
}
