import Primitives

/// A wish to change who is on call. One file holds one command with the event that it leads to.
public protocol DutyCommand: Sendable {
    /// Decides against the newest rotas: the events that follow, or why not.
    func decide(_ plan: DutyPlan, _ desk: Circumstances) throws(Rejection) -> [any DeskEvent]
}

/// What is in the way of a change of who is on call.
public enum DutyObstacle: Sendable, Hashable {
    /// The settings have no rota for the team, with those that they have.
    case noRota(team: String, known: [String])
    /// The team's rota has no such line.
    case noLine(String, known: [String])
    /// Nobody of that name works at the desk, with the nearest names.
    case noPerson(String, known: [String])
    /// There is no cover, or no offer, of that number.
    case noNumber(Int64)
    /// The time has passed.
    case passed(Timestamp)
    /// The end is not behind the start, or more than a year behind it.
    case notAStretch
    /// The person is not on call for the team then.
    case notOnCall(String, team: String)
    /// Nobody is on call then, and nobody has to be.
    case nobodyThen
    /// Somebody else than was seen is on call there.
    case holds(String)
    /// The same is covered already, by whom and as which number.
    case covered(by: String, number: Int64)
    /// Only that person may, or who manages rotas.
    case onlyFor(String)
    /// A swap is taken back by another one, or by who manages rotas.
    case isSwap(Int64)
    /// The offer was answered.
    case answered(Int64)
}

extension Decision {
    /// Decides a change of who is on call.
    public static func decide(
        _ command: any DutyCommand, on plan: DutyPlan, _ desk: Circumstances
    ) throws(Rejection) -> [any DeskEvent] {
        try desk.require(.work)
        if let tag = plan.changes.unknownEvent { throw .writtenByNewerVersion(tag: tag) }
        let events = try command.decide(plan, desk)
        if events.isEmpty { throw .nothingToChange }
        return events
    }
}

extension Circumstances {
    /// Checks that the actor is one of these people, or may speak for others.
    func require(oneOf people: [String]) throws(Rejection) {
        guard people.contains(actor.name) || actor.may(.manageRotas) else {
            throw .duty(.onlyFor(people.first ?? ""))
        }
    }

    /// Somebody who works here, and not only reads.
    func colleague(_ name: String) throws(Rejection) -> String {
        let people = settings.operators.filter { $0.role != .auditor }.map(\.name)
        guard people.contains(name) else { throw .duty(.noPerson(name, known: nearest(to: name, in: people))) }
        return name
    }
}

extension DutyPlan {
    func required(_ team: String) throws(Rejection) -> Rota {
        guard let rota = rota(of: team) else { throw .duty(.noRota(team: team, known: rotas.map(\.team))) }
        return rota
    }

    /// The shifts of a team at an instant, on a line where one is named.
    func shifts(of team: String, at instant: Timestamp, line: String?) throws(Rejection) -> [Shift] {
        let rota = try required(team)
        if let line, !rota.lines.contains(line) { throw .duty(.noLine(line, known: rota.lines)) }
        return rota.onCall(at: instant, changes).filter { line == nil || $0.line == line }
    }

    /// The shift that a person has at an instant.
    func shift(
        of person: String, _ team: String, at instant: Timestamp, line: String?
    ) throws(Rejection) -> Shift {
        let shifts = try shifts(of: team, at: instant, line: line)
        guard let shift = shifts.first(where: { $0.person == person }) else {
            throw .duty(.notOnCall(person, team: team))
        }
        return shift
    }
}
