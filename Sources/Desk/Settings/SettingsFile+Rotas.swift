import Helpdesk
import Primitives

extension SettingsFile {
    /// The tables of `rotas`.
    static func rotas(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> [Rota] {
        var rotas: [Rota] = []
        for table in try file.subtables("rotas") ?? [] {
            try table.allow(["team", "zone", "hours", "layers"])
            let team = try table.required("team")
            try known(team, settings.teams.map(\.name), table, "team")
            if rotas.contains(where: { $0.team == team }) { throw table.error("team", .duplicate(team)) }
            var rota = Rota(team: team, zone: settings.zone, layers: [])
            if let name = try table.text("zone") {
                guard let zone = ZoneNames.zone(name) else {
                    throw table.error("zone", .unknownValue(name, known: ZoneNames.nearest(to: name)))
                }
                (rota.zone, rota.hasOwnZone) = (zone, true)
            }
            rota.hours = try dutyHours(table)
            let people = settings.operators.map(\.name)
            guard let layers = try table.subtables("layers"), !layers.isEmpty else {
                throw table.error("layers", .missing)
            }
            for layer in layers {
                let read = try rotaLayer(layer, people)
                if rota.layers.contains(where: { $0.name == read.name }) {
                    throw layer.error("name", .duplicate(read.name))
                }
                rota.layers.append(read)
            }
            try checkOrder(rota, layers)
            rotas.append(rota)
        }
        return rotas
    }

    private static func rotaLayer(_ table: SettingsTable, _ people: [String]) throws(SettingsError) -> RotaLayer {
        try table.allow(["name", "over", "people", "turn", "from", "hours"])
        let name = try table.required("name")
        let own = try table.texts("people")
        if own.isEmpty { throw table.error("people", .missing) }
        for person in own { try known(person, people, table, "people") }
        let turn = try table.required("turn")
        guard let length = DurationText.milliseconds(turn), RotaLayer.turns.contains(length) else {
            throw table.error("turn", .outOfRange(turn, expected: "a length such as 12h, 1d or 7d, from 1h to 365d"))
        }
        let from = try table.required("from")
        guard let start = localTime(from) else {
            throw table.error("from", .outOfRange(from, expected: "a local time such as 2026-01-05T08:00"))
        }
        return RotaLayer(
            name: name, over: try table.text("over"), people: own, turn: length, from: start,
            hours: try dutyHours(table))
    }

    /// Layers lie over layers that are there, and never in a circle.
    private static func checkOrder(_ rota: Rota, _ tables: [SettingsTable]) throws(SettingsError) {
        let names = rota.layers.map(\.name)
        for (layer, table) in zip(rota.layers, tables) {
            if let over = layer.over { try known(over, names, table, "over") }
        }
        guard let first = rota.cycle.first, let place = names.firstIndex(of: first) else { return }
        let circle = rota.cycle.joined(separator: " → ")
        throw tables[place].error(
            "over", .outOfRange(circle, expected: "layers that do not lie over each other in a circle"))
    }

    private static func dutyHours(_ table: SettingsTable) throws(SettingsError) -> DutyHours {
        do {
            return try DutyHours(try table.texts("hours"))
        } catch let mistake as DutyHours.Mistake {
            switch mistake {
            case .notHours(let text):
                throw table.error(
                    "hours", .outOfRange(text, expected: "days and hours such as mon-fri 08:00-17:00"))
            case .overlap(let text):
                throw table.error("hours", .outOfRange(text, expected: "hours that are in none of the others"))
            }
        } catch let error as SettingsError {
            throw error
        } catch {
            return .always
        }
    }

    static func known(
        _ name: String, _ names: [String], _ table: SettingsTable, _ key: String
    ) throws(SettingsError) {
        guard !names.contains(name) else { return }
        throw table.error(key, .unknownValue(name, known: Nearest.names(to: name, in: names)))
    }

    /// `2026-01-05T08:00` as if it were UTC.
    static func localTime(_ text: String) -> Timestamp? {
        guard text.utf8.count == 16 else { return nil }
        return Timestamp(rfc3339: text + ":00Z")
    }

    static func localText(_ time: Timestamp) -> String { String(time.rfc3339.prefix(16)) }

    /// The tables as a `desk.toml` has them.
    static func rotas(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Who is on call. A rota has layers of people who take turns, changed at a local time that stays the same when
            # clocks are changed. Layers that lie over no other are lines: the first is called first, the next stands behind
            # it. A layer over another one takes its place in the hours in which it has somebody. `hours` of a rota: when
            # somebody must be on call (a gap is one only there); of a layer: when it has somebody. Without them, always.

            """
        for rota in settings.rotas {
            out += "[[rotas]]\nteam = \(quoted(rota.team))\n"
            if rota.hasOwnZone { out += "zone = \(quoted(rota.zone.name))\n" }
            if !rota.hours.texts.isEmpty { out += "hours = \(list(rota.hours.texts))\n" }
            for layer in rota.layers { out += "\n" + text(of: layer) }
            out += "\n"
        }
        return out + (examples && settings.rotas.isEmpty ? rotaExample : "")
    }

    private static func text(of layer: RotaLayer) -> String {
        var out = "[[rotas.layers]]\nname = \(quoted(layer.name))\n"
        if let over = layer.over { out += "over = \(quoted(over))\n" }
        out += "people = \(list(layer.people))\n"
        out += "turn = \(quoted(DurationText.text(layer.turn)))\n"
        out += "from = \(quoted(localText(layer.from)))\n"
        if !layer.hours.texts.isEmpty { out += "hours = \(list(layer.hours.texts))\n" }
        return out
    }

    private static let rotaExample = """
        # [[rotas]]
        # team = "network"
        # zone = "Europe/Stockholm"
        # [[rotas.layers]]
        # name = "primary"
        # people = ["anna", "bengt"]
        # turn = "7d"
        # from = "2026-01-05T08:00"
        # [[rotas.layers]]
        # name = "weekend"
        # over = "primary"
        # people = ["carl"]
        # turn = "7d"
        # from = "2026-01-05T08:00"
        # hours = ["fri 17:00-24:00", "sat-sun 00:00-24:00"]

        """
}
