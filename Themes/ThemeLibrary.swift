import Canvas
import Glibc

/// Where themes come from: the binary, or the user's directory.
public enum ThemeLibrary {
    /// The themes in the binary, the default first.
    public static let builtinNames = ["vakt-dark", "vakt-light", "mono"]

    /// The theme of this name in the binary.
    /// - Throws: `ThemeError` when there is none.
    public static func builtin(named name: String) throws(ThemeError) -> Theme {
        let bytes: [UInt8]
        switch name {
        case "vakt-dark": bytes = PackageResources.vakt_dark_toml
        case "vakt-light": bytes = PackageResources.vakt_light_toml
        case "mono": bytes = PackageResources.mono_toml
        default: throw ThemeError(file: name, problem: .noSuchTheme(builtin: builtinNames))
        }
        return try ThemeFile.parse(text: String(decoding: bytes, as: UTF8.self), name: name, file: "\(name).toml")
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
