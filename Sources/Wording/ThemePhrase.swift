/// Choosing a theme, and what may be wrong with one.
public enum ThemePhrase: String, PhraseArea {
    case title
    case dark, light, terminal
    case own, builtin, broken
    case kept, readAnew, goesOn
    case place, placeKey, hint
    case noSuchTheme, notText, unknownToken, badColor
    case needsAppearance, needsTable, needsStyle, needsColor, needsSwitch

    /// The words in English.
    public var english: String {
        switch self {
        case .title: "Theme"
        case .dark: "for dark screens"
        case .light: "for light screens"
        case .terminal: "the terminal's own colours"
        case .own: "your own"
        case .builtin: "built in"
        case .broken: "can't be used"
        case .kept: "Theme {name} is kept in {path}."
        case .readAnew: "Theme {name} was read anew."
        case .goesOn: "{summary} Theme {name} stays."
        case .place: "{place}: {text}."
        case .placeKey: "{place}: {key}: {text}."
        case .hint: "Correct it; a console that is open takes it at once."
        case .noSuchTheme: "there is no such theme; built in are {known}"
        case .notText: "not a theme: it must be UTF-8 text of at most 1 MiB"
        case .unknownToken: "there is no such style; nearest: “{nearest}” (quote names that have dots)"
        case .badColor: "“{value}” is no colour; write \"#rrggbb\", \"default\", 0 to 255, or a name from [palette]"
        case .needsAppearance: "must be \"dark\", \"light\" or \"terminal\""
        case .needsTable: "must be a table"
        case .needsStyle: "must be a table such as {example}"
        case .needsColor: "must be a colour"
        case .needsSwitch: "must be true or false"
        }
    }
}

extension ThemePhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .title: "Tema"
        case .dark: "för mörka skärmar"
        case .light: "för ljusa skärmar"
        case .terminal: "terminalens egna färger"
        case .own: "ditt eget"
        case .builtin: "inbyggt"
        case .broken: "går inte att använda"
        case .kept: "Temat {name} är sparat i {path}."
        case .readAnew: "Temat {name} lästes in på nytt."
        case .goesOn: "{summary} Temat {name} är kvar."
        case .place: "{place}: {text}."
        case .placeKey: "{place}: {key}: {text}."
        case .hint: "Rätta det; en öppen konsol tar det genast."
        case .noSuchTheme: "det finns inget sådant tema; inbyggda är {known}"
        case .notText: "inget tema: det måste vara UTF-8-text på högst 1 MiB"
        case .unknownToken:
            "det finns ingen sådan stil; närmast: ”{nearest}” (namn med punkter ska stå inom citattecken)"
        case .badColor:
            "”{value}” är ingen färg; skriv \"#rrggbb\", \"default\", 0 till 255 eller ett namn ur [palette]"
        case .needsAppearance: "måste vara \"dark\", \"light\" eller \"terminal\""
        case .needsTable: "måste vara en tabell"
        case .needsStyle: "måste vara en tabell som {example}"
        case .needsColor: "måste vara en färg"
        case .needsSwitch: "måste vara true eller false"
        }
    }

    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .title: "テーマ"
        case .dark: "暗い画面向け"
        case .light: "明るい画面向け"
        case .terminal: "端末の色のまま"
        case .own: "自作"
        case .builtin: "組み込み"
        case .broken: "使用できません"
        case .kept: "テーマ {name} を {path} に保存しました。"
        case .readAnew: "テーマ {name} を読み直しました。"
        case .goesOn: "{summary} テーマは {name} のままです。"
        case .place: "{place}: {text}。"
        case .placeKey: "{place}: {key}: {text}。"
        case .hint: "直すと、開いているコンソールにすぐ反映されます。"
        case .noSuchTheme: "そのようなテーマはありません。組み込み: {known}"
        case .notText: "テーマではありません。1 MiB 以下の UTF-8 テキストにしてください"
        case .unknownToken: "そのようなスタイルはありません。近いもの: 「{nearest}」（点を含む名前は引用符で囲みます）"
        case .badColor: "「{value}」は色ではありません。\"#rrggbb\"、\"default\"、0～255、または [palette] の名前を書きます"
        case .needsAppearance: "\"dark\"、\"light\"、\"terminal\" のいずれかにしてください"
        case .needsTable: "テーブルにしてください"
        case .needsStyle: "{example} のようなテーブルにしてください"
        case .needsColor: "色にしてください"
        case .needsSwitch: "true か false にしてください"
        }
    }
}
