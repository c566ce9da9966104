/// A part of a ticket that two people can change at the same time without, or with, getting in each other's way.
public enum Aspect: String, CaseIterable, Sendable, Hashable {
    case content, classification, ownership, state
}

/// The revision at which each aspect was last changed; 0 is never.
public struct AspectRevisions: Sendable, Hashable {
    private var revisions = SIMD4<Int64>()

    /// Nothing changed yet.
    public init() {}

    /// The revision of an aspect's last change.
    public subscript(aspect: Aspect) -> Int64 {
        get { revisions[aspect.index] }
        set { revisions[aspect.index] = newValue }
    }
}

extension Aspect {
    fileprivate var index: Int {
        switch self {
        case .content: 0
        case .classification: 1
        case .ownership: 2
        case .state: 3
        }
    }
}
