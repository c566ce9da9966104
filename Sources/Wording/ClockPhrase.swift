/// What a clock did, stretch by stretch, and why.
public enum ClockPhrase: String, PhraseArea {
    case place, title, target, targetOf, days, weeks, lengthIn, hours, calendarIn, byRule, used, left
    case beyond, warns, warned, due, wasDue, stands, met, late, void, now, ran, ranBeyond, outside
    case outsideBeyond, paused, logged, acknowledged, held, resumed, replied, wokeUp, resolved, reopened
    case cancelled, retargeted, recalendared, undone, warnedAt, breachedAt, hoursBegan, hoursEnded, changed
    case reckoned, jumpedForth, jumpedBack, loading

    /// The words in English.
    public var english: String {
        switch self {
        case .place: "clocks"
        case .title: "Clocks of {id}"
        case .target: "Target"
        case .targetOf: "{length} for {priority}"
        case .days: "{n|one working day|# working days}"
        case .weeks: "{n|one working week|# working weeks}"
        case .lengthIn: "{length} ({span})"
        case .hours: "Hours"
        case .calendarIn: "{calendar}, {zone}"
        case .byRule: "{calendar} by rule {n}"
        case .used: "Used"
        case .left: "Left"
        case .beyond: "Beyond"
        case .warns: "Warns"
        case .warned: "Warned"
        case .due: "Due"
        case .wasDue: "Was due"
        case .stands: "stands still"
        case .met: "met"
        case .late: "late"
        case .void: "means nothing: cancelled"
        case .now: "now"
        case .ran: "counted {span}"
        case .ranBeyond: "counted {span} beyond"
        case .outside: "outside hours"
        case .outsideBeyond: "outside hours, beyond"
        case .paused: "stood still"
        case .logged: "logged by {who}"
        case .acknowledged: "answered by {who}"
        case .held: "put on hold by {who}: {reason}"
        case .resumed: "resumed by {who}"
        case .replied: "the caller replied"
        case .wokeUp: "the wake-up time came"
        case .resolved: "resolved by {who}"
        case .reopened: "reopened by {who}"
        case .cancelled: "cancelled by {who}"
        case .retargeted: "{who} made it {new}; until then {old}"
        case .recalendared: "{who} put it in {new} hours; until then {old}"
        case .undone: "undone or done again by {who}"
        case .warnedAt: "{percent} % of the target used: warned"
        case .breachedAt: "the target used up: breached"
        case .hoursBegan: "hours begin"
        case .hoursEnded: "hours end"
        case .changed: "changed by {who}"
        case .reckoned: "The target and the hours of now hold from the beginning; what stood still stays."
        case .jumpedForth:
            "This host's clock was put forth by {span}. "
                + "Events keep the order in which they were recorded; what is due is told by the clock as it is now."
        case .jumpedBack:
            "This host's clock was put back by {span}. "
                + "Events keep the order in which they were recorded; what is due is told by the clock as it is now."
        case .loading: "Loading …"
        }
    }
}
