import Canvas
import Primitives
import Wording

extension Model {
    func drawJump(_ line: JumpLine, _ region: Region) {
        region.fill(.text)
        let label = SafeText(words(.screen(.jumpTitle)) + ": ")
        let used = region.put(label, at: Point(column: 1, row: 0), CellStyle(.formLabel)) + 1
        let room = max(8, min(20, region.columns - used))
        region.region(Rect(column: used, row: 0, columns: room, rows: 1))
            .put(line.editor, CellStyle(.formFieldFocused), hasFocus: true)
        let hint = line.error ?? words(.screen(.jumpHint))
        region.put(
            SafeText(hint), at: Point(column: used + room + 1, row: 0),
            CellStyle(line.error == nil ? .formHint : .formError))
    }
}
