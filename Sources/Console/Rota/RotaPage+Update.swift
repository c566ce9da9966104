import Helpdesk
import Primitives
import Wording

extension Model {
    /// The page, where it is open; what is set is what was changed in it.
    var rotaPage: RotaPage? {
        get {
            for overlay in overlays { if case .rota(let page) = overlay { return page } }
            return nil
        }
        set {
            guard let newValue,
                let index = overlays.firstIndex(where: { if case .rota = $0 { true } else { false } })
            else { return }
            overlays[index] = .rota(newValue)
        }
    }

    /// How many rows of the list there is room for.
    var rotaHeight: Int { max(1, layout.body.size.rows - 1) }

    mutating func openRota() -> [Effect] {
        overlays.append(.rota(RotaPage()))
        fillRota()
        return settings.rotas.isEmpty ? [] : [.loadDuty]
    }

    /// Who is on call changed, by this console's hand or another's.
    mutating func dutyLoaded(_ changes: DutyChanges) {
        duty.changes = changes
        tellOnCall()
        fillRota()
    }

    /// Reckons who is on call now, as long as that stays so.
    mutating func tellOnCall() {
        guard !duty.rotas.isEmpty else { return }
        let teams = settings.operators.first { $0.name == actor.name }?.teams ?? []
        let own = duty.rotas.map(\.team).filter { teams.contains($0) }
        onCall = own.compactMap { team in
            let people = duty.onCall(team: team, at: now).map(\.person)
            return people.isEmpty && !isGap(team) ? nil : OnCall(team: team, people: people)
        }
        onCallUntil = duty.nextHandOver(after: now)
    }

    /// Whether nobody is on call for a team now although somebody must be.
    func isGap(_ team: String) -> Bool {
        !duty.gaps(of: team, from: now, to: now.advanced(byMilliseconds: 1)).isEmpty
    }

    /// Time went on: somebody else may be on call by now.
    mutating func tickRota(minute: Bool) {
        let isHandedOver = onCallUntil.map { now >= $0 } ?? false
        if isHandedOver { tellOnCall() }
        if isHandedOver || minute { fillRota() }
    }

    private mutating func fillRota() {
        guard var page = rotaPage else { return }
        page.take(rotaRows, height: rotaHeight)
        rotaPage = page
    }

    /// What waits for an answer, then one's own teams, then the others.
    private var rotaRows: [RotaPage.Row] {
        let end = now.advanced(byMilliseconds: RotaPage.days * 86_400_000)
        let doubles = duty.doubleBookings(from: now, to: end)
        let teams = settings.operators.first { $0.name == actor.name }?.teams ?? []
        let ordered = duty.rotas.filter { teams.contains($0.team) } + duty.rotas.filter { !teams.contains($0.team) }
        let offers = duty.changes.openOffers(at: now)
        let mine = offers.filter { $0.to == actor.name }.map(RotaPage.Row.offer)
        return mine
            + ordered.flatMap { rota -> [RotaPage.Row] in
                let shifts = duty.shifts(of: rota.team, from: now, to: end).map { shift in
                    let also = doubles.compactMap { double in
                        double.first == shift ? double.second : double.second == shift ? double.first : nil
                    }
                    return (shift.start, RotaPage.Row.shift(shift, also: also))
                }
                let gaps = duty.gaps(of: rota.team, from: now, to: end).map { ($0.start, RotaPage.Row.gap($0)) }
                let others = offers.filter { $0.team == rota.team && $0.to != actor.name }
                return [.team(rota.team, now: duty.onCall(team: rota.team, at: now))]
                    + others.map(RotaPage.Row.offer)
                    + (shifts + gaps).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
                    .map(\.element.1)
            }
    }

