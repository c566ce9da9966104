import Canvas
import Primitives
import Terminal

extension Scene {
    func frame(size: Size, screen: borrowing Screen) -> Frame {
        let colors = screen.colors
        return Frame.draw(size: size, usesASCII: !screen.isUTF8) { region in
            switch kind {
            case .keys: drawKeys(region)
            case .list, .speed: drawList(region, position: position)
            case .text(let lines): drawText(lines, region)
            case .wide: drawWide(region)
            case .colors: drawColors(colors, region)
            }
            if hasCaret { region.setCaret(at: Point(column: 5, row: 2)) }
        }
    }

    private func drawKeys(_ region: Region) {
        region.row(0).put(SafeText("ready \(region.columns)x\(region.rows)"))
        for (row, event) in events.suffix(region.rows - 1).enumerated() {
            region.row(row + 1).put(SafeText("<\(event)>", lines: .single))
        }
    }

    func drawList(_ region: Region, position: Int) {
        region.row(0).put(
            SafeText("list \(region.columns)x\(region.rows)\(told == nil ? "" : ", told")"), at: .zero,
            CellStyle(.queueHeader, .bold))
        for row in 1..<max(2, region.rows) {
            let style = CellStyle(row - 1 == position ? .queueCursor : .queueRow)
            let line = region.row(row)
            line.fill(style)
            line.put(SafeText("P\(row % 5 + 1) INC-\(100_000 + row) The printer on floor \(row % 7) är trasig"), style)
            let due = region.region(Rect(column: region.columns - 12, row: row, columns: 12, rows: 1))
            due.put(SafeText("due in \(row) h"), style)
        }
    }

    private func drawText(_ lines: [SafeText], _ region: Region) {
        for row in 0..<region.rows {
            region.row(row).put("|")
            region.region(Rect(column: region.columns - 1, row: row, columns: 1, rows: 1)).put("|")
            guard lines.indices.contains(row + position) else { continue }
            region.region(Rect(column: 1, row: row, columns: region.columns - 2, rows: 1)).put(lines[row + position])
        }
    }

    private func drawWide(_ region: Region) {
        for row in 0..<region.rows {
            let line = Rect(column: position, row: row, columns: region.columns - position, rows: 1)
            region.region(line).put(SafeText(String(repeating: "障害", count: region.columns)))
        }
    }

    private func drawColors(_ colors: ColorDepth, _ region: Region) {
        let styles: [CellStyle] = [
            .text, CellStyle(.error), CellStyle(.link), CellStyle(.major), CellStyle(.queueCursor),
            CellStyle(.text, .underline), CellStyle(.text, .reverse),
        ]
        for (row, style) in styles.enumerated() { region.row(row).put(SafeText("word"), style) }
        region.row(styles.count).put(SafeText("support \(colors)"))
    }
}
