/// Durations, moments and zones as a journey writes them; nil for what is none.
enum Moments {
  private static let units: [String: UInt64] = [
    "ms": 1, "s": 1_000, "min": 60_000, "h": 3_600_000, "d": 86_400_000,
  ]

  /// `+500ms`, `+30s`, `+2min`, `+3h`, `+1d`: milliseconds.
  static func duration(_ word: String) -> UInt64? {
    guard word.first == "+" else { return nil }
    let digits = word.dropFirst().prefix { "0"..."9" ~= $0 }
    guard let count = UInt64(digits), let unit = units[String(word.dropFirst(1 + digits.count))]
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    return overflow ? nil : product
  }

  /// `2026-11-22` and `18:00`: seconds since 1970 at the place where the clock hangs.
  static func moment(_ date: String, _ time: String) -> Int64? {
    guard let date = numbers(date, 3, "-"), let time = numbers(time, 2, ":") else { return nil }
    let (year, month, day) = (date[0], date[1], date[2])
    guard (1970...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= length(year, month), time[0] < 24, time[1] < 60
    else { return nil }
    var days = day - 1
    for passed in 1970..<year { days += isLeap(passed) ? 366 : 365 }
    for passed in 1..<month { days += length(year, passed) }
    return Int64(days * 86_400 + time[0] * 3_600 + time[1] * 60)
  }

  /// `+01:00`: minutes east.
  static func zone(_ word: String) -> Int32? {
    guard let sign = word.first, "+-".contains(sign),
      let time = numbers(String(word.dropFirst()), 2, ":")
    else { return nil }
    let total = time[0] * 60 + time[1]
    return total > 14 * 60 ? nil : Int32(sign == "-" ? -total : total)
  }

  private static func numbers(_ word: String, _ count: Int, _ between: Character) -> [Int]? {
    let parts = word.split(separator: between, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { "0"..."9" ~= $0 } && part.count <= 4 ? Int(part) : nil
    }
    return parts.count == count && numbers.count == count ? numbers : nil
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
