import Helpdesk
import Primitives

/// Who is on call, in words.
extension Catalogue {
    /// A stretch of time: `today 08:00 – 17:00`, `today 08:00 – 27 Nov 08:00`.
    public func stretch(_ start: Timestamp, _ end: Timestamp, _ context: EventContext) -> String {
        let from = time(start, now: context.now, zone: context.zone)
        let isSameDay = date(start, zone: context.zone) == date(end, zone: context.zone)
        let to = isSameDay ? clock(end, zone: context.zone) : time(end, now: context.now, zone: context.zone)
        return self(.rota(.stretch), ["from": from, "to": to])
    }

    /// The time of day: `08:00`.
    public func clock(_ instant: Timestamp, zone: ZoneTable) -> String {
        let fields = zone.local(instant)
        return [fields.hour, fields.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    func dutyWords(_ event: any DeskEvent, _ actor: String, _ context: EventContext) -> EventWords {
        switch event {
        case let event as RotaCovered: covered(event.cover, context)
        case let event as RotaCoverRemoved: numbered(.eventRemoved, event.number, actor)
        case let event as RotaSwapOffered: EventWords(words(for: event.offer, context), body: event.offer.reason)
        case let event as RotaSwapAccepted: numbered(.eventAccepted, event.number, actor)
        case let event as RotaSwapDeclined: numbered(.eventDeclined, event.number, actor)
        case let event as PlanBegan:
            EventWords(self(.planned(.began), ["actor": actor, "name": event.plan]))
        case let event as KnowledgeSearchedInVain:
            EventWords(self(.knowledge(.searchedInVain), ["text": event.phrase]))
        default: EventWords(self(.event(.unknown), ["tag": event.tag]))
        }
    }

    private func numbered(_ phrase: RotaPhrase, _ number: Int64, _ actor: String) -> EventWords {
        EventWords(self(.rota(phrase), ["number": String(number), "actor": actor]))
    }

    private func covered(_ cover: Cover, _ context: EventContext) -> EventWords {
        let when = stretch(cover.start, cover.end, context)
        let number = String(cover.number)
        guard let instead = cover.instead else {
            let headline = self(
                .rota(.eventFilled), ["number": number, "who": cover.person, "team": cover.team, "when": when])
            return EventWords(headline, body: cover.reason)
        }
        let headline = self(
            .rota(.eventCovered),
            ["number": number, "who": cover.person, "team": cover.team, "instead": instead, "when": when])
        return EventWords(headline, body: cover.reason)
    }

    /// What is offered to whom, in one line.
    public func words(for offer: SwapOffer, _ context: EventContext) -> String {
        let gives = stretch(offer.gives.start, offer.gives.end, context)
        guard let wants = offer.wants else {
            return self(
                .rota(.eventGift),
                [
                    "number": String(offer.number), "who": offer.person, "to": offer.to, "team": offer.team,
                    "gives": gives,
                ])
        }
        return self(
            .rota(.eventSwap),
            [
                "number": String(offer.number), "who": offer.person, "to": offer.to, "team": offer.team,
                "gives": gives, "wants": stretch(wants.start, wants.end, context),
            ])
    }

    func words(for obstacle: DutyObstacle, now: Timestamp?, zone: ZoneTable) -> String {
        switch obstacle {
        case .noRota(_, let known) where known.isEmpty: self(.rota(.noRotas))
        case .noRota(let team, let known): self(.rota(.noRota), ["team": team, "known": list(of: known)])
        case .noLine(let line, let known): self(.rota(.noLine), ["line": line, "known": list(of: known)])
        case .noPerson(let who, let known): self(.rota(.noPerson), ["who": who, "known": list(of: known)])
        case .noNumber(let number): self(.rota(.noNumber), ["number": String(number)])
        case .passed(let instant):
            self(.rota(.passed), ["time": time(instant, now: now ?? instant, zone: zone)])
        case .notAStretch: self(.rota(.notAStretch))
        case .notOnCall(let who, let team): self(.rota(.notOnCall), ["who": who, "team": team])
        case .nobodyThen: self(.rota(.nobodyThen))
        case .holds(let who): self(.rota(.holds), ["who": who])
        case .covered(let who, let number): self(.rota(.covered), ["who": who, "number": String(number)])
        case .onlyFor(let who): self(.rota(.onlyFor), ["who": who])
        case .isSwap(let number): self(.rota(.isSwap), ["number": String(number)])
        case .answered(let number): self(.rota(.answered), ["number": String(number)])
        }
    }
}

/// Planned work, in words.
extension Catalogue {
    /// `Planned: certificates, due 1 Dec 08:00`, and how many times before were missed.
    public func words(for occurrence: PlannedOccurrence, _ context: EventContext) -> String {
        let due = time(occurrence.due, now: context.now, zone: context.zone)
        let line = self(.planned(.line), ["name": occurrence.plan, "time": due])
        guard occurrence.missed > 0 else { return line }
        let missed = self(.planned(.missed), ["count": String(occurrence.missed)])
        return self.list(of: [line, missed])
    }
}
