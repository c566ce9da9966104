import PseudoTerminal

extension WorkingMinute {
    /// The minute in the console. The words to find a few tens of tickets, and a colleague.
    static func console(_ path: String, desk: String, finding words: String, colleague: String) -> WorkingMinute {
        let send = Keystroke.key(.ctrl("s"))
        let enter = Keystroke.key(.enter)
        return WorkingMinute(
            program: .console(path, desk: desk),
            steps: [
                MinuteStep("open", enter, .key(.escape)),
                MinuteStep("filter", "/", .key(.ctrl("u")), .text("state:open \"\(words)\""), enter),
                MinuteStep("move", "jjjkk"),
                MinuteStep(
                    "classify", "c", .key(.tab), "network", .key(.tab), "1", .key(.tab), "2", send,
                    shows: "classify – done"),
                MinuteStep("note", "n", "called back, vendor sends a new disk", send, shows: "note – done"),
                MinuteStep(
                    "assign ten", "          ", "a", .text(colleague), send, "y", shows: "done on 10 tickets"),
                MinuteStep("undo", "u", "y", shows: "Undone on 10 tickets"),
                MinuteStep(
                    "resolve", "kkkkkkkkkk", "r", "sol", .key(.tab), "disk replaced", .key(.tab), "worn disk", send,
                    shows: "resolved · "),
            ])
    }

    /// The nearest that neomutt has: a message opened, a limit, a label changed, ten tagged and their label changed, that
    /// taken back by setting the old one, a flag.
    static func neomutt(_ path: String, settings: String, mailbox: String, finding words: String) -> WorkingMinute {
        let enter = Keystroke.key(.enter)
        return WorkingMinute(
            program: .neomutt(path, settings: settings, mailbox: mailbox, writable: true),
            steps: [
                MinuteStep("open", enter, "i"),
                MinuteStep("filter", "l", .key(.ctrl("u")), .text("~s \"\(words)\""), enter),
                MinuteStep("move", "jjjkk"),
                MinuteStep("classify", "Y", .key(.ctrl("u")), "network", enter),
                MinuteStep("assign ten", "tttttttttt", ";Y", .key(.ctrl("u")), "bengt", enter),
                MinuteStep("undo", ";Y", .key(.ctrl("u")), enter),
                MinuteStep("resolve", "F"),
            ])
    }
}
