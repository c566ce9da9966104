import Desk
import Wording

/// `vakt` without a desk, on a terminal: says what a desk is, and offers one to practise on or one to keep.
struct FirstStart {
    let output: Output
    let path: String

    /// Asks and does it.
    func offer() throws {
        let words = output.words
        try output.line(words(.setup(.noDeskHere), ["path": safe(path)]))
        try output.line(words(.setup(.whatItIs)))
        let choices: [SetupPhrase] = [.choosePractice, .chooseMake, .chooseLeave]
        for (number, choice) in choices.enumerated() { try output.line("  \(number + 1)  " + words(.setup(choice))) }
        while true {
            switch try Interview.line(output, words(.setup(.choicePrompt), ["default": "1"])) {
            case "", "1": return try DemoCommand.parse([]).run(output)
            case "2": return try begin()
            case "3": return
            default: try output.line(words(.setup(.noSuchChoice), ["choices": "1, 2, 3"]))
            }
        }
    }

    private func begin() throws {
        let making = DeskMaking(output: output, path: Paths.absolute(path))
        let desk = try making.make(asking: true)
        try making.tell(desk)
        try output.finish()
        try openConsole(Session(desk, output))
    }
}
