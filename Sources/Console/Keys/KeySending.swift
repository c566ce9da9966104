import Canvas

extension Key {
    /// Whether terminals have a sequence for a key.
    enum Sending {
        case sent
        /// They have none; what they send instead, if anything.
        case never(instead: Key?)
    }

    /// What terminals send for a key, as far as the terminal's side of the console takes it.
    ///
    /// With control it is one of 32 codes, and five of these are keys of their own. With alt it is an escape and the
    /// character, which two keys pressed quickly are too: whatever sends text or begins a sequence is left out.
    var sending: Sending {
        switch code {
        case .character(let character) where control: return sendingControl(character)
        case .character(let character) where alt:
            return character.isWhitespace || "[O".contains(character) ? .never(instead: nil) : .sent
        case .enter, .escape, .tab, .backTab, .backspace, .f:
            return control || alt ? .never(instead: nil) : .sent
        default: return .sent
        }
    }

    private func sendingControl(_ character: Character) -> Sending {
        if alt { return .never(instead: nil) }
        switch character {
        case "i": return .never(instead: Key(.tab))
        case "m", "j": return .never(instead: Key(.enter))
        case "h": return .never(instead: Key(.backspace))
        case "[": return .never(instead: Key(.escape))
        case " ": return .never(instead: .control("@"))
        case "a"..."z" where character.isASCII, "@", "\\", "]", "^", "_": return .sent
        default: return .never(instead: nil)
        }
    }
}
