/// Forms, menus and their hints.
public enum FormPhrase: String, PhraseArea {
    case newTitle
    case wantedHint
    case to
    case from
    case wanted
    case person
    case classifyTitle
    case assignTitle
    case holdTitle
    case resolveTitle
    case reopenTitle
    case noteTitle
    case publicTitle
    case timeTitle
    case containTitle
    case escalateTitle
    case destination
    case relation, otherTicket, ticketHint
    case reviewSummary, reviewImpact, reviewTimeline, reviewDetection, reviewCauses, reviewTrigger
    case reviewWell, reviewWrong, reviewLucky, reviewLessons, complete, todo, agreed
    case neededForReview, completeNot, completeNow, completeAlready
    case state, changeType, risk, justification, implementation, backOut, test
    case symptoms, workaround, closeCode, closeNotes, incidents, windowEndsFirst
    case whole, commander, communicator, leader, scribe, cadence, endReason, parts, partsNot, partsToo, dependentsToo
    case outcome, hypothesis, verdict, causeCategory, command, every, next, people, channel, removed, macro
    case outputHint, everyHint, nextHint, peopleHint, badLength, reportHint
    case problemTitle
    case cancelTitle
    case statesTitle
    case overrideTitle
    case type
    case title
    case description
    case requester
    case address
    case organisation
    case source
    case kind
    case category
    case impact
    case urgency
    case severity
    case subkind
    case notice
    case recipient
    case vendor
    case reference
    case contact
    case then
    case when
    case difficulty
    case service
    case otherServices
    case affected
    case site
    case tags
    case assignee
    case team
    case reason
    case until
    case note
    case code
    case cause
    case notes
    case confirmedBy
    case minutes
    case activity
    case priority
    case language
    case owner
    case review
    case text
    case replacement
    case original
    case document
    case languageHint
    case ownerHint
    case reviewHint
    case markdownHint
    case replacementHint
    case originalHint
    case badArticle
    case documentNot
    case documentNow
    case writeArticleTitle
    case articleFromTicketTitle
    case editArticleTitle
    case restoreVersionTitle
    case retireArticleTitle
    case reviewArticleTitle
    case translateArticleTitle, nameOriginalTitle
    case typeToChoose
    case anyText
    case untilHint
    case tagsHint
    case recipientHint
    case referenceHint
    case contactHint
    case whenHint
    case minutesHint
    case textHint
    case publicHint
    case optional
    case servicesHint
    case send
    case sendKey
    case sending
    case nobody
    case noTeam
    case none
    case me
    case noMatch
    case badUntil
    case badMinutes
    case chooseOne
    case proposal
    case matrix
    case matrixUrgency
    case matrixImpact
    case gives
    case givesNothing
    case givesByHand
    case goTo
    case toTriaged
    case toInProgress
    case toResume
    case toOnHold
    case toResolved
    case toReopened
    case toClosed
    case toCancelled
    case toNew
    case isNow
    case notAllowed
    case needs
    case pasteCut
    case teamFollows
    case teamIsOther

