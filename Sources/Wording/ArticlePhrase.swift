/// Articles: reading, the library, writing, versions.
public enum ArticlePhrase: String, PhraseArea {
    case links
    case separator
    case findTitle
    case notFound
    case matches
    case contentsTitle
    case copied
    case copiedCode
    case usedBy
    case unused
    case retiredBecause
    case readInstead
    case alsoIn, isOriginal, behind
    case replacedBy
    case library
    case libraryOf
    case libraryAll
    case libraryHint
    case libraryEmpty
    case libraryEmptyHint
    case nothingMatches
    case nothingMatchesHint
    case columnId
    case columnKind
    case columnLanguage
    case columnTitle
    case columnUses
    case columnReview
    case columnOwner
    case versionsTitle
    case changed
    case differenceTitle
    case differenceFirst
    case differenceNone
    case fieldIs
    case linesBetween
    case previewTitle
    case symptoms
    case cause
    case solution
    case unknownCause
    case somebody, anAddress, aNumber
    case helped, helpedNot, saidHelpful, saidUnhelpful
    case written
    case writtenLinked
    case unlinkedNow
    case unnamed
    case placeLibrary
    case placeVersions
    case placeContents
    case placeSearch
    case whyRetired
    case whyNotRanked
    case whyNotLinked
    case whyLinked
    case whyNotSolved
    case whyNoLessons
    case whyNoLinks
    case whyNoSearch
    case whyNoHeadings
    case whyNoText
    case whyOneLanguage, whyNotReplaced

    /// The words in English.
    public var english: String {
        switch self {
        case .links: "Links"
        case .separator: " · "
        case .findTitle: "Find"
        case .notFound: "“{text}” is not in it."
        case .matches: "“{text}” {number} of {count}"
        case .contentsTitle: "Contents of {id}"
        case .copied: "{text} copied."
        case .copiedCode: "{count|One line|# lines} of code copied."
        case .usedBy: "used by {count|one ticket|# tickets}"
        case .unused: "not used yet"
        case .retiredBecause: "Retired: {reason}"
        case .readInstead: "Read {id} instead: {title}"
        case .alsoIn: "Also in: {list}"
        case .isOriginal: "{language} {id} (the original)"
        case .behind: "The original, {id}, has changed since. Check this translation."
        case .replacedBy: "retired, see {id}"
        case .library: "Library"
        case .libraryOf: "Library: {filter} ({count})"
        case .libraryAll: "Library ({count})"
        case .libraryHint: "Words search. Fields: kind: lang: cat: owner: due outdated retired; - in front means not."
        case .libraryEmpty: "There are no articles yet."
        case .libraryEmptyHint:
            "Press {key} to write the first one, or take over a folder of Markdown with: vakt kb import DIR"
        case .nothingMatches: "No article matches {filter}."
        case .nothingMatchesHint: "{key} changes the filter, {new} writes an article."
        case .columnId: "Id"
        case .columnKind: "Kind"
        case .columnLanguage: "Lang"
        case .columnTitle: "Title"
        case .columnUses: "Uses"
        case .columnReview: "Review"
        case .columnOwner: "Owner"
        case .versionsTitle: "Versions of {id}"
        case .changed: "changed: {fields}"
        case .differenceTitle: "Version {from} → {to}"
        case .differenceFirst: "Version {to}, the first"
        case .differenceNone: "Nothing in it changed."
        case .fieldIs: "{field}: {text}"
        case .linesBetween: "@@ -{from} +{to} @@"
        case .previewTitle: "Preview"
        case .symptoms: "Symptoms"
        case .cause: "Cause"
        case .solution: "Solution"
        case .unknownCause: "Not known."
        case .somebody: "[requester]"
        case .anAddress: "[address]"
        case .aNumber: "[number]"
        case .helped: "helped {count|one person|# persons}"
        case .helpedNot: "did not help {count|one|#}"
        case .saidHelpful: "It is noted that {id} helped."
        case .saidUnhelpful: "It is noted that {id} did not help."
        case .written: "{id} is written."
        case .writtenLinked: "{article} is written and linked to {id}."
        case .unlinkedNow: "{article} no longer linked to {id}."
        case .unnamed: "untitled"
        case .placeLibrary: "library"
        case .placeVersions: "versions"
        case .placeContents: "contents"
        case .placeSearch: "search line"
        case .whyRetired: "it is retired"
        case .whyNotRanked: "only what words were searched for is ranked: / searches"
        case .whyNotLinked: "it is not linked to the ticket"
        case .whyLinked: "it is linked already"
        case .whyNotSolved: "only a resolved ticket has an answer to write down"
        case .whyNoLessons: "the review has no lessons yet"
        case .whyNoLinks: "it has no links"
        case .whyNoSearch: "nothing was searched for"
        case .whyNoHeadings: "it has no headings"
        case .whyNoText: "it has no text to show"
        case .whyOneLanguage: "it is in one language only"
        case .whyNotReplaced: "nothing is named to be read instead"
        }
    }
}
