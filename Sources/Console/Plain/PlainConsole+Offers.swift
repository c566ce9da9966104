import Helpdesk
import Wording

/// What the desk's history says to a form, one line each.
extension PlainConsole {
    /// What is offered for an empty field, and the command that takes it.
    func offer(_ place: Int) -> String? {
        guard let form = model.form, form.fields.indices.contains(place),
            let offer = model.wordsOfOffer(form, place, naming: false)
        else { return nil }
        return words(.plain(.offered), ["offer": offer, "name": ":" + Action.takeProposal.settingsName])
    }

    /// Open tickets that look alike and what helped before, when that has become something else.
    mutating func tellOffers(of form: Form, _ talk: inout FormTalk) {
        var offered: [String] = []
        if let alike = model.saidOfAlike(form.hindsight.found.alike, isLogged: false) {
            offered.append(alike.text)
            if !talk.offered.contains(alike.text) { say(alike.text) }
        }
        if let best = bestKnown {
            offered.append(best)
            // That there are more or fewer besides is no news.
            let count = String(model.knowledge.hits.count)
            if !talk.offered.contains(best) { say(words(.plain(.helped), ["name": best, "count": count])) }
        }
        talk.offered = offered
    }

    /// The best of what helped before with what is typed.
    private var bestKnown: String? {
        guard model.knowledge.typed != nil else { return nil }
        switch model.knowledge.hits.first {
        case .article(let title)?: return title.id.description + " " + title.title
        case .solved(let solved)?: return solved.id.description + " " + solved.title
        case nil: return nil
        }
    }
}
