import ArgumentParser
import Helpdesk

struct LinkCommand: OpenDeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Note that an article answers a ticket.")

    @OptionGroup var desk: DeskOptions
    @Argument(help: "The ticket.", completion: .tickets) var id: String
    @Argument(help: "The article: KB-000007, kb7 or 7.", completion: .articles) var article: String
    @Flag(help: "Take the link away.") var remove = false
    @OptionGroup var common: ChangeOutputOptions

    func run(_ session: Session) throws {
        let ticket = try session.ticket(id).id
        let answer = try session.article(article).id
        let wish: any TicketCommand = remove ? UnlinkArticle(answer) : LinkArticle(answer)
        try session.perform([.change(ticket, wish, seen: common.seen)], json: common.json)
    }
}
