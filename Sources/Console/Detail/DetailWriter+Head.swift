import Canvas
import Helpdesk
import Primitives
import Wording

/// The head of a ticket's page: what it is now.
extension DetailWriter {
    func head() -> [StyledLine] {
        var lines = title()
        lines += company()
        lines.append(standing())
        lines += major()
        if ticket.hasClocks { lines += flow([clockItem(.response), clockItem(.resolution)]) }
        lines += course()
        lines += attention()
        lines += asides()
        lines += alike()
        lines += flow(people() + scope())
        lines += links()
        if ticket.workflow == .incident { lines += steps() }
        lines += parts()
        lines += flow(extras())
        lines += articles()
        lines += resolution()
        lines += review()
        lines += written()
        if let tag = ticket.unknownEvent {
            lines += StyledLine.wrap(
                SafeText(words(.detail(.readOnly), ["tag": tag])), CellStyle(.warning), width: width)
        }
        if !ticket.description.isEmpty {
            lines.append(StyledLine())
            let text = SafeText(ticket.description, lines: .multiple)
            lines += StyledLine.wrap(text, CellStyle(.detailValue), width: width)
        }
        return lines
    }

    private func title() -> [StyledLine] {
        let text = words(.detail(.ticketTitle), ["id": ticket.id.description, "title": ticket.title])
        return StyledLine.wrap(SafeText(text), CellStyle(.title, .bold), width: width)
    }

    /// Who else writes here, and who looks on.
    private func company() -> [StyledLine] {
        func line(_ doing: Presence.Doing, _ one: PresencePhrase, _ many: PresencePhrase) -> [StyledLine] {
            var names: [String] = []
            for person in present where person.doing == doing && !names.contains(person.user) {
                names.append(person.user)
            }
            guard let last = names.popLast() else { return [] }
            let who = names.isEmpty ? last : names.joined(separator: ", ") + words(.presence(.and)) + last
            let sign = words(.sign(doing == .writing ? .writing : .looking)) + " "
            let said = SafeText(sign + words(.presence(names.isEmpty ? one : many), ["who": who]))
            return StyledLine.wrap(said, CellStyle(.presence), width: width)
        }
        return line(.writing, .isWriting, .areWriting) + line(.looking, .isLooking, .areLooking)
    }

    /// State, priority and why.
    private func standing() -> StyledLine {
        var line = StyledLine(words.name(of: ticket.state), ticket.state.token)
        if let hold = ticket.hold {
            line.add("  " + words.name(of: hold.reason), .stateOnHold)
            if let until = hold.until {
                line.add("  " + words(.detail(.until), ["time": words.time(until, now: now, zone: zone)]), .muted)
            }
        }
        line.add("  ", .text)
        if let priority = ticket.priority {
            line.add(priority.description + " " + words.name(of: priority), priority.token)
        }
        line.add("  " + reason(), .muted)
        if isPending { line.add("  " + words(.detail(.pending)), .queuePending) }
        return line
    }

    private func reason() -> String {
        if let override = ticket.priorityOverride {
            return words(.detail(.byHand), ["who": override.by, "reason": override.reason])
        }
        guard let impact = ticket.classification.impact, let urgency = ticket.classification.urgency else {
            return words(.detail(.notPrioritised))
        }
        return words(
            .detail(.fromMatrix), ["impact": words.name(of: impact), "urgency": words.name(of: urgency)])
    }

    /// Whether somebody is called to acknowledge it, how far it was escalated, and what would come next.
    private func attention() -> [StyledLine] {
        words.attention(of: ticket, settings, now: now, zone: zone).flatMap { told in
            let sign = told.isCall ? words(.sign(.calling)) + " " : ""
            let label = SafeText(words(told.label) + " ")
            let value = SafeText(sign + told.text)
            let token: StyleToken = told.isCall ? .warning : .detailValue
            if label.columns + value.columns <= width {
                var line = StyledLine()
                line.add(label, CellStyle(.detailLabel))
                line.add(value, CellStyle(token))
                return [line]
            }
            return StyledLine.wrap(SafeText(words(told.label) + " " + sign + told.text), CellStyle(token), width: width)
        }
    }

