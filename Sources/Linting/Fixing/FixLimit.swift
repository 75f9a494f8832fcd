package import RuleFormat

/// Which fixes are made without asking.
package enum FixLimit: Sendable {
  case safeOnly
  case unsafeToo

  package func allows(_ safety: FixSafety) -> Bool { safety == .safe || self == .unsafeToo }
}
