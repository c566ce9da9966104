import Canvas
import Primitives
import Wording

extension Model {
    func drawQuestion(_ question: Question, _ region: Region) {
        let text: String
        switch question.subject {
        case .quit: text = words(.writing(.askQuitUnwritten))
        case .discardDraft(let id):
            let said = drafts.kept[id]?.firstWords ?? ""
            text = words(.writing(.askDiscardDraft), ["words": String(said.prefix(60))])
        case .discardForm: text = words(.screen(.askDiscard))
        case .deleteView(let name): text = words(.view(.askDelete), ["name": name])
        case .replaceView(let view): text = words(.view(.askReplace), ["name": view.name])
        case .step(let step): text = self.question(about: step)
        case .merged(let ticket, let target): text = words.askToFollow(ticket, into: target)
        }
        region.put(SafeText(text), at: Point(column: 1, row: 0), CellStyle(.warning, .bold))
    }
}
