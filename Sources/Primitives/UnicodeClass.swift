/// What a single code point is to a screen, after Unicode 15.0 and without looking at its neighbours.
///
/// The version is fixed on purpose: a code point assigned later has no width that every terminal knows, so it
/// counts as unassigned until the table moves on.
public enum UnicodeClass: UInt8, Sendable {
    /// Never shown as itself: control, format, default-ignorable, separator of lines, private use, unassigned.
    case hidden = 0
    /// Takes one column.
    case narrow = 1
    /// Takes two columns.
    case wide = 2
    /// Drawn onto the character before it, takes no column.
    case mark = 3

    /// The class of `scalar`.
    @inlinable
    public init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x7F {
            self = value >= 0x20 ? .narrow : .hidden
        } else {
            self = UnicodePages.shared.lookUp(value)
        }
    }

    /// Columns taken: 0, 1 or 2. A hidden code point has none of its own.
    @inlinable public var columns: Int {
        switch self {
        case .narrow: 1
        case .wide: 2
        case .hidden, .mark: 0
        }
    }
}

/// The runs of `UnicodeTable` unfolded once into pages of 256 code points; equal pages of one class are shared.
@usableFromInline
struct UnicodePages: Sendable {
    @usableFromInline static let shared = UnicodePages(runs: UnicodeTable.runs)

    @usableFromInline var pageOf: [UInt16] = []
    @usableFromInline var classes: [UnicodeClass] = []

    init(runs: [UInt32]) {
        let pageCount = 0x1100
        pageOf.reserveCapacity(pageCount)
        var uniform: [UnicodeClass: UInt16] = [:]
        var run = 0
        for page in 0..<pageCount {
            let start = UInt32(page) << 8
            let end = start + 256
            while run + 1 < runs.count, runs[run + 1] >> 2 <= start { run += 1 }
            let first = Self.classOf(runs[run])
            let isUniform = run + 1 >= runs.count || runs[run + 1] >> 2 >= end
            if isUniform, let known = uniform[first] {
                pageOf.append(known)
                continue
            }
            let number = UInt16(classes.count >> 8)
            pageOf.append(number)
            if isUniform { uniform[first] = number }
            for value in start..<end {
                while run + 1 < runs.count, runs[run + 1] >> 2 <= value { run += 1 }
                classes.append(Self.classOf(runs[run]))
            }
        }
    }

    private static func classOf(_ entry: UInt32) -> UnicodeClass {
        UnicodeClass(rawValue: UInt8(entry & 3)) ?? .hidden
    }

    @inlinable
    func lookUp(_ value: UInt32) -> UnicodeClass {
        classes[Int(pageOf[Int(value >> 8)]) << 8 | Int(value & 0xFF)]
    }
}
