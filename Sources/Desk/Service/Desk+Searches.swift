import Helpdesk
import ReadModel

extension Desk {
    /// Notes that a search of knowledge found no article, once for each person, text and day.
    ///
    /// The search has been answered already: whatever keeps this from being noted (a desk that can only be read, a full
    /// disk, somebody who may only look) is nobody's trouble.
    public func note(vainSearch text: String) {
        let wish = NoteVainSearch(text)
        guard !isReadOnly, let phrase = wish.phrase, actor.may(.work) else { return }
        let search = VainSearch(phrase, by: actor.name, at: now)
        // The journal's lock is for what is new.
        if search.terms.isEmpty || (try? index.isNoted(search)) ?? false { return }
        _ = try? perform(.noteVainSearch(wish))
    }

    /// What was looked for in vain, what most people miss first.
    public func gaps(_ request: GapRequest) throws(DeskError) -> [KnowledgeGap] {
        try asDeskError { try index.gaps(request, now: now) }
    }
}
