extension PlannedPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Planerat arbete"
        case .none: "Inget planerat arbete. Lägg till [[planned]] i desk.toml."
        case .next: "nästa {time}"
        case .last: "senast {time}"
        case .never: "aldrig"
        case .noNext: "ingen"
        case .line: "Planerat: {name}, för {time}"
        case .missed: "{count|ett tillfälle före missades|# tillfällen före missades}"
        case .began: "{actor}: planen {name} räknas från och med nu"
        case .placePlanned: "planerat arbete"
        case .whyNoTicket: "det finns inget ärende än"
        }
    }
}
