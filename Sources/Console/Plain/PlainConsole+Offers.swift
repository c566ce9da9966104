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
        var said: [String] = []
        if let alike = model.saidOfAlike(form.hindsight.found.alike, isLogged: false) { said.append(alike.text) }
        if let helped = saidOfKnowledge { said.append(helped) }
        say(said.filter { !talk.offered.contains($0) })
        talk.offered = said
    }

    /// The best of what helped before with what is typed.
    private var saidOfKnowledge: String? {
        let hits = model.knowledge.hits
        guard model.knowledge.typed != nil, let best = hits.first else { return nil }
        let name =
            switch best {
            case .article(let title): title.id.description + " " + title.title
            case .solved(let solved): solved.id.description + " " + solved.title
            }
        return words(.plain(.helped), ["name": name, "count": String(hits.count)])
    }
}
