import Helpdesk
import Primitives

/// Work, communication and links in words.
extension Catalogue {
    func workWords(_ event: any TicketEvent, _ actor: String, _ context: EventContext) -> EventWords? {
        switch event {
        case is TicketTriaged: said(.triaged, actor)
        case is TicketStarted: said(.started, actor)
        case let event as TicketHeld: held(event, actor, context)
        case let event as TicketResumed: resumed(event, actor)
        case let event as TicketContained: said(.contained, actor, body: event.note)
        case let event as TicketResolved: resolved(event, actor)
        case let event as TicketReopened: said(.reopened, actor, body: event.reason)
        case let event as TicketClosed where !event.isAutomatic: said(.closed, actor)
        case let event as TicketCancelled: said(.cancelled, actor, body: event.reason)
        default: nil
        }
    }

    func otherWords(_ event: any TicketEvent, _ actor: String) -> EventWords? {
        switch event {
        case let event as TicketNoted: said(event.isPublic ? .notedPublic : .noted, actor, body: event.text)
        case let event as TicketTimeSpent: timeSpent(event, actor)
        case let event as TicketTagged: tagged(event, actor)
        case let event as TicketWatched: watched(event, actor)
        case let event as TicketArticleLinked:
            EventWords(self(.event(.linked), ["actor": actor, "article": event.article.description]))
        case let event as TicketArticleUnlinked:
            EventWords(self(.event(.unlinked), ["actor": actor, "article": event.article.description]))
        default: nil
        }
    }

    private func held(_ event: TicketHeld, _ actor: String, _ context: EventContext) -> EventWords {
        let reason = name(of: event.reason)
        guard let until = event.until else {
            return EventWords(self(.event(.held), ["actor": actor, "reason": reason]), body: event.note)
        }
        let when = time(until, now: context.now, zone: context.zone)
        return EventWords(
            self(.event(.heldUntil), ["actor": actor, "time": when, "reason": reason]), body: event.note)
    }

    private func resumed(_ event: TicketResumed, _ actor: String) -> EventWords {
        switch event.cause {
        case .hand: said(.resumed, actor)
        case .reply: said(.resumedReply, actor)
        case .wakeUp: said(.resumedWakeUp, actor)
        }
    }

    private func resolved(_ event: TicketResolved, _ actor: String) -> EventWords {
        var lines: [String] = []
        if !event.notes.isEmpty { lines.append(event.notes) }
        if let cause = event.cause { lines.append(self(.event(.causeWas), ["text": cause])) }
        if let person = event.confirmedBy { lines.append(self(.event(.confirmedBy), ["text": person])) }
        let headline = self(.event(.resolved), ["actor": actor, "code": name(of: event.code)])
        return EventWords(headline, body: lines.joined(separator: "\n"))
    }

    private func timeSpent(_ event: TicketTimeSpent, _ actor: String) -> EventWords {
        let length = span(Int64(event.minutes) * 60_000)
        return EventWords(
            self(.event(.timeSpent), ["actor": actor, "span": length, "activity": name(of: event.activity)]),
            body: event.note)
    }

    private func tagged(_ event: TicketTagged, _ actor: String) -> EventWords {
        let added = list(of: event.add)
        let removed = list(of: event.remove)
        if event.remove.isEmpty { return EventWords(self(.event(.tagged), ["actor": actor, "tags": added])) }
        if event.add.isEmpty { return EventWords(self(.event(.untagged), ["actor": actor, "tags": removed])) }
        return EventWords(self(.event(.taggedBoth), ["actor": actor, "tags": added, "others": removed]))
    }

    private func watched(_ event: TicketWatched, _ actor: String) -> EventWords {
        let isOwn = event.person == actor
        let phrase: EventPhrase
        if event.watching {
            phrase = isOwn ? .watches : .watchesFor
        } else {
            phrase = isOwn ? .unwatches : .unwatchesFor
        }
        return EventWords(self(.event(phrase), ["actor": actor, "person": event.person]))
    }
}
