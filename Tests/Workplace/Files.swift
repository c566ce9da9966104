import Glibc

/// Files as bytes: nothing here decodes, so that damaged ones can be made and read.
public enum Files {
    /// A file's bytes.
    public static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw WorkplaceError("open \(path): \(reason())") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Writes a file from its beginning; what stood there is gone.
    public static func write(_ bytes: some Collection<UInt8>, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw WorkplaceError("open \(path): \(reason())") }
        defer { close(descriptor) }
        var left = Array(bytes)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw WorkplaceError("write \(path): \(reason())") }
            left = left.dropFirst(count)
        }
    }

    /// Removes a file or a directory with everything in it; links are removed, never followed.
    public static func removeTree(_ path: String) {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                if entry.pointee.d_type == UInt8(DT_DIR) {
                    removeTree(path + "/" + name)
                } else {
                    unlink(path + "/" + name)
                }
            }
            closedir(directory)
        }
        rmdir(path)
    }
}

extension Workplace {
    /// Writes a file in the workplace's directory; answers its path.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> String {
        try Files.write(Array(text.utf8), to: directory + "/" + name)
        return directory + "/" + name
    }
}

extension Workplace {
    /// The names in a directory below the workplace's, sorted; none when it is not there.
    public func names(in path: String) throws -> [String] {
        guard let directory = opendir(directory + "/" + path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
