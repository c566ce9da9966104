import Helpdesk
import Wording

/// Opening a problem from the marked tickets, or the selected one: the problem and what it causes, in one step.
extension Model {
    mutating func openProblemForm(_ draft: DraftID? = nil) -> [Effect] {
        let rows = actsOnMarked ? queue.marks.ids.compactMap { queue.marks.rows[$0] } : [selectedRow].compactMap { $0 }
        let incidents = rows.filter { $0.id.type == .incident || $0.id.type == .request }
        guard draft != nil || !incidents.isEmpty else {
            let said = Sentence(
                "a problem is opened from incidents or requests",
                swedish: "ett problem öppnas från incidenter eller beställningar",
                japanese: "問題はインシデントまたはサービス要求から起票します")
            notify(words(said), .warning)
            return []
        }
        let fields = deedDesk.fields
        let first = incidents.first
        let form = Form(
            .openProblem, on: nil,
            fields: [
                .line(.title, first?.title ?? "", isRequired: true),
                .line(.incidents, incidents.map(\.id.description).joined(separator: ", "), isRequired: true),
                .text(.description), fields.category(first?.category),
                fields.service(first?.service.map { [$0] } ?? []), .text(.symptoms), .text(.workaround),
            ])
        overlays.append(.form(form))
        return resumeKnownDraft(draft)
    }

    /// The commands of the form: the problem first, then what it causes.
    func problemCommands(of form: Form) throws(FormProblem) -> [Command]? {
        guard form.action == .openProblem else { return nil }
        var incidents: [TicketID] = []
        for text in form.value(.incidents).listed {
            guard let id = TicketID(text) else {
                throw FormProblem(key: .incidents, text: words(.rejection(.notFoundTicket), ["id": text]))
            }
            if !incidents.contains(id) { incidents.append(id) }
        }
        var wish = LogTicket(type: .problem, title: form.value(.title), description: form.value(.description))
        wish.classification.category = CategoryPath(parsing: form.value(.category))
        wish.classification.services = [form.value(.service)].filter { !$0.isEmpty }
        if form.problem != DescribeProblem() { wish.problem = form.problem }
        return [.log(wish)] + incidents.map { .relateToLogged($0, .causedBy) }
    }
}
