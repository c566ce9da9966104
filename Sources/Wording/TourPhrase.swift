/// The tour of the practice desk.
public enum TourPhrase: String, PhraseArea {
    case head, leave, close
    case move, open, back, filter, take, note, undo, palette, help, end
    case onlyPractice

    /// The words in English.
    public var english: String {
        switch self {
        case .head: "Tour {step}/{of}"
        case .leave: "({key} leaves)"
        case .close: "({key} closes)"
        case .move: "{down} and {up} go through the queue."
        case .open: "{open} opens the ticket: its clocks, and all that happened."
        case .back: "{back} leads back to the queue."
        case .filter: "{filter} filters: clear the line, type to:none, then {apply}."
        case .take: "{take} makes a ticket yours."
        case .note: "{note} writes a note: a few words, then {send}."
        case .undo: "{undo} takes your last step back."
        case .palette: "{palette} finds every action by its name; {back} closes it."
        case .help: "{help} tells the keys of the place you are in; {back} closes it."
        case .end: "That was the tour. Nothing here is real: try things. A desk of your own: vakt init"
        case .onlyPractice: "The tour is on the practice desk: vakt demo"
        }
    }
}

extension TourPhrase {
    /// The words in Swedish.
    public var swedish: String {
        switch self {
        case .head: "Rundtur {step}/{of}"
        case .leave: "({key} avslutar)"
        case .close: "({key} stänger)"
        case .move: "{down} och {up} går genom kön."
        case .open: "{open} öppnar ärendet: dess klockor och allt som hänt."
        case .back: "{back} leder tillbaka till kön."
        case .filter: "{filter} filtrerar: töm raden, skriv to:none och sedan {apply}."
        case .take: "{take} gör ett ärende till ditt."
        case .note: "{note} skriver en anteckning: några ord, sedan {send}."
        case .undo: "{undo} ångrar ditt senaste steg."
        case .palette: "{palette} hittar varje åtgärd på namnet; {back} stänger."
        case .help: "{help} visar tangenterna där du är; {back} stänger."
        case .end: "Det var rundturen. Inget här är på riktigt: prova fritt. En egen desk: vakt init"
        case .onlyPractice: "Rundturen finns på övningsdesken: vakt demo"
        }
    }

    /// The words in Japanese.
    public var japanese: String {
        switch self {
        case .head: "ツアー {step}/{of}"
        case .leave: "（{key} で終了）"
        case .close: "（{key} で閉じる）"
        case .move: "{down} と {up} でキューを移動します。"
        case .open: "{open} でチケットを開きます。期限とこれまでの経緯が見られます。"
        case .back: "{back} でキューに戻ります。"
        case .filter: "{filter} で絞り込みます。行を消して to:none と入力し、{apply}。"
        case .take: "{take} でチケットを自分の担当にします。"
        case .note: "{note} でメモを書きます。短く書いて {send}。"
        case .undo: "{undo} で直前の操作を元に戻します。"
        case .palette: "{palette} であらゆる操作を名前から探せます。{back} で閉じます。"
        case .help: "{help} で今いる場所のキーを確認できます。{back} で閉じます。"
        case .end: "ツアーは以上です。ここは練習用なので自由に試せます。自分のデスクを作るには vakt init"
        case .onlyPractice: "ツアーは練習用デスクにあります：vakt demo"
        }
    }
}
