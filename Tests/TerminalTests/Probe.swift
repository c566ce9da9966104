import Glibc
import PseudoTerminal

/// The probe on a terminal of its own.
enum Probe {
    static func start(
        _ scene: String..., columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
    ) throws -> Session {
        try Session.start(
            [BuiltProduct.path("TerminalProbe")] + scene, size: TerminalSize(columns: columns, rows: rows),
            environment: environment)
    }

    /// Runs the probe as a job of a shell that comes back to its own prompt afterwards, as a person has it.
    static func startInShell(_ scene: String) throws -> Session {
        let script =
            "printf 'the prompt\\n'; \(BuiltProduct.path("TerminalProbe")) \(scene); printf 'back %d\\n' $?; read x"
        return try Session.start(["/bin/sh", "-mc", script])
    }
}
