import Primitives

/// The name of a draft, unlike that of any other, in whatever console it was begun.
public struct DraftID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The console that writes it: letters and digits, unlike those of any other run.
    public let instance: String
    /// Counts up from 1 within one console.
    public let number: Int

    /// Names a draft.
    public init(instance: String, number: Int) {
        self.instance = instance
        self.number = number
    }

    /// Reads ``description`` back; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        guard let dash = text.lastIndex(of: "-"), let number = Int(text[text.index(after: dash)...]), number > 0,
            dash > text.startIndex, text[..<dash].utf8.allSatisfy({ Self.isAllowed($0) })
        else { return nil }
        self.init(instance: String(text[..<dash]), number: number)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The instance and the number with a dash between them.
    public var description: String { instance + "-" + String(number) }

    /// Orders by instance, then by number.
    public static func < (left: DraftID, right: DraftID) -> Bool {
        (left.instance, left.number) < (right.instance, right.number)
    }
}

/// What somebody wrote in a form and has not sent.
public struct Draft: Sendable, Hashable {
    /// What one field held.
    public struct Entry: Sendable, Hashable {
        /// The field's name in its form.
        public var field: String
        /// Its text, or the value chosen; empty where something was cleared.
        public var value: String

        /// Makes an entry.
        public init(_ field: String, _ value: String) {
            self.field = field
            self.value = value
        }
    }

    /// The form, by the name of the action that opens it.
    public var form: String
    /// What it is about; empty for something new.
    public var subjects: [Subject]
    /// The revision of the subject that was seen when it was written.
    public var seen: Int64?
    /// When it was last changed.
    public var writtenAt: Timestamp
    /// The fields that were filled in or changed, in the form's order.
    public var entries: [Entry]

    /// Makes a draft.
    public init(form: String, subjects: [Subject], seen: Int64?, writtenAt: Timestamp, entries: [Entry]) {
        self.form = form
        self.subjects = subjects
        self.seen = seen
        self.writtenAt = writtenAt
        self.entries = entries
    }

    /// Whether it says the same as another, whenever that was written.
    public func isSameText(as other: Draft) -> Bool {
        form == other.form && subjects == other.subjects && seen == other.seen && entries == other.entries
    }

    /// The first line that says something, from the longest of its texts.
    public var firstWords: String {
        let texts = entries.map(\.value).filter { !$0.allSatisfy(\.isWhitespace) }
        guard let longest = texts.max(by: { $0.utf8.count < $1.utf8.count }) else { return "" }
        let line = longest.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(line.drop(while: \.isWhitespace).prefix(200))
    }
}

/// All drafts of one operator at one desk, as they are on the disk.
public struct DraftShelf: Sendable, Hashable {
    /// The drafts.
    public var drafts: [DraftID: Draft]
    /// Files that hold no draft that this version can read, where they are kept now. Each is told once.
    public var unreadable: [String]
    /// Texts that were in an editor when console and editor ended; told once by every console.
    public var leftTexts: [String]

    /// Makes a shelf.
    public init(drafts: [DraftID: Draft] = [:], unreadable: [String] = [], leftTexts: [String] = []) {
        self.drafts = drafts
        self.unreadable = unreadable
        self.leftTexts = leftTexts
    }
}
