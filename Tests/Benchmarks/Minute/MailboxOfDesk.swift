import Desk
import Glibc
import Helpdesk

/// A desk's tickets as mails, for a mail program to be measured on the same work.
enum MailboxOfDesk {
    /// neomutt's settings for it: nothing of the user's own, and labels within reach of one key.
    static let settings = """
        set folder="/tmp" record="" sort=date mbox_type=mbox quit=yes wait_key=no confirm_append=no mark_old=no
        set delete=no move=no
        bind index j next-entry
        bind index k previous-entry
        bind index Y edit-label

        """

    /// Writes all tickets and answers how many.
    static func write(desk path: String, to file: String) throws -> Int {
        let desk = try Desk.open(at: path)
        try desk.catchUp()
        var bytes: [UInt8] = []
        var count = 0
        try desk.forEachTicket(try Filter(parsing: "state:open,resolved,closed,cancelled", me: ""), limit: nil) {
            ticket in
            bytes += mail(ticket).utf8
            count += 1
            return true
        }
        unlink(file)
        try DeskFile.create(file, "", mode: 0o600)
        let descriptor = Glibc.open(file, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(call: "open", path: file) }
        defer { close(descriptor) }
        try DeskFile.write(bytes, to: descriptor, file)
        return count
    }

    /// One mail in the form of RFC 4155.
    private static func mail(_ ticket: Ticket) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let time = ticket.createdAt.civil
        let clock = [time.hour, time.minute, time.second].map { ($0 < 10 ? "0" : "") + String($0) }
            .joined(separator: ":")
        let text = ticket.description.isEmpty ? ticket.title : ticket.description
        return """
            From desk@example.org Tue Nov 14 22:13:20 2023
            From: \(ticket.requester.name) <caller@example.org>
            To: desk@example.org
            Subject: \(ticket.title)
            Date: \(time.day) \(months[time.month - 1]) \(time.year) \(clock) +0000
            Message-ID: <\(ticket.id)@example.org>
            Content-Length: \(text.utf8.count + 1)

            \(text)


            """
    }
}
