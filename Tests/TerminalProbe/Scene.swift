import Canvas
import Glibc
import Primitives
import Terminal

/// What the probe draws.
struct Scene {
    enum Kind {
        /// Every event, one a line, newest last.
        case keys
        /// A list with a cursor, as a queue is.
        case list
        /// The lines of a file, with a ruler at both edges.
        case text([SafeText])
        /// Wide characters one behind the other, from column `position` on.
        case wide
        /// One word in each of a few looks.
        case colors
        /// No keys: time `present`, tell, end.
        case speed
    }

    struct Unknown: Error {}

    let kind: Kind
    var position = 0
    var events: [String] = []
    var hasCaret = false
    /// The size of the last event that told one.
    var told: Size?

    init(arguments: [String]) throws {
        kind =
            switch arguments.first {
            case "keys": .keys
            case "list": .list
            case "wide": .wide
            case "colors": .colors
            case "speed": .speed
            case "text": .text(try Self.lines(of: arguments.count > 1 ? arguments[1] : ""))
            default: throw Unknown()
            }
    }

    private static func lines(of path: String) throws -> [SafeText] {
        guard let file = fopen(path, "r") else { throw Unknown() }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { SafeText(bytes: $0) }
    }

    var takesAllKeys: Bool { if case .keys = kind { true } else { false } }
    var bracketsPaste: Bool { takesAllKeys }

    mutating func note(_ event: TerminalEvent) {
        switch event {
        case .key(let key):
            events.append(key.name)
            if key == .character("j") { position += 1 }
            if key == .character("k") { position -= 1 }
            if key == .character("c") { hasCaret.toggle() }
        case .paste(let text): events.append("paste \(text)")
        case .resize(let size): told = size
        case .mouse(let mouse): events.append("mouse \(mouse.place.column),\(mouse.place.row)")
        case .focus(let isFocused): events.append(isFocused ? "focused" : "unfocused")
        case .closed: break
        }
    }

    let theme = Theme(name: "probe", appearance: .terminal) { token, _ in
        switch token {
        case .queueCursor: Style(foreground: .indexed(15), background: .indexed(4))
        case .error: Style(foreground: .indexed(1), attributes: .bold)
        case .link: Style(foreground: .indexed(208))
        case .major: Style(foreground: .rgb(0x00, 0x5F, 0x87))
        default: Style()
        }
    }
}
