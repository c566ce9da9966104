import Terminal
import Wording

extension Failure {
    init(_ error: TerminalError, _ words: Catalogue) {
        switch error {
        case .notATerminal: self.init(words, .noConsole, hint: .noConsoleHint, .wrongUsage)
        case .unusable(let name):
            self.init(words, .terminalUnusable, hint: .terminalUnusableHint, ["name": name], .wrongUsage)
        case .system(let call, let code):
            let arguments: KeyValuePairs = ["call": call, "path": "terminal", "text": Self.reason(code)]
            self.init(words, .system, hint: .systemHint, arguments, .wrongUsage)
        }
    }
}
