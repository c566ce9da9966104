import ArgumentParser
import Glibc
import Wording

struct CompletionsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completions for a shell, or how to install them.",
        discussion: """
            On a terminal it says how to install them; into a file or a pipe it prints the script, which completes \
            subcommands, options and their values: tickets, operators, teams, services, categories, tags and articles \
            of the desk that the line is about.
            """)

    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        /// What has it in every new shell, and in this one.
        fileprivate var installed: (always: String, now: String) {
            switch self {
            case .bash:
                (
                    "mkdir -p ~/.local/share/bash-completion/completions\n"
                        + "    vakt completions bash > ~/.local/share/bash-completion/completions/vakt",
                    "source <(vakt completions bash)"
                )
            case .zsh:
                (
                    "mkdir -p ~/.zfunc && vakt completions zsh > ~/.zfunc/_vakt\n"
                        + "    # and in ~/.zshrc, before compinit:  fpath=(~/.zfunc $fpath)",
                    "autoload -U compinit && compinit && source <(vakt completions zsh)"
                )
            case .fish:
                (
                    "mkdir -p ~/.config/fish/completions\n"
                        + "    vakt completions fish > ~/.config/fish/completions/vakt.fish",
                    "vakt completions fish | source"
                )
            }
        }
    }

    @Argument(help: "The shell; else the one of $SHELL.") var shell: Shell?

    func run(_ output: Output) throws {
        let named = getenv("SHELL").flatMap { String(cString: $0).split(separator: "/").last.map(String.init) }
        guard let shell = shell ?? named.flatMap(Shell.init(rawValue:)) else {
            throw ValidationError(output.words(.setup(.completionUnknownShell)))
        }
        guard !output.isTerminal else {
            let (always, now) = shell.installed
            let arguments: KeyValuePairs = ["shell": shell.rawValue, "always": always, "now": now]
            return try output.line(output.words(.setup(.completionInstall), arguments))
        }
        guard let known = CompletionShell(rawValue: shell.rawValue) else { return }
        try output.line(CompletionScript.text(for: known))
    }
}
