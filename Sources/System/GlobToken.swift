/// A piece of a path pattern that stands within one component of the path.
enum GlobToken: Hashable, Sendable {
  case literal(Unicode.Scalar)
  /// `?`: any one scalar.
  case anyScalar
  /// `*`: any scalars, or none.
  case anyRun
  /// `[a-z]` or `[!a-z]`: one scalar inside, or outside, all of the ranges.
  case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)

  /// Whether the token can stand for this one scalar.
  func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let own): own == scalar
    case .anyScalar, .anyRun: true
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// Whether tokens match a whole name, in time of at most their number times its length.
  ///
  /// Only the latest `*` is ever given another scalar: what an earlier one could still take, the
  /// latest one can take as well.
  static func match(_ tokens: [GlobToken], _ name: [Unicode.Scalar]) -> Bool {
    var token = 0
    var position = 0
    var retry: (token: Int, position: Int)?
    while position < name.count {
      if token < tokens.count, tokens[token] == .anyRun {
        token += 1
        retry = (token, position)
      } else if token < tokens.count, tokens[token].matches(name[position]) {
        token += 1
        position += 1
      } else if let last = retry {
        token = last.token
        position = last.position + 1
        retry = (token, position)
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .anyRun }
  }
}
