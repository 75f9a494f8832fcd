internal import NewsCopy
internal import RuleFormat

/// The characters that a pattern treats alike, as numbered classes.
struct PatternClasses: Sendable {
  /// A character of each class.
  private(set) var examples: [Unicode.Scalar] = []
  /// Where runs of characters of one class begin, in ascending order, and their classes.
  private var starts: [UInt32] = []
  private var numbers: [UInt16] = []
  /// For each 256 characters of the basic plane, where the class of the first one stands in `cells`.
  private var pages: [Int32] = []
  private var cells: [UInt16] = []

  /// Works out the classes of all characters that the steps of a program tell apart.
  init(_ program: PatternProgram) {
    var boundaries: Set<UInt32> = [0]
    for step in program.steps {
      switch step {
      case .scalar(let scalar): boundaries.formUnion([scalar.value, scalar.value + 1])
      case .set(let set): boundaries.formUnion(set.boundaries)
      default: break
      }
    }
    var known: [[Int]: UInt16] = [:]
    for start in boundaries.sorted() {
      guard let scalar = Unicode.Scalar(start) else { continue }
      let takers = program.steps.indices.filter { program.takes(scalar, at: $0) }
      let number = known[takers, default: UInt16(clamping: examples.count)]
      if known.updateValue(number, forKey: takers) == nil { examples.append(scalar) }
      starts.append(start)
      numbers.append(number)
    }
    fillPages()
  }

  /// How many classes there are.
  var count: Int { examples.count }

  /// The class of a character.
  @inline(__always)
  func number(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value < 0x10000 else { return Int(numbers[run(of: value)]) }
    return Int(cells[Int(pages[Int(value &>> 8)]) &+ Int(value & 0xFF)])
  }

  /// The run that a character belongs to.
  private func run(of value: UInt32) -> Int {
    starts.partitioningIndex { $0 > value } - 1
  }

  /// Notes the classes of the basic plane; pages of one class throughout share their cells.
  private mutating func fillPages() {
    var uniform = [Int32?](repeating: nil, count: count)
    for page in UInt32(0)..<0x100 {
      let first = page << 8
      var run = run(of: first)
      let number = numbers[run]
      let isUniform = run + 1 == starts.count || starts[run + 1] >= first + 0x100
      if isUniform, let place = uniform[Int(number)] {
        pages.append(place)
        continue
      }
      let place = Int32(cells.count)
      pages.append(place)
      if isUniform { uniform[Int(number)] = place }
      for value in first..<first + 0x100 {
        if run + 1 < starts.count, starts[run + 1] <= value { run += 1 }
        cells.append(numbers[run])
      }
    }
  }
}
