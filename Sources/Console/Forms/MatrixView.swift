import Canvas
import Helpdesk
import Primitives
import Wording

/// The priority matrix, the cell of the form's impact and urgency lit.
struct MatrixView {
    static let width = 30

    let form: Form
    let model: Model

    private func level(_ key: FormKey) -> Level? { Int(form.value(key)).flatMap(Level.init(rawValue:)) }

    /// Five lines: the heads, three rows and what it gives.
    func lines() -> [StyledLine] {
        var head = StyledLine(padded(corner), .matrixHeader)
        for urgency in Level.allCases { head.add("  " + String(urgency.rawValue) + " ", .matrixHeader) }
        return [head] + Level.allCases.map(row) + [result()]
    }

    private func row(_ impact: Level) -> StyledLine {
        let label = String(impact.rawValue) + " " + model.words.name(of: impact)
        var line = StyledLine(padded(label), .matrixHeader)
        for urgency in Level.allCases {
            let priority = model.settings.matrix[impact, urgency]
            let isLit = impact == level(.impact) && urgency == level(.urgency)
            let text = isLit ? "[" + priority.description + "]" : " " + priority.description
            line.add(SafeText(isLit ? text : text + " "), CellStyle(isLit ? .matrixLit : priority.token))
        }
        return line
    }

    private func result() -> StyledLine {
        let words = model.words
        if let override = form.base?.priorityOverride {
            return StyledLine(words(.form(.givesByHand), ["priority": override.priority.description]), .warning)
        }
        guard let impact = level(.impact), let urgency = level(.urgency) else {
            return StyledLine(words(.form(.givesNothing)), .formHint)
        }
        let priority = model.settings.matrix[impact, urgency]
        let said = words(.form(.gives), ["priority": priority.description, "name": words.name(of: priority)])
        return StyledLine(said, priority.token)
    }

    private var corner: String {
        model.words(.form(.matrixImpact)) + " \\ " + model.words(.form(.matrixUrgency))
    }

    /// As wide as the corner, the longest of the labels, asks for.
    private func padded(_ text: String) -> String {
        let width = max(17, SafeText(corner).columns)
        return text + String(repeating: " ", count: max(0, width - SafeText(text).columns))
    }
}
