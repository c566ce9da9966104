/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case swedish = "sv"
    case japanese = "ja"

    /// The language, as a BCP 47 tag: `sv`.
    public var tag: String { rawValue }

    /// Which form of a word goes with a number.
    var plural: PluralRule {
        switch self {
        case .english, .swedish: .oneAndOther
        case .japanese: .always
        }
    }

    /// The language of a BCP 47 tag, its region and script left aside: `sv`, `ja-JP`. No other languages are known.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" }.lowercased()
        self.init(rawValue: primary)
    }

    /// The language of a locale's name as POSIX systems write it: `sv_SE.UTF-8`, `ja_JP`, `en_GB@euro`.
    public init?(locale: some StringProtocol) {
        self.init(tag: locale.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }

    /// The language that somebody wishes: the first setting that names one, else the locale's, else English.
    ///
    /// - Parameters:
    ///   - settings: BCP 47 tags, what counts most first.
    ///   - environment: the environment's variables; of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that says anything
    ///     counts, as POSIX.1-2017 has it (8.2, Internationalization Variables).
    public static func chosen(settings: [String?], environment: (String) -> String?) -> Language {
        for tag in settings {
            if let tag, let language = Language(tag: tag) { return language }
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        return locale.flatMap { Language(locale: $0) } ?? .english
    }

    /// Whether ASCII comes near to its letters.
    var isNearASCII: Bool { self != .japanese }
}

/// Which form of a word goes with a number.
enum PluralRule: Sendable {
    /// One form for 1, another for everything else (English, Swedish).
    case oneAndOther
    /// The last form always (Japanese).
    case always
}