    /// The words in English.
    public var english: String {
        switch self {
        case .person: "person"
        case .wanted: "in return"
        case .from: "From"
        case .to: "Until"
        case .wantedHint: "One of their shifts, or nothing."
        case .newTitle: "New ticket"
        case .classifyTitle: "Classify {id}"
        case .assignTitle: "Assign {id}"
        case .holdTitle: "Put {id} on hold"
        case .resolveTitle: "Resolve {id}"
        case .reopenTitle: "Reopen {id}"
        case .noteTitle: "Note on {id}"
        case .publicTitle: "Public note on {id}"
        case .timeTitle: "Time on {id}"
        case .containTitle: "Contain {id}"
        case .escalateTitle: "Escalate {id}"
        case .destination: "To"
        case .relation: "relation"
        case .state: "State"
        case .changeType: "Type of change"
        case .risk: "Risk"
        case .justification: "Justification"
        case .implementation: "Implementation"
        case .backOut: "Back-out"
        case .test: "Test plan"
        case .symptoms: "Symptoms"
        case .workaround: "Workaround"
        case .closeCode: "How it went"
        case .closeNotes: "What was seen"
        case .incidents: "Incidents"
        case .problemTitle: "New problem from incidents"
        case .windowEndsFirst: "The window ends before it begins."
        case .otherTicket: "ticket"
        case .whole: "the whole"
        case .commander: "commander"
        case .communicator: "communications"
        case .leader: "technical lead"
        case .scribe: "scribe"
        case .cadence: "minutes between"
        case .endReason: "end it, because"
        case .parts: "its parts too"
        case .partsNot: "only this ticket"
        case .partsToo: "also on its {count|open part|# open parts}"
        case .dependentsToo: "also on the {count|open ticket|# open tickets} that hang on it"
        case .ticketHint: "a number or an id, such as 123 or INC-000123"
        case .reviewSummary: "Summary"
        case .reviewImpact: "Impact"
        case .reviewTimeline: "Timeline"
        case .reviewDetection: "Detection"
        case .reviewCauses: "Root causes"
        case .reviewTrigger: "Trigger"
        case .reviewWell: "Went well"
        case .reviewWrong: "Went wrong"
        case .reviewLucky: "Lucky"
        case .reviewLessons: "Lessons"
        case .complete: "Complete"
        case .todo: "Action"
        case .agreed: "Action"
        case .neededForReview: "needed before the review is complete"
        case .completeNot: "not yet"
        case .completeNow: "yes, the review is complete"
        case .completeAlready: "it is complete"
        case .outcome: "Outcome"
        case .hypothesis: "Hypothesis"
        case .verdict: "Verdict"
        case .causeCategory: "Category"
        case .command: "Command"
        case .every: "Every"
        case .next: "Next due"
        case .people: "Who"
        case .channel: "How"
        case .removed: "No longer"
        case .macro: "Macro"
        case .outputHint: "paste what it printed; it is kept as it is"
        case .everyHint: "such as 30m, 4h or 1d; empty for one update, or none"
        case .nextHint: "a time such as 14:30 or +1h; empty counts from now"
        case .peopleHint: "names with commas between"
        case .badLength: "“{text}” is no length such as 30m, 4h or 1d, at most 7d."
        case .reportHint: "the draft follows until you change it"
        case .cancelTitle: "Cancel {id}"
        case .statesTitle: "State of {id}: {state}"
        case .overrideTitle: "Priority of {id} by hand"
        case .type: "Type"
        case .title: "Title"
        case .description: "Description"
        case .requester: "Requester"
        case .address: "Mail or phone"
        case .organisation: "Organisation"
        case .source: "Source"
        case .kind: "Kind"
        case .category: "Category"
        case .impact: "Impact"
        case .urgency: "Urgency"
        case .severity: "Severity"
        case .subkind: "What it is"
        case .notice: "Notification"
        case .recipient: "Who was notified"
        case .vendor: "Vendor"
        case .reference: "Reference"
        case .contact: "Contact"
        case .then: "And then"
        case .when: "When"
        case .difficulty: "Difficulty"
        case .service: "Service"
        case .otherServices: "Also affected"
        case .affected: "People affected"
        case .site: "Site"
        case .tags: "Tags"
        case .assignee: "Assignee"
        case .team: "Team"
        case .reason: "Reason"
        case .until: "Until"
        case .note: "Note"
        case .code: "Code"
        case .cause: "Cause"
        case .notes: "What was done"
        case .confirmedBy: "Confirmed by"
        case .minutes: "Minutes"
        case .activity: "Activity"
        case .priority: "Priority"
        case .language: "Language"
        case .owner: "Owner"
        case .review: "Next review"
        case .text: "Text"
        case .replacement: "Read instead"
        case .original: "Translation of"
        case .document: "And then"
        case .languageHint: "en, sv, ja, …"
        case .ownerHint: "who looks after it; empty: you"
        case .reviewHint: "26w, 2026-11-24; empty: never"
        case .markdownHint: "Markdown: # heading, - list, `code`, [link](KB-000007)"
        case .replacementHint: "KB-000007; may be empty"
        case .originalHint: "KB-000007; empty: it is no translation"
        case .badArticle: "“{text}” is no article. Write KB-000007 or 7."
        case .documentNot: "nothing more"
        case .documentNow: "write an article from it"
        case .writeArticleTitle: "New article"
        case .articleFromTicketTitle: "Article from {id}"
        case .editArticleTitle: "Edit {id}"
        case .restoreVersionTitle: "Restore a version of {id}"
        case .retireArticleTitle: "Retire {id}"
        case .reviewArticleTitle: "{id} still holds"
        case .translateArticleTitle: "Translate {id}"
        case .nameOriginalTitle: "Original of {id}"
        case .typeToChoose: "type to choose, arrows move"
        case .anyText: "any text"
        case .untilHint: "2h, 3d, 09:00, 2026-11-24 or 2026-11-24 09:00"
        case .tagsHint: "separated by commas"
        case .recipientHint: "Who was told: an authority, a customer"
        case .referenceHint: "the vendor's own number for it"
        case .contactHint: "whom to ask for there; may be empty"
        case .whenHint: "09:00, 2026-11-24 09:00; empty: now"
        case .minutesHint: "1 to 1440"
        case .textHint: "Enter: new line"
        case .publicHint: "The requester can read this at once. It can't be undone."
        case .optional: "optional"
        case .servicesHint: "separated by commas"
        case .send: "Send"
        case .sendKey: "{key} sends"
        case .sending: "Sending…"
        case .nobody: "nobody"
        case .noTeam: "no team"
        case .none: "none"
        case .me: "me"
        case .noMatch: "there is no “{text}” to choose; Backspace corrects it"
        case .badUntil: "“{text}” is no time. Write 2h, 3d, 09:00 or 2026-11-24 09:00."
        case .badMinutes: "Write minutes as a number from 1 to 1440."
        case .chooseOne: "Choose one of the list."
        case .proposal: "from {article}: {key} takes it"
        case .matrix: "Priority"
        case .matrixUrgency: "urgency"
        case .matrixImpact: "impact"
        case .gives: "gives {priority} {name}"
        case .givesNothing: "priority: choose impact and urgency"
        case .givesByHand: "stays {priority}: set by hand"
        case .goTo: "go to: {state}"
        case .toTriaged: "triage it"
        case .toInProgress: "start work"
        case .toResume: "resume work"
        case .toOnHold: "put it on hold…"
        case .toResolved: "resolve it…"
        case .toReopened: "reopen it…"
        case .toClosed: "close it"
        case .toCancelled: "cancel it…"
        case .toNew: "make it new"
        case .isNow: "it is that now"
        case .notAllowed: "not from {state}"
        case .needs: "needs {fields}"
        case .pasteCut: "Only the first line of what you pasted was taken."
        case .teamFollows: "goes along with {person}; it was: {before}"
        case .teamIsOther: "{person} is not in this team but in {teams}"
        }
    }
}
