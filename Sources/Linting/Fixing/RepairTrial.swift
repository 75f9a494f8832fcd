internal import NewsCopy
internal import RuleFormat

/// One try to repair a page in rounds, in which some places are left as they are.
struct RepairTrial {
  /// What the rules find in a text, and which of it is to be repaired.
  typealias Look = (SourceText) -> (found: [Diagnostic], wanted: [Diagnostic])

  /// How a try ends.
  enum End {
    /// Nothing is left to repair; what the rules find then.
    case settled([Diagnostic])
    /// Repairs go on for ever: in a circle of so many rounds, or so that the text grows where the
    /// number is 0.
    case restless(rounds: Int)
  }

  /// A repair that needs more rounds goes in circles: of a word that stands there over and over, each
  /// round takes away a third.
  static let mostRounds = 32
  /// A round from which on a text is compared with those before it; most pages need fewer.
  private static let firstCompared = 4
  /// How much longer a page may get: a half-width mark of one byte becomes one of three, and a short
  /// page may be written out.
  private static let (growth, addition) = (4, 4096)

  private(set) var text: SourceText
  private(set) var fixes = 0
  private(set) var origins = Origins()
  private let left: RestlessPlaces
  private let limit: FixLimit
  /// Whether ``origins`` is kept, which takes memory.
  private let tracks: Bool
  /// A text of more bytes has grown beyond reason.
  private let longest: Int

  init(_ text: SourceText, leaving left: RestlessPlaces?, upTo limit: FixLimit) {
    longest = text.bytes.count * Self.growth + Self.addition
    self.text = text
    self.left = left ?? RestlessPlaces()
    self.limit = limit
    tracks = left != nil
  }

  /// Repairs until nothing is left, or until it shows that there is no end.
  mutating func run(_ look: Look) -> End {
    /// By what a text is known by, the round that it stood at.
    var seen: [Int: Int] = [:]
    for round in 0..<Self.mostRounds {
      if round >= Self.firstCompared,
        let first = seen.updateValue(round, forKey: text.bytes.hashValue)
      {
        return .restless(rounds: round - first)
      }
      let (found, wanted) = look(text)
      let batch = EditBatch(left.ranges.isEmpty ? wanted : open(wanted), upTo: limit)
      guard !batch.edits.isEmpty else { return .settled(found) }
      guard length(after: batch.edits) <= longest else { return .restless(rounds: 0) }
      make(batch)
    }
    return .restless(rounds: 0)
  }

  /// The places that go on for ever, as they were at first, and the rules that repair them, in a circle
  /// of so many rounds; 0 where text feeds on text that was put in before.
  mutating func restless(
    _ rounds: Int, _ look: Look
  ) -> (places: [Range<Int>], rules: Set<RuleID>) {
    var places: [Range<Int>] = []
    var rules: Set<RuleID> = []
    for _ in 0..<max(1, rounds) {
      let fixable = open(look(text).wanted)
      let fed = rounds > 0 ? [] : fixable.filter { feeds($0) }
      for diagnostic in fed.isEmpty ? fixable : fed {
        rules.insert(diagnostic.rule)
        for edit in diagnostic.fix?.edits ?? [] { places.append(origins.origin(of: edit.range)) }
      }
      if rounds > 0 { make(EditBatch(fixable, upTo: limit)) }
    }
    return (places, rules)
  }

  /// The findings whose fixes may be made, and leave alone what is to be left.
  private func open(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let places = left.ranges.map { origins.place(of: $0) }
    return diagnostics.filter { diagnostic in
      guard let fix = diagnostic.fix, limit.allows(fix.safety) else { return false }
      return places.isEmpty || !RestlessPlaces.changes(fix, any: places)
    }
  }

  /// Whether a fix changes what earlier ones put in.
  private func feeds(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.fix?.edits.contains { origins.isMade($0.range) } == true
  }

  private func length(after edits: Edits) -> Int {
    edits.reduce(text.bytes.count) { $0 + $1.replacement.utf8.count - $1.range.count }
  }

  private mutating func make(_ batch: EditBatch) {
    fixes += batch.rules.count
    if tracks { origins.make(batch.edits) }
    text = text.making(batch.edits)
  }
}
