import Helpdesk

/// The desk's health, in words.
extension Catalogue {
    /// `12`, or `1000+` where no further was counted.
    public func count(_ count: Count) -> String {
        switch count {
        case .exactly(let number): String(number)
        case .atLeast(let number): String(number) + "+"
        }
    }

    /// What a finding is: `categories that only one person resolves: mail (nadia)`.
    public func what(_ finding: HealthFinding) -> String {
        let name = name(of: finding.matter)
        guard finding.about.count == 2 else { return name }
        return name + ": " + finding.about[0] + " (" + finding.about[1] + ")"
    }

    /// That there is nothing to tell.
    public var nothingOutOfOrder: String {
        self(Sentence("Nothing is out of order.", swedish: "Allt är i ordning.", japanese: "問題はありません。"))
    }

    /// The page's title.
    public var healthTitle: String {
        self(Sentence("Process health", swedish: "Processhälsa", japanese: "プロセスの健全性"))
    }
}
