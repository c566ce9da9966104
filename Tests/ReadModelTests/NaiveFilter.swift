import Helpdesk
import Primitives
import Search

@testable import ReadModel

/// What a filter means, ticket by ticket, without any index.
struct NaiveFilter {
    let filter: Filter
    let journal: PracticeJournal
    let now = PracticeJournal.now

    /// The numbers of the view, in its order.
    var numbers: [Int64] {
        let found = journal.tickets.values.filter { ticket in
            filter.terms.allSatisfy { holds($0.condition, ticket) != $0.isNegated }
        }
        let keys = filter.order.isEmpty ? SortKey.standard : filter.order
        return found.sorted { precedes($0, $1, keys) }.map(\.id.number)
    }

    private func precedes(_ a: Ticket, _ b: Ticket, _ keys: [SortKey]) -> Bool {
        for key in keys {
            let (left, right) = (value(key.column, a), value(key.column, b))
            if left != right { return (left < right) != key.isReversed }
        }
        let turned = keys.first.map { ($0.column == .updated) != $0.isReversed } ?? false
        return (a.id.number < b.id.number) != turned
    }

    private func value(_ column: SortKey.Column, _ ticket: Ticket) -> Int64 {
        switch column {
        case .due: ticket.nextBreach(.standard)?.due.milliseconds ?? .max
        case .priority: Int64(ticket.priority?.rawValue ?? 6)
        case .age: ticket.createdAt.milliseconds
        case .updated: -ticket.updatedAt.milliseconds
        case .id: ticket.id.number
        }
    }

    private func holds(_ condition: Filter.Condition, _ ticket: Ticket) -> Bool {
        switch condition {
        case .words(let text): return hasWords(text, ticket)
        case .state(let states): return states.contains(ticket.state)
        case .priority(let priorities): return priorities.contains(ticket.priority)
        case .type(let types): return types.contains(ticket.id.type)
        case .kind(let kinds): return ticket.classification.kind.map(kinds.contains) ?? false
        case .skipped: return ticket.processSteps(DeskSettings()).contains(where: \.isSkipped)
        case .lacking: return ticket.lacksFields(DeskSettings())
        case .bounced: return ticket.reassignmentCount >= Ticket.bouncing
        case .resolved(.less, let length): return ticket.resolvedAt.map { now - $0 < length } ?? false
        case .resolved(.more, let length): return ticket.resolvedAt.map { now - $0 > length } ?? false
        case .vendor(let name):
            return matches(name, ticket.parts.vendor.isGiven ? ticket.parts.vendor.vendor : nil)
        case .subkind(let kinds): return ticket.classification.subkind.map(kinds.contains) ?? false
        case .notice(.due): return ticket.noticeDue(DeskSettings()) != nil
        case .notice(.overdue): return ticket.noticeDue(DeskSettings()).map { $0 < now } ?? false
        case .notice(.given): return !ticket.parts.notice.given.isEmpty
        case .review(.due): return ticket.reviewDue(DeskSettings()) != nil
        case .review(.overdue): return ticket.reviewDue(DeskSettings()).map { $0 < now } ?? false
        case .major: return ticket.parts.major.isActive
        case .has(let things): return things.contains { isHeld($0, ticket) }
        case .partOf(let whole):
            return ticket.parts.relations.parent.map { whole.type == nil || $0.type == whole.type } ?? false
                && ticket.parts.relations.parent?.number == whole.number
        case .holdReason(let reasons): return ticket.hold.map { reasons.contains($0.reason) } ?? false
        case .assignee(let name): return matches(name, ticket.assignee)
        case .loggedBy(let name): return matches(name, ticket.loggedBy)
        case .watcher(let name): return matches(name, anyOf: ticket.watchers)
        case .team(let name): return matches(name, ticket.team)
        case .service(let name): return matches(name, anyOf: ticket.classification.services)
        case .category(let name, let subcategory):
            return matches(name, ticket.classification.category?.category)
                && (subcategory.map { matches($0, ticket.classification.category?.subcategory) } ?? true)
        case .tag(let tag): return ticket.tags.contains(tag)
        case .requester(let part):
            let who = ticket.requester
            return [who.name, who.address ?? "", who.organisation ?? ""].contains {
                $0.lowercased().contains(part.lowercased())
            }
        default: return holdsOfTimes(condition, ticket)
        }
    }

    private func isHeld(_ thing: Filter.Held, _ ticket: Ticket) -> Bool {
        thing.isHeld(by: ticket) ?? journal.tickets.values.contains { $0.parts.relations.parent == ticket.id }
    }

    private func holdsOfTimes(_ condition: Filter.Condition, _ ticket: Ticket) -> Bool {
        let due = ticket.nextBreach(.standard)?.due
        return switch condition {
        case .age(.less, let length): now - ticket.createdAt < length
        case .age(.more, let length): now - ticket.createdAt > length
        case .due(.less, let length): due.map { $0 - now < length } ?? false
        case .due(.more, let length): due.map { $0 - now > length } ?? false
        case .breached: due.map { $0 < now } ?? false
        case .reopened: ticket.reopenCount > 0
        case .calls(let call): ticket.call == call
        case .update(.due): ticket.parts.communication.nextUpdate != nil
        case .update(.overdue): ticket.isUpdateOverdue(at: now)
        case .created(let from, let to): ticket.createdAt >= from && ticket.createdAt < to
        default: false
        }
    }

    private func matches(_ name: Filter.Name, _ value: String?) -> Bool {
        switch name {
        case .nobody: value == nil
        case .prefix(let start): value?.hasPrefix(start) ?? false
        case .exactly(let name): value == name
        }
    }

    private func matches(_ name: Filter.Name, anyOf values: [String]) -> Bool {
        name == .nobody ? values.isEmpty : values.contains { matches(name, $0) }
    }

    private func hasWords(_ text: String, _ ticket: Ticket) -> Bool {
        let groups = TextMatch.groups(of: text)
        guard !groups.isEmpty else { return ticket.title.contains(text) }
        var terms: [Set<String>] = []
        for term in Term.of(TicketTexts.document(ticket, journal.notes[ticket.id.number] ?? "")) {
            if term.place.isColocated { terms[terms.count - 1].insert(term.text) } else { terms.append([term.text]) }
        }
        return groups.allSatisfy { group in
            let wanted = group.flatMap(\.terms)
            let whole = group.count == 1 ? group[0].whole : nil
            if let whole, terms.contains(where: { $0.contains(whole) }) { return true }
            guard terms.count >= wanted.count else { return false }
            return (0...(terms.count - wanted.count)).contains { place in
                wanted.indices.allSatisfy { terms[place + $0].contains(wanted[$0]) }
            }
        }
    }
}
