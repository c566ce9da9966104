/// How many colours a terminal has, or is to be sent.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
    /// None: `NO_COLOR` is set, or the terminal has none. Attributes alone tell things apart.
    case none
    case eight
    case sixteen
    case indexed256
    /// Any red, green and blue.
    case direct

    /// The indices of the palette to choose from; the user's own sixteen are left alone where there are 256.
    var choices: ClosedRange<UInt8>? {
        switch self {
        case .none, .direct: nil
        case .eight: 0...7
        case .sixteen: 0...15
        case .indexed256: 16...255
        }
    }
}

extension Theme {
    /// The same theme in the colours that a terminal of `depth` has.
    ///
    /// A colour becomes the nearest one that keeps the contrast (4.5:1, or what it had if that was less). Where two
    /// backgrounds fall together, or where there is no colour at all, text that stood out by its background is reversed.
    public func resolved(for depth: ColorDepth) -> Theme {
        let ordinary = self[.text]
        switch depth {
        case .direct: return self
        case .none:
            return mapping { _, style in
                let stoodOut = style.background != ordinary.background
                return Style(attributes: stoodOut ? style.attributes.union(.reverse) : style.attributes)
            }
        case .eight, .sixteen, .indexed256:
            let plain = style(ordinary, in: depth)
            // Many tokens look alike, and finding the nearest of 256 takes its time.
            var known: [Style: Style] = [ordinary: plain]
            return mapping { _, original in
                if let result = known[original] { return result }
                var result = self.style(original, in: depth)
                if original.background != ordinary.background, result.background == plain.background {
                    result.attributes.insert(.reverse)
                }
                known[original] = result
                return result
            }
        }
    }

    private func style(_ style: Style, in depth: ColorDepth) -> Style {
        let background = style.background.nearest(in: depth)
        let behind = background == .default ? assumedBackground : background
        let before = style.background == .default ? assumedBackground : style.background
        let contrast = min(4.5, style.foreground.contrast(to: before) ?? 1)
        return Style(
            foreground: style.foreground.nearest(in: depth, on: behind, contrast: contrast),
            background: background,
            attributes: style.attributes)
    }

    private var assumedBackground: Color {
        appearance == .light ? .rgb(255, 255, 255) : .rgb(0, 0, 0)
    }
}

extension Color {
    /// The nearest colour of a terminal of `depth`, with at least `contrast` to `background` if any has it.
    func nearest(in depth: ColorDepth, on background: Color = .default, contrast: Double = 1) -> Color {
        if depth == .none { return .default }
        guard let choices = depth.choices, let wanted = PerceivedColor(self) else { return self }
        if case .indexed(let index) = self, choices.upperBound >= index { return self }
        let byHue = choices.upperBound < 16
        let behind = background.luminance
        var best: (color: Color, distance: Double)?
        var clearest: (color: Color, contrast: Double) = (self, 0)
        for index in choices {
            let entry = PaletteEntry.all[Int(index)]
            let ratio = behind.map { Color.contrast($0, entry.luminance) } ?? 21
            if ratio > clearest.contrast { clearest = (.indexed(index), ratio) }
            let distance = wanted.distance(to: entry.perceived, byHue: byHue)
            if ratio >= contrast, distance < best?.distance ?? .infinity { best = (.indexed(index), distance) }
        }
        return best?.color ?? clearest.color
    }
}

/// What is asked of each of the 256 colours again and again.
private struct PaletteEntry {
    let perceived: PerceivedColor
    let luminance: Double

    static let all: [PaletteEntry] = (UInt8.min...UInt8.max).map { index in
        let color = Color.indexed(index)
        return PaletteEntry(
            perceived: PerceivedColor(color) ?? PerceivedColor(lightness: 0, greenRed: 0, blueYellow: 0),
            luminance: color.luminance ?? 0)
    }
}
