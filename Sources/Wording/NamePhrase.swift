/// The names of states, reasons, codes and the like.
public enum NamePhrase: String, PhraseArea {
    case incident
    case request
    case problem
    case change
    case service
    case security
    case customer
    case stateNew
    case stateTriaged
    case stateInProgress
    case stateOnHold
    case stateAssess, stateRootCauseAnalysis, stateFixInProgress
    case stateAuthorise, stateScheduled, stateImplement, stateReview
    case stateResolved
    case stateClosed
    case stateCancelled
    case holdCaller
    case holdChange
    case holdProblem
    case holdVendor
    case holdParent
    case holdScheduled
    case waitsCaller
    case waitsChange
    case waitsProblem
    case waitsVendor
    case waitsParent
    case waitsScheduled
    case codeSolution
    case codeWorkaround
    case codeByCaller
    case codeByChange
    case codeByProblem
    case codeKnownError
    case codeDuplicate
    case codeUserError
    case codeNotReproducible
    case codeNoResolution
    case phone
    case mail
    case walkIn
    case portal
    case alert
    case monitoring
    case imported
    case easy
    case medium
    case hard
    case levelHigh
    case levelMedium
    case levelLow
    case priority1
    case priority2
    case priority3
    case priority4
    case priority5
    case severityCritical
    case severityHigh
    case severityMedium
    case severityLow
    case activityTriage
    case activityDiagnosis
    case activityRepair
    case activityCommunication
    case activityTravel
    case activityDocumentation
    case activityOther
    case howTo
    case knownError
    case runbook
    case clockResponse
    case clockResolution
    case roleAgent
    case roleSupervisor
    case roleAdmin
    case roleAuditor
    case aspectContent
    case aspectClassification
    case aspectOwnership
    case aspectState
    case permissionWork
    case permissionOverride
    case permissionWriteArticles
    case permissionRetireArticles
    case permissionImport
    case permissionRotas, permissionMajor, permissionApprove, permissionSecurity
    case fieldTitle
    case fieldDescription
    case fieldRequester
    case fieldSource
    case fieldKind
    case fieldCategory
    case fieldSubcategory
    case fieldImpact
    case fieldUrgency
    case fieldPriority
    case fieldSeverity
    case fieldSubkind
    case fieldRecipient
    case fieldRunbook
    case fieldVendor
    case fieldReference
    case fieldContact
    case fieldDifficulty
    case fieldService
    case fieldAffected
    case fieldSite
    case fieldTags
    case fieldTeam
    case fieldAssignee
    case fieldReason
    case fieldNote
    case fieldMinutes
    case fieldActivity
    case fieldCause
    case fieldCode
    case fieldResolutionNotes
    case fieldConfirmedBy
    case fieldUntil
    case fieldLanguage
    case fieldText
    case fieldOwner
    case fieldReviewDate
    case fieldArticle
    case fieldWatcher
    case fieldLevel
    case fieldPerson
    case fieldCauseCategory
    case fieldReview
    case fieldSymptoms, fieldWorkaround, fieldChangeType, fieldRisk, fieldJustification, fieldImplementationPlan
    case fieldBackOutPlan, fieldTestPlan, fieldWindow, fieldApproval, fieldCloseCode, fieldCloseNotes
    case nobody
    case noTeam
    case desk

