import Canvas
import Glibc
import Primitives
import Terminal

// A small program on a terminal for the tests of `Terminal`: it draws one scene and obeys a few keys.

Signals.block()
do {
    let scene = try Scene(arguments: Array(CommandLine.arguments.dropFirst()))
    var options = Screen.Options()
    options.bracketsPaste = scene.bracketsPaste
    var program = Program(screen: try Screen(options), signals: try Signals(), scene: scene)
    exit(try program.run())
} catch {
    print(error)
    exit(2)
}
