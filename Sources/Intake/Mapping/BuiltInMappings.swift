/// The mappings that come with the program, as the files that they would be.
enum BuiltInMappings {
    static let texts = ["servicenow-log": serviceNowLog, "endava": endava, "vakt": vakt]
    /// The plain one first: it is the one to take when none is named.
    static let names = ["vakt", "servicenow-log", "endava"]

    /// ServiceNow's incident event log (UCI data set 498): the ticket after each of its updates.
    private static let serviceNowLog = #"""
        rows = "states"
        empty = ["?"]
        dates = ["D/M/YYYY hh:mm"]

        [fields]
        key = "number"
        type = { constant = "incident" }
        # There is no title: what it looks like and where it belongs take its place.
        title = { join = ["u_symptom", "category", "subcategory"], with = " · " }
        requester = "caller_id"
        createdAt = "opened_at"
        createdBy = { first = ["opened_by", "sys_created_by"] }
        category = "category"
        subcategory = "subcategory"
        service = "cmdb_ci"
        site = "location"
        team = "assignment_group"
        assignee = "assigned_to"
        reassignmentCount = "reassignment_count"
        updatedAt = "sys_updated_at"
        updatedBy = "sys_updated_by"
        resolutionCode = { column = "closed_code", otherwise = "solution" }
        resolutionNotes = "closed_code"
        resolvedBy = "resolved_by"

        [fields.source]
        column = "contact_type"
        values = { "Phone" = "phone", "IVR" = "phone", "Email" = "mail", "Self service" = "portal" }
        otherwise = "import"

        [fields.impact]
        column = "impact"
        values = { "1 - High" = "1", "2 - Medium" = "2", "3 - Low" = "3" }

        [fields.urgency]
        column = "urgency"
        values = { "1 - High" = "1", "2 - Medium" = "2", "3 - Low" = "3" }

        [fields.priority]
        column = "priority"
        values = { "1 - Critical" = "P1", "2 - High" = "P2", "3 - Moderate" = "P3", "4 - Low" = "P4", "5 - Planning" = "P5" }

        [fields.state]
        column = "incident_state"

        [fields.state.values]
        "New" = "new"
        "Active" = "in-progress"
        "Awaiting User Info" = { state = "on-hold", reason = "caller" }
        "Awaiting Evidence" = { state = "on-hold", reason = "caller", note = "Awaiting Evidence" }
        "Awaiting Vendor" = { state = "on-hold", reason = "vendor" }
        "Awaiting Problem" = { state = "on-hold", reason = "problem" }
        "Resolved" = "resolved"
        "Closed" = "closed"
        """#

    /// Endava's ticket texts: codes in place of names, and no times.
    private static let endava = #"""
        rows = "tickets"

        [fields]
        title = "title"
        description = "body"
        type = { column = "ticket_type", values = { "0" = "incident", "1" = "request" } }
        source = { constant = "mail" }
        category = { column = "category", prefix = "Category " }
        subcategory = { column = "sub_category1", prefix = "Subcategory " }
        tags = { column = "sub_category2", values = { "0" = "" }, otherwise = "*", prefix = "sub-" }
        service = { column = "business_service", prefix = "Service " }
        # 0 is "not told"; impact 4, given to every request, is the low end.
        urgency = { column = "urgency", values = { "0" = "", "1" = "1", "2" = "2", "3" = "3" } }
        impact = { column = "impact", values = { "0" = "", "1" = "1", "2" = "2", "3" = "3", "4" = "3" } }
        """#

    /// Columns with our own names, those of `vakt list --csv` and `vakt export`; only the title must be there.
    private static let vakt = #"""
        rows = "tickets"
        optional = true
        dates = ["YYYY-MM-DDThh:mm:ss.fZ", "YYYY-MM-DDThh:mm:ssZ", "YYYY-MM-DDThh:mmZ", "YYYY-MM-DD hh:mm", "YYYY-MM-DD"]

        [fields]
        key = "id"
        type = "type"
        kind = "kind"
        title = "title"
        description = "description"
        requester = "requester"
        address = "address"
        organisation = "organisation"
        source = "source"
        createdAt = "createdAt"
        createdBy = "createdBy"
        reportedAt = "reportedAt"
        occurredAt = "occurredAt"
        detectedAt = "detectedAt"
        category = "category"
        subcategory = "subcategory"
        impact = "impact"
        urgency = "urgency"
        priority = "priority"
        severity = "severity"
        difficulty = "difficulty"
        service = "service"
        affected = "affected"
        site = "site"
        tags = "tags"
        team = "team"
        assignee = "assignee"
        reassignmentCount = "reassignmentCount"
        state = "state"
        holdReason = "holdReason"
        holdNote = "holdNote"
        updatedAt = "updatedAt"
        updatedBy = "updatedBy"
        acknowledgedAt = "acknowledgedAt"
        containedAt = "containedAt"
        resolvedAt = "resolvedAt"
        closedAt = "closedAt"
        resolutionCode = "resolutionCode"
        resolutionNotes = "resolutionNotes"
        cause = "cause"
        resolvedBy = "resolvedBy"
        """#
}
