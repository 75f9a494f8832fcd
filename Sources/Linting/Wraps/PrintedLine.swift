/// Pieces that may be one printed line, read from its end.
struct PrintedLine {
  /// The piece that it begins with.
  var begin: Int
  /// In half cells.
  var width: Int32 = 0
  /// White space in it that means something.
  var spaces: Int32 = 0
  /// Of leaving that white space in it.
  var cost: Int32 = 0

  /// Where only some of the wraps are left, so many printed lines may stand between two.
  static let mostTogether: Int32 = 12
}
