import Helpdesk

extension CustomerReport {
    /// The sentences of a report to a customer.
    enum Part: CaseIterable {
        case title, greeting, greetingTo, apology, happened, meant, did, changes, farewell
        case began, reported, service, affected, affectedStill
        case acknowledged, contained, told, resolved, nothingYet
        case cause, workaround, planned, weGoOn, weLookBack

        var sentence: Sentence {
            switch self {
            case .title: Sentence("{title} ({id})", swedish: "{title} ({id})", japanese: "{title} ({id})")
            case .greeting: Sentence("Hello,", swedish: "Hej!", japanese: "お客様各位")
            case .greetingTo: Sentence("Hello {name},", swedish: "Hej {name}!", japanese: "{name} 様")
            case .apology:
                Sentence(
                    "We are sorry for what this has meant for you. Here is what happened and what we do about it.",
                    swedish:
                        "Vi beklagar det besvär som detta har inneburit. Här är vad som hände och vad vi gör åt det.",
                    japanese: "このたびはご不便とご迷惑をおかけし、誠に申し訳ございません。経緯と対応をご報告いたします。")
            case .happened: Sentence("What happened", swedish: "Vad som hände", japanese: "発生した事象")
            case .meant: Sentence("What it meant for you", swedish: "Vad det innebar för er", japanese: "影響")
            case .did: Sentence("What we did", swedish: "Vad vi gjorde", japanese: "対応の経過")
            case .changes: Sentence("What we change", swedish: "Vad vi ändrar", japanese: "再発防止")
            case .farewell:
                Sentence(
                    "Please write to us if anything is unclear.", swedish: "Hör gärna av er om något är oklart.",
                    japanese: "ご不明な点がございましたら、お気軽にお問い合わせください。")
            default: storySentence
            }
        }

        private var storySentence: Sentence {
            switch self {
            case .began:
                Sentence(
                    "It began on {begin} and was reported to us on {time}: {title}.",
                    swedish: "Det började den {begin} och anmäldes till oss den {time}: {title}.",
                    japanese: "{begin}に発生し、{time}にご連絡をいただきました: {title}。")
            case .reported:
                Sentence(
                    "It was reported to us on {time}: {title}.", swedish: "Det anmäldes till oss den {time}: {title}.",
                    japanese: "{time}にご連絡をいただきました: {title}。")
            case .service: Sentence("the service", swedish: "tjänsten", japanese: "サービス")
            case .affected:
                Sentence(
                    "What was affected: {what}, from {time} to {end} ({span}).",
                    swedish: "Det som påverkades: {what}, från den {time} till den {end} ({span}).",
                    japanese: "影響範囲: {what}、{time}から{end}まで ({span})。")
            case .affectedStill:
                Sentence(
                    "What is affected: {what}, since {time}.", swedish: "Det som påverkas: {what}, sedan den {time}.",
                    japanese: "影響範囲: {what}、{time}から継続中。")
            case .acknowledged:
                Sentence("we began to work on it", swedish: "vi började arbeta med felet", japanese: "対応を開始しました")
            case .contained:
                Sentence(
                    "it no longer spread", swedish: "det spred sig inte längre", japanese: "影響の拡大を止めました")
            case .told: Sentence("we told you: {text}", swedish: "vi meddelade: {text}", japanese: "ご案内: {text}")
            case .resolved: Sentence("solved: {text}", swedish: "löst: {text}", japanese: "解決: {text}")
            case .nothingYet:
                Sentence("we look into it", swedish: "vi utreder det", japanese: "現在調査しております")
            default: outlookSentence
            }
        }

        private var outlookSentence: Sentence {
            switch self {
            case .cause:
                Sentence(
                    "We have found the cause: {category}.", swedish: "Vi har funnit orsaken: {category}.",
                    japanese: "原因は{category}と判明しております。")
            case .workaround:
                Sentence(
                    "What is in place now is a workaround; a lasting solution follows.",
                    swedish: "Det som gäller nu är en tillfällig lösning; en varaktig följer.",
                    japanese: "現在は暫定対応であり、恒久対応を進めてまいります。")
            case .planned:
                Sentence(
                    "A change that removes the cause is planned.",
                    swedish: "En ändring som tar bort orsaken är planerad.",
                    japanese: "原因を取り除く変更を計画しております。")
            case .weGoOn:
                Sentence(
                    "We go on until it is solved and keep you informed.",
                    swedish: "Vi fortsätter tills det är löst och håller er underrättade.",
                    japanese: "解決まで対応を続け、随時ご報告いたします。")
            default:
                Sentence(
                    "We go through what happened so that it does not happen again.",
                    swedish: "Vi går igenom det som hände så att det inte händer igen.",
                    japanese: "経緯を検証し、再発防止に努めてまいります。")
            }
        }
    }
}
