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
    /// Whether brackets close it.
    package let isBracketed: Bool
    /// Those named in it; empty where a body gave the picture.
    package let people: [Credit]
    /// Bytes of the word for what they did: 摄, 供图; nil where none closes the credit.
    package let work: Range<Int>?
  }
}
