import ArgumentParser
import Desk
import Helpdesk

struct ArticleTranslateCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Write an article in another language and print its id.",
        discussion: """
            The text is FILE, or - for standard input, or --body. The title is --title, or what the file begins with. \
            Kind, category, tags and owner are the original's where they are not told. When ID is a translation \
            itself, its original is meant. Each language is there once; what is retired does not count.
            """)

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Argument(help: "The translation, a Markdown file; - reads standard input.", completion: .file())
    var file: String?
    @Option(help: "One line.") var title: String?
    @Option(help: "The text, in Markdown; - reads standard input.") var body: String?
    @OptionGroup var about: ArticleOptions

    func validate() throws {
        if about.language == nil { throw ValidationError("Say in which language, with --language.") }
        if (file == nil) == (body == nil) { throw ValidationError("Say the text once: FILE, - or --body TEXT.") }
    }

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let original = try article.original.flatMap { try session.desk.article($0) } ?? article
        var content = original.content
        content.reviewDate = nil
        (content.title, content.text) = ("", "")
        var input = InputText()
        if let file {
            let text = file == "-" ? try input.read("-") ?? "" : try DeskFile.validText(file)
            let name = file == "-" ? "" : file.split(separator: "/").last.map(String.init) ?? file
            content = MarkdownFile(text, name: name).content(language: nil, over: content)
        } else {
            content.text = try input.read(body) ?? ""
        }
        if let title { content.title = title }
        try about.apply(to: &content, session)
        let outcome = try session.desk.perform(.write(WriteArticle(content, original: original.id)))
        if let rejection = outcome.rejection { throw rejection }
        if let article = outcome.article { try session.output.line(article.id.description) }
    }
}

struct ArticleTranslationOfCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation-of", abstract: "Say which article another is a translation of, or that it is none.",
        discussion: "Of one article in several languages one is offered: the reader's, or else the best match.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The translation: KB-000007, kb7 or 7.", completion: .articles) var id: String
    @Argument(help: "What it was translated from, or another translation of that.", completion: .articles)
    var original: String?
    @Flag(help: "It is no translation.") var none = false

    func validate() throws {
        if (original == nil) != none { throw ValidationError("Say the original, or --none.") }
    }

    func run(_ session: Session) throws {
        let article = try session.article(id)
        let other = try original.map { try session.article($0).id }
        try session.perform([.revise(article.id, NameOriginal(other), seen: nil)], json: false)
    }
}
