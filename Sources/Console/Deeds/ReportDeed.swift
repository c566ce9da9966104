import Helpdesk
import Wording

/// What a customer is told when it is over, drafted from the ticket and sent as a public reply.
extension TicketDeed {
    static let customerReport = TicketDeed(
        action: .customerReport,
        title: Sentence(
            "Report to the customer on {id}", swedish: "Rapport till kunden om {id}", japanese: "{id} の顧客向け報告書"),
        fields: { desk, ticket in
            let language = CustomerReport.language(for: ticket, desk.settings, otherwise: desk.words.language)
            let options = Language.allCases.map {
                Choice.Option(value: $0.tag, label: Self.languageNames[$0] ?? $0.tag)
            }
            let choice = Choice(options, value: language.tag, allowsNone: false)
            var draft = FormField.text(.note, desk.report(on: ticket, language), hint: .publicHint, isRequired: true)
            draft.showStart()
            return [FormField(.language, .choice(choice), hint: .reportHint), draft]
        },
        commands: { _, form, ticket in
            [.change(ticket.id, AddNote(form.value(.note), isPublic: true), seen: nil)]
        }, isForMany: false)
}

extension TicketDeed {
    /// Each language calls itself.
    fileprivate static let languageNames: [Language: String] = [
        .english: "English", .swedish: "Svenska", .japanese: "日本語",
    ]
}

extension DeedDesk {
    func report(on ticket: Ticket, _ language: Language) -> String {
        let timeline = detail?.ticket.id == ticket.id ? detail?.timeline ?? [] : []
        return CustomerReport(ticket, timeline, settings, language, EventContext(now: now, zone: zone)).text
    }
}

extension Model {
    /// Lets a draft that nobody has touched follow the chosen language.
    func followLanguage(_ form: inout Form) {
        guard form.action == .customerReport, let ticket = form.base,
            form.fields.indices.contains(form.focus), form.fields[form.focus].key == .language,
            let wanted = Language(tag: form.value(.language)),
            let place = form.fields.firstIndex(where: { $0.key == .note })
        else { return }
        let desk = deedDesk
        let held = form.fields[place].value
        guard Language.allCases.contains(where: { $0 != wanted && desk.report(on: ticket, $0) == held }) else { return }
        form.fields[place].take(desk.report(on: ticket, wanted))
        form.fields[place].showStart()
    }
}

extension FormField {
    /// Puts the caret before a text that is to be read from its beginning.
    fileprivate mutating func showStart() {
        _ = edit(
            editor: { editor in
                editor.move(to: TextPlace(line: 0, character: 0))
                return true
            }, choice: { _ in false })
    }
}
