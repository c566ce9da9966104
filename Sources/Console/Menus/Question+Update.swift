extension Model {
    mutating func answer(_ action: Action) -> [Effect] {
        guard case .question(let question)? = overlays.last else { return [] }
        switch action {
        case .answerYes:
            overlays.removeLast()
            switch question.subject {
            case .quit: return [.quit]
            case .discardForm:
                closeForm()
                return []
            }
        case .answerNo: overlays.removeLast()
        default: break
        }
        return []
    }
}
