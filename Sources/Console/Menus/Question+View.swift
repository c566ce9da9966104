import Canvas
import Primitives
import Wording

extension Model {
    func drawQuestion(_ question: Question, _ region: Region) {
        let text: String
        switch question.subject {
        case .quit: text = words(.screen(.askQuit), ["form": words(.screen(.openForm))])
        case .discardForm: text = words(.screen(.askDiscard))
        case .deleteView(let name): text = words(.view(.askDelete), ["name": name])
        case .replaceView(let view): text = words(.view(.askReplace), ["name": view.name])
        case .step(let step): text = self.question(about: step)
        }
        region.put(SafeText(text), at: Point(column: 1, row: 0), CellStyle(.warning, .bold))
    }
}
