import Helpdesk
import ReadModel

/// What imported articles say of each other.
extension Desk {
    /// A wish about an imported article.
    fileprivate struct Wish {
        var id: ArticleID
        var command: any ArticleCommand
        var path: String
        /// Whether the file says so itself: what follows from its place alone gives way to what was said at the desk.
        var isSaid: Bool
    }

    /// Ties translations to their originals and takes out of use what is said to be so.
    ///
    /// Translations out of use come first, since they leave their language to another; originals out of use come last,
    /// since nothing can become their translation any more.
    func tie(_ arrival: inout ArticleArrival) throws {
        let mirrored = mirrored(arrival)
        var (gone, living, last): ([Wish], [Wish], [Wish]) = ([], [], [])
        for page in order(arrival) {
            let tie = try tie(page, mirrored, &arrival)
            guard page.isRetired else {
                living += [tie].compactMap { $0 }
                continue
            }
            let end = try retirement(of: page, &arrival)
            if page.original == nil { last += [end].compactMap { $0 } } else { gone += [tie, end].compactMap { $0 } }
        }
        let wishes = gone + living + last
        for start in stride(from: 0, to: wishes.count, by: Self.articleBatch) {
            let part = wishes[start..<min(start + Self.articleBatch, wishes.count)]
            let commands = part.map { Command.revise($0.id, $0.command, seen: nil) }
            for (outcome, wish) in zip(try perform(commands), part) { arrival.report.take(outcome, wish) }
        }
    }

    /// The pages, what is replaced before what replaces it: a replacement must be in use still.
    private func order(_ arrival: ArticleArrival) -> [ArticleArrival.Page] {
        var (open, ordered) = (arrival.pages, [ArticleArrival.Page]())
        while !open.isEmpty {
            let named = Set(open.compactMap { page in page.isRetired ? page.replacement : nil })
            let free = open.filter { page in !named.contains { page.isNamed($0) } }
            guard !free.isEmpty, free.count < open.count else { return ordered + open }
            ordered += free
            open.removeAll { page in free.contains { $0.file.key == page.file.key } }
        }
        return ordered
    }

    /// For each article that stands under another language's folder where others stand under theirs, its original: the
    /// English one, or else the first.
    private func mirrored(_ arrival: ArticleArrival) -> [ArticleID: ArticleID] {
        var originals: [ArticleID: ArticleID] = [:]
        let placed = arrival.pages.filter { $0.file.twin != nil && $0.desk == nil && !$0.isRetired }
        for pages in Dictionary(grouping: placed, by: \.file.twin).values where pages.count > 1 {
            let sorted = pages.sorted { a, b in
                a.file.isOriginal == b.file.isOriginal ? a.file.key < b.file.key : a.file.isOriginal
            }
            guard let original = sorted.first?.article else { continue }
            for page in sorted.dropFirst() { if let id = page.article { originals[id] = original } }
        }
        return originals
    }

    private func tie(
        _ page: ArticleArrival.Page, _ mirrored: [ArticleID: ArticleID], _ arrival: inout ArticleArrival
    ) throws -> Wish? {
        guard let id = page.article, let article = try index.article(id) else { return nil }
        let isSaid = page.original != nil
        var original = mirrored[id]
        if let text = page.original {
            original = try resolve(text, page, arrival)
            if original == nil { arrival.report.refused.append((page.file.path, Rejection.rule(.namesNothing(text)))) }
        }
        guard let original, original != article.original, isSaid || article.original == nil else { return nil }
        let group = try index.article(original)?.group
        return group == article.original
            ? nil : Wish(id: id, command: NameOriginal(original), path: page.file.path, isSaid: isSaid)
    }

    private func retirement(of page: ArticleArrival.Page, _ arrival: inout ArticleArrival) throws -> Wish? {
        guard let id = page.article, let article = try index.article(id), !article.isRetired else { return nil }
        var other: ArticleID?
        if let text = page.replacement {
            other = try resolve(text, page, arrival)
            if other == nil { arrival.report.refused.append((page.file.path, Rejection.rule(.namesNothing(text)))) }
        }
        let command = RetireArticle(reason: page.reason, replacement: other)
        return Wish(id: id, command: command, path: page.file.path, isSaid: true)
    }

    /// The article that a file names: by the id that the desk gave it which wrote the file, by its path, from the file
    /// or from the folder, or by its id on this desk.
    private func resolve(
        _ text: String, _ page: ArticleArrival.Page, _ arrival: ArticleArrival
    ) throws -> ArticleID? {
        if let desk = page.desk, let id = ArticleID(text) {
            if desk == logID, let own = try index.article(id) { return own.id }
            if let known = try article(ImportKey(source: desk, key: id.description)) { return known.id }
        }
        for key in page.file.keys(of: text) {
            if let here = arrival.articles[key] { return here }
            if let known = try article(ImportKey(source: arrival.source, key: key)) { return known.id }
        }
        guard page.desk == nil, let id = ArticleID(text) else { return nil }
        return try index.article(id)?.id
    }
}

extension ArticleImportReport {
    fileprivate mutating func take(_ outcome: Outcome, _ wish: Desk.Wish) {
        switch outcome {
        case .refused(.nothingToChange): break
        case .refused(let rejection): if wish.isSaid { refused.append((wish.path, rejection)) }
        default: if wish.command is NameOriginal { tied += 1 } else { retired += 1 }
        }
    }
}

extension ArticleArrival.Page {
    /// Whether another page of its folder means it by a text.
    fileprivate func isNamed(_ text: String) -> Bool { text == file.key || text == article?.description }
}

extension ArticleFolder.File {
    /// The keys that a text may mean as a path: from the file's own folder, and from the whole folder.
    func keys(of text: String) -> [String] {
        let own = key.split(separator: "/").dropLast().map(String.init)
        return [own, []].compactMap { base -> String? in
            var parts = base
            for part in text.split(separator: "/") where part != "." {
                if part != ".." { parts.append(String(part)) } else if parts.popLast() == nil { return nil }
            }
            return parts.joined(separator: "/")
        }
    }
}

extension Obstacle {
    fileprivate static func namesNothing(_ text: String) -> Obstacle {
        Obstacle(
            "article.names-nothing",
            Sentence(
                "“{text}” names no article: write its id, or its path from this file or from the folder.",
                swedish: "”{text}” är ingen artikel: ange dess id, eller sökvägen från filen eller från katalogen.",
                japanese: "「{text}」に当たる記事がありません。ID か、このファイルまたはフォルダーからのパスを書いてください。"),
            ["text": .text(text)])
    }
}
