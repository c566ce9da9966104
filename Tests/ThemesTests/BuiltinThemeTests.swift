import Canvas
import Testing
import Themes

@Suite struct BuiltinThemeTests {
    /// Tokens that draw no text: lines and bars.
    static let ornaments: Set<StyleToken> = [.border, .borderFocused, .scrollbar, .dialogBorder, .progressRest]
    static let depths: [ColorDepth] = [.direct, .indexed256, .sixteen, .eight]
    /// All whose colours are known; those of the others are the terminal's.
    static let coloured = ThemeLibrary.builtinNames.filter { $0 != "mono" }

    @Test(arguments: ThemeLibrary.builtinNames)
    func isReadable(name: String) throws {
        #expect(try ThemeLibrary.builtin(named: name).name == name)
    }

    /// A cell is drawn in one token's colours, so these are all pairs that can stand together. 4.5:1 for text is WCAG 2.2,
    /// success criterion 1.4.3; 3:1 for signs 1.4.11. Of terminals with 8 and 16 colours xterm's are taken.
    @Test(arguments: coloured, depths)
    func textStandsOutFromWhatIsBehindIt(name: String, depth: ColorDepth) throws {
        let theme = try ThemeLibrary.builtin(named: name).resolved(for: depth)
        for token in StyleToken.allCases {
            let style = theme[token]
            let contrast = try #require(style.foreground.contrast(to: style.background), "\(token.name)")
            #expect(contrast >= (Self.ornaments.contains(token) ? 3 : 4.5), "\(token.name) \(style)")
            #expect(!style.attributes.contains(.dim), "\(token.name): dim takes contrast away")
        }
    }

    @Test(arguments: [ColorDepth.direct, .indexed256])
    func highContrastIsHigher(depth: ColorDepth) throws {
        let theme = try ThemeLibrary.builtin(named: "high-contrast").resolved(for: depth)
        for token in StyleToken.allCases where !Self.ornaments.contains(token) {
            let contrast = try #require(theme[token].foreground.contrast(to: theme[token].background))
            // WCAG 2.2, success criterion 1.4.6.
            #expect(contrast >= (depth == .direct ? 7 : 4.5), "\(token.name)")
        }
    }

    /// Values from WebAIM's contrast checker, which computes what WCAG 2.2 defines.
    @Test(arguments: [
        (Color.rgb(0, 0, 0), Color.rgb(255, 255, 255), 21.0), (.rgb(0x77, 0x77, 0x77), .rgb(255, 255, 255), 4.47),
        (.rgb(255, 0, 0), .rgb(255, 255, 255), 3.99), (.rgb(0, 0, 255), .rgb(0, 0, 0), 2.44),
        (.rgb(9, 9, 9), .rgb(9, 9, 9), 1),
    ])
    func contrastIsWhatTheGuidelinesDefine(one: Color, other: Color, ratio: Double) throws {
        #expect(try abs(#require(one.contrast(to: other)) - ratio) < 0.01)
        #expect(one.contrast(to: other) == other.contrast(to: one))
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
