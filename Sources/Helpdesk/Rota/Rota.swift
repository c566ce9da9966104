import Primitives

/// Who of a team is on call when, as the settings plan it: layers of people who take turns.
///
/// A layer that lies over no other is a *line*. The first line of a team is called first, the second stands behind it,
/// and so on; each has at most one person at a time. A layer *over* another one takes its place while it has somebody.
public struct Rota: Sendable, Hashable {
    /// The team.
    public var team: String
    /// The zone of hand-overs and hours.
    public var zone: NamedZone
    /// Whether the settings give it a zone of its own; otherwise it is the desk's.
    public var hasOwnZone: Bool
    /// When somebody must be on call: only there a gap is one.
    public var hours: DutyHours
    /// The layers, in the order of the settings.
    public var layers: [RotaLayer]

    /// Makes a rota.
    public init(
        team: String, zone: NamedZone = .utc, hasOwnZone: Bool = false, hours: DutyHours = .always,
        layers: [RotaLayer]
    ) {
        self.team = team
        self.zone = zone
        self.hasOwnZone = hasOwnZone
        self.hours = hours
        self.layers = layers
    }

    /// The names of the lines, those called first in front.
    public var lines: [String] { layers.filter { $0.over == nil }.map(\.name) }

    /// Everybody who takes turns in it.
    public var people: Set<String> { Set(layers.flatMap(\.people)) }

    /// The names of layers that lie over each other in a circle, the first one again at the end; empty when none do.
    public var cycle: [String] {
        for layer in layers {
            var path = [layer.name]
            var next = layer.over
            while let name = next {
                if name == layer.name { return path + [name] }
                if path.contains(name) { break }
                path.append(name)
                next = layers.first { $0.name == name }?.over
            }
        }
        return []
    }
}

/// People who take turns.
public struct RotaLayer: Sendable, Hashable {
    /// The lengths that a turn can have, in milliseconds: an hour to a year.
    public static let turns: ClosedRange<Int64> = 3_600_000...31_536_000_000

    /// Its name, by which people know a line: `primary`.
    public var name: String
    /// The layer in whose place it stands while it has somebody; `nil` for a line.
    public var over: String?
    /// User names, in the order of turns.
    public var people: [String]
    /// The length of a turn in milliseconds of local time: a day is from 08:00 to 08:00, also when clocks are changed.
    public var turn: Int64
    /// The first hand-over, in local time given as if it were UTC. Before it nobody is on call.
    public var from: Timestamp
    /// The hours of the week in which it has somebody.
    public var hours: DutyHours

    /// Makes a layer.
    public init(
        name: String, over: String? = nil, people: [String], turn: Int64, from: Timestamp, hours: DutyHours = .always
    ) {
        self.name = name
        self.over = over
        self.people = people
        self.turn = turn
        self.from = from
        self.hours = hours
    }
}
