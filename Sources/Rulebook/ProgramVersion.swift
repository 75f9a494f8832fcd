/// A version of copydesk, `major.minor.patch`.
package struct ProgramVersion: Equatable, Comparable, Sendable, CustomStringConvertible {
  /// This program's version.
  package static let current = ProgramVersion(major: 0, minor: 1, patch: 0)

  private let major: Int
  private let minor: Int
  private let patch: Int

  private init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads one to three numbers joined by dots; what is left out is 0.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.major = numbers[0]
    self.minor = numbers.count > 1 ? numbers[1] : 0
    self.patch = numbers.count > 2 ? numbers[2] : 0
  }

  /// The version with all three numbers.
  package var description: String { "\(major).\(minor).\(patch)" }

  /// Whether the left version is the older one.
  package static func < (left: ProgramVersion, right: ProgramVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
