/// What a reading of the whole log has shown.
public struct VerificationReport: Sendable, Hashable {
    /// The place behind the last valid record. Its hash, noted outside the desk, proves later what stood before it.
    public var head: Position
    /// How many valid records there are.
    public var records: Int64 = 0
    /// How many of them had their body erased.
    public var erased: Int64 = 0
    /// Records whose body is what was written, but not acceptable JSON: the program that wrote them was at fault.
    public var malformed: [Int64] = []
    /// Damage that nobody has accepted: nobody may append.
    public var gaps: [Damage] = []
    /// Damage that was looked at and accepted.
    public var accepted: [Damage] = []
    /// Torn ends of appends that did not finish, sealed by the next writer. Nothing in them was acknowledged.
    public var sealed: [Damage] = []
    /// The end of the file.
    public var tail = ReadOutcome.Tail.clean
    /// The number of the record that an earlier head names; nil when it was not asked for or is not in this log.
    public var earlierHead: Int64?

    /// Whether every record is what its writer wrote (a torn end does not speak against it).
    public var isSound: Bool { gaps.isEmpty && malformed.isEmpty }
}

/// Something the doctor has found, worst first in an examination.
public enum Finding: Sendable, Hashable {
    /// Two histories: reading stops there.
    case fork(Fork)
    /// A sync failed; `Journal.liftPoison` looks whether the mark can go.
    case poison(PoisonMark)
    /// Damage inside; `Journal.acceptGaps` names it in the log.
    case gap(Damage)
    /// A record whose body is not JSON.
    case malformedBody(seq: Int64)
    /// Bytes at the end that the next writer will seal.
    case incompleteTail(Range<Int64>)
}
