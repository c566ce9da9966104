import ArgumentParser
import Primitives

/// A command as it is defined for the parser: what help, completions and man pages are made of.
struct CommandDefinition {
    /// The words that call it: `vakt kb search`.
    let path: [String]
    let abstract: String
    let discussion: String
    let arguments: [ArgumentDefinition]
    let subcommands: [CommandDefinition]

    /// Every command there is, below the root.
    static func root() throws -> CommandDefinition {
        let dump = try JSON(parsing: VaktCommand._dumpHelp())
        return CommandDefinition(dump.objectValue?.object("command") ?? JSONObject(), above: [])
    }

    private init(_ dump: JSONObject, above: [String]) {
        let path = above + [dump.string("commandName") ?? ""]
        self.path = path
        abstract = dump.string("abstract") ?? ""
        discussion = dump.string("discussion") ?? ""
        arguments = Self.objects("arguments", dump).map(ArgumentDefinition.init)
        subcommands = Self.objects("subcommands", dump).filter { $0.string("commandName") != "help" }
            .map { CommandDefinition($0, above: path) }
    }

    /// What is meant to be seen.
    private static func objects(_ key: String, _ dump: JSONObject) -> [JSONObject] {
        (dump.array(key) ?? []).compactMap(\.objectValue).filter { $0.bool("shouldDisplay") ?? true }
    }

    /// What is written on the line itself.
    var positionals: [ArgumentDefinition] { arguments.filter(\.isPositional) }
    /// What is written with hyphens before it.
    var options: [ArgumentDefinition] { arguments.filter { !$0.isPositional } }
}

/// An argument, an option or a flag.
struct ArgumentDefinition {
    /// `-h` and `--help`; none for what is written on the line itself.
    let names: [String]
    /// What its value is called; `nil` for a flag.
    let value: String?
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String
    let discussion: String
    /// What it is without being told.
    let standard: String?
    /// All that it can be, where that is known beforehand.
    let choices: [String]

    fileprivate init(_ dump: JSONObject) {
        names = (dump.array("names") ?? []).compactMap(\.objectValue).map { name in
            (name.string("kind") == "long" ? "--" : "-") + (name.string("name") ?? "")
        }
        value = dump.string("kind") == "flag" ? nil : dump.string("valueName") ?? "value"
        isOptional = dump.bool("isOptional") ?? false
        isRepeating = dump.bool("isRepeating") ?? false
        abstract = dump.string("abstract") ?? ""
        discussion = dump.string("discussion") ?? ""
        standard = dump.string("defaultValue")
        choices = (dump.array("allValues") ?? []).compactMap(\.stringValue)
    }

    var isPositional: Bool { names.isEmpty }
}
