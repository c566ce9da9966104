import Canvas
import Glibc

/// Where themes come from: the binary, or the user's directory.
public enum ThemeLibrary {
    /// The themes in the binary, the default first.
    public static let builtinNames = builtins.map(\.name)

    private static let builtins: [(name: String, bytes: [UInt8])] = [
        ("vakt-dark", PackageResources.vakt_dark_toml), ("vakt-light", PackageResources.vakt_light_toml),
        ("high-contrast", PackageResources.high_contrast_toml), ("mono", PackageResources.mono_toml),
        ("red-green-safe", PackageResources.red_green_safe_toml), ("nord", PackageResources.nord_toml),
        ("solarized-dark", PackageResources.solarized_dark_toml),
        ("solarized-light", PackageResources.solarized_light_toml), ("gruvbox", PackageResources.gruvbox_toml),
    ]

    /// The theme of this name in the binary.
    /// - Throws: `ThemeError` when there is none.
    public static func builtin(named name: String) throws(ThemeError) -> Theme {
        guard let theme = builtins.first(where: { $0.name == name }) else {
            throw ThemeError(file: name, problem: .noSuchTheme(builtin: builtinNames))
        }
        return try ThemeFile.parse(
            text: String(decoding: theme.bytes, as: UTF8.self), name: name, file: "\(name).toml")
    }

    /// The theme of this name: `NAME.toml` in `userDirectory`, if it is there, else the one in the binary.
    /// - Throws: `ThemeError` when there is neither, or when the file is wrong.
    public static func load(named name: String, userDirectory: String?) throws(ThemeError) -> Theme {
        if let userDirectory, isFileName(name) {
            let path = "\(userDirectory)/\(name).toml"
            if let text = try text(of: path) { return try ThemeFile.parse(text: text, name: name, file: path) }
        }
        return try builtin(named: name)
    }

    /// All themes that can be chosen: those in the binary in their order, then the user's own by their names. A file of
    /// the user's with the name of a theme in the binary stands in its place.
    public static func entries(userDirectory: String?) -> [ThemeEntry] {
        let own = userDirectory.map(names(in:)) ?? []
        let others = own.filter { !builtinNames.contains($0) }.sorted()
        return (builtinNames + others).map { name in
            let path = own.contains(name) ? userDirectory.map { "\($0)/\(name).toml" } : nil
            let result = Result { () throws(ThemeError) in try load(named: name, userDirectory: userDirectory) }
            return ThemeEntry(name: name, path: path, result: result)
        }
    }

    /// The themes for which there is a file in `directory`.
    private static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let file = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let file, file.hasSuffix(".toml"), isFileName(file) else { continue }
            names.append(String(file.dropLast(5)))
        }
        return names
    }

    /// Whether `name` can't lead out of a directory.
    private static func isFileName(_ name: String) -> Bool {
        !name.isEmpty && name.first != "." && !name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.contains(0)
    }

    private static let sizeLimit = 1 << 20

    /// The text of the file at `path`; nil when there is no such file.
    private static func text(of path: String) throws(ThemeError) -> String? {
        // Without O_NONBLOCK a FIFO of that name would make the start wait for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0 {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw ThemeError(file: path, problem: .unreadable(errno: errno))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw ThemeError(file: path, problem: .unreadable(errno: errno)) }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
            if bytes.count > sizeLimit { throw ThemeError(file: path, problem: .notText) }
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw ThemeError(file: path, problem: .notText)
        }
        return text
    }
}

/// A theme that can be chosen, or the reason why it can't.
public struct ThemeEntry: Sendable {
    /// The name by which it is chosen.
    public let name: String
    /// The user's file; nil for a theme in the binary.
    public let path: String?
    /// The theme, or what is wrong with its file.
    public let result: Result<Theme, ThemeError>
}
