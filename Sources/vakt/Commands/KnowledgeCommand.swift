import ArgumentParser

struct KnowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kb", abstract: "Articles: find, read, write, import and export.",
        subcommands: [
            ArticleSearchCommand.self, ArticleShowCommand.self, ArticleListCommand.self, ArticleNewCommand.self,
            ArticleTranslateCommand.self, ArticleTranslationOfCommand.self,
            ArticleEditCommand.self, ArticleReviewCommand.self, ArticleRetireCommand.self,
            ArticleLogCommand.self, ArticleRateCommand.self, ArticleExportCommand.self,
            ArticleDiffCommand.self, ArticleGapsCommand.self, ArticleImportCommand.self,
        ])
}
