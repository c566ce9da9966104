/// What a cell's text is, by the name that theme files use. A token that a theme leaves out looks like its parent.
public enum StyleToken: UInt8, CaseIterable, Sendable {
    case text, muted, title, heading, emphasis, code, link, revealed
    case border, borderFocused, scrollbar
    case statusLine, statusCount, statusAlert, statusLive, statusStale
    case keylineKey, keylineText, keylineDisabled
    case notice, success, warning, error
    case queueRow, queueCursor, queueCursorUnfocused, queueMarked, queueFlash, queuePending, queueHeader, queueId
    case queueMark
    case priority1, priority2, priority3, priority4, priority5
    case stateNew, stateTriaged, stateInProgress, stateOnHold, stateResolved, stateClosed, stateCancelled
    case dueOk, dueWarning, dueBreached, duePaused, dueMet
    case major, unread, presence, draft
    case detailLabel, detailValue, detailMissing, stepDone, stepOpen, stepSkipped
    case timelineEvent, timelineInternal, timelinePublic, timelineTime, timelineActor
    case knowledgeTitle, knowledgeMatch, knowledgeExcerpt, knowledgeKnownError, knowledgeTicket
    case formLabel, formField, formFieldFocused, formChoice, formChoiceSelected, formHint, formError, formRequired
    case formDisabled
    case matrixCell, matrixLit, matrixHeader
    case filterText, filterField, filterError
    case dialogText, dialogTitle, dialogBorder, dialogButton, dialogButtonFocused
    case menuItem, menuSelected, menuDisabled, menuKey
    case helpKey, helpText, helpHeading
    case progressDone, progressRest
    case tag
    case diffAdded, diffRemoved
}

extension StyleToken {
    /// The name in theme files, such as `queue.cursor`.
    public var name: String { Self.entries[Int(rawValue)].name }

    /// The token whose look this one takes when a theme says nothing of it; only `text` has none.
    public var parent: StyleToken? { self == .text ? nil : Self.entries[Int(rawValue)].parent }

    /// The token of this name.
    public init?(name: String) {
        guard let token = Self.byName[name] else { return nil }
        self = token
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// Name and parent of each token, in the order of the cases.
    static let entries: [(token: StyleToken, name: String, parent: StyleToken)] = [
        (.text, "text", .text), (.muted, "muted", .text), (.title, "title", .text), (.heading, "heading", .title),
        (.emphasis, "emphasis", .text), (.code, "code", .text), (.link, "link", .text), (.revealed, "revealed", .text),
        (.border, "border", .muted), (.borderFocused, "border.focused", .border), (.scrollbar, "scrollbar", .border),
        (.statusLine, "status.line", .text), (.statusCount, "status.count", .statusLine),
        (.statusAlert, "status.alert", .statusLine), (.statusLive, "status.live", .statusLine),
        (.statusStale, "status.stale", .statusLine),
        (.keylineKey, "keyline.key", .emphasis), (.keylineText, "keyline.text", .muted),
        (.keylineDisabled, "keyline.disabled", .keylineText),
        (.notice, "notice", .text), (.success, "success", .notice), (.warning, "warning", .notice),
        (.error, "error", .notice),
        (.queueRow, "queue.row", .text), (.queueCursor, "queue.cursor", .queueRow),
        (.queueCursorUnfocused, "queue.cursor.unfocused", .queueCursor), (.queueMarked, "queue.marked", .queueRow),
        (.queueFlash, "queue.flash", .queueRow), (.queuePending, "queue.pending", .muted),
        (.queueHeader, "queue.header", .heading), (.queueId, "queue.id", .queueRow),
        (.queueMark, "queue.mark", .emphasis),
        (.priority1, "priority.1", .emphasis), (.priority2, "priority.2", .emphasis), (.priority3, "priority.3", .text),
        (.priority4, "priority.4", .muted), (.priority5, "priority.5", .muted),
        (.stateNew, "state.new", .emphasis), (.stateTriaged, "state.triaged", .text),
        (.stateInProgress, "state.in-progress", .text), (.stateOnHold, "state.on-hold", .muted),
        (.stateResolved, "state.resolved", .text), (.stateClosed, "state.closed", .muted),
        (.stateCancelled, "state.cancelled", .muted),
        (.dueOk, "due.ok", .text), (.dueWarning, "due.warning", .warning), (.dueBreached, "due.breached", .error),
        (.duePaused, "due.paused", .muted), (.dueMet, "due.met", .dueOk),
        (.major, "major", .error), (.unread, "unread", .emphasis), (.presence, "presence", .link),
        (.draft, "draft", .warning),
        (.detailLabel, "detail.label", .muted), (.detailValue, "detail.value", .text),
        (.detailMissing, "detail.missing", .muted), (.stepDone, "step.done", .success), (.stepOpen, "step.open", .text),
        (.stepSkipped, "step.skipped", .warning),
        (.timelineEvent, "timeline.event", .muted), (.timelineInternal, "timeline.internal", .text),
        (.timelinePublic, "timeline.public", .text), (.timelineTime, "timeline.time", .muted),
        (.timelineActor, "timeline.actor", .emphasis),
        (.knowledgeTitle, "knowledge.title", .text), (.knowledgeMatch, "knowledge.match", .emphasis),
        (.knowledgeExcerpt, "knowledge.excerpt", .muted), (.knowledgeKnownError, "knowledge.known-error", .warning),
        (.knowledgeTicket, "knowledge.ticket", .knowledgeTitle),
        (.formLabel, "form.label", .detailLabel), (.formField, "form.field", .text),
        (.formFieldFocused, "form.field.focused", .formField), (.formChoice, "form.choice", .text),
        (.formChoiceSelected, "form.choice.selected", .queueCursor), (.formHint, "form.hint", .muted),
        (.formError, "form.error", .error), (.formRequired, "form.required", .warning),
        (.formDisabled, "form.disabled", .muted),
        (.matrixCell, "matrix.cell", .text), (.matrixLit, "matrix.lit", .queueCursor),
        (.matrixHeader, "matrix.header", .muted),
        (.filterText, "filter.text", .text), (.filterField, "filter.field", .link),
        (.filterError, "filter.error", .error),
        (.dialogText, "dialog.text", .text), (.dialogTitle, "dialog.title", .title),
        (.dialogBorder, "dialog.border", .borderFocused), (.dialogButton, "dialog.button", .text),
        (.dialogButtonFocused, "dialog.button.focused", .queueCursor),
        (.menuItem, "menu.item", .dialogText), (.menuSelected, "menu.selected", .queueCursor),
        (.menuDisabled, "menu.disabled", .muted), (.menuKey, "menu.key", .keylineKey),
        (.helpKey, "help.key", .keylineKey), (.helpText, "help.text", .text), (.helpHeading, "help.heading", .heading),
        (.progressDone, "progress.done", .success), (.progressRest, "progress.rest", .muted),
        (.tag, "tag", .link),
        (.diffAdded, "diff.added", .success), (.diffRemoved, "diff.removed", .error),
    ]
}
