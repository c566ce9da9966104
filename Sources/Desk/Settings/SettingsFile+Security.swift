import Helpdesk

/// What must be done until when beside the clocks: `security-notice` and `review-within`.
extension SettingsFile {
    static func securityNotice(_ file: SettingsTable, _ known: Int64?) throws(SettingsError) -> Int64? {
        guard let text = try file.text("security-notice") else { return known }
        return try length(text, file, "security-notice")
    }

    /// What stands before the first table.
    static func security(_ settings: DeskSettings) -> String {
        """

        # How long after a data leak was noticed somebody outside must be told of it: 72h, or "never".
        # Security incidents are shown to their assignee, their watchers, whoever logged them, and operators with
        # rights = ["handle-security"]. That is so in this program: anybody of the desk's group can read the journal's
        # file (desk.log) by other means. What nobody else may ever read belongs into a desk of its own group.
        security-notice = \(quoted(settings.securityNotice.map(DurationText.text) ?? never))

        # How long after a ticket was resolved its review should be complete, where it needs one: 5d, or "never".
        review-within = \(quoted(settings.reviewWithin.map(DurationText.text) ?? never))

        """
    }
}
