import ArgumentParser
import Desk
import Helpdesk
import Wording

struct ArticleImportCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take over a folder of Markdown files.",
        discussion: """
            A folder named en, sv or ja gives the language, the first heading or the front matter the title, the path \
            below DIR the key: the same folder again adds nothing, a changed file becomes an edit. Front matter may \
            also say kind, language, category, tags, owner and review; what vakt kb export wrote goes by its ids. Files of \
            the same name in folders named en, sv and ja are one article: the one in en is the original, or else the \
            first. translation-of: names another (an id or a path); retired: true takes an article out of use, with \
            retired-because: and replaced-by:.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The folder.", completion: .directory) var dir: String

    func run(_ session: Session) throws {
        let folder = try ArticleFolder(dir)
        let stop = StopRequest()
        let progress = ProgressLine(session.words(.commandLine(.importing)))
        let report = try session.desk.importArticles(folder) { done in
            progress.show(done: Int64(done), of: Int64(folder.files.count))
            return !stop.isAsked || done == folder.files.count
        }
        progress.end()
        let arguments: KeyValuePairs = [
            "added": String(report.added), "changed": String(report.changed), "same": String(report.same),
        ]
        try session.output.line(session.words(.commandLine(.articlesDone), arguments))
        for (phrase, count) in [(CommandLinePhrase.articlesTied, report.tied), (.articlesRetired, report.retired)]
        where count > 0 {
            try session.output.line(session.words(.commandLine(phrase), ["count": String(count)]))
        }
        try session.output.finish()
        for (path, reason) in report.refused {
            var failure = Failure(reason, session.words)
            failure.message = path + ": " + failure.message
            failure.print()
        }
        if !report.refused.isEmpty { throw RefusedSome(status: .refused) }
    }
}
