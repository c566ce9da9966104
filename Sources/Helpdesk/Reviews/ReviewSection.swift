/// A section of a post-incident review, in the order in which it is read.
///
/// The sections follow blameless post-mortems: Beyer, Jones, Petoff, Murphy (eds.), *Site Reliability Engineering*,
/// O'Reilly 2016, chapter 15 and appendix D; "detection" and "trigger" are told apart from the causes there too.
public enum ReviewSection: String, Worded {
    case summary, impact, timeline, detection
    case causes, trigger
    case wentWell = "went-well"
    case wentWrong = "went-wrong"
    case lucky, lessons

    public var words: Sentence {
        switch self {
        case .summary: Sentence("Summary", swedish: "Sammanfattning", japanese: "概要")
        case .impact: Sentence("Impact", swedish: "Påverkan", japanese: "影響")
        case .timeline: Sentence("Timeline", swedish: "Tidslinje", japanese: "時系列")
        case .detection: Sentence("Detection", swedish: "Upptäckt", japanese: "検知")
        case .causes: Sentence("Root causes", swedish: "Grundorsaker", japanese: "根本原因")
        case .trigger: Sentence("Trigger", swedish: "Utlösande händelse", japanese: "引き金")
        case .wentWell: Sentence("What went well", swedish: "Det som gick bra", japanese: "うまくいったこと")
        case .wentWrong: Sentence("What went wrong", swedish: "Det som gick fel", japanese: "うまくいかなかったこと")
        case .lucky: Sentence("Where we were lucky", swedish: "Där vi hade tur", japanese: "幸運だったこと")
        case .lessons: Sentence("Lessons", swedish: "Lärdomar", japanese: "教訓")
        }
    }

    /// What must be written before a review is complete.
    public static let needed: [ReviewSection] = [.summary, .impact, .causes, .lessons]
}
