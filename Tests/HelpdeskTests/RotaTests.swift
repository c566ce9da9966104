import Helpdesk
import Primitives
import Testing

/// Europe/Stockholm in 2026.
let stockholm = NamedZone(
    name: "Europe/Stockholm",
    table: ZoneTable(
        before: 3_600,
        changes: [
            .init(from: instant("2026-03-29T01:00:00Z"), seconds: 7_200),
            .init(from: instant("2026-10-25T01:00:00Z"), seconds: 3_600),
        ]))

func instant(_ text: String) -> Timestamp { Timestamp(rfc3339: text) ?? Timestamp(milliseconds: 0) }

/// A local time as settings have it.
private func local(_ text: String) -> Timestamp { instant(text + ":00Z") }

func layer(
    _ name: String, _ people: [String], turn: Int64 = 7 * day, from: String = "2026-01-05T08:00", over: String? = nil,
    hours: [String] = []
) throws -> RotaLayer {
    RotaLayer(
        name: name, over: over, people: people, turn: turn, from: local(from), hours: try DutyHours(hours))
}

/// `anna 2026-01-05T07:00Z–2026-01-12T07:00Z`, as short as it can be compared.
private func told(_ shifts: [Shift]) -> [String] {
    shifts.map { "\($0.person) \($0.start.rfc3339.prefix(16))–\($0.end.rfc3339.prefix(16))" }
}

@Suite("Rotas")
struct RotaTests {
    @Test("hand over at the same local time before and after clocks are put forward and back")
    func daylightSaving() throws {
        let rota = Rota(team: "network", zone: stockholm, layers: [try layer("primary", ["anna", "bengt"])])
        let spring = rota.shifts(from: instant("2026-03-24T00:00:00Z"), to: instant("2026-04-07T00:00:00Z"))
        #expect(
            told(spring) == [
                "bengt 2026-03-23T07:00–2026-03-30T06:00", "anna 2026-03-30T06:00–2026-04-06T06:00",
                "bengt 2026-04-06T06:00–2026-04-13T06:00",
            ])
        let autumn = rota.shifts(from: instant("2026-10-24T00:00:00Z"), to: instant("2026-10-27T00:00:00Z"))
        #expect(
            told(autumn) == ["bengt 2026-10-19T06:00–2026-10-26T07:00", "anna 2026-10-26T07:00–2026-11-02T07:00"])
    }

    @Test("hand over at the change itself when clocks skip the hour, and once when they repeat it")
    func skippedHour() throws {
        let nightly = try layer("primary", ["anna", "bengt"], turn: day, from: "2026-01-01T02:30")
        let rota = Rota(team: "network", zone: stockholm, layers: [nightly])
        let spring = rota.shifts(from: instant("2026-03-28T12:00:00Z"), to: instant("2026-03-30T12:00:00Z"))
        #expect(
            told(spring).map { $0.suffix(33) } == [
                "2026-03-28T01:30–2026-03-29T01:00", "2026-03-29T01:00–2026-03-30T00:30",
                "2026-03-30T00:30–2026-03-31T00:30",
            ])
        let autumn = rota.shifts(from: instant("2026-10-24T12:00:00Z"), to: instant("2026-10-25T12:00:00Z"))
        #expect(
            told(autumn).map { $0.suffix(33) } == [
                "2026-10-24T00:30–2026-10-25T00:30", "2026-10-25T00:30–2026-10-26T01:30",
            ])
    }

    @Test("take turns day by day and half a day each, in order, from the first hand-over on")
    func turns() throws {
        let rota = Rota(
            team: "network", layers: [try layer("primary", ["anna", "bengt", "carl"], turn: 12 * hour)])
        let shifts = rota.shifts(from: instant("2026-01-04T08:00:00Z"), to: instant("2026-01-06T20:00:00Z"))
        #expect(shifts.map(\.person) == ["anna", "bengt", "carl"])
        #expect(shifts.first?.start == instant("2026-01-05T08:00:00Z"))
        #expect(rota.onCall(at: instant("2026-01-05T07:59:59Z")).isEmpty)
    }

    @Test("have several people on call, those of the first line in front")
    func lines() throws {
        let rota = Rota(
            team: "network",
            layers: [
                try layer("primary", ["anna"], hours: ["mon-fri 08:00-17:00"]), try layer("backup", ["bengt"]),
            ])
        #expect(rota.lines == ["primary", "backup"])
        #expect(rota.onCall(at: instant("2026-01-07T10:00:00Z")).map(\.person) == ["anna", "bengt"])
        #expect(rota.onCall(at: instant("2026-01-07T20:00:00Z")).map(\.person) == ["bengt"])
    }

    @Test("have layers over others while they have somebody, the last one on top")
    func over() throws {
        let rota = Rota(
            team: "network",
            layers: [
                try layer("primary", ["anna"]),
                try layer("weekend", ["carl"], over: "primary", hours: ["sat-sun"].map { $0 + " 00:00-24:00" }),
                try layer("sunday", ["dora"], over: "weekend", hours: ["sun 12:00-24:00"]),
            ])
        #expect(rota.lines == ["primary"])
        let shifts = rota.shifts(from: instant("2026-01-09T12:00:00Z"), to: instant("2026-01-12T12:00:00Z"))
        #expect(
            told(shifts) == [
                "anna 2026-01-05T08:00–2026-01-10T00:00", "carl 2026-01-10T00:00–2026-01-11T12:00",
                "dora 2026-01-11T12:00–2026-01-12T00:00", "anna 2026-01-12T00:00–2026-01-12T08:00",
                "anna 2026-01-12T08:00–2026-01-17T00:00",
            ])
    }

    @Test("that lie over each other in a circle are told")
    func cycle() throws {
        let circle = Rota(
            team: "network",
            layers: [
                try layer("a", ["anna"], over: "c"), try layer("b", ["anna"], over: "a"),
                try layer("c", ["anna"], over: "b"), try layer("d", ["anna"], over: "c"),
            ])
        #expect(circle.cycle == ["a", "c", "b", "a"])
        #expect(Rota(team: "x", layers: [try layer("a", ["anna"], over: "a")]).cycle == ["a", "a"])
        #expect(Rota(team: "x", layers: [try layer("a", []), try layer("b", [], over: "a")]).cycle.isEmpty)
    }

    @Test("show gaps only in the hours in which somebody must be on call")
    func gaps() throws {
        let rota = Rota(
            team: "network", hours: try DutyHours(["mon-fri 08:00-18:00"]),
            layers: [try layer("primary", ["anna"], hours: ["mon-thu 08:00-18:00", "fri 08:00-12:00"])])
        let gaps = rota.gaps(from: instant("2026-01-12T00:00:00Z"), to: instant("2026-01-26T00:00:00Z"))
        #expect(
            gaps
                == ["2026-01-16", "2026-01-23"].map { date in
                    DutyGap(team: "network", start: instant(date + "T12:00:00Z"), end: instant(date + "T18:00:00Z"))
                })
    }

    @Test("show who is on call twice, for two teams or on two lines")
    func doubleBookings() throws {
        let plan = DutyPlan(rotas: [
            Rota(team: "network", layers: [try layer("primary", ["anna", "bengt"])]),
            Rota(team: "platform", layers: [try layer("primary", ["bengt", "anna"], from: "2026-01-06T08:00")]),
        ])
        let found = plan.doubleBookings(from: instant("2026-01-12T00:00:00Z"), to: instant("2026-01-19T00:00:00Z"))
        #expect(found.count == 1)
        #expect(found.first?.person == "bengt")
        #expect(found.first?.start == instant("2026-01-12T08:00:00Z"))
        #expect(found.first?.end == instant("2026-01-13T08:00:00Z"))
        #expect(Set([found.first?.first.team, found.first?.second.team]) == ["network", "platform"])
    }

    @Test("know the next instant at which somebody else is on call")
    func nextHandOver() throws {
        let plan = DutyPlan(rotas: [
            Rota(team: "network", zone: stockholm, layers: [try layer("primary", ["anna", "bo"])])
        ])
        #expect(plan.nextHandOver(after: instant("2026-01-05T07:00:00Z")) == instant("2026-01-12T07:00:00Z"))
        #expect(DutyPlan(rotas: []).nextHandOver(after: start) == nil)
    }

    @Test("tell the same person at every minute as a walk over local time does")
    func walk() throws {
        let layers = [
            try layer("primary", ["anna", "bengt", "carl"], turn: day, from: "2026-01-01T08:00"),
            try layer("night", ["dora", "erik"], over: "primary", hours: ["mon-fri 22:00-06:00"]),
        ]
        let rota = Rota(team: "network", zone: stockholm, layers: layers)
        var time = instant("2026-03-27T00:00:00Z")
        while time < instant("2026-04-01T00:00:00Z") {
            #expect(rota.onCall(at: time).first?.person == walked(layers, stockholm.table.local(time), time), "\(time)")
            time = time.advanced(byMilliseconds: 7 * minute)
        }
    }

    /// Counted in days and minutes of local time.
    private func walked(_ layers: [RotaLayer], _ now: CivilTime, _ time: Timestamp) -> String {
        let minutes = now.hour * 60 + now.minute
        let isNight = now.weekday <= 5 && minutes >= 22 * 60 || (2...6).contains(now.weekday) && minutes < 6 * 60
        let days = CivilTime.days(toYear: now.year, month: now.month, day: now.day)
        let first = CivilTime.days(toYear: 2026, month: 1, day: 1)
        let monday = CivilTime.days(toYear: 2026, month: 1, day: 5)
        if isNight {
            let weeks = (days - monday - (minutes < 8 * 60 ? 1 : 0)) / 7
            return layers[1].people[weeks % 2]
        }
        return layers[0].people[(days - first - (minutes < 8 * 60 ? 1 : 0)) % 3]
    }
}

