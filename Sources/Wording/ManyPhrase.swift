/// Marks, and one action on many tickets.
public enum ManyPhrase: String, PhraseArea {
    case groupMark
    case placePreview
    case placeResults
    case marked
    case markedHidden
    case hidden
    case isHidden
    case rangeBegun
    case limited
    case anchorGone
    case whyNoMarks
    case oneAtATime
    case reading
    case trying
    case progress
    case previewTitle
    case previewPartTitle
    case resultTitle
    case will
    case cannot
    case notDone
    case notDoneMarked
    case andMore
    case undoHint
    case done
    case differs
    case chooseOne
    case noneCan
    case someCan
    case copied

    /// The words in English.
    public var english: String {
        switch self {
        case .groupMark: "Mark tickets"
        case .placePreview: "preview"
        case .placeResults: "results"
        case .marked: "[{count|one marked|# marked}]"
        case .markedHidden: "[{count|one marked|# marked}, {hidden} not in this view]"
        case .hidden: "Not in the view in front of you: {count|one of them|# of them}."
        case .isHidden: "(not in this view)"
        case .rangeBegun: "The range begins here. Move, then {key} again."
        case .limited: "Marked the first {count} of this view; there are more. Narrow the filter to mark the rest."
        case .anchorGone: "The other end of the range is not in this view. Begin a new one."
        case .whyNoMarks: "no ticket is marked"
        case .oneAtATime: "one ticket at a time: take the marks off first"
        case .reading: "Reading {count|one ticket|# tickets}…"
        case .trying: "Trying it on {count|one ticket|# tickets}…"
        case .progress: "{what}: {done} of {count|one ticket|# tickets}"
        case .previewTitle: "{what}: {count|one ticket|# tickets}"
        case .previewPartTitle: "{what}: {can} of {count|one ticket|# tickets}"
        case .resultTitle: "{what}: done on {done} of {count|one ticket|# tickets}"
        case .will: "Will be changed: {count}"
        case .cannot: "Can't be done: {count}"
        case .notDone: "Not changed: {count}"
        case .notDoneMarked: "Not changed, and still marked: {count}"
        case .andMore: "… and {count|one more|# more}"
        case .undoHint: "Afterwards {key} undoes it in one step."
        case .done: "{what}: done on {count|one ticket|# tickets}. {key} undoes it."
        case .differs: "differs"
        case .chooseOne: "These tickets differ here. Choose one value for all."
        case .noneCan: "none of the tickets can"
        case .someCan: "{what} – {can} of {count}"
        case .copied: "Copied {count|one id|# ids}."
        }
    }
}
