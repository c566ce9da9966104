import Foundation
import PackagePlugin

/// Notes which commit is built, for `vakt --version` and crash reports. Nothing of the machine or the user is noted.
@main
struct BuildStamp: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) -> [Command] {
        let folder = context.pluginWorkDirectoryURL.appending(path: "Stamp")
        let top = context.package.directoryURL
        // Before every build, since no file tells of a new commit in every kind of checkout.
        return [
            .prebuildCommand(
                displayName: "Noting the commit", executable: URL(filePath: "/bin/sh"),
                arguments: [top.appending(path: ".ci/stamp").path, top.path, folder.path],
                outputFilesDirectory: folder)
        ]
    }
}