@Suite("Hours of a week")
struct DutyHoursTests {
    @Test(
        "that are none are told",
        arguments: [
            "8-17", "mon", "mon 08:00", "mon 8:00-17:00", "mon 08:00-25:00", "mon 08:60-09:00", "måndag 08:00-17:00",
            "mon-tue-wed 08:00-17:00", "mon 08:00-08:00", "mon 24:00-08:00", "mon  08:00-17:00 x", "",
            "mon +8:00-17:00",
        ])
    func mistakes(_ text: String) {
        #expect(throws: DutyHours.Mistake.notHours(text)) { try DutyHours([text]) }
    }

    @Test("that overlap are told")
    func overlaps() {
        #expect(throws: DutyHours.Mistake.overlap("wed 16:00-18:00")) {
            try DutyHours(["mon-fri 08:00-17:00", "wed 16:00-18:00"])
        }
        #expect(throws: DutyHours.Mistake.overlap("mon 05:00-07:00")) {
            try DutyHours(["sun 22:00-06:00", "mon 05:00-07:00"])
        }
    }

    @Test("run over midnight, and over the week's end")
    func wrapped() throws {
        let night = Rota(
            team: "x", hours: .always, layers: [try layer("primary", ["anna"], hours: ["sat-sun 22:00-06:00"])])
        let shifts = night.shifts(from: instant("2026-01-10T00:00:00Z"), to: instant("2026-01-12T12:00:00Z"))
        #expect(
            told(shifts) == ["anna 2026-01-10T22:00–2026-01-11T06:00", "anna 2026-01-11T22:00–2026-01-12T06:00"])
    }
}
