import Canvas
import Testing
import Themes

@Suite struct BuiltinThemeTests {
    /// Tokens that draw no text: lines and bars.
    static let ornaments: Set<StyleToken> = [.border, .borderFocused, .scrollbar, .dialogBorder, .progressRest]
    static let depths: [ColorDepth] = [.direct, .indexed256, .sixteen, .eight]

    @Test(arguments: ThemeLibrary.builtinNames)
    func isReadable(name: String) throws {
        #expect(try ThemeLibrary.builtin(named: name).name == name)
    }

    @Test(arguments: ["vakt-dark", "vakt-light"], depths)
    func textStandsOutFromWhatIsBehindIt(name: String, depth: ColorDepth) throws {
        let theme = try ThemeLibrary.builtin(named: name).resolved(for: depth)
        for token in StyleToken.allCases where !Self.ornaments.contains(token) {
            let style = theme[token]
            let contrast = try #require(style.foreground.contrast(to: style.background), "\(token.name)")
            #expect(contrast >= 4.5, "\(token.name) \(style)")
        }
    }

    /// Pairs that a person must be able to tell apart, on any terminal.
    static let pairs: [(StyleToken, StyleToken)] = [
        (.queueCursor, .queueRow), (.queueMarked, .queueRow), (.queueFlash, .queueRow), (.queueMarked, .queueCursor),
        (.queueCursorUnfocused, .queueRow), (.queueCursorUnfocused, .queueCursor), (.matrixLit, .matrixCell),
        (.formFieldFocused, .formField), (.menuSelected, .menuItem), (.menuDisabled, .menuItem),
        (.dialogButtonFocused, .dialogButton), (.formChoiceSelected, .formChoice), (.revealed, .text),
        (.revealed, .queueCursor), (.filterError, .filterText), (.dueBreached, .dueOk), (.dueBreached, .dueWarning),
        (.error, .text), (.borderFocused, .border), (.keylineKey, .keylineText), (.major, .text),
    ]

    @Test(arguments: ThemeLibrary.builtinNames, ColorDepth.allCases)
    func whatMattersIsToldApart(name: String, depth: ColorDepth) throws {
        let theme = try ThemeLibrary.builtin(named: name).resolved(for: depth)
        for (one, other) in Self.pairs {
            #expect(theme[one] != theme[other], "\(one.name) and \(other.name) look alike")
        }
    }

    @Test(arguments: ThemeLibrary.builtinNames)
    func sendsNoColourWhereThereIsNone(name: String) throws {
        let theme = try ThemeLibrary.builtin(named: name).resolved(for: .none)
        for token in StyleToken.allCases {
            #expect(theme[token].foreground == .default && theme[token].background == .default)
        }
    }

    @Test(arguments: [(ColorDepth.eight, UInt8(7)), (.sixteen, 15), (.indexed256, 255)])
    func usesOnlyTheColoursThereAre(depth: ColorDepth, highest: UInt8) throws {
        for name in ThemeLibrary.builtinNames {
            let theme = try ThemeLibrary.builtin(named: name).resolved(for: depth)
            for token in StyleToken.allCases {
                for color in [theme[token].foreground, theme[token].background] {
                    if case .rgb = color { Issue.record("\(token.name) keeps \(color)") }
                    if case .indexed(let index) = color { #expect(index <= highest) }
                }
            }
        }
    }
}
