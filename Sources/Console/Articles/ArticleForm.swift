import Helpdesk
import Primitives
import Wording

/// Writing, editing, retiring and reviewing articles in forms.
extension Model {
    /// Opens the form of an action, on the newest state of an article or on a new one.
    ///
    /// - Parameters:
    ///   - content: what the form shall hold instead of what the article says now.
    ///   - answers: the ticket that a new article answers.
    ///   - draft: the draft that the form goes on with.
    mutating func openArticleForm(
        _ action: Action, _ id: ArticleID?, content: ArticleContent? = nil, answers: TicketID? = nil,
        draft: DraftID? = nil
    ) -> [Effect] {
        guard let id else {
            let content = content ?? ArticleContent(language: words.language.tag, title: "", text: "")
            let blank = ArticleContent(language: content.language, title: "", text: "")
            var form = Form(action, on: nil, fields: contentFields(blank))
            form.fill(contentFields(content))
            form.content = blank
            form.answers = answers
            form.noteOpened()
            overlays.append(.form(form))
            return resumeKnownDraft(draft)
        }
        let request = nextRequest()
        articleForm = (request, action, content)
        drafts.opening = draft
        return [.loadArticle(request, id)]
    }

    /// Opens a form once its article is here.
    mutating func takeArticleForm(_ id: RequestID, _ detail: ArticleDetail?) -> [Effect]? {
        guard let wanted = articleForm, wanted.request == id else { return nil }
        articleForm = nil
        if wanted.action == .translateArticle, let original = detail?.article.original {
            return openArticleForm(.translateArticle, original, draft: drafts.opening)
        }
        defer { drafts.opening = nil }
        guard let detail else { return [] }
        if wanted.action == .translateArticle { return openTranslation(of: detail) }
        let article = detail.article
        var form = Form(wanted.action, on: nil, fields: articleFields(wanted.action, article.content, article.original))
        form.article = article.id
        form.content = article.content
        form.seen = article.revision
        if let content = wanted.content { form.fill(contentFields(content)) }
        form.noteOpened()
        overlays.append(.form(form))
        return resumeKnownDraft(drafts.opening)
    }

    /// Opens the form for an article that says how the selected ticket was resolved.
    mutating func openArticleFromTicket(_ ticket: Ticket, draft: DraftID? = nil) -> [Effect] {
        let content = ArticleFromTicket(ticket, .init(words)).content(language: words.language.tag)
        return openArticleForm(.articleFromTicket, nil, content: content, answers: ticket.id, draft: draft)
    }

    func articleFields(
        _ action: Action, _ content: ArticleContent, _ original: ArticleID? = nil
    ) -> [FormField] {
        switch action {
        case .nameOriginal: [.line(.original, original?.description ?? "", hint: .originalHint)]
        case .retireArticle:
            [.line(.reason, isRequired: true), .line(.replacement, hint: .replacementHint)]
        case .reviewArticle:
            [.line(.review, content.reviewDate.map { words.date($0, zone: zone) } ?? "", hint: .reviewHint)]
        default: contentFields(content)
        }
    }

    func contentFields(_ content: ArticleContent) -> [FormField] {
        let fields = FormFields(settings: settings, words: words, me: actor.name)
        let kind = fields.choice(.kind, Article.Kind.self, content.kind, allowsNone: false, isRequired: true) {
            words.name(of: $0)
        }
        return [
            .line(.title, content.title, isRequired: true), kind,
            .line(.language, content.language, hint: .languageHint, isRequired: true),
            fields.category(content.category), .line(.tags, content.tags.joined(separator: ", "), hint: .tagsHint),
            .line(.owner, content.owner ?? "", hint: .ownerHint),
            .line(.review, content.reviewDate.map { words.date($0, zone: zone) } ?? "", hint: .reviewHint),
            .text(.text, content.text, hint: .markdownHint, isRequired: true),
        ]
    }

    /// The commands that an article's form leads to; nil for any other form.
    func articleCommands(of form: Form) throws(FormProblem) -> [Command]? {
        switch form.action {
        case .writeArticle, .articleFromTicket, .articleFromReview: return [.write(WriteArticle(try content(of: form)))]
        case .translateArticle:
            guard let id = form.article else { return [] }
            return [.write(WriteArticle(try content(of: form), original: id))]
        case .nameOriginal:
            guard let id = form.article else { return [] }
            return [.revise(id, NameOriginal(try article(.original, form)), seen: nil)]
        case .editArticle, .restoreVersion:
            guard let id = form.article else { return [] }
            return [.revise(id, EditArticle(try content(of: form)), seen: form.seen)]
        case .retireArticle:
            guard let id = form.article else { return [] }
            let wish = RetireArticle(reason: form.value(.reason), replacement: try article(.replacement, form))
            return [.revise(id, wish, seen: nil)]
        case .reviewArticle:
            guard let id = form.article else { return [] }
            return [.revise(id, ReviewArticle(next: try review(form)), seen: form.seen)]
        default: return nil
        }
    }

    /// What was changed in the form, over what the article says: another's change of another field stays.
    func content(of form: Form) throws(FormProblem) -> ArticleContent {
        var content = form.content ?? ArticleContent(language: words.language.tag, title: "", text: "")
        if form.isChanged(.title) { content.title = form.value(.title) }
        if form.isChanged(.kind) { content.kind = Article.Kind(rawValue: form.value(.kind)) ?? content.kind }
        if form.isChanged(.language) { content.language = form.value(.language) }
        if form.isChanged(.category) { content.category = CategoryPath(parsing: form.value(.category)) }
        if form.isChanged(.tags) { content.tags = form.value(.tags).listed }
        if form.isChanged(.owner) { content.owner = form.value(.owner).nonEmpty }
        if form.isChanged(.text) { content.text = form.value(.text) }
        if form.isChanged(.review) { content.reviewDate = try review(form) }
        return content
    }

    private func review(_ form: Form) throws(FormProblem) -> Timestamp? {
        let text = form.value(.review)
        if text.isEmpty { return nil }
        guard let time = TimeReader(now: now, zone: zone).read(text) else {
            throw FormProblem(key: .review, text: words(.form(.badUntil), ["text": text]))
        }
        return time
    }

    private func article(_ key: FormKey, _ form: Form) throws(FormProblem) -> ArticleID? {
        let text = form.value(key)
        if text.isEmpty { return nil }
        if let id = ArticleID(text) { return id }
        guard let number = Int64(text), number > 0 else {
            throw FormProblem(key: key, text: words(.form(.badArticle), ["text": text]))
        }
        return ArticleID(number)
    }
}

extension Form {
    /// Puts other values into the fields; they count as typed.
    mutating func fill(_ other: [FormField]) {
        for index in fields.indices {
            guard let source = other.first(where: { $0.key == fields[index].key }) else { continue }
            fields[index].control = source.control
        }
    }
}
