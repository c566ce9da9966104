import Helpdesk
import Primitives

/// The fields of a ticket that scripts see, in the contract's order; JSON and CSV are written from the same table.
struct TicketFields {
    let settings: DeskSettings
    let now: Timestamp
    private var policy: ClockPolicy { settings.clocks }

    /// One field.
    struct Field: Sendable {
        let name: String
        let value: @Sendable (Ticket, TicketFields) -> JSON
    }

    static let all: [Field] =
        identity + classification + ownership + history + clocks + relations + security + course

    private static let identity: [Field] = [
        Field(name: "id") { ticket, _ in .string(ticket.id.description) },
        Field(name: "type") { ticket, _ in .string(ticket.id.type.rawValue) },
        Field(name: "kind") { ticket, _ in text(ticket.classification.kind?.rawValue) },
        Field(name: "title") { ticket, _ in .string(ticket.title) },
        Field(name: "state") { ticket, _ in .string(ticket.state.rawValue) },
    ]

    private static let classification: [Field] = [
        Field(name: "priority") { ticket, _ in text(ticket.priority?.description) },
        Field(name: "impact") { ticket, _ in number(ticket.classification.impact?.rawValue) },
        Field(name: "urgency") { ticket, _ in number(ticket.classification.urgency?.rawValue) },
        Field(name: "category") { ticket, _ in text(ticket.classification.category?.category) },
        Field(name: "subcategory") { ticket, _ in text(ticket.classification.category?.subcategory) },
        Field(name: "service") { ticket, _ in text(ticket.classification.services.first) },
    ]

    private static let ownership: [Field] = [
        Field(name: "team") { ticket, _ in text(ticket.team) },
        Field(name: "assignee") { ticket, _ in text(ticket.assignee) },
        Field(name: "requester") { ticket, _ in
            text(ticket.requester.name.isEmpty ? nil : ticket.requester.name)
        },
        Field(name: "source") { ticket, _ in .string(ticket.source.rawValue) },
        Field(name: "tags") { ticket, _ in .array(ticket.tags.map(JSON.string)) },
    ]

    private static let history: [Field] = [
        Field(name: "createdAt") { ticket, _ in time(ticket.createdAt) },
        Field(name: "updatedAt") { ticket, _ in time(ticket.updatedAt) },
        Field(name: "acknowledgedAt") { ticket, _ in time(ticket.acknowledgedAt) },
        Field(name: "containedAt") { ticket, _ in time(ticket.containedAt) },
        Field(name: "resolvedAt") { ticket, _ in time(ticket.resolvedAt) },
        Field(name: "closedAt") { ticket, _ in time(ticket.closedAt) },
        Field(name: "reopenCount") { ticket, _ in .integer(ticket.reopenCount) },
        Field(name: "reassignmentCount") { ticket, _ in .integer(ticket.reassignmentCount) },
    ]

    private static let clocks: [Field] = [
        Field(name: "responseDue") { ticket, fields in time(ticket.reading(of: .response, fields.policy).due) },
        Field(name: "resolutionDue") { ticket, fields in time(ticket.reading(of: .resolution, fields.policy).due) },
        Field(name: "responseMet") { ticket, fields in fields.isMet(.response, ticket) },
        Field(name: "resolutionMet") { ticket, fields in fields.isMet(.resolution, ticket) },
        Field(name: "revision") { ticket, _ in .integer(ticket.revision) },
    ]

    private static let relations: [Field] = [
        Field(name: "parent") { ticket, _ in text(ticket.parts.relations.parent?.description) },
        Field(name: "mergedInto") { ticket, _ in text(ticket.parts.relations.mergedInto?.description) },
        Field(name: "major") { ticket, _ in .bool(ticket.parts.major.isActive) },
        Field(name: "links") { ticket, _ in
            .array(ticket.parts.relations.links.map { .string("\($0.relation.rawValue) \($0.ticket)") })
        },
    ]

