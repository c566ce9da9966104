/// What a security incident is.
public enum SecuritySubkind: String, Worded {
    case unauthorisedAccess = "unauthorised-access"
    case malware, phishing
    case dataLeak = "data-leak"

    public var words: Sentence {
        switch self {
        case .unauthorisedAccess:
            Sentence("unauthorised access", swedish: "obehörig åtkomst", japanese: "不正アクセス")
        case .malware: Sentence("malware", swedish: "skadlig kod", japanese: "マルウェア")
        case .phishing: Sentence("phishing", swedish: "nätfiske", japanese: "フィッシング")
        case .dataLeak: Sentence("data leak", swedish: "dataläcka", japanese: "情報漏えい")
        }
    }
}
