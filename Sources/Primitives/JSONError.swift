/// Why some bytes are not acceptable JSON, and where.
public struct JSONError: Error, Sendable, Hashable {
    /// What can be wrong.
    public enum Reason: Sendable, Hashable {
        /// The text ends inside a value.
        case unexpectedEnd
        /// A byte that cannot stand here.
        case unexpectedByte(UInt8)
        /// A number that is not of JSON's form, or too large for a `Double`.
        case badNumber
        /// A backslash followed by something that is no escape.
        case badEscape
        /// A `\u` escape of one half of a surrogate pair without the other.
        case loneSurrogate
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A key that the object already has.
        case duplicateKey(String)
        /// Arrays and objects nested deeper than `JSON.deepestNesting`.
        case tooDeep
        /// Something follows the value.
        case trailingBytes
    }

    /// What is wrong.
    public var reason: Reason
    /// Byte offset of the fault from the start of the text.
    public var offset: Int

    /// Describes a fault.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
