import ArgumentParser
import Desk
import Glibc
import Wording

struct ManCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Read the manual, print a page of it, or install it.",
        discussion: """
            On a terminal it opens the page with man(1) or mandoc(1); into a file or a pipe it prints its source. The \
            pages are made from the same definitions as the commands themselves.
            """)

    @Argument(
        help: ArgumentHelp(
            "A command, console, desk.toml or console.toml; else the program as a whole.", valueName: "page"),
        completion: .custom { _, _, _ in (try? ManCommand.names()) ?? [] })
    var page: String?

    @Option(
        help: ArgumentHelp(
            "Write all pages below this directory of manuals, as ~/.local/share/man, and open none.",
            valueName: "dir"),
        completion: .directory)
    var install: String?

    @Flag(help: "Name all pages.") var list = false

    func run(_ output: Output) throws {
        let pages = try ManPage.all()
        if let install { return try write(pages, below: Paths.absolute(install), output) }
        if list { return try pages.forEach { try output.line("\($0.name)(\($0.section))") } }
        guard let asked = pages.first(where: { page == nil || $0.answers(to: page ?? "") }) else {
            let said = output.words(.setup(.noSuchPage), ["page": safe(page ?? "")])
            throw ValidationError(said)
        }
        if output.isTerminal {
            try output.finish()
            Reader.open(asked.source)
            return try output.line(output.words(.setup(.noManualReader), ["file": asked.file]))
        }
        try output.bytes(Array(asked.source.utf8))
    }

    private func write(_ pages: [ManPage], below directory: String, _ output: Output) throws {
        for page in pages {
            let path = directory + "/" + page.file
            try DeskFile.makeDirectories(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            try DeskFile.replace(path, page.source)
            // Manuals are for everybody, whatever holds for the files of a desk.
            chmod(path, 0o644)
            try output.line(safe(path))
        }
    }

    private static func names() throws -> [String] {
        try ManPage.all().map { page in
            page.name.hasPrefix("vakt-") ? String(page.name.dropFirst("vakt-".count)) : page.name
        }
    }
}

extension ManPage {
    /// Whether somebody means this page: `list`, `vakt-list` or `vakt-list.1`.
    fileprivate func answers(to asked: String) -> Bool {
        [name, "\(name).\(section)", "\(name)(\(section))"].contains { $0 == asked || $0 == "vakt-" + asked }
    }
}

/// What shows manuals on this system.
private enum Reader {
    /// Becomes the reader; comes back when there is none.
    static func open(_ source: String) {
        // man(1) wants a file to go back in; this one has no name and is gone with its reader.
        guard let file = tmpfile() else { return }
        let input = fileno(file)
        defer { fclose(file) }
        guard (try? DeskFile.write(Array(source.utf8), to: input, "-")) != nil, lseek(input, 0, SEEK_SET) == 0 else {
            return
        }
        let terminal = dup(STDIN_FILENO)
        dup2(input, STDIN_FILENO)
        for command in [["man", "-l", "-"], ["mandoc", "-a"]] {
            let arguments = command.map { strdup($0) } + [nil]
            execvp(command[0], arguments)
            for argument in arguments { free(argument) }
        }
        dup2(terminal, STDIN_FILENO)
        close(terminal)
    }
}
