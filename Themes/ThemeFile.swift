import Canvas
import TOMLKit

/// The format of theme files.
///
/// - `appearance`: `"dark"`, `"light"` or `"terminal"` (the default).
/// - `[palette]`: names for colours, each `"#rrggbb"`, `"default"` or 0–255.
/// - `[styles]`: for a token's name a table of `fg`, `bg` (a colour or a name of the palette) and the switches `bold`,
///   `dim`, `italic`, `underline`, `reverse`. What a table leaves out comes from the token's parent
///   (`StyleToken.parent`), and so does all of a token that has no table.
public enum ThemeFile {
    /// Reads a theme called `name` from the `text` of `file`.
    /// - Throws: `ThemeError` for the first thing that is wrong, with its line and key.
    public static func parse(text: String, name: String, file: String? = nil) throws(ThemeError) -> Theme {
        try ThemeReader(file: file ?? name, lines: LineFinder(text)).read(text, name: name)
    }
}

/// What one `[styles]` table says.
private struct StylePatch {
    var foreground: Color?
    var background: Color?
    var on: Modifiers = []
    var off: Modifiers = []

    func applied(to parent: Style) -> Style {
        Style(
            foreground: foreground ?? parent.foreground,
            background: background ?? parent.background,
            attributes: parent.attributes.subtracting(off).union(on))
    }
}

private struct ThemeReader {
    let file: String
    let lines: LineFinder

    private static let switches: [String: Modifiers] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]

    func read(_ text: String, name: String) throws(ThemeError) -> Theme {
        let root = try table(of: text)
        try refuseOthers(in: root, than: ["appearance", "palette", "styles"], table: "")
        let appearance = try appearance(root["appearance"])
        let palette = try palette(root["palette"])
        let patches = try patches(root["styles"], palette)
        return Theme(name: name, appearance: appearance) { token, parent in
            patches[token]?.applied(to: parent) ?? parent
        }
    }

    private func table(of text: String) throws(ThemeError) -> TOMLTable {
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ThemeError(file: file, line: error.source.begin.line, problem: .syntax(error.description))
        } catch {
            throw ThemeError(file: file, problem: .syntax("\(error)"))
        }
    }

    private func appearance(_ value: (any TOMLValueConvertible)?) throws(ThemeError) -> Theme.Appearance {
        guard let value else { return .terminal }
        guard let appearance = value.string.flatMap(Theme.Appearance.init) else {
            throw error("", "appearance", .wrongKind(expected: .appearance))
        }
        return appearance
    }

    private func palette(_ value: (any TOMLValueConvertible)?) throws(ThemeError) -> [String: Color] {
        var palette: [String: Color] = [:]
        guard let value else { return palette }
        guard let table = value.table else { throw error("", "palette", .wrongKind(expected: .table)) }
        for key in table.keys {
            palette[key] = try color(table[key], [:], in: "palette", key: key, shown: "palette.\(key)")
        }
        return palette
    }

    private func patches(
        _ value: (any TOMLValueConvertible)?, _ palette: [String: Color]
    ) throws(ThemeError) -> [StyleToken: StylePatch] {
        var patches: [StyleToken: StylePatch] = [:]
        guard let value else { return patches }
        guard let table = value.table else { throw error("", "styles", .wrongKind(expected: .table)) }
        for key in table.keys {
            guard let token = StyleToken(name: key) else {
                throw error("styles", key, .unknownToken(nearest: Spelling.nearest(to: key)))
            }
            guard let style = table[key]?.table else {
                throw error("styles", key, .wrongKind(expected: .style))
            }
            patches[token] = try patch(style, palette, key: key)
        }
        return patches
    }

    private func patch(
        _ table: TOMLTable, _ palette: [String: Color], key: String
    ) throws(ThemeError) -> StylePatch {
        var patch = StylePatch()
        for part in table.keys {
            let shown = "styles.\(key).\(part)"
            switch part {
            case "fg": patch.foreground = try color(table[part], palette, in: "styles", key: key, shown: shown)
            case "bg": patch.background = try color(table[part], palette, in: "styles", key: key, shown: shown)
            default:
                guard let modifier = Self.switches[part] else {
                    let known = ["fg", "bg"] + Self.switches.keys.sorted()
                    throw error("styles", key, shown: shown, .unknownKey(known: known))
                }
                guard let isOn = table[part]?.bool else {
                    throw error("styles", key, shown: shown, .wrongKind(expected: .switched))
                }
                if isOn { patch.on.insert(modifier) } else { patch.off.insert(modifier) }
            }
        }
        return patch
    }

    private func color(
        _ value: (any TOMLValueConvertible)?, _ palette: [String: Color], in table: String, key: String, shown: String
    ) throws(ThemeError) -> Color {
        if let index = value?.int {
            if let index = UInt8(exactly: index) { return .indexed(index) }
            throw error(table, key, shown: shown, .badColor("\(index)"))
        }
        guard let text = value?.string else {
            throw error(table, key, shown: shown, .wrongKind(expected: .color))
        }
        guard let color = palette[text] ?? Color(themeText: text) else {
            throw error(table, key, shown: shown, .badColor(text))
        }
        return color
    }

    private func refuseOthers(in table: TOMLTable, than known: [String], table name: String) throws(ThemeError) {
        if let key = table.keys.first(where: { !known.contains($0) }) {
            throw error(name, key, .unknownKey(known: known))
        }
    }

    private func error(
        _ table: String, _ key: String, shown: String? = nil, _ problem: ThemeError.Problem
    ) -> ThemeError {
        let name = shown ?? (table.isEmpty ? key : "\(table).\(key)")
        return ThemeError(file: file, line: lines.line(of: key, in: table), key: name, problem: problem)
    }
}

extension Color {
    /// A colour from `default` or `#rrggbb`.
    init?(themeText text: String) {
        if text == "default" {
            self = .default
            return
        }
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self = .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }
}
