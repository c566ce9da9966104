import Primitives

extension Rota {
    /// The shifts that touch a stretch of time, with their own ends, by start and line.
    public func shifts(from start: Timestamp, to end: Timestamp, _ changes: DutyChanges = DutyChanges()) -> [Shift] {
        guard start < end else { return [] }
        // Wide enough that a turn that began before the stretch is whole, and what lies over it too.
        let margin = max(layers.map(\.turn).max() ?? 0, 604_800_000) + 86_400_000
        let (low, high) = (start.advanced(byMilliseconds: -margin), end.advanced(byMilliseconds: margin))
        var all: [(line: Int, shift: Shift)] = []
        for (index, line) in lines.enumerated() {
            var shifts = planned(line, of: line, low, high)
            for cover in changes.covers where cover.team == team { cover.lie(over: &shifts, of: line, in: self) }
            all += shifts.filter { $0.overlaps(start, end) }.map { (index, $0) }
        }
        return all.sorted { ($0.shift.start, $0.line) < ($1.shift.start, $1.line) }.map(\.shift)
    }

    /// Who is on call at an instant, those called first in front.
    public func onCall(at instant: Timestamp, _ changes: DutyChanges = DutyChanges()) -> [Shift] {
        let shifts = shifts(from: instant, to: instant.advanced(byMilliseconds: 1), changes)
        return lines.compactMap { line in shifts.first { $0.line == line && $0.holds(at: instant) } }
    }

    /// The shifts of a layer with all that lies over it.
    private func planned(_ name: String, of line: String, _ low: Timestamp, _ high: Timestamp) -> [Shift] {
        guard let layer = layers.first(where: { $0.name == name }) else { return [] }
        var shifts = turns(of: layer, line, low, high)
        for upper in layers where upper.over == name {
            let above = planned(upper.name, of: line, low, high)
            for shift in above { shifts = shifts.flatMap { $0.without(shift.start, shift.end) } }
            shifts += above
        }
        return shifts.sorted { $0.start < $1.start }
    }

    private func turns(of layer: RotaLayer, _ line: String, _ low: Timestamp, _ high: Timestamp) -> [Shift] {
        guard !layer.people.isEmpty, layer.turn > 0 else { return [] }
        let first = layer.from.milliseconds
        let (from, to) = (zone.table.localFields(low).milliseconds, zone.table.localFields(high).milliseconds)
        var number = max(0, (from - first) / layer.turn)
        var shifts: [Shift] = []
        while first + number * layer.turn < to {
            let start = first + number * layer.turn
            let person = layer.people[Int(number % Int64(layer.people.count))]
            for stretch in layer.hours.stretches(from: start, to: start + layer.turn) {
                let begins = zone.table.instant(fromLocal: Timestamp(milliseconds: stretch.lowerBound))
                let ends = zone.table.instant(fromLocal: Timestamp(milliseconds: stretch.upperBound))
                guard begins < ends else { continue }
                shifts.append(Shift(team: team, line: line, person: person, start: begins, end: ends))
            }
            number += 1
        }
        return shifts
    }

    /// Stretches in which nobody is on call although the rota's hours ask for it.
    public func gaps(from start: Timestamp, to end: Timestamp, _ changes: DutyChanges = DutyChanges()) -> [DutyGap] {
        let shifts = shifts(from: start, to: end, changes)
        var gaps: [DutyGap] = []
        for stretch in hours.stretches(
            from: zone.table.localFields(start).milliseconds, to: zone.table.localFields(end).milliseconds)
        {
            var reached = max(start, zone.table.instant(fromLocal: Timestamp(milliseconds: stretch.lowerBound)))
            let until = min(end, zone.table.instant(fromLocal: Timestamp(milliseconds: stretch.upperBound)))
            for shift in shifts where shift.end > reached && shift.start < until {
                if shift.start > reached { gaps.append(DutyGap(team: team, start: reached, end: shift.start)) }
                reached = max(reached, shift.end)
            }
            if reached < until { gaps.append(DutyGap(team: team, start: reached, end: until)) }
        }
        return gaps
    }
}
