import Helpdesk
import Wording

extension Model {
    /// Why an action would do nothing now, in words; `nil` when it can be taken.
    ///
    /// - Parameter asked: the place that is meant, when it is not the topmost: help and palette lie over it.
    public func whyDisabled(_ action: Action, in asked: Place? = nil) -> String? {
        let place = asked ?? self.place
        if Action.onTicket.contains(action) { return whyNoChange(action) }
        if let number = action.viewNumber {
            return whyFormIsOpen ?? (shelf[number] == nil ? words(.action(.whyNoView)) : nil)
        }
        switch action {
        case .takeShift, .offerSwap, .coverShift, .acceptSwap, .declineSwap, .removeCover: return whyNotOnRota(action)
        case .findNext, .findPrevious, .nextLink, .previousLink, .showContents, .editArticle, .retireArticle,
            .reviewArticle, .writeArticle, .articleFromTicket, .unlink, .preview, .restoreVersion, .copyTarget,
            .showVersions, .rateHelpful, .rateUnhelpful, .nextLanguage, .openReplacement, .translateArticle,
            .nameOriginal:
            return whyNotWithArticle(action, place)
        case .open where place == .health: return whyNoFinding
        case .open where place == .gaps: return whyNoGap
        case .open where place == .planned: return whyNoPlannedTicket
        case .open where place == .actions: return whyNoAgreedAction
        case .tick: return whyNoAgreedAction ?? whyNotPermitted
        case .articleFromReview: return whyNoLesson
        case .open where place == .links: return whyNoLink
        case .unrelate: return whyNoLink ?? whyNotPermitted
        case .links: return selected == nil ? words(.action(.whyNoTicket)) : whyNoLinks
        case .open where place == .library || place == .versions: return nil
        case .open where place == .queue:
            return queue.selected == nil ? words(.action(.whyNoTicket)) : nil
        case .explainHit where place == .library: return whyNotExplained
        case .open, .insertReference, .explainHit:
            return place == .knowledge && knowledge.selected == nil ? words(.action(.whyNoHit)) : nil
        case .link where answersNewTicket && place == .knowledge:
            return words(.knowledge(.whyNotLogged))
        case .link:
            if selectedArticle == nil { return words(.action(.whyNoArticle)) }
            if let article = selectedArticle, selectedTicket?.articles.contains(article) ?? false {
                return words(.article(.whyLinked))
            }
            return selected == nil ? words(.action(.whyNoTicket)) : whyNotPermitted
        case .loadEarlier:
            return (detail.loaded?.earlierEvents ?? 0) > 0 ? nil : words(.action(.whyNothingEarlier))
        case .runbook: return selected == nil ? words(.action(.whyNoTicket)) : nil
        case .tickStep: return whyNotPermitted
        case .copyID, .clocks: return selected == nil ? words(.action(.whyNoTicket)) : nil
        case .newTicket: return whyNotPermitted ?? whyFormIsOpen
        case .tour: return isPractice ? nil : words(.tour(.onlyPractice))
        case .filter where place == .library: return nil
        case .filter, .jump, .views, .columns: return whyFormIsOpen
        case .goBack: return whyFormIsOpen ?? (trail.past.isEmpty ? words(.action(.whyNowhereBack)) : nil)
        case .goForward: return whyFormIsOpen ?? (trail.future.isEmpty ? words(.action(.whyNowhereForward)) : nil)
        case .restoreMine: return form?.setAside.isEmpty ?? true ? words(.action(.whyNothingAside)) : nil
        case .undo, .redo: return whyNotPermitted ?? whyFormIsOpen
        case .mark, .markRange, .markAll, .markInvert:
            if queue.selected == nil { return words(.action(.whyNoTicket)) }
            return queue.isAwaitingView ? words(.action(.whyLoading)) : nil
        case .markAlike: return whyNoneAlike
        case .takeProposal: return whyNothingOffered
        case .unmarkAll: return queue.marks.isEmpty ? words(.many(.whyNoMarks)) : nil
        case .answerYes:
            guard case .many(let page)? = overlays.last, page.fittingCount == 0 else { return nil }
            return words(.many(.noneCan))
        default: return nil
        }
    }

