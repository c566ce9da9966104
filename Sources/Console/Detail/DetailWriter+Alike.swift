import Canvas
import Helpdesk
import Primitives
import Wording

/// Open incidents that look alike.
struct AlikeWords {
    let rows: [QueueRow]
    let words: Catalogue
    let keymap: Keymap
    let now: Timestamp

    /// How many of them came within the hour.
    private var recent: Int { rows.count { now - $0.createdAt <= Alikeness.hour } }

    /// What is said of them: that a major incident is on, that one is due, or which ticket may be the same.
    ///
    /// - Parameter isLogged: whether they can be marked together with the ticket at once.
    func said(isLogged: Bool) -> (text: String, token: StyleToken)? {
        guard let newest = rows.first else { return nil }
        if let major = rows.first(where: \.isMajor) {
            return (words(.suggestion(.alikeMajor), ["id": major.id.description, "title": major.title]), .warning)
        }
        guard recent >= Alikeness.many else {
            let ago = words(.time(.ago), ["span": words.span(now - newest.createdAt)])
            let said = words(
                .suggestion(.alikeOne), ["id": newest.id.description, "ago": ago, "title": newest.title])
            return (said, .formHint)
        }
        let key = keymap.key(for: .markAlike, in: .detail)?.name ?? ""
        let many = words(.suggestion(.alikeMany), ["count": String(recent)])
        return (many + " " + words(.suggestion(isLogged ? .alikeMarks : .alikeMarksLater), ["key": key]), .warning)
    }
}

extension DetailWriter {
    func alike() -> [StyledLine] {
        let told = AlikeWords(rows: detail.alike, words: words, keymap: keymap, now: now).said(isLogged: true)
        guard let told else { return [] }
        return StyledLine.wrap(SafeText(told.text), CellStyle(told.token), width: width)
    }
}

extension Model {
    func saidOfAlike(_ rows: [QueueRow], isLogged: Bool) -> (text: String, token: StyleToken)? {
        AlikeWords(rows: rows, words: words, keymap: keymap, now: now).said(isLogged: isLogged)
    }

    /// Open incidents that look like the selected ticket.
    private var alike: [QueueRow] { detail.loaded.flatMap { $0.ticket.id == selected ? $0.alike : nil } ?? [] }

    /// Why none can be marked, if so.
    var whyNoneAlike: String? {
        if selected == nil { return words(.action(.whyNoTicket)) }
        return alike.isEmpty ? words(.suggestion(.whyNoneAlike)) : nil
    }

    /// Marks the selected ticket and those that look like it, wherever they stand.
    mutating func markAlike() -> [Effect] {
        guard let row = selectedRow, !alike.isEmpty else { return [] }
        for one in [row] + alike { queue.marks.insert(one) }
        let said = words(
            .suggestion(.alikeMarked),
            [
                "count": String(queue.marks.count), "key": keymap.key(for: .major, in: .queue)?.name ?? "",
                "merge": keymap.key(for: .merge, in: .queue)?.name ?? "",
            ])
        notify(said, .success)
        let id = nextRequest()
        queue.locating = id
        return [.locate(id, queue.filter, queue.marks.ids)]
    }
}
