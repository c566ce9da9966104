import Canvas
import Foundation
import Helpdesk
import Testing
import Wording

@testable import Console

@Suite("The key table")
struct KeymapTests {
    @Test("gives every key one meaning in a place")
    func conflicts() {
        #expect(Keymap.standard.conflicts.isEmpty, "\(Keymap.standard.conflicts)")
    }

    @Test("has a name and a sentence of its own for every action, and no sentence for none")
    func phrases() {
        for action in Action.allCases {
            #expect(ActionPhrase(rawValue: action.rawValue) != nil, "\(action)")
            #expect(ActionSentence(rawValue: action.rawValue) != nil, "\(action)")
        }
        for sentence in ActionSentence.allCases { #expect(Action(rawValue: sentence.rawValue) != nil, "\(sentence)") }
    }

    @Test("names actions and places in settings so that none can be taken for another")
    func settingsNames() {
        #expect(Action.assignToMe.settingsName == "assign-to-me")
        #expect(Action.copyID.settingsName == "copy-id")
        let names = Action.allCases.map(\.settingsName) + Place.allCases.map(\.settingsName)
        #expect(Set(names).count == names.count)
        for action in Action.allCases { #expect(Action(settingsName: action.settingsName) == action) }
        for place in Place.allCases { #expect(Place(settingsName: place.settingsName) == place) }
    }

    @Test("writes its keys so that they can be read back", arguments: Keymap.standard.bindings)
    func names(_ binding: Binding) {
        for keys in binding.keys { #expect(KeySequence(name: keys.name) == keys, "\(keys)") }
    }

    @Test("reaches every action that it binds, in every place where it does")
    func reachable() {
        for binding in Keymap.standard.bindings {
            for place in binding.places {
                for sequence in binding.keys {
                    #expect(Keymap.standard.meaning(of: sequence.keys, in: place) == .action(binding.action))
                }
            }
        }
        #expect(Set(Action.allCases) == Set(Keymap.standard.bindings.map(\.action)), "an action without a place")
    }

    @Test("leaves letters to what is being written")
    func writing() {
        for place in Place.writing {
            for binding in Keymap.standard.bindings(in: place) {
                for keys in binding.keys where keys.first.isText { Issue.record("\(keys.name) in \(place)") }
            }
        }
    }

    @Test("is what help shows, all of it, for the place one is in")
    func help() {
        var sitting = Sitting(.small(), size: Size(columns: 100, rows: 220))
        for (keys, place) in [("", Place.queue), ("2", .detail), ("3", .knowledge), ("1 s", .states)] {
            sitting.press(keys)
            sitting.press("?")
            for binding in Keymap.standard.bindings(in: place) {
                #expect(sitting.screen.contains(sitting.model.words(binding.action.help)), "\(binding.action)")
            }
            sitting.press("Esc")
        }
    }

    @Test("is searched in help by words, keys and names in settings")
    func helpSearch() {
        var sitting = Sitting(.small(), size: Size(columns: 100, rows: 220))
        sitting.press("? /")
        sitting.type("requester may")
        #expect(sitting.screen.contains("public note") && !sitting.screen.contains("zoom"))
        sitting.press("Ctrl-U")
        sitting.type("assign-to-me")
        #expect(sitting.screen.contains("take it") && !sitting.screen.contains("public note"))
        sitting.press("Enter")
        #expect(sitting.model.place == .help && sitting.screen.contains("assign-to-me"))
        sitting.press("/ Ctrl-U")
        sitting.type("reopen")
        #expect(sitting.screen.contains("not now: only a resolved ticket can be reopened"))
        sitting.type("ing nothing")
        #expect(sitting.screen.contains("No line has"))
        sitting.press("Esc")
        #expect(sitting.screen.contains("zoom"))
        sitting.press("Esc")
        #expect(sitting.model.place == .queue)
    }
}

@Suite("The words on the screen")
struct WordsTests {
    @Test("come from the catalogue: no literal in a view has letters")
    func literals() throws {
        let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../Sources/Console")
        let files = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        let views = (files ?? []).filter { file in
            let name = file.lastPathComponent
            return name.hasSuffix("View.swift") || name.contains("View+") || file.path.contains("/Detail/")
        }
        #expect(views.count > 8)
        let literal = /"((?:[^"\\]|\\.)*)"(\s*:)?/
        for file in views {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") {
                if line.drop(while: \.isWhitespace).hasPrefix("//") { continue }
                for match in line.matches(of: literal) where match.2 == nil {
                    let letters = String(match.1).filter { $0.isLetter }
                    #expect(letters.isEmpty, "\(file.lastPathComponent): \(line)")
                }
            }
        }
    }
}
