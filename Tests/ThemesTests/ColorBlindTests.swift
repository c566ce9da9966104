import Glibc
import Testing

@testable import Canvas
@testable import Themes

/// How a colour looks to a person who lacks one kind of cones: matrices for a severity of 1 from Machado, Oliveira and
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table 1,
/// applied to linear red, green and blue.
enum ConeLoss: CaseIterable {
    /// No long-wave cones (red).
    case protanopia
    /// No middle-wave cones (green).
    case deuteranopia

    private var rows: [[Double]] {
        switch self {
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        }
    }

    func seen(_ color: Color) -> Color? {
        guard let (red, green, blue) = color.components else { return nil }
        let linear = [red, green, blue].map(Color.linear)
        let parts = rows.map { row in Self.encoded(zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }) }
        return .rgb(parts[0], parts[1], parts[2])
    }

    private static func encoded(_ value: Double) -> UInt8 {
        let part = max(0, min(1, value))
        return UInt8((255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * pow(part, 1 / 2.4) - 0.055)).rounded())
    }
}

@Suite struct ColorBlindTests {
    /// Pairs in which the colour tells the meaning; each has a sign or an attribute beside it, too.
    static let pairs: [(StyleToken, StyleToken)] = [
        (.error, .success), (.error, .warning), (.warning, .success), (.dueBreached, .dueOk), (.dueWarning, .dueOk),
        (.dueBreached, .dueWarning), (.statusLive, .statusStale), (.statusAlert, .statusCount),
        (.stepDone, .stepSkipped),
        (.stepDone, .stepOpen), (.priority1, .priority2), (.priority1, .priority3), (.priority2, .priority3),
        (.stateInProgress, .stateOnHold), (.stateNew, .stateInProgress), (.stateNew, .stateOnHold),
        (.timelinePublic, .timelineInternal), (.formError, .formHint), (.major, .text),
    ]

    /// A distance in OKLab of 0.02 is about what an eye just tells apart on large patches; letters need several of it.
    private func distance(_ one: Color, _ other: Color) -> Double? {
        guard let one = PerceivedColor(one), let other = PerceivedColor(other) else { return nil }
        return one.distance(to: other, byHue: false).squareRoot()
    }

    @Test(arguments: ConeLoss.allCases, [ColorDepth.direct, .indexed256])
    func meaningIsToldApart(loss: ConeLoss, depth: ColorDepth) throws {
        let theme = try ThemeLibrary.builtin(named: "red-green-safe").resolved(for: depth)
        for (one, other) in Self.pairs {
            let colors = [theme[one], theme[other]].map { style in
                // A colour behind black letters is what the eye sees of them.
                style.background == theme[.text].background || style.background == theme[.statusLine].background
                    ? style.foreground : style.background
            }
            let seen = colors.compactMap(loss.seen)
            let apart = try #require(distance(seen[0], seen[1]))
            #expect(apart > 0.1, "\(one.name) and \(other.name): \(apart) apart for \(loss)")
        }
    }

    @Test func theSimulationConfusesWhatItShould() throws {
        let (red, green, blue) = (Color.rgb(0xD0, 0x60, 0x30), Color.rgb(0x7A, 0x90, 0x30), Color.rgb(0x30, 0x60, 0xD0))
        for loss in ConeLoss.allCases {
            let seen = [red, green, blue].compactMap(loss.seen)
            let (redGreen, redBlue) = try (#require(distance(seen[0], seen[1])), #require(distance(seen[0], seen[2])))
            #expect(try redGreen < #require(distance(red, green)) / 2)
            #expect(redBlue > 0.2)
        }
        // Greys stay what they are: each row of a matrix sums to one.
        #expect(ConeLoss.protanopia.seen(.rgb(128, 128, 128)) == .rgb(128, 128, 128))
    }
}
