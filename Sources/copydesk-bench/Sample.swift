/// A file to measure on.
struct Sample {
  let name: String
  /// As it stands on disk.
  let bytes: [UInt8]
}
