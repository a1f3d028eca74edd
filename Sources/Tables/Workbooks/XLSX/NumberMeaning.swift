/// What a number is by its format.
enum NumberMeaning: Equatable {
    /// A number.
    case number
    /// A day, perhaps with a time.
    case date
    /// A time of day or a span of time.
    case time
    /// A number that people see times a hundred, once for every percent sign.
    case percent(signs: Int)

    /// By the number of a format that is not written down. Source: ECMA-376-1:2016, 18.8.30.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percent(signs: 1)
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
        case 18...21, 32...35, 45...47, 55, 56: self = .time
        default: self = .number
        }
    }

    /// By a format as it is written, e.g. `0.0%`, `dd/mm/yyyy`, `[h]:mm`, `#,##0 "Tage"`. The part before the first semicolon counts, which
    /// is for positive numbers.
    init(code: String) {
        let signs = Self.signs(of: code)
        let percents = signs.count { $0 == "%" }
        if signs == "general" || signs == "standard" {
            self = .number
        } else if percents > 0 {
            self = .percent(signs: percents)
        } else if signs.contains(where: { "yd".contains($0) }) {
            self = .date
        } else if signs.contains(where: { "hs".contains($0) }) {
            self = .time
        } else if signs.contains("m") {
            // Minutes alone are in brackets.
            self = signs.contains("[m") ? .time : .date
        } else {
            self = .number
        }
    }

    /// What has a meaning in the format: without texts in quotes, escaped signs, fillings, colours, conditions and currencies, in lower
    /// case.
    private static func signs(of code: String) -> String {
        var result = ""
        var rest = code.lowercased()[...]
        while let sign = rest.popFirst(), sign != ";" {
            switch sign {
            case "\"":
                while let next = rest.popFirst(), next != "\"" {}
            case "\\", "_", "*": _ = rest.popFirst()
            case "[":
                let inner = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inner.count + 1)
                // Spans of time; else colours, conditions, languages.
                if let first = inner.first, "hms".contains(first), inner.allSatisfy({ $0 == first }) {
                    result += "[\(first)"
                }
            case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
            default: result.append(sign)
            }
        }
        return result
    }
}
