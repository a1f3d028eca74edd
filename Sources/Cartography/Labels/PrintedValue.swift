internal import Languages
internal import Values

extension MapContent {
    /// What stands under a region's name: its value or class, on two-way maps with the sign of the second class. `nil` where
    /// the region has no number, or nothing is wanted.
    ///
    /// - Parameter isShort: On two-way maps only the sign.
    func printedValue(of region: MapRegion, isShort: Bool = false) -> String? {
        guard region.status(symbols) == nil, let number = region.cell.number else { return nil }
        let value = NumberFormat(language: language, decimals: symbols.decimals).text(number)
        switch symbols {
        case .choropleth, .circles: return value
        case .named(let named):
            switch named.labels {
            case .value: return value
            case .className: return Self.member(region.classNumber, of: named.classes)?.label
            case .nothing: return nil
            }
        case .twoWay(let fields):
            let second = Self.member(region.second?.classNumber, of: fields.second.classes)
            let words: String? =
                switch isShort ? .nothing : fields.labels {
                case .value: value
                case .className: Self.member(region.classNumber, of: fields.first.classes)?.label
                case .nothing: nil
                }
            let parts = [words, second?.sign?.text].compactMap { $0 }
            return parts.isEmpty ? nil : parts.joined(separator: " / ")
        }
    }

    /// The member of a number from 1.
    private static func member<Member>(_ number: Int?, of members: [Member]) -> Member? {
        guard let number, number >= 1, number <= members.count else { return nil }
        return members[number - 1]
    }
}
