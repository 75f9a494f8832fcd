extension Params {
  /// A position; numbers of any size are taken.
  func requiredPosition() throws(RPCError) -> TextPosition {
    TextPosition(
      line: try self["line"].requiredInteger(), character: try self["character"].requiredInteger())
  }

  /// The ends of a range, in whichever order they come.
  func requiredRange() throws(RPCError) -> (start: TextPosition, end: TextPosition) {
    let start = try self["start"].requiredPosition()
    return (start, try self["end"].requiredPosition())
  }
}
