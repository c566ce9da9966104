/// The categories of causes that a desk has unless its settings name others.
public enum CauseCategory: String, Worded {
    case change, configuration, capacity, hardware, software, vendor
    case humanError = "human-error"
    case security, environment, unknown

    public var words: Sentence {
        switch self {
        case .change: Sentence("a change", swedish: "en ändring", japanese: "変更")
        case .configuration: Sentence("configuration", swedish: "konfiguration", japanese: "設定")
        case .capacity: Sentence("capacity", swedish: "kapacitet", japanese: "容量不足")
        case .hardware: Sentence("hardware", swedish: "maskinvara", japanese: "ハードウェア")
        case .software: Sentence("a software fault", swedish: "ett programfel", japanese: "ソフトウェア不具合")
        case .vendor: Sentence("a vendor", swedish: "en leverantör", japanese: "ベンダー")
        case .humanError: Sentence("a human error", swedish: "den mänskliga faktorn", japanese: "人的ミス")
        case .security: Sentence("a security matter", swedish: "en säkerhetshändelse", japanese: "セキュリティ")
        case .environment: Sentence("power or climate", swedish: "el eller klimat", japanese: "電源・空調")
        case .unknown: Sentence("unknown", swedish: "okänd", japanese: "不明")
        }
    }

    /// What fills a place with a category of the settings: a name of the list above in words, others as they are.
    public static func value(_ category: String) -> WordedValue {
        CauseCategory(rawValue: category).map { .name($0) } ?? .text(category)
    }

    /// The categories' names.
    public static let standard = allCases.map(\.rawValue)
}