    mutating func updateRota(_ action: Action) -> [Effect] {
        guard case .rota(var page)? = overlays.last else { return [] }
        let height = rotaHeight
        switch action {
        case .nextTeam: page.moveTeam(1, height: height)
        case .previousTeam: page.moveTeam(-1, height: height)
        case .back:
            overlays.removeLast()
            return []
        default:
            guard let rows = action.rows(page: height, of: page.rows.count) else { return act(action, on: page) }
            page.move(rows, height: height)
        }
        overlays[overlays.count - 1] = .rota(page)
        return []
    }

    private mutating func act(_ action: Action, on page: RotaPage) -> [Effect] {
        switch (action, page.selected) {
        case (.takeShift, .shift(let shift, _)?):
            let wish = TakeShift(
                team: shift.team, at: max(shift.start, now), line: shift.line, holder: shift.person)
            return change(wish, said: words(.rota(.saidTaken), ["team": shift.team]))
        case (.takeShift, .gap(let gap)?):
            let wish = TakeShift(team: gap.team, at: max(gap.start, now))
            return change(wish, said: words(.rota(.saidTaken), ["team": gap.team]))
        case (.offerSwap, .shift(let shift, _)?), (.coverShift, .shift(let shift, _)?):
            openDutyForm(action, DutyStretchOfTeam(shift))
        case (.coverShift, .gap(let gap)?): openDutyForm(action, DutyStretchOfTeam(gap))
        case (.acceptSwap, .offer(let offer)?):
            return change(AcceptSwap(offer.number), said: words(.rota(.saidAccepted)))
        case (.declineSwap, .offer(let offer)?):
            return change(DeclineSwap(offer.number), said: words(.rota(.saidDeclined)))
        case (.removeCover, .shift(let shift, _)?):
            guard let number = shift.change else { break }
            return change(RemoveCover(number), said: words(.rota(.saidRemoved)))
        default: break
        }
        return []
    }

    private mutating func change(_ wish: any DutyCommand, said: String) -> [Effect] {
        perform([.duty(wish)], on: [], success: said)
    }

    /// Why an action on the page would do nothing; `nil` when it can be taken.
    func whyNotOnRota(_ action: Action) -> String? {
        if let reason = whyNotPermitted { return reason }
        let manages = actor.may(.manageRotas)
        switch (action, rotaPage?.selected) {
        case (.takeShift, .shift(let shift, _)?):
            return shift.person == actor.name ? words(.rota(.whyYours)) : nil
        case (.takeShift, .gap?), (.coverShift, .gap?), (.coverShift, .shift?): return nil
        case (.offerSwap, .shift(let shift, _)?):
            return shift.person == actor.name || manages ? nil : words(.rota(.whyNotYours))
        case (.acceptSwap, .offer(let offer)?): return offer.to == actor.name ? nil : words(.rota(.whyNoOffer))
        case (.declineSwap, .offer(let offer)?):
            return [offer.to, offer.person].contains(actor.name) || manages ? nil : words(.rota(.whyNoOffer))
        case (.removeCover, .shift(let shift, _)?): return shift.change == nil ? words(.rota(.whyNoCover)) : nil
        case (.acceptSwap, _), (.declineSwap, _): return words(.rota(.whyNoOffer))
        case (.removeCover, _): return words(.rota(.whyNoCover))
        default: return words(.rota(.whyNoShift))
        }
    }
}

/// Who of one's own team is on call now.
struct OnCall: Sendable, Hashable {
    var team: String
    /// Those called first in front; empty is nobody.
    var people: [String]
}

/// What a form about a rota is about.
struct DutyStretchOfTeam: Sendable, Hashable {
    var team: String
    var line: String?
    /// Who is on call there; `nil` in a gap.
    var holder: String?
    var start: Timestamp
    var end: Timestamp

    init(_ shift: Shift) {
        (team, line, holder, start, end) = (shift.team, shift.line, shift.person, shift.start, shift.end)
    }

    init(_ gap: DutyGap) { (team, line, holder, start, end) = (gap.team, nil, nil, gap.start, gap.end) }
}
