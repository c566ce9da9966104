import CNCurses
import Canvas

/// One unit of input as curses reads it.
enum RawInput: Hashable {
    /// A character of the terminal's encoding, as a Unicode scalar.
    case scalar(UInt32)
    /// A key that curses has recognised by its sequence.
    case code(Int32)
}

/// Turns what curses reads into keys.
///
/// Curses leaves the bytes of sequences that its terminal description lacks as they are. Taken as characters they would
/// act as commands, so whole control sequences are read here, and unknown ones are dropped.
struct KeyDecoder {
    /// Whether escape with a character right behind it is that character with alt. If not, it is two keys: over a slow
    /// line, `Esc` and the next key often arrive together.
    var combinesAlt = false
    /// The name curses has for a key of the terminal's extended description, such as `kRIT5`.
    var extendedName: (Int32) -> String? = { _ in nil }

    /// The bytes that curses has recognised as a key: what is pasted is no key.
    private let sequence: (Int32) -> String?
    private var pasted: String.UnicodeScalarView?
    /// A control sequence whose end has not come yet.
    private var begun: [RawInput] = []
    /// What is still to come of a report in the older form.
    private var legacy: [UInt32]?
    private var typed = String.UnicodeScalarView()
    private var events: [TerminalEvent] = []

    init(
        combinesAlt: Bool = false, extendedName: @escaping (Int32) -> String? = { _ in nil },
        sequence: @escaping (Int32) -> String? = { _ in nil }
    ) {
        self.combinesAlt = combinesAlt
        self.extendedName = extendedName
        self.sequence = sequence
    }

    /// Decodes all that one look at the terminal gave. A paste may go on in the next.
    mutating func decode(_ input: some Sequence<RawInput>) -> [TerminalEvent] {
        var rest = ArraySlice(begun + Array(input))
        begun = []
        while let unit = rest.popFirst() {
            if takeLegacy(unit) { continue }
            switch unit {
            case .code(let code) where pasted != nil:
                for scalar in (sequence(code) ?? "").unicodeScalars { takePasted(scalar) }
            case .scalar(let value) where pasted != nil: Unicode.Scalar(value).map { takePasted($0) }
            case .code(let code):
                flushTyped()
                if let isIn = Self.focus(extended: extendedName(code)) {
                    events.append(.focus(isIn))
                } else if let key = Self.key(code: code) ?? extendedName(code).flatMap(Self.key(extended:)) {
                    events.append(.key(key))
                }
            case .scalar(0x1B):
                flushTyped()
                decodeEscape(&rest)
            case .scalar(let value): decodeScalar(value)
            }
        }
        flushTyped()
        defer { events.removeAll() }
        return events
    }

    // MARK: - Characters

    private mutating func decodeScalar(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        if let key = Self.key(control: value) {
            flushTyped()
            events.append(.key(key))
        } else if !(0x7F...0x9F).contains(value) {
            typed.append(scalar)
        }
    }

    /// Scalars that came together may make one character: `e` and an acute accent, an emoji of several parts.
    private mutating func flushTyped() {
        guard !typed.isEmpty else { return }
        events += String(typed).map { .key(.character($0)) }
        typed.removeAll()
    }

    // MARK: - Sequences

    private mutating func decodeEscape(_ rest: inout ArraySlice<RawInput>) {
        if case .scalar(0x5B)? = rest.first, Self.isCut(rest) {
            // Over a slow line a report may come in two pieces, and must not be taken for letters.
            begun = [.scalar(0x1B)] + rest
            rest = []
        } else if case .scalar(0x5B)? = rest.first, let length = Self.controlSequenceLength(rest) {
            let parameters = rest.prefix(length).dropFirst().compactMap { unit -> Character? in
                if case .scalar(let value) = unit { Unicode.Scalar(value).map(Character.init) } else { nil }
            }
            rest.removeFirst(length)
            decodeControlSequence(String(parameters))
        } else if case .scalar(0x4F)? = rest.first, case .scalar(let value)? = rest.dropFirst().first {
            rest.removeFirst(2)
            if let key = Self.key(keypad: value) { events.append(.key(key)) }
        } else if case .scalar(let value)? = rest.first, combines(value), let scalar = Unicode.Scalar(value) {
            rest.removeFirst()
            events.append(.key(.alt(Character(scalar))))
        } else {
            events.append(.key(Key(.escape)))
        }
    }

    /// Whether a character right behind an escape is held with alt. A digit always is: views are called with alt and a
    /// digit, and after an escape that was pressed for itself a digit right behind it is no habit of anybody's.
    private func combines(_ value: UInt32) -> Bool {
        (combinesAlt && value > 0x20 && value != 0x7F) || (0x31...0x39).contains(value)
    }

    private mutating func decodeControlSequence(_ sequence: String) {
        if sequence == "200~" {
            pasted = String.UnicodeScalarView()
        } else if sequence == "I" || sequence == "O" {
            events.append(.focus(sequence == "I"))
        } else if sequence == "M" {
            legacy = []
        } else if let mouse = Self.mouse(sequence) {
            events.append(.mouse(mouse))
        }
    }

    /// Three units behind the beginning of an older report are numbers, whatever letters they look like.
    private mutating func takeLegacy(_ unit: RawInput) -> Bool {
        guard var numbers = legacy else { return false }
        if case .scalar(let value) = unit { numbers.append(value) } else { numbers.append(0) }
        legacy = numbers.count < 3 ? numbers : nil
        if numbers.count == 3, let mouse = Self.mouse(legacy: numbers) { events.append(.mouse(mouse)) }
        return true
    }

    /// Whether a control sequence with parameters ends before its final byte.
    private static func isCut(_ units: ArraySlice<RawInput>) -> Bool {
        units.count > 1
            && units.dropFirst().allSatisfy { unit in
                if case .scalar(let value) = unit { (0x20...0x3F).contains(value) } else { false }
            }
    }

    // MARK: - Pasting

    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

    /// Everything is text until the paste's end, which may come in pieces as anything else in it may.
    private mutating func takePasted(_ scalar: Unicode.Scalar) {
        pasted?.append(scalar)
        guard scalar == "~", let text = pasted, text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else {
            return
        }
        pasted = nil
        events.append(.paste(String(text.dropLast(Self.pasteEnd.count))))
    }

    /// The units from `[` to the final byte; nil when it has not come.
    private static func controlSequenceLength(_ units: ArraySlice<RawInput>) -> Int? {
        for (offset, unit) in units.dropFirst().enumerated() {
            guard case .scalar(let value) = unit, (0x20...0x7E).contains(value) else { return nil }
            if value >= 0x40 { return offset + 2 }
        }
        return nil
    }
}
