import Foundation
import PackagePlugin

/// Compiles the rule files under `rules/` into string literals of the target.
///
/// The target has a symbolic link to the folder: that is how the build notices new and deleted files.
@main
struct CompileRulebook: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "rules")
    let files = try jsonFiles(in: rules)
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledRulebook.swift")
    let tool = try context.tool(named: "rulebook-compiler")
    return [
      .buildCommand(
        displayName: "Compiling the rulebook",
        executable: tool.url,
        arguments: ["rules", output.path, rules.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }

  /// The files one folder below `folder`, in a fixed order.
  private func jsonFiles(in folder: URL) throws -> [URL] {
    try contents(of: folder)
      .filter(\.hasDirectoryPath)
      .flatMap { try contents(of: $0) }
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
  }

  private func contents(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: [.isDirectoryKey],
      options: [.skipsHiddenFiles]
    )
  }
}
