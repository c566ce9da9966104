/// Which tickets can hang together how: looked at before a relation is made, and before one comes back by undoing.
extension Ticket {
    /// Checks that this ticket, which does not have the relation, can get it.
    ///
    /// - Parameter isBack: whether it had it before and gets it back: then only what would be impossible is in the way,
    ///   not what one would not do anew.
    func checkRelation(_ link: Relations.Link, isBack: Bool = false, _ desk: Circumstances) throws(Rejection) {
        if link.ticket == id { throw .rule(.relatedToItself) }
        guard let other = desk.others[link.ticket] else { throw .notFound(.ticket(link.ticket)) }
        if isBack { return try checkComingBack(link.relation, other, desk) }
        if let target = parts.relations.mergedInto { throw .rule(.mergedAway(id, into: target)) }
        if let target = other.parts.relations.mergedInto { throw .rule(.mergedAway(other.id, into: target)) }
        switch link.relation {
        case .parent: try checkParent(other, desk)
        case .duplicate: try checkDuplicate(of: other)
        case .causedBy where ![.problem, .change].contains(other.id.type): throw .rule(.causeIsNoProblem(other.id))
        case .fixedBy where other.id.type != .change: throw .rule(.fixIsNoChange(other.id))
        case .mergedInto: try checkMerge(into: other, desk)
        case .causedBy, .fixedBy, .related, .splitFrom: break
        }
    }

    private func checkComingBack(
        _ relation: Relation, _ other: Ticket, _ desk: Circumstances
    ) throws(Rejection) {
        switch relation {
        case .parent: try checkParent(other, desk)
        case .duplicate:
            if let first = parts.relations.tickets(.duplicate).first { throw .rule(.duplicateAlready(id, of: first)) }
            if leadsHere(from: other, .duplicate, desk) { throw .rule(.duplicateOfItself(other.id)) }
        case .mergedInto:
            if leadsHere(from: other, .mergedInto, desk) { throw .rule(.mergedAway(other.id, into: id)) }
            let children = desk.children[id] ?? []
            if !children.isEmpty { throw .rule(.mergeOfParent(id, children.count)) }
            if parts.major.isActive { throw .rule(.mergeOfMajor(id)) }
        case .causedBy, .fixedBy, .related, .splitFrom: break
        }
    }

    /// Whether one comes from another ticket to this one along a relation of which each has at most one.
    private func leadsHere(from other: Ticket, _ relation: Relation, _ desk: Circumstances) -> Bool {
        var place: Ticket? = other
        for _ in 0...desk.others.count {
            guard let next = place?.parts.relations.tickets(relation).first else { return false }
            if next == id { return true }
            place = desk.others[next]
        }
        return true
    }

    private func checkParent(_ other: Ticket, _ desk: Circumstances) throws(Rejection) {
        for ticket in [self, other] where ![.incident, .request].contains(ticket.id.type) {
            throw .rule(.partOfWrongType(ticket.id))
        }
        if let parent = parts.relations.parent { throw .rule(.oneParent(id, parent)) }
        if let parent = other.parts.relations.parent { throw .rule(.parentIsChild(other.id, of: parent)) }
        let children = desk.children[id] ?? []
        if let first = children.first { throw .rule(.childHasChildren(id, first, children.count)) }
        if parts.major.isActive { throw .rule(.majorIsChild(id)) }
    }

    /// What is named is no duplicate itself, so that none is one of itself, by whatever way.
    private func checkDuplicate(of other: Ticket) throws(Rejection) {
        if let first = parts.relations.tickets(.duplicate).first { throw .rule(.duplicateAlready(id, of: first)) }
        if let first = other.parts.relations.tickets(.duplicate).first {
            throw .rule(first == id ? .duplicateOfItself(other.id) : .duplicateOfDuplicate(other.id, of: first))
        }
    }
}

extension Obstacle {
    static let relatedToItself = Obstacle(
        "relation.itself",
        Sentence(
            "A ticket has no relation to itself. Name another one.",
            swedish: "Ett ärende kan inte höra ihop med sig självt. Ange ett annat.",
            japanese: "チケットを自分自身に関連付けることはできません。別のチケットを指定してください。"))

    static let notByHand = Obstacle(
        "relation.by-hand",
        Sentence(
            "That relation comes from merging or splitting. Merge or split the ticket, or take the merge back.",
            swedish: "Den kopplingen kommer av att slå ihop eller dela. Slå ihop eller dela ärendet, eller upphäv det.",
            japanese: "この関係は統合または分割で作られます。統合・分割を行うか、統合を取り消してください。"))

    static func mergedAway(_ ticket: TicketID, into target: TicketID) -> Obstacle {
        Obstacle(
            "relation.merged",
            Sentence(
                "{ticket} was merged into {target}. Use {target}, or take the merge back first.",
                swedish: "{ticket} har slagits ihop med {target}. Använd {target}, eller upphäv det först.",
                japanese: "{ticket} は {target} に統合されています。{target} を使うか、先に統合を取り消してください。"),
            ["ticket": .ticket(ticket), "target": .ticket(target)])
    }

