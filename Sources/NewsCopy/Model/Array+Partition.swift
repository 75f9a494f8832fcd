extension Array {
  /// The index of the first element that holds a condition, found by halving; the count where none does.
  ///
  /// All elements behind one that holds it hold it too.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
