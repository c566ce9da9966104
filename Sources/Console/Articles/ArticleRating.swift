import Helpdesk
import Wording

extension Model {
    /// Notes whether an article helped.
    mutating func rate(_ id: ArticleID, _ action: Action) -> [Effect] {
        let isHelpful = action == .rateHelpful
        let said = words(.article(isHelpful ? .saidHelpful : .saidUnhelpful), ["id": id.description])
        return perform([.revise(id, RateArticle(helpful: isHelpful), seen: nil)], on: [], success: said)
    }
}
