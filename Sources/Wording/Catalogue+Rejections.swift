import Helpdesk
import Primitives

extension Catalogue {
    /// Which rule is in the way of a command, and how to meet it.
    public func words(for rejection: Rejection, now: Timestamp? = nil, zone: ZoneTable = .utc) -> String {
        switch rejection {
        case .notPermitted(let permission, let role):
            self(.rejection(.notPermitted), ["role": name(of: role), "permission": name(of: permission)])
        case .notFound(let subject): notFound(subject)
        case .writtenByNewerVersion(let tag): self(.rejection(.newerVersion), ["tag": tag])
        case .changedMeanwhile(let aspect, _): self(.rejection(.changedMeanwhile), ["aspect": name(of: aspect)])
        case .nothingToChange: self(.rejection(.nothingToChange))
        case .notFrom(let from, let to, let allowed): notFrom(from, to, allowed)
        case .missing(let fields, let state):
            self(
                .rejection(.missing),
                ["state": name(of: state), "fields": list(of: fields.map { name(of: $0) })])
        case .required(let field): self(.rejection(.required), ["field": name(of: field)])
        case .tooLong(let field, let limit):
            self(.rejection(.tooLong), ["field": name(of: field), "limit": String(limit)])
        case .unknown(let field, let value, let known): unknown(field, value, known)
        case .outOfRange(.minutes, let value): self(.rejection(.minutesRange), ["value": value])
        case .outOfRange(let field, let value):
            self(.rejection(.outOfRange), ["field": name(of: field), "value": value])
        case .wakeUpInPast(let instant):
            self(.rejection(.wakeUpInPast), ["time": time(instant, now: now ?? instant, zone: zone)])
        case .retired(let id): self(.rejection(.retired), ["id": id.description])
        case .nothingToUndo: self(.undo(.nothingToUndo))
        case .nothingToRedo: self(.undo(.nothingToRedo))
        case .notUndoable(let kind): notUndoable(kind)
        case .rule(let obstacle):
            words(for: obstacle.told, EventContext(now: now ?? Timestamp(milliseconds: 0), zone: zone))
        case .duty(let obstacle): words(for: obstacle, now: now, zone: zone)
        case .changedSince(let kind, let person, let instant):
            self(
                .undo(.changedSince),
                [
                    "who": person, "what": name(of: kind),
                    "time": time(instant, now: now ?? instant, zone: zone),
                ])
        }
    }

    private func notFound(_ subject: Subject) -> String {
        switch subject {
        case .ticket(let id): self(.rejection(.notFoundTicket), ["id": id.description])
        case .article(let id): self(.rejection(.notFoundArticle), ["id": id.description])
        case .desk: self(.rejection(.notFoundDesk))
        }
    }

    private func notFrom(_ from: TicketState, _ to: TicketState, _ allowed: [TicketState]) -> String {
        guard !allowed.isEmpty else { return self(.rejection(.notFromFinal), ["from": name(of: from)]) }
        return self(
            .rejection(.notFrom),
            ["from": name(of: from), "to": name(of: to), "allowed": choice(of: allowed.map { name(of: $0) })])
    }

    private func unknown(_ field: Field, _ value: String, _ known: [String]) -> String {
        guard !known.isEmpty else {
            return self(.rejection(.unknown), ["field": name(of: field), "value": value])
        }
        return self(
            .rejection(.unknownKnown),
            ["field": name(of: field), "value": value, "known": list(of: known)])
    }

    /// What is wrong with a query, and what would be right.
    public func words(for error: FilterError) -> String {
        switch error.reason {
        case .unknownField(let field, let known):
            self(.filter(.unknownField), ["field": field, "known": list(of: known.prefix(5))])
        case .unknownValue(let value, let field, let known):
            self(
                .filter(.unknownValue),
                ["value": value, "field": field, "known": list(of: known.prefix(8))])
        case .missingValue(let field): self(.filter(.missingValue), ["field": field])
        case .notADuration(let value): self(.filter(.notADuration), ["value": value])
        case .notADate(let value): self(.filter(.notADate), ["value": value])
        case .notATicket(let value): self(.filter(.notATicket), ["value": value])
        case .openQuote: self(.filter(.openQuote))
        }
    }
}

extension Rejection {
    /// The fields that a rejection is about, the first to be mended first; empty when it is about the whole ticket.
    public var fields: [Field] {
        switch self {
        case .missing(let fields, _): fields
        case .required(let field), .tooLong(let field, _), .unknown(let field, _, _), .outOfRange(let field, _): [field]
        case .wakeUpInPast: [.until]
        case .retired: [.article]
        case .rule(let obstacle): obstacle.fields
        case .notPermitted, .notFound, .writtenByNewerVersion, .changedMeanwhile, .nothingToChange, .notFrom,
            .nothingToUndo, .nothingToRedo, .notUndoable, .changedSince, .duty:
            []
        }
    }
}
