/// A line of a tree and what hangs below it.
struct OutlineNode {
  let label: String
  var ink: Ink?
  /// What follows the label in the tree's plain colour.
  var remark = ""
  var children: [OutlineNode] = []

  /// Prints the line and everything below it; the root has no branch before it.
  func print(to text: inout TerminalText) {
    printLabel(to: &text)
    Self.print(children, to: &text)
  }

  /// Prints what hangs below a line, or a part of it where more is to follow.
  static func print(
    _ children: [OutlineNode], areLast: Bool = true, indent: String = "",
    to text: inout TerminalText
  ) {
    for (index, child) in children.enumerated() {
      let isLast = areLast && index == children.count - 1
      text.add(indent + (isLast ? "└─ " : "├─ "), .faint)
      child.printLabel(to: &text)
      print(child.children, indent: indent + (isLast ? "   " : "│  "), to: &text)
    }
  }

  private func printLabel(to text: inout TerminalText) {
    text.addVisible(label, ink)
    if !remark.isEmpty {
      text.add("  ")
      text.addVisible(remark)
    }
    text.endLine()
  }
}
