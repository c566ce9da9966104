extension RejectionPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .notPermitted: "Som {role} får du inte {permission}. Fråga en arbetsledare eller administratör."
        case .notFoundTicket: "Det finns inget {id}. Kontrollera numret."
        case .notFoundArticle: "Det finns ingen artikel {id}. Kontrollera numret."
        case .notFoundDesk: "Det finns ingen sådan desk."
        case .newerVersion:
            "En nyare Vakt har skrivit i ärendet ({tag}). Du kan läsa det; uppdatera Vakt för att ändra det."
        case .changedMeanwhile: "Någon ändrade {aspect} medan du skrev. Se efter, och skicka sedan igen eller avbryt."
        case .nothingToChange: "Det är redan så. Inget ändrades."
        case .notFrom: "Det går inte från {from} till {to}. Från {from} kan det gå till {allowed}."
        case .notFromFinal: "Det är {from}, och det är slutgiltigt. Logga ett nytt ärende i stället."
        case .missing: "Innan det kan bli {state}, fyll i: {fields}."
        case .required: "Fyll i: {field}."
        case .tooLong: "För lång text: {field}. Högst {limit} byte får plats."
        case .unknown: "Inställningarna har inget ”{value}” för {field}."
        case .unknownKnown: "Inställningarna har inget ”{value}” för {field}. Kända: {known}."
        case .outOfRange: "{value} är utanför gränserna för {field}."
        case .minutesRange: "Minuter går från 1 till 1440, inte {value}."
        case .wakeUpInPast: "{time} har passerat. Välj en tid som kommer."
        case .retired: "{id} är tagen ur bruk. Välj en annan artikel."
        case .choice: "{names} eller {last}"
        }
    }
}
