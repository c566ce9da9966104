/// Somebody who needs the desk's help.
struct StoryPerson: Sendable, Equatable {
    /// The local part of the address, unique.
    var user: String
    var name: String
    var site: String
    /// The part of the company, or who a person outside it works for.
    var department: String
    var host: String = "example.com"

    var address: String { "\(user)@\(host)" }
}

extension StoryPerson {
    static let all: [StoryPerson] = stockholm + gothenburg + osaka + london + outside

    private static let stockholm: [StoryPerson] = [
        StoryPerson(user: "helena.brandt", name: "Helena Brandt", site: "Stockholm", department: "Sales"),
        StoryPerson(user: "anders.nyqvist", name: "Anders Nyqvist", site: "Stockholm", department: "Management"),
        StoryPerson(user: "ulrika.mattsson", name: "Ulrika Mattsson", site: "Stockholm", department: "Finance"),
        StoryPerson(user: "per.stenberg", name: "Per Stenberg", site: "Stockholm", department: "Development"),
        StoryPerson(user: "fatima.saleh", name: "Fatima Saleh", site: "Stockholm", department: "Purchasing"),
        StoryPerson(user: "gun.aberg", name: "Gun Åberg", site: "Stockholm", department: "Reception"),
        StoryPerson(user: "viktor.hallin", name: "Viktor Hallin", site: "Stockholm", department: "Development"),
        StoryPerson(user: "anna.lofgren", name: "Anna Löfgren", site: "Stockholm", department: "People"),
    ]

    private static let gothenburg: [StoryPerson] = [
        StoryPerson(user: "marcus.lindh", name: "Marcus Lindh", site: "Gothenburg", department: "Finance"),
        StoryPerson(user: "britt.soderlund", name: "Britt Söderlund", site: "Gothenburg", department: "Logistics"),
        StoryPerson(user: "niklas.ohman", name: "Niklas Öhman", site: "Gothenburg", department: "Production"),
        StoryPerson(user: "camilla.ask", name: "Camilla Ask", site: "Gothenburg", department: "Production"),
        StoryPerson(user: "rolf.engdahl", name: "Rolf Engdahl", site: "Gothenburg", department: "Service"),
        StoryPerson(user: "sara.tornqvist", name: "Sara Törnqvist", site: "Gothenburg", department: "Quality"),
        StoryPerson(user: "jonas.berglund", name: "Jonas Berglund", site: "Gothenburg", department: "Finance"),
    ]

    private static let osaka: [StoryPerson] = [
        StoryPerson(user: "yamamoto.k", name: "山本 健二", site: "Osaka", department: "営業部"),
        StoryPerson(user: "sato.yuko", name: "佐藤 裕子", site: "Osaka", department: "経理部"),
        StoryPerson(user: "tanaka.m", name: "田中 誠", site: "Osaka", department: "技術部"),
        StoryPerson(user: "kobayashi.a", name: "小林 彩", site: "Osaka", department: "総務部"),
        StoryPerson(user: "ito.shinji", name: "伊藤 慎司", site: "Osaka", department: "営業部"),
        StoryPerson(user: "watanabe.r", name: "渡辺 玲奈", site: "Osaka", department: "人事部"),
        StoryPerson(user: "kimura.t", name: "木村 隆", site: "Osaka", department: "品質保証部"),
        StoryPerson(user: "ogawa.n", name: "小川 直美", site: "Osaka", department: "営業部"),
    ]

    private static let london: [StoryPerson] = [
        StoryPerson(user: "claire.hodgson", name: "Claire Hodgson", site: "London", department: "Sales"),
        StoryPerson(user: "david.okafor", name: "David Okafor", site: "London", department: "Warehouse"),
        StoryPerson(user: "emily.pritchard", name: "Emily Pritchard", site: "London", department: "Marketing"),
        StoryPerson(user: "rahul.mehta", name: "Rahul Mehta", site: "London", department: "Finance"),
        StoryPerson(user: "siobhan.kelly", name: "Siobhán Kelly", site: "London", department: "Support"),
        StoryPerson(user: "george.bannister", name: "George Bannister", site: "London", department: "Legal"),
        StoryPerson(user: "zoe.martin", name: "Zoë Martin", site: "London", department: "Sales"),
        StoryPerson(user: "peter.lamb", name: "Peter Lamb", site: "London", department: "Management"),
    ]

    private static let outside: [StoryPerson] = [
        StoryPerson(
            user: "order", name: "Båtvarvet Ekö", site: "Norrtälje", department: "Dealer", host: "example.org"),
        StoryPerson(user: "monitoring", name: "Monitoring", site: "Stockholm", department: "Platform"),
        StoryPerson(
            user: "dockmaster", name: "Harwick Chandlers", site: "Ipswich", department: "Dealer", host: "example.org"),
    ]
}