    private static let security: [Field] = [
        Field(name: "subkind") { ticket, _ in text(ticket.classification.subkind?.rawValue) },
        Field(name: "severity") { ticket, _ in number(ticket.classification.severity?.rawValue) },
        Field(name: "vendor") { ticket, _ in text(ticket.parts.vendor.vendor.isEmpty ? nil : ticket.parts.vendor.vendor)
        },
        Field(name: "vendorReference") { ticket, _ in
            text(ticket.parts.vendor.reference.isEmpty ? nil : ticket.parts.vendor.reference)
        },
        Field(name: "noticeDue") { ticket, fields in time(ticket.noticeDue(fields.settings)) },
    ]

    private static let course: [Field] = [
        Field(name: "knownError") { ticket, _ in
            ticket.id.type == .problem ? .bool(ticket.parts.problem.isKnownError) : .null
        },
        Field(name: "workaround") { ticket, _ in text(ticket.parts.problem.workaround) },
        Field(name: "changeType") { ticket, _ in text(ticket.ifChange?.type.rawValue) },
        Field(name: "risk") { ticket, _ in text(ticket.ifChange?.plan.risk?.rawValue) },
        Field(name: "windowFrom") { ticket, _ in time(ticket.ifChange?.plan.window?.start) },
        Field(name: "windowTo") { ticket, _ in time(ticket.ifChange?.plan.window?.end) },
        Field(name: "approval") { ticket, _ in text(ticket.ifChange?.standing) },
        Field(name: "closeCode") { ticket, _ in text(ticket.ifChange?.outcome?.code.rawValue) },
        Field(name: "reviewDue") { ticket, fields in time(ticket.reviewDue(fields.settings)) },
    ]

    private func isMet(_ clock: Clock, _ ticket: Ticket) -> JSON {
        ticket.reading(of: clock, policy).isMet(at: now).map(JSON.bool) ?? .null
    }

    private static func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    private static func number(_ value: Int?) -> JSON { value.map { .integer(Int64($0)) } ?? .null }
    private static func time(_ value: Timestamp?) -> JSON { value.map { .string($0.rfc3339) } ?? .null }

    /// A process step: when it was taken and by whom, or that it was skipped.
    private static func step(_ standing: StepStanding) -> JSON {
        [
            "step": .string(standing.step.rawValue), "at": time(standing.taken?.at),
            "by": text(standing.taken.flatMap { $0.by.isEmpty ? nil : $0.by }), "skipped": .bool(standing.isSkipped),
        ]
    }

    /// The ticket as one JSON object.
    func json(_ ticket: Ticket) -> JSON {
        .object(JSONObject(Self.all.map { ($0.name, $0.value(ticket, self)) }))
    }

    /// The same with its process steps, the tickets that are part of it and the changes that it clashes with, for one who looks at this ticket alone.
    func whole(_ ticket: Ticket, _ links: TicketLinks, _ clashes: [WindowClash]) -> JSON {
        var object = JSONObject(Self.all.map { ($0.name, $0.value(ticket, self)) })
        object["steps"] = .array(ticket.processSteps(settings).map(Self.step))
        object["children"] = .array(links.all.filter(\.isChild).map { .string($0.id.description) })
        if ticket.id.type == .change { object["clashes"] = .array(clashes.map { .string($0.change.description) }) }
        return .object(object)
    }

    /// The ticket as one line of CSV, without its line feed.
    func csv(_ ticket: Ticket) -> String {
        CSVText.line(Self.all.map { CSVText.cell($0.value(ticket, self)) })
    }

    /// CSV's first line.
    static var csvHeader: String { CSVText.line(all.map(\.name)) }
}

extension Ticket {
    fileprivate var ifChange: Change? { id.type == .change ? parts.change : nil }
}

extension Change {
    /// `awaited`, `given` or `refused`; `nil` while nobody was asked, and of a change that needs nobody's.
    fileprivate var standing: String? {
        guard let approval, type != .standard else { return nil }
        return approval.answer.map { $0.isGiven ? "given" : "refused" } ?? "awaited"
    }
}
