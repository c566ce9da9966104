/// What falls due by itself, acknowledgement and escalation, in words.
public enum DuePhrase: String, PhraseArea {
    case warned
    case breached
    case acknowledged
    case lapsed
    case escalated
    case escalatedLapsed
    case escalatedByHand
    case escalatedToNobody
    case byPolicy
    case byPolicyRound
    case byPolicyHand
    case handedTo
    case told
    case skipped
    case closedByTime
    case closeHeldBack
    case onCall
    case labelEscalated
    case labelAcknowledged
    case askedAgain
    case level
    case toWhom
    case stopped
    case next
    case nothingNext
    case because
    case tickNothing
    case tickWould
    case clockBehind
    case clockBehindHint

    case destinationLevel
    case destinationTeam

    /// The words in English.
    public var english: String {
        switch self {
        case .warned: "{clock}: most of the time is gone, due {due}"
        case .breached: "{clock}: target missed, it was due {due}"
        case .acknowledged: "{actor} acknowledged it"
        case .lapsed: "nobody has given a sign since {since}: an acknowledgement is asked for again"
        case .escalated: "escalated to {who}: nobody has acknowledged it"
        case .escalatedLapsed: "escalated to {who}: nobody has acknowledged it again"
        case .escalatedByHand: "{actor} escalated it to {who}"
        case .escalatedToNobody: "escalated, but there is nobody to call"
        case .byPolicy: "“{policy}”, level {level}, due {due}"
        case .byPolicyRound: "“{policy}”, level {level}, round {round}, due {due}"
        case .byPolicyHand: "“{policy}”, level {level}"
        case .handedTo: "handed to {team}"
        case .told: "told: {people}"
        case .skipped: "passed over, since they call nobody: level {levels}"
        case .closedByTime: "closed: nobody objected"
        case .closeHeldBack: "stays resolved instead of closing: {fields} missing"
        case .onCall: "on call for {team}"
        case .labelEscalated: "Escalated"
        case .labelAcknowledged: "Attention"
        case .askedAgain: "asked for again: no sign of a person for {span}"
        case .level: "level {level} to {who}, {when}"
        case .toWhom: "to {who}, {when}"
        case .stopped: "acknowledged since"
        case .next: "next: level {level} to {who}, {when}"
        case .nothingNext: "no further level"
        case .because: "because: {reason}"
        case .tickNothing: "Nothing was due."
        case .tickWould: "Nothing was recorded."
        case .clockBehind:
            """
            The clock says {now}, but the last record was written {newest}. Nothing is done by the clock \
            until it is right.
            """
        case .clockBehindHint: "Set this host's clock; order is the journal's all the same."
        case .destinationLevel: "level {level} of “{policy}”: {who}"
        case .destinationTeam: "team {team}"
        }
    }
}
