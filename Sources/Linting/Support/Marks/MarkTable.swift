/// Which kind of mark each character is, by its bytes.
struct MarkTable {
  /// For the bytes of ASCII.
  let ascii: [MarkKind]
  /// For the last byte of scalars that begin with E2 80, E3 80, EF BC and EF BD, 64 each.
  let common: [MarkKind]

  static let shared = MarkTable()

  private static let asciiMarks: [(Character, MarkKind)] = [
    (",", .halfComma), (";", .halfSemicolon), (":", .halfColon), ("!", .halfExclamation),
    ("?", .halfQuestion), (".", .halfStop), ("(", .halfOpen), (")", .halfClose),
    ("\"", .straightDouble), ("'", .straightSingle), ("-", .hyphen), (" ", .space), ("\t", .tab),
  ]

  private static let commonMarks: [(Unicode.Scalar, MarkKind)] = [
    ("“", .openDouble), ("”", .closeDouble), ("‘", .openSingle), ("’", .closeSingle),
    ("…", .ellipsis), ("—", .dash), ("•", .otherDot), ("‧", .otherDot), ("\u{202F}", .oddSpace),
    ("\u{3000}", .wideSpace), ("、", .pause), ("。", .stop), ("《", .openTitle),
    ("》", .closeTitle), ("〈", .openSubtitle), ("〉", .closeSubtitle), ("「", .openCorner),
    ("」", .closeCorner), ("『", .openWhiteCorner), ("』", .closeWhiteCorner),
    ("【", .openLenticular), ("】", .closeLenticular), ("〔", .openTortoise),
    ("〕", .closeTortoise), ("！", .exclamation), ("％", .widePercent), ("（", .open),
    ("）", .close), ("，", .comma), ("－", .wideHyphen), ("．", .wideStop), ("：", .colon),
    ("；", .semicolon), ("？", .question),
  ]

  private init() {
    var ascii = [MarkKind](repeating: .none, count: 128)
    // Tab, line feed and the like are white space.
    for code in 0..<0x20 where !(0x09...0x0D).contains(code) {
      ascii[code] = .invisible
    }
    ascii[0x7F] = .invisible
    for (character, kind) in Self.asciiMarks {
      if let byte = character.asciiValue { ascii[Int(byte)] = kind }
    }
    var common = [MarkKind](repeating: .none, count: 256)
    func set(_ scalar: Unicode.Scalar, _ kind: MarkKind) {
      guard let row = Self.row(of: scalar.value >> 6) else { return }
      common[row << 6 | Int(scalar.value & 63)] = kind
    }
    func set(_ codes: ClosedRange<UInt32>, _ kind: MarkKind) {
      for code in codes { Unicode.Scalar(code).map { set($0, kind) } }
    }
    set(0x2000...0x200A, .oddSpace)
    set(0x200B...0x200F, .invisible)
    set(0x2028...0x2029, .oddBreak)
    set(0x202A...0x202E, .invisible)
    set(0xFF10...0xFF19, .wideAlphanumeric)
    set(0xFF21...0xFF3A, .wideAlphanumeric)
    set(0xFF41...0xFF5A, .wideAlphanumeric)
    set(0xFF61...0xFF64, .compatibility)
    set(0xFF02...0xFF02, .compatibility)
    for (scalar, kind) in Self.commonMarks { set(scalar, kind) }
    self.ascii = ascii
    self.common = common
  }

  /// The row of ``common`` for the bits of a scalar above its last six.
  private static func row(of bits: UInt32) -> Int? {
    switch bits {
    case 0x2000 >> 6: 0
    case 0x3000 >> 6: 1
    case 0xFF00 >> 6: 2
    case 0xFF40 >> 6: 3
    default: nil
    }
  }

  /// The kind of a scalar of several bytes that stands in no row.
  static func rareKind(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> MarkKind {
    switch lead {
    case 0xC2:
      switch second {
      case 0x85: .oddBreak
      case 0x80..<0xA0, 0xAD: .invisible
      case 0xA0: .oddSpace
      case 0xB7: .middleDot
      default: .latin1
      }
    case 0xC3...0xC5: .latin1
    case 0xE2: symbolKind(second, third)
    case 0xE3: second == 0x83 && third == 0xBB ? .otherDot : .none
    case 0xEE: .privateUse
    case 0xEF: presentationKind(second, third)
    default: .none
    }
  }

  private static func symbolKind(_ second: UInt8, _ third: UInt8) -> MarkKind {
    switch (second, third) {
    case (0x81, 0x9F): .oddSpace
    case (0x81, 0xA0...0xAF): .invisible
    case (0x88, 0x99), (0x8B, 0x85): .otherDot
    case (0xBA...0xBF, _): .compatibility
    default: .none
    }
  }

  private static func presentationKind(_ second: UInt8, _ third: UInt8) -> MarkKind {
    switch (second, third) {
    case (0x80...0xA3, _): .privateUse
    case (0xA4...0xAB, _): .compatibility
    case (0xB9, 0x90...0xAB): .compatibility
    case (0xBB, 0xBF), (0xB8, 0x8F): .invisible
    case (0xBF, 0xBD): .replacement
    default: .none
    }
  }
}
