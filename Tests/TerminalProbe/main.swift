import Canvas
import Glibc
import Primitives
import Terminal

// A small program on a terminal for the tests of `Terminal`: it draws one scene and obeys a few keys.

Signals.block()
if let folder = getenv("PROBE_REPORTS") {
    CrashReport.prepare(folder: String(cString: folder), head: "probe", said: ("a report is in ", "\n"))
}
do {
    let scene = try Scene(arguments: Array(CommandLine.arguments.dropFirst()))
    var options = Screen.Options()
    options.bracketsPaste = scene.bracketsPaste
    let status = try run(options, scene)
    exit(status)
} catch {
    print(error)
    exit(2)
}

/// Ends before the exit status is told, so that the screen is gone by then.
func run(_ options: Screen.Options, _ scene: Scene) throws -> Int32 {
    var program = Program(screen: try Screen(options), signals: try Signals(), scene: scene)
    return try program.run()
}
