import Canvas
import Helpdesk
import Testing

@testable import Console

@Suite("Keys of one's own")
struct RemappingTests {
    private func keymap(_ wishes: KeyWish...) throws(KeymapError) -> Keymap { try Keymap.standard.remapped(by: wishes) }

    private func keys(_ action: Action, _ place: Place, in keymap: Keymap) -> [String] {
        keymap.keys(for: action, in: place)?.map(\.name) ?? []
    }

    private func problem(_ wishes: KeyWish...) -> KeymapError.Problem? {
        do {
            _ = try Keymap.standard.remapped(by: wishes)
            return nil
        } catch {
            return error.problem
        }
    }

    @Test("replace all of an action's keys, wherever it exists or in one place")
    func replace() throws {
        let map = try keymap(
            KeyWish(action: "note", keys: ["F5", "Ctrl-N"]), KeyWish(action: "open", place: "queue", keys: ["F6"]))
        for place in Place.panes { #expect(keys(.note, place, in: map) == ["F5", "Ctrl-N"]) }
        #expect(map.action(for: .character("n"), in: .queue) == nil)
        #expect(map.action(for: .control("n"), in: .detail) == .note)
        #expect(keys(.open, .queue, in: map) == ["F6"] && keys(.open, .knowledge, in: map) == ["Enter"])
        #expect(Set(map.rows.map(\.action)) == Set(Keymap.standard.rows.map(\.action)))
        #expect(map.bindings(in: .queue).first { $0.action == .note }?.isOnKeyLine == true)
    }

    @Test("swap two actions, take keys away, and may be several, one after another")
    func several() throws {
        let map = try keymap(
            KeyWish(action: "assign", keys: ["A"]), KeyWish(action: "assign-to-me", keys: ["a"]),
            KeyWish(action: "contain", keys: []), KeyWish(action: "go-top", keys: ["g g", "Home"]))
        #expect(map.action(for: .character("a"), in: .queue) == .assignToMe)
        #expect(map.action(for: .character("A"), in: .queue) == .assign)
        #expect(keys(.contain, .queue, in: map).isEmpty && map.keys(for: .contain, in: .queue) != nil)
        #expect(map.meaning(of: [.character("g")], in: .queue) == .beginning)
        #expect(map.meaning(of: [.character("g"), .character("g")], in: .queue) == .action(.goTop))
        #expect(map.conflicts.isEmpty)
    }

    @Test("are the desk's, then the operator's; what is said later of the same counts")
    func order() throws {
        let map = try keymap(
            KeyWish(action: "note", keys: ["F5"], path: "desk.toml"),
            KeyWish(action: "note", keys: ["F6"], path: "console.toml"))
        #expect(keys(.note, .queue, in: map) == ["F6"])
    }

    @Test("leave letters to text: everywhere does not mean there")
    func text() throws {
        let map = try keymap(KeyWish(action: "help", keys: ["H"]))
        #expect(keys(.help, .queue, in: map) == ["H"] && keys(.help, .form, in: map) == ["F1"])
        #expect(problem(KeyWish(action: "send", keys: ["j"])) == .isText("j", .form))
        #expect(
            problem(KeyWish(action: "clear", place: "filter-line", keys: ["Ctrl-X", "ö"])) == .isText("ö", .filter))
    }

    @Test("are what key line, help and palette show, and what works")
    func shown() throws {
        let map = try keymap(KeyWish(action: "classify", keys: ["F7"]), KeyWish(action: "zoom", keys: ["Ctrl-X z"]))
        var sitting = Sitting(.small(), size: Size(columns: 120, rows: 60), keymap: map)
        #expect(sitting.screen.contains("F7 classify"))
        sitting.press("c")
        #expect(sitting.model.form == nil)
        sitting.press("F7")
        #expect(sitting.model.form?.action == .classify)
        sitting.press("Esc ? /")
        sitting.type("F7")
        #expect(sitting.screen.contains("classify"))
        sitting.press("Ctrl-U")
        sitting.type("ctrl-x z")
        #expect(sitting.screen.contains("zoom"))
        sitting.press("Esc Esc :")
        sitting.type("zoom")
        #expect(sitting.screen.contains("Ctrl-X z"))
        sitting.press("Esc Ctrl-X z")
        #expect(sitting.model.isZoomed)
    }

