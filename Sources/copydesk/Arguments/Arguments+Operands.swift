internal import RuleFormat
internal import System

extension Arguments {
  /// The operand of a command that takes one at most.
  func onlyOperand(of command: any Command.Type) throws(CommandFailure) -> Path? {
    guard operands.count <= 1 else {
      let extra = operands[1].display
      throw .message(
        Bilingual(
          chinese: "\(command.name) 只要一项：\(command.operands.chinese)，“\(extra)”多了。",
          english: "\(command.name) takes one \(command.operands.english); “\(extra)” is too many.")
      )
    }
    return operands.first
  }

  /// The operand of a command that needs exactly one.
  func requiredOperand(of command: any Command.Type) throws(CommandFailure) -> Path {
    if let operand = try onlyOperand(of: command) { return operand }
    throw .message(
      Bilingual(
        chinese: "\(command.name) 后面要写\(command.operands.chinese)。",
        english: "\(command.name) needs a \(command.operands.english)."))
  }
}
