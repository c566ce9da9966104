import Desk

/// Pages of a made-up help, each in three languages under the same name, and runbooks called like alerts.
enum MadePages {
    private struct Thing {
        var name: String
        var english: String
        /// In Swedish as it stands alone, and as *the* one.
        var swedish: (some: String, the: String)
        var japanese: String
    }

    private static let things = [
        Thing(name: "printer", english: "printer", swedish: ("skrivare", "skrivaren"), japanese: "プリンター"),
        Thing(
            name: "vpn", english: "VPN connection", swedish: ("VPN-anslutning", "VPN-anslutningen"), japanese: "VPN接続"),
        Thing(name: "password", english: "password", swedish: ("lösenord", "lösenordet"), japanese: "パスワード"),
        Thing(name: "folder", english: "shared folder", swedish: ("gruppmapp", "gruppmappen"), japanese: "共有フォルダー"),
        Thing(name: "mailbox", english: "mailbox", swedish: ("brevlåda", "brevlådan"), japanese: "メールボックス"),
        Thing(name: "headset", english: "headset", swedish: ("hörlurar", "hörlurarna"), japanese: "ヘッドセット"),
        Thing(name: "phone", english: "mobile phone", swedish: ("mobiltelefon", "mobiltelefonen"), japanese: "携帯電話"),
        Thing(
            name: "dock", english: "docking station", swedish: ("dockningsstation", "dockningsstationen"),
            japanese: "ドッキングステーション"),
        Thing(name: "calendar", english: "calendar", swedish: ("kalender", "kalendern"), japanese: "カレンダー"),
        Thing(name: "backup", english: "backup", swedish: ("säkerhetskopia", "säkerhetskopian"), japanese: "バックアップ"),
        Thing(name: "certificate", english: "certificate", swedish: ("certifikat", "certifikatet"), japanese: "証明書"),
        Thing(name: "projector", english: "projector", swedish: ("projektor", "projektorn"), japanese: "プロジェクター"),
    ]

    /// Titles with a place for the thing: English, Swedish (*some* or *the*), Japanese.
    private static let matters: [(name: String, english: String, swedish: String, japanese: String)] = [
        ("silent", "The % does not respond", "$ svarar inte", "%が応答しない"),
        ("replace", "Replace the %", "Byt ut $", "%を交換する"),
        ("order", "Order a %", "Beställ %", "%を注文する"),
        ("slow", "Why is the % so slow?", "Varför är $ så långsam?", "%が遅いのはなぜですか"),
        ("share", "Share the % with a colleague", "Dela $ med en kollega", "%を同僚と共有する"),
        ("home", "Use the % from home", "Använd $ hemifrån", "自宅で%を使う"),
        ("protect", "Protect the % against intruders", "Skydda $ mot intrång", "%を不正アクセスから守る"),
        ("move", "Move the % to a new computer", "Flytta $ till en ny dator", "%を新しいパソコンに移す"),
    ]

    private static let conditions = [
        "Down", "QueueFull", "LatencyHigh", "CertificateExpiring", "DiskAlmostFull", "RestartsTooOften",
    ]

    /// Writes `pages` with a folder for each language, and `runbooks`, below a directory.
    static func write(into directory: String) throws {
        for language in ["en", "sv", "ja"] {
            let folder = directory + "/pages/" + language
            try DeskFile.makeDirectories(folder)
            for thing in things {
                for place in matters.indices {
                    let text = "# \(title(place, thing, language))\n\n\(text(place, thing, language))\n"
                    let path = "\(folder)/\(thing.name)-\(matters[place].name).md"
                    try DeskFile.create(unsynced: path, text, mode: 0o600)
                }
            }
        }
        try DeskFile.makeDirectories(directory + "/runbooks")
        for thing in things {
            for condition in conditions {
                let name = thing.name.prefix(1).uppercased() + thing.name.dropFirst() + condition
                let others = conditions.filter { $0 != condition }.joined(separator: ", ")
                let text = "# \(name)\n\n## Meaning\n\nThe \(thing.english) is in trouble; see also \(others).\n"
                try DeskFile.create(unsynced: "\(directory)/runbooks/\(name).md", text, mode: 0o600)
            }
        }
    }

    private static func title(_ place: Int, _ thing: Thing, _ language: String) -> String {
        let matter = matters[place]
        let title =
            switch language {
            case "sv":
                matter.swedish.replacing("$", with: thing.swedish.the).replacing("%", with: thing.swedish.some)
            case "ja": matter.japanese.replacing("%", with: thing.japanese)
            default: matter.english.replacing("%", with: thing.english)
            }
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// A page speaks of its neighbours too: what is near and not meant.
    private static func text(_ place: Int, _ thing: Thing, _ language: String) -> String {
        let neighbour = matters.indices.map { ($0 + place + 1) % matters.count }.prefix(3)
        let others = neighbour.map { "- " + title($0, thing, language) }.joined(separator: "\n")
        switch language {
        case "sv": return "Så här gör du med \(thing.swedish.the). Börja om datorn först.\n\n## Se även\n\n" + others
        case "ja": return "\(thing.japanese)について説明します。まずパソコンを再起動してください。\n\n## 関連項目\n\n" + others
        default: return "What to do with the \(thing.english). Restart the computer first.\n\n## See also\n\n" + others
        }
    }
}
