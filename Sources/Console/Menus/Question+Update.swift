import Helpdesk
import Wording

extension Model {
    mutating func answer(_ action: Action) -> [Effect] {
        guard case .question(let question)? = overlays.last else { return [] }
        switch action {
        case .answerYes:
            overlays.removeLast()
            switch question.subject {
            case .quit: return [.quit]
            case .step(let step): return take(step)
            case .merged(_, let target): return find(TicketReference(target.description))
            case .discardForm:
                let draft = form?.draft
                closeForm()
                return draft.map { dropDraft($0) } ?? []
            case .deleteView(let name): return edit(.delete(name), said: words(.view(.deleted), ["name": name]))
            case .replaceView(let view): return keep(view, replacing: view.name)
            case .discardDraft(let id):
                let effects = dropDraft(id)
                clampDraftList()
                layOutDetail()
                return effects
            }
        case .answerNo: overlays.removeLast()
        default: break
        }
        return []
    }
}