    @Test("are refused where a name is none, with the nearest there are")
    func names() {
        guard case .unknownAction(let actions)? = problem(KeyWish(action: "assing", keys: ["F5"])) else {
            Issue.record("taken")
            return
        }
        #expect(actions.first == "assign")
        guard case .unknownPlace(let places)? = problem(KeyWish(action: "note", place: "qeue", keys: ["F5"])) else {
            Issue.record("taken")
            return
        }
        #expect(places.first == "queue")
        #expect(
            problem(KeyWish(action: "note", place: "form", keys: ["F5"]))
                == .notThere(.form, places: [.queue, .detail, .knowledge]))
    }

    @Test(
        "are refused where no terminal sends them",
        arguments: [
            ("Ctrl-I", "Tab"), ("Ctrl-M", "Enter"), ("Ctrl-J", "Enter"), ("Ctrl-H", "Backspace"), ("Ctrl-[", "Esc"),
            ("Ctrl-Space", "Ctrl-@"), ("Ctrl-1", nil), ("Ctrl-å", nil), ("Alt-Enter", nil), ("Ctrl-F5", nil),
            ("Alt-O", nil),
            ("Ctrl-Alt-x", nil), ("Alt-Space", nil),
        ])
    func unsent(_ name: String, _ instead: String?) {
        let wish = KeyWish(action: "note", keys: [name])
        #expect(problem(wish) == .neverSent(Key(name: name)?.name ?? "", instead: instead))
    }

    @Test("are refused where they are no keys", arguments: ["gg", "Super-x", "F64", "Ctrl", ""])
    func nonsense(_ name: String) {
        #expect(problem(KeyWish(action: "note", keys: [name])) == .notAKey(name))
    }

    @Test("are refused where they mean something else already, by default or by another wish")
    func conflicts() {
        #expect(
            problem(KeyWish(action: "note", keys: ["c"]))
                == .taken("c", .queue, by: .classify, keys: "c", wish: nil))
        let first = KeyWish(action: "note", keys: ["F5"], path: "desk.toml", line: 3)
        let second = KeyWish(action: "hold", keys: ["F5"], path: "console.toml", line: 7)
        let error = #expect(throws: KeymapError.self) { try keymap(first, second) }
        #expect(error?.wish.line == 7 && error?.problem == .taken("F5", .queue, by: .note, keys: "F5", wish: first))
        #expect(
            problem(KeyWish(action: "zoom", keys: ["g z"]))
                == .taken("g z", .queue, by: .goTop, keys: "g", wish: nil))
        #expect(problem(KeyWish(action: "zoom", keys: ["F5 Esc"])) == .escapeWithin("F5 Esc"))
    }

    @Test("never shut anybody in")
    func waysOut() {
        for (action, place) in [("quit", Place.queue), ("back", .article), ("cancel", .form), ("help", .queue)] {
            guard case .needed? = problem(KeyWish(action: action, place: place.settingsName, keys: [])) else {
                Issue.record("\(action) in \(place)")
                continue
            }
        }
    }

    @Test("can be given to every action, all at once")
    func all() throws {
        let everything = Action.allCases.enumerated().map { number, action in
            let first = Character(Unicode.Scalar(UInt8(97 + number / 20)))
            let second = Character(Unicode.Scalar(UInt8(97 + number % 20)))
            return KeyWish(action: action.settingsName, keys: ["Ctrl-\\ \(first) \(second)"])
        }
        let map = try Keymap.standard.remapped(by: everything)
        #expect(map.conflicts.isEmpty)
        for row in map.rows { #expect(row.keys.count == 1 && row.keys[0].keys.count == 3, "\(row)") }
    }
}
