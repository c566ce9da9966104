import Glibc
import Helpdesk

extension PreferencesFile {
    /// Changes preferences in their file, and leaves the rest of it as it is.
    ///
    /// The file is replaced as a whole, so that nobody ever reads half of it; a link stays one, and so do owner's and
    /// others' rights. Consoles of the same operator wait for each other. A file that does not exist is made, private to
    /// the operator, with the folders above it.
    ///
    /// - Parameters:
    ///   - path: of `console.toml`.
    ///   - change: what to change in the text.
    /// - Throws: ``SettingsError`` when the file has a mistake already, or would have one; ``FileError`` when it can't be
    ///   read or written. The file is as it was then.
    /// - Returns: what the file says now.
    @discardableResult
    public static func edit(
        path: String, _ change: (inout PreferencesText) -> Void
    ) throws -> Preferences {
        let real = followed(path)
        let folder = String(real[..<(real.lastIndex(of: "/") ?? real.startIndex)])
        try DeskFile.makeDirectories(folder)
        let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw FileError(call: "open", path: folder) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileError(call: "flock", path: folder) }
        }
        let (before, mode) = try contents(real)
        _ = try parse(text: before, path: path)
        var text = PreferencesText(before)
        change(&text)
        let preferences = try parse(text: text.text, path: path)
        guard text.text != before else { return preferences }
        try replace(real, with: text.text, mode: mode)
        _ = fsync(lock)
        return preferences
    }

    /// Dotfiles are often links into a folder under version control: what is replaced is the file behind the link.
    private static func followed(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func contents(_ path: String) throws -> (text: String, mode: mode_t) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw FileError(call: "stat", path: path) }
            return ("", 0o600)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(call: "open", path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        return (try DeskFile.validText(path), status.st_mode & 0o777)
    }

    private static func replace(_ path: String, with text: String, mode: mode_t) throws {
        let aside = path + ".new-\(getpid())"
        do {
            unlink(aside)
            try DeskFile.create(aside, text, mode: mode)
            guard rename(aside, path) == 0 else { throw FileError(call: "rename", path: path) }
        } catch {
            unlink(aside)
            throw error
        }
    }
}
