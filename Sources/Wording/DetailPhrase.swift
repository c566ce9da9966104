/// The detail pane.
public enum DetailPhrase: String, PhraseArea {
    case title
    case nothing
    case loading
    case gone
    case state
    case priority
    case requester
    case owner
    case service
    case category
    case impact
    case urgency
    case kind
    case severity
    case difficulty
    case affected
    case site
    case tags
    case watchers
    case time
    case source
    case response
    case resolution
    case steps
    case articles
    case resolvedAs
    case review, reviewCompleted, reviewWritten, reviewLacks, workaround
    case cause
    case hold
    case notSet
    case nobody
    case since
    case until
    case fromMatrix
    case byHand
    case notPrioritised
    case clockRunning
    case clockPaused
    case clockPausedOver
    case clockMet
    case clockMissed
    case clockVoid
    case stepDone
    case stepOpen
    case stepSkipped
    case timeline
    case timelineAll
    case timelineNotes
    case timelinePublic
    case timelineChanges
    case timelineShows
    case timelineEmpty
    case earlier
    case reopened
    case reassigned
    case readOnly
    case ticketTitle
    case importedFrom
    case pending
    case loggedBy

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Detail"
        case .nothing: "No ticket is selected."
        case .loading: "Loading…"
        case .gone: "This ticket can't be read any more."
        case .state: "State"
        case .priority: "Priority"
        case .requester: "Requester"
        case .owner: "Owner"
        case .service: "Service"
        case .category: "Category"
        case .impact: "Impact"
        case .urgency: "Urgency"
        case .kind: "Kind"
        case .severity: "Severity"
        case .difficulty: "Difficulty"
        case .affected: "Affected"
        case .site: "Site"
        case .tags: "Tags"
        case .watchers: "Watchers"
        case .time: "Time spent"
        case .source: "Source"
        case .response: "Response"
        case .resolution: "Resolution"
        case .steps: "Steps"
        case .articles: "Articles"
        case .resolvedAs: "Resolved as"
        case .review: "Review"
        case .reviewCompleted: "completed {time} by {who}"
        case .reviewWritten: "written, not called complete"
        case .reviewLacks: "lacks {sections}"
        case .workaround: "workaround ({id}): {text}"
        case .cause: "Cause"
        case .hold: "On hold"
        case .notSet: "not set"
        case .nobody: "nobody"
        case .since: "since {time}"
        case .until: "until {time}"
        case .fromMatrix: "impact {impact}, urgency {urgency}"
        case .byHand: "set by {who}: {reason}"
        case .notPrioritised: "not prioritised: impact or urgency is not set"
        case .clockRunning: "{breach} ({time})"
        case .clockPaused: "paused, {left} left"
        case .clockPausedOver: "paused, {over} over"
        case .clockMet: "met, {time}"
        case .clockMissed: "missed by {span}, {time}"
        case .clockVoid: "ended with the cancellation"
        case .stepDone: "{step} {time} {who}"
        case .stepOpen: "{step}"
        case .stepSkipped: "{step} skipped"
        case .timeline: "Timeline"
        case .timelineAll: "all"
        case .timelineNotes: "notes"
        case .timelinePublic: "public"
        case .timelineChanges: "changes"
        case .timelineShows: "{what} ({key})"
        case .timelineEmpty: "Nothing of that kind yet."
        case .earlier: "{count|one earlier event|# earlier events}: press {key} to load more"
        case .reopened: "reopened {count|once|# times}"
        case .reassigned: "{count|one hand-over|# hand-overs}"
        case .readOnly: "Read only: a newer Vakt wrote here ({tag})."
        case .ticketTitle: "{id} {title}"
        case .importedFrom: "imported from {source}, {key}"
        case .pending: "being saved"
        case .loggedBy: "logged by {who}"
        }
    }
}
