import Helpdesk

extension ArticleFromTicket.Headings {
    /// The words of a catalogue.
    public init(_ words: Catalogue) {
        self.init(
            symptoms: words(.article(.symptoms)), cause: words(.article(.cause)), solution: words(.article(.solution)),
            unknown: words(.article(.unknownCause)), somebody: words(.article(.somebody)),
            address: words(.article(.anAddress)), number: words(.article(.aNumber)))
    }
}