    static func causeIsNoProblem(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "relation.cause-type",
            Sentence(
                "Only a problem or a change can be behind a ticket, and {ticket} is neither. Name one of those.",
                swedish: "Bara ett problem eller en ändring kan ligga bakom, inte {ticket}. Ange ett sådant.",
                japanese: "原因にできるのは問題か変更だけです({ticket} はどちらでもありません)。問題か変更を指定してください。"),
            ["ticket": .ticket(ticket)])
    }

    static func fixIsNoChange(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "relation.fix-type",
            Sentence(
                "Only a change can mend a ticket, and {ticket} is none. Name a change.",
                swedish: "Bara en ändring kan rätta ett ärende, och {ticket} är ingen. Ange en ändring.",
                japanese: "修正元にできるのは変更だけです({ticket} は変更ではありません)。変更を指定してください。"),
            ["ticket": .ticket(ticket)])
    }

    static func partOfWrongType(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "relation.parent-type",
            Sentence(
                "Only incidents and requests can be parts of one another; {ticket} is neither. Relate it in another way.",
                swedish: "Bara incidenter och beställningar kan vara delar av varandra; {ticket} är inget av det. "
                    + "Koppla det på annat sätt.",
                japanese: "親子にできるのはインシデントと要求だけです({ticket} は対象外)。別の関係を使ってください。"),
            ["ticket": .ticket(ticket)])
    }

    static func oneParent(_ ticket: TicketID, _ parent: TicketID) -> Obstacle {
        Obstacle(
            "relation.one-parent",
            Sentence(
                "{ticket} is part of {parent} already. Detach it from there first.",
                swedish: "{ticket} är redan del av {parent}. Lösgör det därifrån först.",
                japanese: "{ticket} はすでに {parent} の子です。先にそこから外してください。"),
            ["ticket": .ticket(ticket), "parent": .ticket(parent)])
    }

    static func parentIsChild(_ other: TicketID, of parent: TicketID) -> Obstacle {
        Obstacle(
            "relation.one-level",
            Sentence(
                "{other} is itself part of {parent}, and parts have no parts. Attach this one to {parent}.",
                swedish: "{other} är självt del av {parent}, och delar har inga delar. Knyt det här till {parent}.",
                japanese: "{other} は {parent} の子で、子に子は持てません。{parent} に付けてください。"),
            ["other": .ticket(other), "parent": .ticket(parent)])
    }

    static func childHasChildren(_ ticket: TicketID, _ first: TicketID, _ count: Int) -> Obstacle {
        Obstacle(
            "relation.has-children",
            Sentence(
                "{ticket} has {count|one part|# parts} itself ({first}), and parts have no parts. Detach them first.",
                swedish: "{ticket} har självt {count|en del|# delar} ({first}), och delar har inga. Lösgör dem först.",
                japanese: "{ticket} には子が{count|# 件}あり({first})、子に子は持てません。先に外してください。"),
            ["ticket": .ticket(ticket), "first": .ticket(first), "count": .number(Int64(count))])
    }

    static func majorIsChild(_ ticket: TicketID) -> Obstacle {
        Obstacle(
            "relation.major-child",
            Sentence(
                "{ticket} is a major incident and can't be part of another. End that first, or attach the other to it.",
                swedish: "{ticket} är en större incident och kan inte vara del av en annan. "
                    + "Avsluta det först, eller knyt den andra till den.",
                japanese: "{ticket} は重大インシデントなので子にできません。先に終了するか、相手をこちらに付けてください。"),
            ["ticket": .ticket(ticket)])
    }

    static func duplicateAlready(_ ticket: TicketID, of other: TicketID) -> Obstacle {
        Obstacle(
            "relation.duplicate-already",
            Sentence(
                "{ticket} is noted as a duplicate of {other} already. Take that back first.",
                swedish: "{ticket} är redan noterat som dubblett av {other}. Ta tillbaka det först.",
                japanese: "{ticket} はすでに {other} の重複です。先にそれを解除してください。"),
            ["ticket": .ticket(ticket), "other": .ticket(other)])
    }

    static func duplicateOfItself(_ other: TicketID) -> Obstacle {
        Obstacle(
            "relation.duplicate-itself",
            Sentence(
                "{other} is noted as a duplicate of this one. Take that back first.",
                swedish: "{other} är noterat som dubblett av det här. Ta tillbaka det först.",
                japanese: "{other} はこのチケットの重複です。先にそれを解除してください。"),
            ["other": .ticket(other)])
    }

    static func duplicateOfDuplicate(_ other: TicketID, of first: TicketID) -> Obstacle {
        Obstacle(
            "relation.duplicate-of-duplicate",
            Sentence(
                "{other} is itself a duplicate of {first}. Name {first}.",
                swedish: "{other} är självt en dubblett av {first}. Ange {first}.",
                japanese: "{other} 自体が {first} の重複です。{first} を指定してください。"),
            ["other": .ticket(other), "first": .ticket(first)])
    }
}
