import Primitives

extension ClockPolicy {
    /// The way of reckoning itself; whoever changes what a reading says counts it up.
    private static let reckoning = "reckoning 3"

    /// Stays the same as long as every clock of every ticket reads the same, whoever asks and on whatever machine: it
    /// changes with targets, rules, hours, zones and holidays, those of files included.
    public var fingerprint: String {
        var hash = StableHash()
        hash.combine(Self.reckoning)
        hash.combine(unprioritised.description)
        hash.combine("\(warnAt)")
        for targets in targets {
            hash.combine("\(targets.response) \(targets.resolution)")
            hash.combine(targets.calendar)
        }
        for rule in rules {
            hash.combine(rule.calendar)
            hash.combine("\(rule.priorities) \(rule.types.map(\.rawValue)) \(rule.kinds.map(\.rawValue))")
            for name in rule.services + [""] + rule.organisations + [""] { hash.combine(name) }
        }
        for (_, calendar) in calendars.sorted(by: { $0.key < $1.key }) { calendar.feed(&hash) }
        return hash.digits
    }
}

extension WorkCalendar {
    fileprivate func feed(_ hash: inout StableHash) {
        hash.combine(name)
        hash.combine(Int64(zone.before))
        for change in zone.changes {
            hash.combine(change.from.milliseconds)
            hash.combine(Int64(change.seconds))
        }
        for (number, day) in (week?.days ?? []).enumerated() {
            hash.combine(Int64(number))
            for span in day {
                hash.combine(Int64(span.start))
                hash.combine(Int64(span.end))
            }
        }
        for holiday in holidays { hash.combine("\(holiday)") }
    }
}
