import Foundation
import PseudoTerminal
import SeededRandom
import Testing
import Workplace

/// Consoles that are killed while somebody types. `VAKT_DRAFT_KILLS` gives how many rounds; it also asks for the second
/// that is promised, which a machine that runs all other tests beside it can't always keep.
@Suite("Consoles that are killed while a note is typed") struct DraftKillTests {
    private static let asked = ProcessInfo.processInfo.environment["VAKT_DRAFT_KILLS"].flatMap { Int($0) }

    /// What was on the screen, and since when.
    private struct Seen {
        var text: String
        var at: ContinuousClock.Instant
    }

    @Test("lose at most the last second of typing", arguments: [20_261_121])
    func killed(seed: UInt64) throws {
        let place = try Workplace()
        try place.vakt("new", "--title", "the one with the note")
        var dice = SeededGenerator(seed: seed)
        var worst: Duration = .zero
        for round in 1...(Self.asked ?? 12) {
            let what = "seed \(seed), round \(round)"
            let console = try place.console(columns: 80, rows: 24)
            try console.expect("INC-000001")
            try console.press("n")
            try console.expect("Note on INC-000001")
            let length = Duration.milliseconds(Int.random(in: 0...1_800, using: &dice))
            let seen = try type(on: console, for: length, &dice)
            let isStrict = Self.asked != nil
            if !isStrict, let half = seen.dropLast(seen.count / 2).last { try wait(for: half.text, place, what) }
            let end = ContinuousClock.now
            console.killNow()
            try console.waitForExit()
            let kept = draft(place) ?? ""
            #expect(seen.last?.text.hasPrefix(kept) ?? kept.isEmpty, "\(what): «\(kept)» was never typed")
            for step in seen where !kept.hasPrefix(step.text) {
                worst = max(worst, end - step.at)
                if isStrict { #expect(end - step.at < .seconds(1), "\(what): «\(step.text)» is gone") }
            }
            Files.removeTree(place.directory + "/.local")
        }
        print("\(Self.asked ?? 12) kills: the oldest letter that was lost had been on the screen for \(worst)")
    }

    /// Types letter by letter, each once the one before is on the screen.
    private func type(on console: Session, for length: Duration, _ dice: inout SeededGenerator) throws -> [Seen] {
        let end = ContinuousClock.now + length
        var seen: [Seen] = []
        var text = ""
        while ContinuousClock.now < end, text.utf8.count < 50 {
            let letter = String(Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &dice))))
            text += letter
            try console.press(.text(letter))
            try console.expect(" " + text)
            seen.append(Seen(text: text, at: .now))
            usleep(UInt32.random(in: 1_000...60_000, using: &dice))
        }
        return seen
    }

    private func wait(for text: String, _ place: Workplace, _ what: String) throws {
        for _ in 0..<1_000 {
            if draft(place)?.hasPrefix(text) ?? false { return }
            usleep(10_000)
        }
        Issue.record("\(what): «\(text)» did not come to the disk")
    }

    /// The text of the one draft there is.
    private func draft(_ place: Workplace) -> String? {
        let folder = place.directory + "/.local/state/vakt/drafts"
        guard let names = FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }),
            let name = names.first(where: { $0.hasSuffix(".draft") }),
            let bytes = FileManager.default.contents(atPath: folder + "/" + name),
            let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any],
            let fields = object["fields"] as? [[String: String]]
        else { return nil }
        return fields.first?["value"]
    }
}
