internal import RuleFormat

extension CalendarDate {
  /// The day of the week, 0 for Sunday (Sakamoto 1992).
  var weekday: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
  }

  /// The days since some fixed day, to tell how far two dates are apart.
  var dayNumber: Int {
    let year = month < 3 ? year - 1 : year
    let months = month < 3 ? month + 9 : month - 3
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * months + 2) / 5 + day
  }
}
