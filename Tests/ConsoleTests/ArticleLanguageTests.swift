import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Languages of an article in the console")
struct ArticleLanguageTests {
    /// The relay's article in Swedish too, open.
    private func reading() -> Sitting {
        var desk = PracticeDesk.small()
        desk.write(ArticleContent(language: "ja", title: "リレーの詰まり", text: "# 手順\n\n待つ。"))
        desk.revise(ArticleID(3), NameOriginal(ArticleID(1)))
        var sitting = Sitting(desk)
        sitting.press("K Enter")
        return sitting
    }

    @Test("are named above the text, and one key goes round them and back")
    func next() {
        var sitting = reading()
        #expect(sitting.screen.contains("Also in: ja KB-000003"))
        sitting.press("o")
        #expect(sitting.screen.contains("リレーの詰まり") && sitting.screen.contains("en KB-000001 (the original)"))
        sitting.press("o")
        #expect(sitting.model.articlePage?.id == ArticleID(1))
        sitting.press("o Esc")
        #expect(sitting.model.articlePage == nil && sitting.model.library != nil)
        sitting.press("j Enter")
        #expect(sitting.model.whyDisabled(.nextLanguage) == "it is in one language only")
    }

    @Test("stand in the library and in the knowledge pane")
    func lists() {
        var sitting = reading()
        sitting.press("Esc")
        #expect(sitting.screen.contains("en (ja)"))
        sitting.press("Esc 3")
        #expect(sitting.screen.contains("Relay queue fills up  ja"))
    }

    @Test("tell when the original has changed since, until somebody looks at them")
    func behind() {
        var sitting = reading()
        var content = sitting.desk.articles[ArticleID(1)]?.content ?? ArticleContent(title: "", text: "")
        content.text += "\n\nMore."
        sitting.desk.revise(ArticleID(1), EditArticle(content), by: "bengt")
        sitting.send(.deskChanged(tickets: [], articles: [ArticleID(1)], rebuilt: false))
        sitting.press("o")
        #expect(sitting.screen.contains("The original, KB-000001, has changed since."))
        sitting.press("Esc")
        #expect(sitting.screen.contains("! ja (en)"))
        sitting.press("G v Ctrl-S")
        sitting.press("Enter")
        #expect(!sitting.screen.contains("has changed since"))
    }

    @Test("are written over the original's text, from a translation too")
    func translate() {
        var sitting = reading()
        sitting.press("o T")
        let form = sitting.model.form
        #expect(form?.action == .translateArticle && form?.article == ArticleID(1))
        #expect(form?.value(.title) == "Relay queue fills up" && form?.value(.language) == "")
        #expect(form?.value(.text) == sitting.desk.articles[ArticleID(1)]?.text)
        #expect(sitting.screen.contains("Translate KB-000001"))
        sitting.press("Ctrl-U")
        sitting.type("Reläet är fullt")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.language] != nil)
        sitting.type("ja")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.language]?.contains("KB-000003") == true)
        sitting.press("Ctrl-U")
        sitting.type("sv")
        sitting.press("Ctrl-S")
        let written = sitting.desk.articles[ArticleID(4)]
        #expect(written?.original == ArticleID(1) && written?.language == "sv" && written?.title == "Reläet är fullt")
        #expect(written?.kind == sitting.desk.articles[ArticleID(1)]?.kind)
        #expect(sitting.screen.contains("KB-000004 is written.") && sitting.screen.contains("Also in: en KB-000001"))
    }

    @Test("are tied and parted by naming the original")
    func original() {
        var sitting = Sitting(.small())
        sitting.press("K j :")
        sitting.type("original")
        sitting.press("Enter")
        #expect(sitting.screen.contains("Original of KB-000002"))
        sitting.type("2")
        sitting.press("Ctrl-S")
        #expect(sitting.model.form?.errors[.original]?.contains("can't be a translation of itself") == true)
        sitting.press("Ctrl-U")
        sitting.type("1")
        sitting.press("Ctrl-S")
        #expect(sitting.desk.articles[ArticleID(2)]?.original == ArticleID(1))
        sitting.press(":")
        sitting.type("original")
        sitting.press("Enter Ctrl-U Ctrl-S")
        #expect(sitting.desk.articles[ArticleID(2)]?.original == nil)
    }

    @Test("a retired article leads to what replaces it")
    func replacement() {
        var sitting = reading()
        sitting.desk.revise(ArticleID(2), RetireArticle(reason: "old", replacement: ArticleID(1)))
        sitting.press("Esc j Enter r")
        #expect(sitting.model.articlePage?.id == ArticleID(1))
        #expect(sitting.model.whyDisabled(.openReplacement) == "nothing is named to be read instead")
        sitting.press("Esc")
        #expect(sitting.model.articlePage?.id == ArticleID(2))
    }

    @Test("articles whose review is over are found from anywhere")
    func due() {
        var sitting = Sitting(.small())
        sitting.press(":")
        sitting.type("articles to review")
        sitting.press("Enter")
        #expect(sitting.model.library?.filter.terms == [.init(.due)])
    }
}
