import ArgumentParser

/// The scripts by which shells complete `vakt`: the parser's own, but for how bash takes values.
enum CompletionScript {
    static func text(for shell: CompletionShell) -> String {
        let script = VaktCommand.completionScript(for: shell)
        return shell == .bash ? bash(script) : script
    }

    private static let offered = "__vakt_add_completions -W \"$(__vakt_custom_complete "

    /// The parser's script hands values to `compgen -W`, which runs commands that stand in them: a service named
    /// `$(reboot)` would. They are taken line by line instead, as they are.
    private static func bash(_ script: String) -> String {
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let call = line.firstRange(of: offered), line.hasSuffix(")\"") else { return String(line) }
            return line[..<call.lowerBound] + "__vakt_ask " + line[call.upperBound...].dropLast(2)
        }
        let place = lines.firstIndex { $0.hasPrefix("_vakt() {") } ?? lines.startIndex
        return
            (lines[..<place] + ask.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            + lines[place...]).joined(separator: "\n")
    }

    private static let ask = """
        # Takes values from the program as they are: nothing in them is expanded. COMP_TYPE tells it whether they are
        # only listed; then descriptions stand beside them.
        __vakt_ask() {
            local value
            while IFS='' read -r value; do
                [[ -n "${value}" ]] && COMPREPLY+=("${value}")
            done < <(VAKT_COMPLETION_TYPE="${COMP_TYPE}" __vakt_custom_complete "${@}" 2>/dev/null)
            type compopt >/dev/null 2>&1 || return 0
            compopt +o filenames
            [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == *: ]] && compopt -o nospace
            return 0
        }

        """
}
