import Helpdesk
import Primitives
import Wording

extension TicketDeed {
    /// Records that somebody outside was told of the ticket, or that somebody must be, or need not be.
    static let notice = TicketDeed(
        action: .notice,
        title: Sentence("Notification about {id}", swedish: "Anmälan om {id}", japanese: "{id} の通知"),
        fields: { desk, ticket in
            let isDue = ticket.noticeDue(desk.settings) != nil
            return [
                desk.fields.choice(
                    .notice, NoticeWish.self, isDue ? .given : .demanded, allowsNone: false, isRequired: true
                ) { desk.words.name(of: $0) },
                .line(.recipient, hint: .recipientHint), .line(.when, hint: .whenHint),
            ]
        },
        commands: { desk, form, ticket throws(FormProblem) in
            var at = try desk.time(form, .when)
            // A clock time alone is read as the next one, a length as one from now on; what was done is behind.
            if let ahead = at, ahead > desk.now, form.value(.when).count <= 5 {
                let isClock = form.value(.when).contains(":")
                let back = isClock ? 86_400_000 : 2 * (ahead - desk.now)
                at = ahead.advanced(byMilliseconds: -back)
            }
            let wish: any TicketCommand
            switch NoticeWish(rawValue: form.value(.notice)) ?? .given {
            case .given:
                if form.value(.recipient).isEmpty { throw desk.required(.recipient) }
                wish = GiveNotice(to: form.value(.recipient), at: at)
            case .demanded: wish = DemandNotice(true, since: at)
            case .needless: wish = DemandNotice(false)
            }
            return [.change(ticket.id, wish, seen: nil)]
        })
}

/// What is to be recorded about a notification.
private enum NoticeWish: String, Worded {
    case given, demanded, needless

    var words: Sentence {
        switch self {
        case .given: Sentence("it was made", swedish: "den är gjord", japanese: "通知した")
        case .demanded: Sentence("it must be made", swedish: "den måste göras", japanese: "通知が必要")
        case .needless: Sentence("it need not be made", swedish: "den behövs inte", japanese: "通知は不要")
        }
    }
}
