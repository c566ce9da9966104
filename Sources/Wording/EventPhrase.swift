/// What happened, in words; the actor stands before it.
public enum EventPhrase: String, PhraseArea {
    case logged
    case loggedFor
    case edited
    case titleNow
    case requesterNow
    case descriptionNow
    case triaged
    case classified
    case classifiedNothing
    case overridden
    case overrideTaken
    case assigned
    case assignedTeam
    case assignedBoth
    case took
    case tookTeam
    case unassigned
    case started
    case held
    case heldUntil
    case resumed
    case resumedReply
    case resumedWakeUp
    case contained
    case resolved
    case causeWas
    case confirmedBy
    case reopened
    case closed
    case cancelled
    case noted
    case notedPublic
    case timeSpent
    case tagged
    case untagged
    case taggedBoth
    case watches
    case watchesFor
    case unwatches
    case unwatchesFor
    case linked
    case unlinked
    case articleWritten
    case articleEdited
    case articleReviewed
    case articleRetired
    case articleHelped, articleFailed
    case unknown
    case erased
    case imported
    case because
    case someone

    /// The words in English.
    public var english: String {
        switch self {
        case .logged: "{actor} logged it ({source})"
        case .loggedFor: "{actor} logged it for {requester} ({source})"
        case .edited: "{actor} changed {what}"
        case .titleNow: "Title: {text}"
        case .requesterNow: "Requester: {text}"
        case .descriptionNow: "Description:"
        case .triaged: "{actor} triaged it"
        case .classified: "{actor} classified it: {what}"
        case .classifiedNothing: "{actor} cleared the classification"
        case .overridden: "{actor} set the priority to {priority} by hand"
        case .overrideTaken: "{actor} gave the priority back to the matrix ({priority})"
        case .assigned: "{actor} assigned it to {who}"
        case .assignedTeam: "{actor} gave it to {team}"
        case .assignedBoth: "{actor} assigned it to {who} ({team})"
        case .took: "{actor} took it"
        case .tookTeam: "{actor} took it ({team})"
        case .unassigned: "{actor} took its owner away"
        case .started: "{actor} started work"
        case .held: "{actor} put it on hold: {reason}"
        case .heldUntil: "{actor} put it on hold until {time}: {reason}"
        case .resumed: "{actor} resumed work"
        case .resumedReply: "the requester replied, work goes on"
        case .resumedWakeUp: "the hold ended at its time, work goes on"
        case .contained: "{actor} contained it"
        case .resolved: "{actor} resolved it: {code}"
        case .causeWas: "Cause: {text}"
        case .confirmedBy: "Confirmed by {text}"
        case .reopened: "{actor} reopened it"
        case .closed: "{actor} closed it"
        case .cancelled: "{actor} cancelled it"
        case .noted: "{actor} noted"
        case .notedPublic: "{actor} wrote to the requester"
        case .timeSpent: "{actor} booked {span} ({activity})"
        case .tagged: "{actor} tagged it {tags}"
        case .untagged: "{actor} took off {tags}"
        case .taggedBoth: "{actor} tagged it {tags} and took off {others}"
        case .watches: "{actor} watches it"
        case .watchesFor: "{actor} made {person} watch it"
        case .unwatches: "{actor} no longer watches it"
        case .unwatchesFor: "{actor} stopped {person} watching it"
        case .linked: "{actor} linked {article}"
        case .unlinked: "{actor} unlinked {article}"
        case .articleWritten: "{actor} wrote it"
        case .articleEdited: "{actor} edited it"
        case .articleReviewed: "{actor} reviewed it"
        case .articleHelped: "{actor} said that it helped"
        case .articleFailed: "{actor} said that it did not help"
        case .articleRetired: "{actor} retired it"
        case .unknown: "An event of a newer Vakt ({tag})"
        case .erased: "An erased record ({tag})"
        case .imported: "imported from {source}"
        case .because: "because: {reason}"
        case .someone: "somebody"
        }
    }
}
