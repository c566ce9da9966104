/// What pages about commands have in common.
extension Roff {
    /// One line that shows how a command is called.
    mutating func synopsis(of command: CommandDefinition) {
        let parts = (command.options + command.positionals).map(Self.call)
        set(([Self.bold(command.path.joined(separator: " "))] + parts).joined(separator: "\n"))
    }

    private static func call(_ argument: ArgumentDefinition) -> String {
        let value = argument.value.map(italic)
        var text = [argument.names.last.map(bold), value].compactMap(\.self).joined(separator: " ")
        if argument.isRepeating { text += " ..." }
        return argument.isOptional ? "[" + text + "]" : text
    }

    /// Each argument with what it is for and can be.
    mutating func arguments(_ all: [ArgumentDefinition]) {
        for argument in all {
            let names = argument.names.map { name in
                ([Self.bold(name)] + (argument.value.map { [Self.italic($0)] } ?? [])).joined(separator: " ")
            }
            let term = names.isEmpty ? Self.italic(argument.value ?? "") : names.joined(separator: ", ")
            item(term, Self.meaning(argument))
        }
    }

    private static func meaning(_ argument: ArgumentDefinition) -> String {
        var text = [argument.abstract, argument.discussion].filter { !$0.isEmpty }.joined(separator: "\n\n")
        if !argument.choices.isEmpty {
            text += (text.isEmpty ? "" : " ") + "One of " + argument.choices.joined(separator: ", ") + "."
        }
        if let standard = argument.standard { text += " Without it: " + standard + "." }
        return text
    }

    /// What the program exits with.
    mutating func exitStatus() {
        for status in ExitStatus.allCases { item(Self.bold(String(status.rawValue)), status.meaning) }
    }

    /// Exit status, environment, files and examples.
    mutating func reference() {
        section("EXIT STATUS")
        exitStatus()
        section("ENVIRONMENT")
        for (names, meaning) in Surroundings.variables {
            item(names.map(Self.bold).joined(separator: ", "), meaning)
        }
        section("FILES")
        for (path, meaning) in Surroundings.files { item(Self.italic(path), meaning) }
        section("EXAMPLES")
        for (command, meaning) in Surroundings.examples { item(Self.bold(command), meaning) }
    }

    /// Where to read on.
    mutating func seeAlso(_ pages: [(name: String, section: Int)]) {
        section("SEE ALSO")
        set(pages.map { Self.bold($0.name) + "(\($0.section))" }.joined(separator: ",\n"))
    }
}
