internal import RuleFormat

/// How much a run has repaired.
struct FixCount {
  private(set) var fixes = 0
  private(set) var files = 0

  mutating func add(_ applied: Int) {
    fixes += applied
    files += applied > 0 ? 1 : 0
  }

  /// What was done.
  var done: Bilingual {
    Bilingual(
      chinese: "改了 \(fixes) 处，涉及 \(files) 个文件。",
      english: "Repaired \(fixes) in \(files) \(files == 1 ? "file" : "files").")
  }

  /// What would be done.
  var foreseen: Bilingual {
    fixes == 0
      ? Bilingual(chinese: "没有要改的。", english: "Nothing would change.")
      : Bilingual(
        chinese: "会改 \(fixes) 处，涉及 \(files) 个文件。",
        english: "Would repair \(fixes) in \(files) \(files == 1 ? "file" : "files").")
  }
}