    var whyNotPermitted: String? {
        actor.may(.work)
            ? nil : words(.action(.whyNotPermitted), ["role": words.name(of: actor.role)])
    }

    private var whyFormIsOpen: String? { isFormParked ? words(.screen(.openForm)) : nil }

    private func whyNoChange(_ action: Action) -> String? {
        let deed = TicketDeed.of(action)
        if actsOnMarked {
            if let deed, !deed.isForMany { return words(.many(.oneAtATime)) }
            if action == .major, !actor.may(.declareMajor) {
                return words(.action(.whyNotPermitted), ["role": words.name(of: actor.role)])
            }
            if action == .overridePriority { return whyNoOverride ?? whyNotPermitted }
            return whyNotPermitted ?? whyFormIsOpen
        }
        guard let row = selectedRow else { return words(.action(.whyNoTicket)) }
        // Until another view's rows are here, the cursor stands on a ticket that nobody chose in it.
        if queue.isAwaitingView { return words(.action(.whyLoading)) }
        if let reason = whyNotPermitted ?? whyFormIsOpen { return reason }
        if action == .overridePriority, let reason = whyNoOverride { return reason }
        if selectedTicket?.isReadOnly ?? false { return words(.action(.whyReadOnly)) }
        if let deed, let ticket = selectedTicket, let obstacle = deed.obstacle(deedDesk, ticket) {
            return words.words(for: obstacle, EventContext(now: now, zone: zone))
        }
        return whyNotNow(action, row)
    }

    private var whyNoOverride: String? {
        actor.may(.overridePriority)
            ? nil : words(.action(.whyNotPermitted), ["role": words.name(of: actor.role)])
    }

    /// Whether an acknowledgement says anything: there is none, it lapsed, or it would be renewed.
    private func asks(_ ticket: Ticket) -> Bool {
        let priority = ticket.priority ?? settings.clocks.unprioritised
        let ages = ticket.hasClocks && settings.due.staleAfter[priority] != nil && ticket.state != .onHold
        return ticket.acknowledgedAt == nil || ticket.attention.lapsedAt != nil || ages
    }

    private func whyNotNow(_ action: Action, _ row: QueueRow) -> String? {
        let state = selectedTicket?.state ?? row.state
        let allowed = selectedTicket?.nextStates ?? row.nextStates
        func not(_ phrase: ActionPhrase) -> String { words(.action(phrase), ["state": words.name(of: state)]) }
        switch action {
        case .classify, .assign, .overridePriority: return state.isFinal ? not(.whyFinal) : nil
        case .assignToMe:
            if state.isFinal { return not(.whyFinal) }
            return (selectedTicket?.assignee ?? row.assignee) == actor.name ? not(.whyMine) : nil
        case .hold: return state == .onHold || allowed.contains(.onHold) ? nil : not(.whyNotAllowed)
        case .resolve: return allowed.contains(.resolved) ? nil : not(.whyNotAllowed)
        case .cancelTicket: return allowed.contains(.cancelled) ? nil : not(.whyNotAllowed)
        case .reopen: return state == .resolved ? nil : not(.whyNotResolved)
        case .escalate: return state.isOpen ? nil : not(.whyNotAllowed)
        case .acknowledge:
            guard state.isOpen else { return not(.whyNotAllowed) }
            return selectedTicket.map(asks) ?? true ? nil : not(.whyAcknowledged)
        case .reverseMerge:
            guard let ticket = selectedTicket, ticket.parts.relations.mergedInto == nil else { return nil }
            return words(Sentence("it was not merged", swedish: "det har inte slagits ihop", japanese: "統合されていません"))
        case .contain:
            if selectedTicket?.containedAt != nil { return not(.whyContained) }
            return state.isOpen ? nil : not(.whyNotAllowed)
        default: return nil
        }
    }
}
