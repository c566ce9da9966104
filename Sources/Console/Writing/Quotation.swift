import Helpdesk
import Primitives
import Wording

/// What somebody wrote before, to be answered.
struct Quotation: Sendable {
    var who: String
    var at: Timestamp
    var text: String

    /// Columns of quoted lines with their mark, as mail has them.
    static let width = 72

    /// The text with a mark before each line, and who wrote it when above.
    func lines(_ words: Catalogue, now: Timestamp, zone: ZoneTable) -> String {
        let time = words.time(at, now: now, zone: zone)
        var lines = [words(.writing(.quoteHead), ["who": who, "time": time])]
        let editor = TextEditor(text.trimmedWhitespace, isMultiline: true)
        for line in editor.lines.indices {
            for row in editor.rows(of: line, width: Self.width - 2) {
                var text = String(editor.lines[line].characters[row.characters])
                while text.last == " " { text.removeLast() }
                lines.append(text.isEmpty ? ">" : "> " + text)
            }
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// What can be quoted from a ticket, the latest first. What the requester may read is answered with what the
    /// requester may read: nothing internal gets into it.
    static func all(of detail: TicketDetail, publicOnly: Bool) -> [Quotation] {
        var found: [Quotation] = []
        for recorded in detail.timeline.reversed() {
            guard case .ticket(let event) = recorded.happening, let note = event as? TicketNoted,
                note.isPublic || !publicOnly
            else { continue }
            found.append(Quotation(who: recorded.origin.by, at: recorded.origin.at, text: note.text))
        }
        let ticket = detail.ticket
        let who = ticket.requester.name.isEmpty ? ticket.loggedBy : ticket.requester.name
        let said = ticket.description.isEmpty ? ticket.title : ticket.description
        return found + [Quotation(who: who, at: ticket.createdAt, text: said)]
    }
}

extension Model {
    /// Quotes the last message in the text that is being written; right after that, the one before instead.
    mutating func quote() {
        guard let open = form, let loaded = detail.loaded, loaded.ticket.id == open.ticket,
            open.fields.contains(where: \.isText)
        else {
            notify(words(.writing(.nothingToQuote)), .warning)
            return
        }
        let all = Quotation.all(of: loaded, publicOnly: open.action != .note)
        let index = open.quoted.map { ($0 + 1) % all.count } ?? 0
        let text = all[index].lines(words, now: now, zone: zone)
        guard var form = takeForm() else { return }
        form.focusText()
        _ = form.fields[form.focus].edit(
            editor: { editor in
                if form.quoted != nil { _ = editor.undo() }
                editor.insert((editor.place.character > 0 ? "\n" : "") + text)
                return true
            }, choice: { _ in false })
        form.quoted = index
        putBack(form)
        scrollForm()
        guard all.count > 1 else { return }
        let key = keymap.key(for: .quote, in: .form)?.name ?? ""
        notify(words(.writing(.quoteHint), ["key": key]))
    }
}

extension Form {
    /// Goes to a text of several lines, if it is not in one.
    mutating func focusText() {
        if fields.indices.contains(focus), fields[focus].isText { return }
        focus = fields.firstIndex(where: \.isText) ?? focus
    }
}
