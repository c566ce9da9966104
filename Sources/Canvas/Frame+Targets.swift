/// A part of the screen that answers to the mouse; what the number means is the drawer's.
public struct MouseTarget: Hashable, Sendable {
    /// Where it is.
    public var rect: Rect
    /// What it is; `nil` covers what lies below.
    public var tag: Int?
}

extension Frame {
    /// The target drawn last at a cell; `nil` where there is none or it is covered.
    public func target(at place: Point) -> MouseTarget? {
        guard let found = targets.last(where: { $0.rect.contains(place) }), found.tag != nil else { return nil }
        return found
    }

    /// The targets of what lies on top, in the order in which they were drawn.
    public var topTargets: ArraySlice<MouseTarget> {
        targets.lastIndex { $0.tag == nil }.map { targets[($0 + 1)...] } ?? targets[...]
    }
}

extension Region {
    /// Marks a part of this region, as far as it can be seen, for the mouse.
    public func mark(_ rect: Rect, _ tag: Int?) {
        let seen = region(rect).clip
        guard seen.size.columns > 0, seen.size.rows > 0 else { return }
        surface.targets.append(MouseTarget(rect: seen, tag: tag))
    }

    /// Marks a row of this region for the mouse.
    public func mark(row: Int, _ tag: Int?) { mark(Rect(column: 0, row: row, columns: columns, rows: 1), tag) }
}
