/// What the command line says about its own doings.
public enum CommandLinePhrase: String, PhraseArea {
    case columnID, columnPriority, columnState, columnDue, columnOwner, columnRequester, columnTitle
    case labelRequester, labelSource, labelTeam, labelAssignee, labelService, labelCategory, labelPriority
    case labelImpact, labelUrgency, labelKind, labelTags, labelLogged, labelUpdated, labelResponse, labelResolution
    case labelArticles, labelWatchers, labelTime, labelAffected, labelSite, labelHold, labelResolved
    case overridden
    case clockMet, clockMissed, clockPaused, clockVoid
    case earlier
    case nothingFound
    case deskMade
    case deskMadeHint
    case settingsRight
    case verified, verifiedTail, verifiedErased, headIs, checkpointHeld
    case doctorWell, doctorGapAccepted, doctorMarkLifted
    case catchingUp
    case importing
    case importDone, importNothing, importWouldBe, importRejected, importRejectedMore, importRejectsIn
    case rejectedRow, rowQuoting, rowFieldCount, rowNotUTF8, rowMissing, rowUnknownValue, rowNotATime, rowTooLong
    case readingFile
    case articlesDone, articlesTied, articlesRetired, articlesExported
    case practiceMade
    case teamStays

    /// The words in English.
    public var english: String {
        switch self {
        case .columnID: "ID"
        case .columnPriority: "P"
        case .columnState: "STATE"
        case .columnDue: "DUE"
        case .columnOwner: "OWNER"
        case .columnRequester: "REQUESTER"
        case .columnTitle: "TITLE"
        case .labelRequester: "Requester"
        case .labelSource: "Source"
        case .labelTeam: "Team"
        case .labelAssignee: "Assignee"
        case .labelService: "Service"
        case .labelCategory: "Category"
        case .labelPriority: "Priority"
        case .labelImpact: "Impact"
        case .labelUrgency: "Urgency"
        case .labelKind: "Kind"
        case .labelTags: "Tags"
        case .labelLogged: "Logged"
        case .labelUpdated: "Updated"
        case .labelResponse: "Response"
        case .labelResolution: "Resolution"
        case .labelArticles: "Articles"
        case .labelWatchers: "Watchers"
        case .labelTime: "Time spent"
        case .labelAffected: "Affected"
        case .labelSite: "Site"
        case .labelHold: "On hold"
        case .labelResolved: "Resolved"
        case .overridden: "{priority} by hand: {reason} ({by})"
        case .clockMet: "met, due {time}"
        case .clockMissed: "missed, due {time}"
        case .clockPaused: "paused, {span} left"
        case .clockVoid: "without a target"
        case .earlier: "… {count|one earlier event|# earlier events}: vakt log {id}"
        case .nothingFound: "Nothing matches."
        case .deskMade: "Made a desk in {path}"
        case .deskMadeHint: "Edit {path} to name its operators, teams, services and categories."
        case .settingsRight: "{path}: all right"
        case .verified: "{count|One record|# records} verified, the chain and every body hold."
        case .verifiedTail: "{bytes} bytes at the end are no record yet; the next writer seals them."
        case .verifiedErased: "{count|One body was|# bodies were} erased."
        case .headIs: "head {hash}"
        case .checkpointHeld: "The earlier head {hash} is part of this history."
        case .doctorWell: "Nothing to repair."
        case .doctorGapAccepted: "Accepted a gap of {bytes} bytes at byte {offset}. Writing works again."
        case .doctorMarkLifted: "The disk holds what was read; writing works again."
        case .catchingUp: "Reading the journal"
        case .importing: "Importing"
        case .importDone: "{tickets|One new ticket|# new tickets}, {events|one event|# events} recorded."
        case .importNothing: "Nothing new: everything in it is here already."
        case .importWouldBe:
            "Nothing was written. It would be {tickets|one new ticket|# new tickets} with {events|one event|# events}."
        case .importRejected: "{count|One row|# rows} left out."
        case .importRejectedMore: "… and {count|one more|# more}; --rejects FILE lists all."
        case .importRejectsIn: "They are listed in {path}."
        case .rejectedRow: "{path}:{line}: {reason}"
        case .rowQuoting: "its quotes are wrong at line {line}, column {column}"
        case .rowFieldCount: "it has {found|one field|# fields}, not {expected}"
        case .rowNotUTF8: "column {column} is not UTF-8"
        case .rowMissing: "it has no {field}"
        case .rowUnknownValue: "“{value}” in column {column} is no {field}"
        case .rowNotATime: "“{value}” in column {column} is no time for {field}"
        case .rowTooLong: "too long: {field}, more than {limit} bytes"
        case .readingFile: "Reading the file"
        case .articlesExported: "{written|One article|# articles} written, {same} as before, {removed} taken away."
        case .articlesDone: "{added|One article|# articles} added, {changed} changed, {same} as before."
        case .articlesTied: "{count|One translation|# translations} joined to the original."
        case .articlesRetired: "{count|One article|# articles} retired."
        case .practiceMade: "The practice desk is in {path}"
        case .teamStays: "{id} stays with team {team}, but {person} is in {teams}; --team changes it."
        }
    }
}
