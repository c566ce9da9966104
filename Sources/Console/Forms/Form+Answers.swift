import Helpdesk
import Primitives
import Wording

/// What comes back to a form.
extension Model {
    /// A rule was in the way: the form stays as it is, with the reason at the field where it belongs.
    mutating func refuseForm(_ rejection: Rejection) -> [Effect] {
        guard var form else { return [] }
        // They were meant for what would have come after it.
        typedAhead = []
        form.errand = nil
        let said = words.words(for: rejection, now: now, zone: zone)
        if case .changedMeanwhile(_, let revision) = rejection, let id = form.article {
            let request = nextRequest()
            (form.conflict, form.trouble, form.articleRequest) = (revision, said, request)
            self.form = form
            return [.loadVersions(request, id)]
        }
        if case .changedMeanwhile(_, let revision) = rejection, let id = form.ticket {
            form.conflict = revision
            form.trouble = said
            self.form = form
            return [loadDetail(id)]
        }
        for field in rejection.fields {
            for key in FormKey.key(for: field) where form.has(key) && form.errors[key] == nil {
                form.errors[key] = said
                break
            }
        }
        if let first = form.fields.firstIndex(where: { form.errors[$0.key] != nil }) {
            form.focus = first
        } else {
            form.trouble = said
        }
        self.form = form
        return []
    }

    mutating func failForm(_ failure: Failure) {
        guard var form else { return }
        typedAhead = []
        form.errand = nil
        form.trouble = words(.screen(.failedHint), ["summary": failure.summary, "remedy": failure.remedy])
        self.form = form
    }

    /// A linked article came that was asked for its text.
    mutating func takeProposal(_ id: RequestID, _ article: Article?) -> Bool {
        guard var form, form.proposalRequest == id else { return false }
        form.proposalRequest = nil
        if let article {
            let reference = words(
                .knowledge(.reference), ["id": article.id.description, "title": article.title])
            let text = String(article.text.prefix(1_500))
            form.proposal = (article.id.description, reference + "\n\n" + text)
        }
        self.form = form
        return true
    }
}
