/// What stands under a picture, with who made the picture.
package struct Caption: Sendable {
  /// `■`, `▲`, `图为`; nil when only the credit below tells that it is a caption.
  package let marker: Range<Int>?
  /// Bytes of the text after the marker, without the credit.
  package let text: Range<Int>
  package let credit: PictureCredit?

  /// Who made or gave a picture: `单位供图`, `记者张三摄`.
  package struct PictureCredit: Sendable {
    package let range: Range<Int>
    /// Whether it stands on a line of its own, below the caption.
    package let hasOwnLine: Bool
  }
}
