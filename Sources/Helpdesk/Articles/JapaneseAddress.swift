/// Finds Japanese addresses without a postal mark: a prefecture or a ward of a great city, a town, and numbers.
struct JapaneseAddress {
    let text: AddressText

    private static let prefectures = [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県",
        "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県",
        "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県",
        "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県",
        "宮崎県", "鹿児島県", "沖縄県",
    ]
    private static let cities = [
        "千代田区", "中央区", "港区", "新宿区", "文京区", "台東区", "墨田区", "江東区", "品川区", "目黒区", "大田区",
        "世田谷区", "渋谷区", "中野区", "杉並区", "豊島区", "北区", "荒川区", "板橋区", "練馬区", "足立区", "葛飾区",
        "江戸川区", "札幌市", "仙台市", "さいたま市", "千葉市", "横浜市", "川崎市", "相模原市", "新潟市", "静岡市",
        "浜松市", "名古屋市", "京都市", "大阪市", "堺市", "神戸市", "岡山市", "広島市", "北九州市", "福岡市", "熊本市",
    ]

    /// So many characters may stand between a town's name and its first number.
    private static let longest = 24

    /// Where an address that begins here ends: behind its numbers, and the room of a building.
    func end(_ start: Int) -> Int? {
        var place = start
        if let code = code(start) { place = code }
        guard let named = text.skip(Self.prefectures, at: place) ?? text.skip(Self.cities, at: place) else {
            return nil
        }
        var number = named
        while number < text.scalars.count, number < named + Self.longest, Self.isName(text.scalars[number]) {
            number += 1
        }
        guard let end = numbers(number) else { return nil }
        return building(end) ?? end
    }

    /// Behind `123-4567` and a blank, as it stands before an address; a full postal mark is known by itself.
    private func code(_ start: Int) -> Int? {
        guard let first = text.digits(at: start, 3...3), let hyphen = text.skip(Self.hyphens, at: first.upperBound),
            let last = text.digits(at: hyphen, 4...4)
        else { return nil }
        return text.gap(at: last.upperBound) ?? last.upperBound
    }

    private static let hyphens = ["-", "－", "‐", "−", "ー", "–", "の"]

    /// `1-2-3`, `１丁目２番３号`: two numbers at least, or one with its unit.
    private func numbers(_ start: Int) -> Int? {
        var (place, end, count, hasUnit) = (start, start, 0, false)
        while count < 5, let number = text.digits(at: place, 1...4) {
            (end, count) = (number.upperBound, count + 1)
            if let unit = text.skip(["丁目", "番地", "番", "号"], at: end) {
                (place, end, hasUnit) = (unit, unit, true)
                if let next = text.skip(Self.hyphens, at: unit) { place = next }
            } else if let next = text.skip(Self.hyphens, at: end) {
                place = next
            } else {
                break
            }
        }
        return count > 1 || hasUnit ? end : nil
    }

    /// Behind the building's name, where a room follows it: `グランドビル302号室`.
    private func building(_ start: Int) -> Int? {
        var place = text.blanks(at: start)
        let first = place
        while place < text.scalars.count, place < first + Self.longest,
            Self.isName(text.scalars[place]) || Self.isKatakana(text.scalars[place])
        {
            place += 1
        }
        guard let number = text.digits(at: place, 1...4) else { return nil }
        return text.skip(["号室", "階", "号", "F"], at: number.upperBound)
    }

    /// Kanji and hiragana, of which names of towns are made, and katakana in a few of them.
    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x3007, 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x30A1...0x30FA: true
        default: false
        }
    }

    private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { (0x30A1...0x30FF).contains(scalar.value) }
}