    /// The words in English.
    public var english: String {
        switch self {
        case .incident: "incident"
        case .request: "request"
        case .problem: "problem"
        case .change: "change"
        case .service: "service"
        case .security: "security"
        case .customer: "customer"
        case .stateNew: "new"
        case .stateTriaged: "triaged"
        case .stateInProgress: "in progress"
        case .stateOnHold: "on hold"
        case .stateAssess: "assess"
        case .stateRootCauseAnalysis: "root cause"
        case .stateFixInProgress: "being fixed"
        case .stateAuthorise: "authorise"
        case .stateScheduled: "scheduled"
        case .stateImplement: "implement"
        case .stateReview: "review"
        case .stateResolved: "resolved"
        case .stateClosed: "closed"
        case .stateCancelled: "cancelled"
        case .holdCaller: "waiting for the requester"
        case .holdChange: "waiting for a change"
        case .holdProblem: "waiting for a problem"
        case .holdVendor: "waiting for a vendor"
        case .holdParent: "waiting for the parent ticket"
        case .holdScheduled: "until a set time"
        case .waitsCaller: "requester"
        case .waitsChange: "change"
        case .waitsProblem: "problem"
        case .waitsVendor: "vendor"
        case .waitsParent: "parent"
        case .waitsScheduled: "scheduled"
        case .codeSolution: "solution"
        case .codeWorkaround: "workaround"
        case .codeByCaller: "solved by the requester"
        case .codeByChange: "solved by a change"
        case .codeByProblem: "solved by a problem"
        case .codeKnownError: "known error"
        case .codeDuplicate: "duplicate"
        case .codeUserError: "user error"
        case .codeNotReproducible: "not reproducible"
        case .codeNoResolution: "no resolution"
        case .phone: "phone"
        case .mail: "mail"
        case .walkIn: "walk-in"
        case .portal: "portal"
        case .alert: "alert"
        case .monitoring: "monitoring"
        case .imported: "import"
        case .easy: "easy"
        case .medium: "medium"
        case .hard: "hard"
        case .levelHigh: "high"
        case .levelMedium: "medium"
        case .levelLow: "low"
        case .priority1: "critical"
        case .priority2: "high"
        case .priority3: "moderate"
        case .priority4: "low"
        case .priority5: "planning"
        case .severityCritical: "critical"
        case .severityHigh: "high"
        case .severityMedium: "medium"
        case .severityLow: "low"
        case .activityTriage: "triage"
        case .activityDiagnosis: "diagnosis"
        case .activityRepair: "repair"
        case .activityCommunication: "communication"
        case .activityTravel: "travel"
        case .activityDocumentation: "documentation"
        case .activityOther: "other"
        case .howTo: "how-to"
        case .knownError: "known error"
        case .runbook: "runbook"
        case .clockResponse: "response"
        case .clockResolution: "resolution"
        case .roleAgent: "agent"
        case .roleSupervisor: "supervisor"
        case .roleAdmin: "admin"
        case .roleAuditor: "auditor"
        case .aspectContent: "title, description or requester"
        case .aspectClassification: "classification"
        case .aspectOwnership: "owner"
        case .aspectState: "state"
        case .permissionWork: "work on tickets"
        case .permissionOverride: "set a priority by hand"
        case .permissionWriteArticles: "write articles"
        case .permissionRetireArticles: "retire articles"
        case .permissionImport: "import tickets"
        case .permissionRotas: "say for others who is on call"
        case .permissionMajor: "declare major incidents"
        case .permissionApprove: "approve changes"
        case .permissionSecurity: "see security incidents"
        case .fieldTitle: "title"
        case .fieldDescription: "description"
        case .fieldRequester: "requester"
        case .fieldSource: "source"
        case .fieldKind: "kind"
        case .fieldCategory: "category"
        case .fieldSubcategory: "subcategory"
        case .fieldImpact: "impact"
        case .fieldUrgency: "urgency"
        case .fieldPriority: "priority"
        case .fieldSeverity: "severity"
        case .fieldSubkind: "subkind"
        case .fieldRecipient: "recipient"
        case .fieldRunbook: "runbook"
        case .fieldVendor: "vendor"
        case .fieldReference: "reference"
        case .fieldContact: "contact"
        case .fieldDifficulty: "difficulty"
        case .fieldService: "service"
        case .fieldAffected: "people affected"
        case .fieldSite: "site"
        case .fieldTags: "tags"
        case .fieldTeam: "team"
        case .fieldAssignee: "assignee"
        case .fieldReason: "reason"
        case .fieldNote: "note"
        case .fieldMinutes: "minutes"
        case .fieldActivity: "activity"
        case .fieldCause: "cause"
        case .fieldCode: "code"
        case .fieldResolutionNotes: "what was done"
        case .fieldConfirmedBy: "confirmed by"
        case .fieldUntil: "until"
        case .fieldLanguage: "language"
        case .fieldText: "text"
        case .fieldOwner: "owner"
        case .fieldReviewDate: "review date"
        case .fieldArticle: "article"
        case .fieldWatcher: "watcher"
        case .fieldLevel: "escalation level"
        case .fieldPerson: "name"
        case .fieldCauseCategory: "category of cause"
        case .fieldReview: "completed review"
        case .fieldSymptoms: "symptoms"
        case .fieldWorkaround: "workaround"
        case .fieldChangeType: "type of change"
        case .fieldRisk: "risk"
        case .fieldJustification: "justification"
        case .fieldImplementationPlan: "implementation plan"
        case .fieldBackOutPlan: "back-out plan"
        case .fieldTestPlan: "test plan"
        case .fieldWindow: "window"
        case .fieldApproval: "approval"
        case .fieldCloseCode: "close code"
        case .fieldCloseNotes: "close notes"
        case .nobody: "nobody"
        case .noTeam: "no team"
        case .desk: "the desk"
        }
    }
}
