import ArgumentParser
import Desk
import Helpdesk
import Wording

struct ArticleExportCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the articles in use as a folder of Markdown files.",
        discussion: """
            Below DIR there is a folder for each language, with a file for each article: front matter with id, title, \
            kind, language, category, tags, owner, review date and translation-of, then the text. Again into the same folder only what \
            changed is written; files of articles that are retired or have another title by now are taken away (with --all retired ones stay, \
            with retired, retired-because and replaced-by), other \
            files are left alone. vakt kb import takes the folder back: on this desk into the same articles, on another \
            one under their ids as keys.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The folder; it is made where it is not there.", completion: .directory) var dir: String
    @Option(help: "Only this language: en, sv, ja, …", completion: .languages) var language: String?
    @Flag(help: "Those that are retired too, with why and what replaces them.") var all = false

    func run(_ session: Session) throws {
        let report = try session.desk.exportArticles(
            to: DeskLayout(dir).directory, language: language, includesRetired: all)
        try session.output.line(
            session.words(
                .commandLine(.articlesExported),
                ["written": String(report.written), "same": String(report.same), "removed": String(report.removed)]))
    }
}
