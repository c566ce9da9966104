import Canvas
import Primitives
import Wording

extension Model {
    func drawQuestion(_ question: Question, _ region: Region) {
        let text: String
        switch question.subject {
        case .quit: text = words(.screen(.askQuit), ["form": words(.screen(.openForm))])
        case .discardForm: text = words(.screen(.askDiscard))
        }
        region.put(SafeText(text), at: Point(column: 1, row: 0), CellStyle(.warning, .bold))
    }
}
