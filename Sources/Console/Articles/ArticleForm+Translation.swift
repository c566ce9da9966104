import Helpdesk
import Wording

/// Writing an article in another language.
extension Model {
    /// Opens the form over the original's text, which is to be put into other words; what it is about stays.
    mutating func openTranslation(of detail: ArticleDetail) -> [Effect] {
        let article = detail.article
        var content = article.content
        // Mostly one writes in one's own language; where that is there already, one has to say which it is.
        let isThere = detail.languages.contains { $0.language.isVariety(of: words.language.tag) }
        content.language = isThere ? "" : words.language.tag
        content.reviewDate = nil
        var form = Form(.translateArticle, on: nil, fields: contentFields(content))
        form.article = article.id
        form.content = content
        form.seen = article.revision
        form.noteOpened()
        overlays.append(.form(form))
        return resumeKnownDraft(drafts.opening)
    }
}
