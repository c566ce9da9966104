import Helpdesk

/// Names of the domain's choices.
extension Catalogue {
    /// `incident`.
    public func name(of type: TicketType) -> String {
        switch type {
        case .incident: self(.name(.incident))
        case .request: self(.name(.request))
        case .problem: self(.name(.problem))
        case .change: self(.name(.change))
        }
    }

    /// `security`.
    public func name(of kind: IncidentKind) -> String {
        switch kind {
        case .service: self(.name(.service))
        case .security: self(.name(.security))
        case .customer: self(.name(.customer))
        }
    }

    /// `in progress`.
    public func name(of state: TicketState) -> String {
        switch state {
        case .new: self(.name(.stateNew))
        case .triaged: self(.name(.stateTriaged))
        case .inProgress: self(.name(.stateInProgress))
        case .onHold: self(.name(.stateOnHold))
        case .assess: self(.name(.stateAssess))
        case .rootCauseAnalysis: self(.name(.stateRootCauseAnalysis))
        case .fixInProgress: self(.name(.stateFixInProgress))
        case .authorise: self(.name(.stateAuthorise))
        case .scheduled: self(.name(.stateScheduled))
        case .implement: self(.name(.stateImplement))
        case .review: self(.name(.stateReview))
        case .resolved: self(.name(.stateResolved))
        case .closed: self(.name(.stateClosed))
        case .cancelled: self(.name(.stateCancelled))
        }
    }

    /// `waiting for the requester`.
    public func name(of reason: HoldReason) -> String {
        switch reason {
        case .caller: self(.name(.holdCaller))
        case .change: self(.name(.holdChange))
        case .problem: self(.name(.holdProblem))
        case .vendor: self(.name(.holdVendor))
        case .parent: self(.name(.holdParent))
        case .scheduled: self(.name(.holdScheduled))
        }
    }

    /// What is waited for in one word, for a column: `requester`.
    public func shortName(of reason: HoldReason) -> String {
        switch reason {
        case .caller: self(.name(.waitsCaller))
        case .change: self(.name(.waitsChange))
        case .problem: self(.name(.waitsProblem))
        case .vendor: self(.name(.waitsVendor))
        case .parent: self(.name(.waitsParent))
        case .scheduled: self(.name(.waitsScheduled))
        }
    }

    /// `solved by the requester`.
    public func name(of code: ResolutionCode) -> String {
        switch code {
        case .solution: self(.name(.codeSolution))
        case .workaround: self(.name(.codeWorkaround))
        case .byCaller: self(.name(.codeByCaller))
        case .byChange: self(.name(.codeByChange))
        case .byProblem: self(.name(.codeByProblem))
        case .knownError: self(.name(.codeKnownError))
        case .duplicate: self(.name(.codeDuplicate))
        case .userError: self(.name(.codeUserError))
        case .notReproducible: self(.name(.codeNotReproducible))
        case .noResolution: self(.name(.codeNoResolution))
        }
    }

    /// `walk-in`.
    public func name(of source: IntakeSource) -> String {
        switch source {
        case .phone: self(.name(.phone))
        case .mail: self(.name(.mail))
        case .walkIn: self(.name(.walkIn))
        case .portal: self(.name(.portal))
        case .alert: self(.name(.alert))
        case .monitoring: self(.name(.monitoring))
        case .imported: self(.name(.imported))
        }
    }

    /// `medium`.
    public func name(of difficulty: Difficulty) -> String {
        switch difficulty {
        case .easy: self(.name(.easy))
        case .medium: self(.name(.medium))
        case .hard: self(.name(.hard))
        }
    }

    /// `high`, of an impact or an urgency.
    public func name(of level: Level) -> String {
        switch level {
        case .high: self(.name(.levelHigh))
        case .medium: self(.name(.levelMedium))
        case .low: self(.name(.levelLow))
        }
    }

    /// `critical` for P1.
    public func name(of priority: Priority) -> String {
        switch priority {
        case .p1: self(.name(.priority1))
        case .p2: self(.name(.priority2))
        case .p3: self(.name(.priority3))
        case .p4: self(.name(.priority4))
        case .p5: self(.name(.priority5))
        }
    }

    /// `critical`, of a security incident.
    public func name(of severity: Severity) -> String {
        switch severity {
        case .critical: self(.name(.severityCritical))
        case .high: self(.name(.severityHigh))
        case .medium: self(.name(.severityMedium))
        case .low: self(.name(.severityLow))
        }
    }

    /// `diagnosis`.
    public func name(of activity: Activity) -> String {
        switch activity {
        case .triage: self(.name(.activityTriage))
        case .diagnosis: self(.name(.activityDiagnosis))
        case .repair: self(.name(.activityRepair))
        case .communication: self(.name(.activityCommunication))
        case .travel: self(.name(.activityTravel))
        case .documentation: self(.name(.activityDocumentation))
        case .other: self(.name(.activityOther))
        }
    }
}
