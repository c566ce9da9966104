import Helpdesk
import Primitives

/// What the console knows of drafts: its own, and those that others of this operator's consoles left.
struct DraftDesk: Sendable {
    /// All drafts there are.
    var kept: [DraftID: Draft] = [:]
    /// This console's name in those of its drafts.
    let instance: String
    /// Drafts of this console that could not be written; they are in memory alone.
    var unwritten: Set<DraftID> = []
    /// Whether the open form has changed since its draft was last asked to be written.
    var isDirty = false
    /// A draft that is opened as soon as its ticket is here.
    var opening: DraftID?
    private var last = 0

    init(instance: String) { self.instance = instance }

    mutating func nextID() -> DraftID {
        last += 1
        return DraftID(instance: instance, number: last)
    }

    /// The drafts, the latest first.
    var inOrder: [(id: DraftID, draft: Draft)] {
        kept.map { (id: $0.key, draft: $0.value) }
            .sorted { ($1.draft.writtenAt, $1.id) < ($0.draft.writtenAt, $0.id) }
    }

    /// The drafts about a subject, the latest first.
    func drafts(on subject: Subject) -> [(id: DraftID, draft: Draft)] {
        inOrder.filter { $0.draft.subjects == [subject] }
    }

    /// The draft that a form goes on with: this console's own before one that another left, the latest of each.
    func draft(of form: String, on subjects: [Subject]) -> DraftID? {
        let found = inOrder.filter { $0.draft.form == form && $0.draft.subjects == subjects }.map(\.id)
        return found.first { $0.instance == instance } ?? found.first
    }

    /// The tickets that somebody is writing about.
    var tickets: Set<TicketID> {
        kept.values.reduce(into: []) { tickets, draft in
            for case .ticket(let id) in draft.subjects { tickets.insert(id) }
        }
    }
}
