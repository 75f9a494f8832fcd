internal import RuleFormat
internal import System

/// One of the program's commands.
protocol Command: SendableMetatype {
  /// The word that calls it.
  static var name: String { get }
  /// What it does, in a line.
  static var summary: Bilingual { get }
  /// What stands for its operands on the help page.
  static var operands: Bilingual { get }
  /// What the help page says below the usage.
  static var notes: Bilingual { get }
  /// Its options, without those that every command has.
  static var options: [CommandOption] { get }

  init(_ arguments: Arguments) throws(CommandFailure)

  /// Does the work; complaints about single files go to standard error at once.
  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus
}
