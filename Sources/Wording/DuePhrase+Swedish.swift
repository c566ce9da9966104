extension DuePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .warned: "{clock}: det mesta av tiden är använd, målet är {due}"
        case .breached: "{clock}: målet missades, det var {due}"
        case .acknowledged: "{actor} kvitterade ärendet"
        case .lapsed: "ingen har hört av sig sedan {since}: ny kvittering behövs"
        case .escalated: "eskalerat till {who}: ingen har kvitterat ärendet"
        case .escalatedLapsed: "eskalerat till {who}: ingen har kvitterat ärendet på nytt"
        case .escalatedByHand: "{actor} eskalerade ärendet till {who}"
        case .escalatedToNobody: "eskalerat, men det finns ingen att larma"
        case .byPolicy: "”{policy}”, nivå {level}, {due}"
        case .byPolicyRound: "”{policy}”, nivå {level}, varv {round}, {due}"
        case .byPolicyHand: "”{policy}”, nivå {level}"
        case .handedTo: "överlämnat till {team}"
        case .told: "underrättade: {people}"
        case .skipped: "överhoppat, eftersom ingen kan larmas: nivå {levels}"
        case .closedByTime: "stängt: ingen har invänt"
        case .closeHeldBack: "förblir löst i stället för att stängas: {fields} saknas"
        case .onCall: "jour för {team}"
        case .labelEscalated: "Eskalerat"
        case .labelAcknowledged: "Kvittens"
        case .askedAgain: "behövs på nytt: inget livstecken på {span}"
        case .level: "nivå {level} till {who}, {when}"
        case .toWhom: "till {who}, {when}"
        case .stopped: "kvitterat sedan dess"
        case .next: "sedan: nivå {level} till {who}, {when}"
        case .nothingNext: "ingen högre nivå"
        case .because: "orsak: {reason}"
        case .tickNothing: "Inget att göra."
        case .tickWould: "Inget skrevs."
        case .clockBehind:
            "Klockan är {now}, men den senaste posten skrevs {newest}. Inget görs av klockan förrän den går rätt."
        case .clockBehindHint: "Ställ värdens klocka; ordningen är ändå journalens."
        case .destinationLevel: "nivå {level} i ”{policy}”: {who}"
        case .destinationTeam: "grupp {team}"
        }
    }
}
