internal import NewsCopy

extension Page {
  /// Whether a fix leaves alone what is not copy, and the line breaks that hold the structure of
  /// Markdown.
  func keepsStructure(_ fix: Fix) -> Bool {
    guard !masked.isEmpty || !firm.isEmpty else { return true }
    return fix.edits.allSatisfy { edit in
      !masked.touch(edit.range)
        && (!firm.touch(edit.range)
          || bytes[edit.range].contains(where: \.breaksLine)
            == edit.replacement.utf8.contains(where: \.breaksLine))
    }
  }

  /// Whether nothing but the page's margin and its staff stands above a block.
  func opens(with block: Int) -> Bool {
    for index in 0..<block {
      switch blocks[index].kind {
      case .furniture, .staff: continue
      default: return false
      }
    }
    return true
  }
}
