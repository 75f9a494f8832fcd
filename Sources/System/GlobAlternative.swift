/// One way to read a path pattern, its braces resolved.
struct GlobAlternative: Hashable, Sendable {
  /// What stands between two slashes of the pattern.
  enum Segment: Hashable, Sendable {
    /// `**`: any number of folders, or none.
    case anyFolders
    /// One folder or file.
    case name([GlobToken])
  }

  let segments: [Segment]
  /// Whether the pattern ends with a slash.
  let isFolderOnly: Bool

  /// The one name that the pattern is, where it may stand in any folder.
  var nameAnywhere: [GlobToken]? {
    guard segments.count == 2, segments[0] == .anyFolders, case .name(let tokens) = segments[1]
    else { return nil }
    return tokens
  }

  /// Whether the path or a folder above it matches.
  ///
  /// Follows all readings of `**` side by side, one component of the path after the other: the
  /// time is at most that of matching every segment with every component.
  func matches(_ components: [[Unicode.Scalar]], isFolder: Bool) -> Bool {
    var states = closure([0])
    for (index, component) in components.enumerated() {
      var next: Set<Int> = []
      for state in states where state < segments.count {
        switch segments[state] {
        case .anyFolders: next.insert(state)
        case .name(let tokens):
          if GlobToken.match(tokens, component) { next.insert(state + 1) }
        }
      }
      states = closure(next)
      let isInFolder = isFolder || index + 1 < components.count
      if states.contains(segments.count), isInFolder || !isFolderOnly { return true }
    }
    return false
  }

  /// Adds the segments reached by letting `**` stand for nothing.
  private func closure(_ states: Set<Int>) -> Set<Int> {
    var all = states
    for state in states {
      var state = state
      while state < segments.count, segments[state] == .anyFolders {
        state += 1
        all.insert(state)
      }
    }
    return all
  }
}
