import Helpdesk
import Wording

/// Why something can't be done with an article now.
extension Model {
    func whyNotWithArticle(_ action: Action, _ place: Place) -> String? {
        switch action {
        case .findNext, .findPrevious:
            return (articlePage?.search?.matches.isEmpty ?? true) ? words(.article(.whyNoSearch)) : nil
        case .nextLink, .previousLink:
            return mayHave(\.stops) ? nil : words(.article(.whyNoLinks))
        case .showContents: return mayHave(\.headings) ? nil : words(.article(.whyNoHeadings))
        case .nextLanguage: return articlePage?.detail?.nextLanguage == nil ? words(.article(.whyOneLanguage)) : nil
        case .openReplacement: return articlePage?.detail?.replacement == nil ? words(.article(.whyNotReplaced)) : nil
        case .articleFromTicket: return whyNoDocument
        case .preview: return form?.has(.text) ?? false ? nil : words(.article(.whyNoText))
        case .rateHelpful, .rateUnhelpful:
            return selectedArticle == nil ? words(.action(.whyNoArticle)) : whyNotPermitted
        case .copyTarget, .showVersions: return selectedArticle == nil ? words(.action(.whyNoArticle)) : nil
        case .unlink:
            if selected == nil { return words(.action(.whyNoTicket)) }
            guard let article = selectedArticle else { return words(.action(.whyNoArticle)) }
            let isLinked = selectedTicket?.articles.contains(article) ?? false
            return isLinked ? whyNotPermitted : words(.article(.whyNotLinked))
        default: return whyNoArticleChange(action)
        }
    }

    /// Whether the article has some of these, or goes on where it is not set yet.
    private func mayHave<Part>(_ parts: KeyPath<MarkdownSheet, [Part]>) -> Bool {
        guard let page = articlePage, page.detail != nil else { return false }
        return !page.sheet.isComplete || !page.sheet[keyPath: parts].isEmpty
    }

    private var whyNoDocument: String? {
        guard selectedRow != nil else { return words(.action(.whyNoTicket)) }
        if let reason = whyNoWriting(.writeArticles) { return reason }
        return selectedTicket?.resolution == nil ? words(.article(.whyNotSolved)) : nil
    }

    var whyNoLesson: String? {
        guard selectedRow != nil else { return words(.action(.whyNoTicket)) }
        if let reason = whyNoWriting(.writeArticles) { return reason }
        return selectedTicket?.parts.review.sections[.lessons] == nil ? words(.article(.whyNoLessons)) : nil
    }

    private func whyNoWriting(_ permission: Permission) -> String? {
        if overlays.contains(where: { if case .form = $0 { true } else { false } }) { return words(.screen(.openForm)) }
        guard actor.may(permission) else {
            return words(.action(.whyNotPermitted), ["role": words.name(of: actor.role)])
        }
        return nil
    }

    private func whyNoArticleChange(_ action: Action) -> String? {
        if let reason = whyNoWriting(action == .retireArticle ? .retireArticles : .writeArticles) { return reason }
        if action == .writeArticle { return nil }
        guard let id = selectedArticle else { return words(.action(.whyNoArticle)) }
        if articlePage?.id == id, let article = articlePage?.article {
            if article.unknownEvent != nil { return words(.action(.whyReadOnly)) }
            if article.isRetired { return words(.article(.whyRetired)) }
        } else if library?.selected?.id == id, library?.selected?.isRetired ?? false {
            return words(.article(.whyRetired))
        }
        return nil
    }
}
