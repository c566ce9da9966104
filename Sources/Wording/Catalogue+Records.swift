import Helpdesk

/// Names of parts of records, of rights and of people.
extension Catalogue {
    /// `how-to`.
    public func name(of kind: Article.Kind) -> String {
        switch kind {
        case .howTo: self(.name(.howTo))
        case .knownError: self(.name(.knownError))
        case .runbook: self(.name(.runbook))
        }
    }

    /// `response`.
    public func name(of clock: Clock) -> String {
        switch clock {
        case .response: self(.name(.clockResponse))
        case .resolution: self(.name(.clockResolution))
        }
    }

    /// `supervisor`.
    public func name(of role: Role) -> String {
        switch role {
        case .agent: self(.name(.roleAgent))
        case .supervisor: self(.name(.roleSupervisor))
        case .admin: self(.name(.roleAdmin))
        case .auditor: self(.name(.roleAuditor))
        }
    }

    /// `classification`.
    public func name(of aspect: Aspect) -> String {
        switch aspect {
        case .content: self(.name(.aspectContent))
        case .classification: self(.name(.aspectClassification))
        case .ownership: self(.name(.aspectOwnership))
        case .state: self(.name(.aspectState))
        }
    }

    /// `work on tickets`, behind "may" or "may not".
    public func name(of permission: Permission) -> String {
        switch permission {
        case .work: self(.name(.permissionWork))
        case .overridePriority: self(.name(.permissionOverride))
        case .writeArticles: self(.name(.permissionWriteArticles))
        case .retireArticles: self(.name(.permissionRetireArticles))
        case .importRecords: self(.name(.permissionImport))
        case .manageRotas: self(.name(.permissionRotas))
        case .declareMajor: self(.name(.permissionMajor))
        case .approveChanges: self(.name(.permissionApprove))
        case .handleSecurity: self(.name(.permissionSecurity))
        }
    }

    /// `what was done`.
    public func name(of field: Field) -> String { self(.name(phrase(for: field))) }

    private func phrase(for field: Field) -> NamePhrase {
        switch field {
        case .title: .fieldTitle
        case .description: .fieldDescription
        case .requester: .fieldRequester
        case .source: .fieldSource
        case .kind: .fieldKind
        case .category: .fieldCategory
        case .subcategory: .fieldSubcategory
        case .impact: .fieldImpact
        case .urgency: .fieldUrgency
        case .priority: .fieldPriority
        case .severity: .fieldSeverity
        case .subkind: .fieldSubkind
        case .recipient: .fieldRecipient
        case .runbook: .fieldRunbook
        case .vendor: .fieldVendor
        case .reference: .fieldReference
        case .contact: .fieldContact
        case .difficulty: .fieldDifficulty
        case .service: .fieldService
        case .affected: .fieldAffected
        case .site: .fieldSite
        case .tags: .fieldTags
        case .team: .fieldTeam
        case .assignee: .fieldAssignee
        case .reason: .fieldReason
        case .note: .fieldNote
        case .minutes: .fieldMinutes
        case .activity: .fieldActivity
        case .cause: .fieldCause
        case .code: .fieldCode
        case .resolutionNotes: .fieldResolutionNotes
        case .confirmedBy: .fieldConfirmedBy
        case .until: .fieldUntil
        case .language: .fieldLanguage
        case .text: .fieldText
        case .owner: .fieldOwner
        case .reviewDate: .fieldReviewDate
        case .article: .fieldArticle
        case .watcher: .fieldWatcher
        case .level: .fieldLevel
        case .person: .fieldPerson
        case .causeCategory: .fieldCauseCategory
        case .review: .fieldReview
        case .symptoms: .fieldSymptoms
        case .workaround: .fieldWorkaround
        case .changeType: .fieldChangeType
        case .risk: .fieldRisk
        case .justification: .fieldJustification
        case .implementationPlan: .fieldImplementationPlan
        case .backOutPlan: .fieldBackOutPlan
        case .testPlan: .fieldTestPlan
        case .window: .fieldWindow
        case .approval: .fieldApproval
        case .closeCode: .fieldCloseCode
        case .closeNotes: .fieldCloseNotes
        }
    }
}
