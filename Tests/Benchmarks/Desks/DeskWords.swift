/// What made-up tickets are made of.
enum DeskWords {
    /// Every title and text is drawn from these, evenly: each is a common word.
    static let all = """
        mail outlook vpn printer login password reset slow crash timeout certificate disk full backup network switch \
        wifi laptop screen driver update license invoice export import report database replica node deploy pipeline \
        queue worker memory leak cpu alert
        """.split(separator: " ").map(String.init)
    static let people = "anna bengt cecilia david eva fredrik gunilla hiro ikumi johan karin lars mika nils olle petra"
        .split(separator: " ").map(String.init)
    static let teams = ["desk", "network", "workplace", "platform"]
    static let services = ["mail", "vpn", "printing", "erp", "intranet", "database"]
    /// In the title of every seventh ticket, and somewhere in two of three.
    static let common = "printer"
    /// In every 9,973rd ticket.
    static let rare = "zeppelin"

    /// Whether a ticket's title has the rare word.
    static func isRare(_ index: Int) -> Bool { index % 9_973 == 17 }
}
