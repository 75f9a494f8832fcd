internal import NewsCopy

extension Marker {
  /// Whether the paper itself reports, and no agency or other paper: `本报讯`, `本报北京3月5日电`.
  var isOwnReport: Bool {
    guard !source.hasPrefix("据") else { return false }
    return source.hasPrefix("本") || form == .local && !source.hasSuffix("社")
  }
}
