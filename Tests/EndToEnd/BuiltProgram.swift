@testable import System

/// The program that was built with these tests.
enum BuiltProgram {
  /// There is no `copydesk` beside the tests.
  struct Missing: Error {}

  /// The absolute path of the program, which lies beside the tests or above them.
  static var path: Path {
    get throws {
      let folder = try CurrentProcess.workingDirectory()
      var place = Path(CommandLine.arguments[0]).absolute(in: folder).parent
      while let current = place {
        let candidate = current.appending("copydesk")
        if FileFinder().find([candidate]).files == [candidate], current != folder {
          return candidate
        }
        place = current.parent
      }
      throw Missing()
    }
  }
}