    private func people() -> [DetailItem] {
        let asked = [ticket.requester.name, ticket.requester.address ?? "", ticket.requester.organisation ?? ""]
        let owner = [ticket.assignee ?? "", ticket.team.map { "(" + $0 + ")" } ?? ""].filter { !$0.isEmpty }
        return [
            item(.requester, words.list(of: asked.filter { !$0.isEmpty }), missing: .notSet),
            item(.owner, owner.joined(separator: " "), missing: .nobody),
        ]
    }

    private func scope() -> [DetailItem] {
        let told = ticket.classification
        var items = [
            item(.service, words.list(of: told.services), missing: .notSet),
            item(.category, told.category?.description ?? "", missing: .notSet),
        ]
        if let kind = told.kind, kind != .service { items.append(item(.kind, words.name(of: kind))) }
        if let subkind = told.subkind { items.append(DetailItem(value: words.name(of: subkind))) }
        if let severity = told.severity { items.append(item(.severity, words.name(of: severity))) }
        if let difficulty = told.difficulty { items.append(item(.difficulty, words.name(of: difficulty))) }
        if let affected = told.affected { items.append(item(.affected, affected)) }
        if let site = told.site { items.append(item(.site, site)) }
        return items
    }

    private func extras() -> [DetailItem] {
        var items: [DetailItem] = []
        if !ticket.tags.isEmpty { items.append(item(.tags, words.list(of: ticket.tags), token: .tag)) }
        if !ticket.watchers.isEmpty { items.append(item(.watchers, words.list(of: ticket.watchers))) }
        if ticket.minutesSpent > 0 { items.append(item(.time, words.span(ticket.minutesSpent * 60_000))) }
        if ticket.reopenCount > 0 {
            items.append(DetailItem(value: words(.detail(.reopened), ["count": String(ticket.reopenCount)])))
        }
        if ticket.reassignmentCount > 0 {
            let count = String(ticket.reassignmentCount)
            items.append(DetailItem(value: words(.detail(.reassigned), ["count": count])))
        }
        if let planned = ticket.planned {
            let said = words.words(for: planned, EventContext(now: now, zone: zone))
            items.append(DetailItem(value: said))
        }
        if let key = ticket.importKey {
            let said = words(.detail(.importedFrom), ["source": key.source, "key": key.key])
            items.append(DetailItem(value: said, token: .muted))
        }
        return items
    }

    private func articles() -> [StyledLine] {
        detail.articles.map { article in
            var line = StyledLine(words(.detail(.articles)) + " ", .detailLabel)
            line.add(article.id.description + " " + article.title, article.isRetired ? .muted : .link)
            if article.isRetired {
                let other = article.replacement.map { words(.article(.replacedBy), ["id": $0.description]) }
                line.add("  " + (other ?? words(.knowledge(.retired))), .warning)
            }
            return line
        }
    }

    /// What is written and not sent, a line each.
    private func written() -> [StyledLine] {
        drafts.prefix(3).map { draft in
            let form = Action(rawValue: draft.form).map { words($0.help) } ?? draft.form
            let time = words.time(draft.writtenAt, now: now, zone: zone)
            var line = StyledLine(words(.sign(.draft)) + " ", .draft)
            let said = words(.writing(.draftHere), ["form": form, "time": time, "words": draft.firstWords])
            line.add(SafeText(said), CellStyle(.draft))
            return line
        }
    }

    private func resolution() -> [StyledLine] {
        guard let resolution = ticket.resolution, !ticket.state.isOpen else { return [] }
        var line = StyledLine(words(.detail(.resolvedAs)) + " ", .detailLabel)
        line.add(words.name(of: resolution.code), .stateResolved)
        var lines = [line]
        let notes = SafeText(resolution.notes, lines: .multiple)
        if !notes.isEmpty { lines += StyledLine.wrap(notes, CellStyle(.detailValue), width: width, indent: 2) }
        if let cause = resolution.cause {
            let text = SafeText(words(.detail(.cause)) + ": " + cause, lines: .multiple)
            lines += StyledLine.wrap(text, CellStyle(.detailValue), width: width, indent: 2)
        }
        return lines
    }

    func item(
        _ label: DetailPhrase, _ value: String, missing: DetailPhrase? = nil, token: StyleToken = .detailValue
    ) -> DetailItem {
        if value.isEmpty, let missing {
            return DetailItem(label: words(.detail(label)), value: words(.detail(missing)), token: .detailMissing)
        }
        return DetailItem(label: words(.detail(label)), value: value, token: token)
    }
}
