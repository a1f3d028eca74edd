import AtlasFile
internal import Geography
import Indicators

/// Years in the words of an indicator, none of which its figures have.
public struct OtherYears: Equatable, Sendable {
    /// The key of the atlas file that names them.
    public let key: Key
    /// The years that it names.
    public let named: [Int]
    /// The years of the figures: in conditions on rows, and in names of columns.
    public let figures: [Int]

    /// Where years are named.
    public enum Key: String, CaseIterable, Sendable {
        /// What the indicator is called.
        case label
        /// Its date, or its year where it has no date.
        case date
        /// Its short name.
        case legend
    }

    /// What does not fit, by key; empty where the figures say no year.
    static func found(_ indicator: Indicator, _ caption: IndicatorCaption?) -> [OtherYears] {
        let figures = Set(
            indicator.value.references.flatMap { reference in
                ([reference.column] + reference.conditions.flatMap(\.allowed)).flatMap(years)
            })
        guard !figures.isEmpty else { return [] }
        return Key.allCases.compactMap { key in
            let text =
                switch key {
                case .label: indicator.label
                case .date: caption?.date ?? ""
                case .legend: caption?.legend ?? ""
                }
            let named = years(in: text)
            guard !named.isEmpty, figures.isDisjoint(with: named) else { return nil }
            return OtherYears(key: key, named: Set(named).sorted(), figures: figures.sorted())
        }
    }

    /// Numbers of four digits that stand alone and can be years of statistics, and the second of `2021/22`.
    static func years(in text: String) -> [Int] {
        var years: [Int] = []
        var digits = ""
        var previous: (year: Int, isOpen: Bool)?
        for character in text + " " {
            if character.isASCII, character.isNumber {
                digits.append(character)
                continue
            }
            if digits.count == 4, let year = Int(digits), (1900...2100).contains(year) {
                years.append(year)
                previous = (year, character == "/" || character == "-" || character == "–")
            } else if digits.count == 2, let short = Int(digits), let last = previous, last.isOpen {
                years.append(last.year / 100 * 100 + short)
                previous = nil
            } else if !digits.isEmpty {
                previous = nil
            }
            digits = ""
        }
        return years
    }
}
