extension FilterPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Filter"
        case .hint: "Ord söker. Fält: state: p: to: team: cat: svc: tag: age: due: … Tab fyller i."
        case .unknownField: "Det finns inget fält ”{field}”. Närmast: {known}."
        case .unknownValue: "”{value}” är inget värde för {field}. Kända: {known}."
        case .missingValue: "Ange vilket värde {field} ska ha."
        case .notADuration: "”{value}” är ingen tidslängd. Skriv <2h, >3d, <30m."
        case .notADate: "”{value}” är inget datum. Skriv 2026, 2026-10 eller 2026-10-05..2026-10-07."
        case .notATicket: "”{value}” är inget ärende. Skriv INC-000005, inc5 eller 5."
        case .openQuote: "Citattecknet är inte avslutat."
        case .none: "Inget sådant ord"
        case .everything: "alla ärenden"
        }
    }
}
