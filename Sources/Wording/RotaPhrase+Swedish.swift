extension RotaPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Jour"
        case .nobody: "ingen"
        case .gap: "ingen i jour"
        case .stretch: "{from} – {to}"
        case .until: "till {time}"
        case .inPlaceOf: "i stället för {who}"
        case .noRota: "Det finns inget jourschema för {team}. Kända: {known}."
        case .noRotas: "Den här desken har inget jourschema. Lägg till [[rotas]] i desk.toml."
        case .noLine: "Schemat har ingen linje ”{line}”. Kända: {known}."
        case .noPerson: "Ingen operatör heter ”{who}”. Kända: {known}."
        case .noNumber: "Det finns inget byte eller erbjudande {number} längre. Titta i schemat."
        case .passed: "{time} har passerat. Välj en tid framåt."
        case .notAStretch: "Slutet måste komma efter början, och inom ett år."
        case .notOnCall: "{who} har inte jour för {team} då."
        case .nobodyThen: "Ingen har jour då, och ingen behöver ha det."
        case .holds: "{who} har jour där nu. Titta igen."
        case .covered: "{who} tar redan det (nummer {number}). Ta bort det först."
        case .onlyFor: "Bara {who} kan göra det, eller en arbetsledare."
        case .isSwap: "Nummer {number} är ett byte. Byt tillbaka, eller fråga en arbetsledare."
        case .answered: "Erbjudande {number} är redan besvarat."
        case .eventCovered: "{number}: {who} har jour för {team} i stället för {instead}, {when}"
        case .eventFilled: "{number}: {who} har jour för {team}, {when}"
        case .eventRemoved: "{number}: {actor} avslutade inhoppet"
        case .eventSwap: "{number}: {who} erbjuder {to} att byta för {team}: {gives} mot {wants}"
        case .eventGift: "{number}: {who} ber {to} ta över för {team}: {gives}"
        case .eventAccepted: "{number}: {actor} tackade ja till bytet"
        case .eventDeclined: "{number}: {actor} tackade nej till bytet"
        }
    }
}
