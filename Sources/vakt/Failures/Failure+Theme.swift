import Themes
import Wording

extension Failure {
    init(_ error: ThemeError, _ words: Catalogue) {
        var place = error.file
        if let line = error.line { place += ":\(line)" }
        let phrase: ThemePhrase = error.key.isEmpty ? .place : .placeKey
        let text = Self.words(for: error.problem, words)
        self.init(
            words(.theme(phrase), ["place": place, "key": error.key, "text": text]), hint: words(.theme(.hint)),
            .wrongUsage)
    }

    private static func words(for problem: ThemeError.Problem, _ words: Catalogue) -> String {
        switch problem {
        case .syntax(let text): words(.commandLineError(.settingsNotTOML), ["text": text])
        case .noSuchTheme(let builtin): words(.theme(.noSuchTheme), ["known": builtin.joined(separator: ", ")])
        case .unreadable(let code): reason(code)
        case .notText: words(.theme(.notText))
        case .unknownKey(let known):
            words(.commandLineError(.settingsUnknownKey), ["known": known.joined(separator: ", ")])
        case .unknownToken(let nearest): words(.theme(.unknownToken), ["nearest": nearest])
        case .badColor(let value): words(.theme(.badColor), ["value": value])
        case .wrongKind(.appearance): words(.theme(.needsAppearance))
        case .wrongKind(.table): words(.theme(.needsTable))
        case .wrongKind(.style): words(.theme(.needsStyle), ["example": "{ fg = 7, bold = true }"])
        case .wrongKind(.color): words(.theme(.needsColor))
        case .wrongKind(.switched): words(.theme(.needsSwitch))
        }
    }
}
