import Foundation
import PackagePlugin

/// Lists the rules written in Swift, `Rules/<Desk>/<Type>.swift` of the target, in a table by id.
///
/// The table depends on the files' names alone, so the files are arguments but not inputs.
@main
struct ListCheckers: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let rules = module.directoryURL.appending(path: "Rules").path + "/"
    let files = module.sourceFiles(withSuffix: ".swift").map(\.url)
      .filter { $0.path.hasPrefix(rules) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "Checkers.swift")
    let tool = try context.tool(named: "rulebook-compiler")
    return [
      .buildCommand(
        displayName: "Listing the checkers",
        executable: tool.url,
        arguments: ["checkers", output.path] + files.map(\.path),
        inputFiles: [],
        outputFiles: [output]
      )
    ]
  }
}
