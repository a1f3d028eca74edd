/// Dates and times, which a workbook of Excel keeps as numbers of days.
///
/// Source: ECMA-376-1:2016, 18.17.4; the 29th of February 1900, which was none, is day 60 there.
enum SerialDate {
    /// The last day that Excel knows, 31 December 9999, in the system of 1900.
    private static let last = 2_958_465.0

    /// A day, perhaps with a time, as ISO 8601 has it: `2021-12-31`, `2021-12-31T14:30:00`; `nil` for numbers that are no day.
    static func date(_ serial: Double, from1904: Bool) -> String? {
        guard serial >= (from1904 ? 0 : 1), serial < last + 1 else { return nil }
        var (day, seconds) = parted(serial)
        if from1904 {
            day += 1462
        } else if day == 60 {
            return "1900-02-29" + (seconds == 0 ? "" : "T" + clock(seconds))
        } else if day < 60 {
            day += 1
        }
        return written(day) + (seconds == 0 ? "" : "T" + clock(seconds))
    }

    /// A time of day or a span: `14:30:00`, `36:00:00`; `nil` for numbers below zero and beyond any calendar.
    static func time(_ serial: Double) -> String? {
        guard serial >= 0, serial < last + 1 else { return nil }
        let (days, seconds) = parted(serial)
        return clock(days * 86_400 + seconds)
    }

    private static func parted(_ serial: Double) -> (days: Int, seconds: Int) {
        let whole = serial.rounded(.down)
        let seconds = Int(((serial - whole) * 86_400).rounded())
        return seconds == 86_400 ? (Int(whole) + 1, 0) : (Int(whole), seconds)
    }

    /// A count of seconds as hours, minutes, seconds.
    static func clock(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { twoDigits($0) }.joined(separator: ":")
    }

    /// A day, counted from 30 December 1899. Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days.
    private static func written(_ day: Int) -> String {
        let shifted = day - 25_569 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let date = dayOfYear - (153 * month + 2) / 5 + 1
        let civil = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0)
        return "\(year)-\(twoDigits(civil))-\(twoDigits(date))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
