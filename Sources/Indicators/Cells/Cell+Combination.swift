internal import Values

extension Cell {
    /// Combines two cells by a formula on their numbers; where one has none, the reason is carried.
    ///
    /// Suppressed goes before uncertain, that before not applicable, that before missing: what may not be shown must not look like a gap that someone
    /// could fill. Marks of both are kept, e.g. `p r`.
    func combined(with other: Cell, by formula: (Double, Double) -> Cell) -> Cell {
        switch (self, other) {
        case (.number(let left, let leftFlag), .number(let right, let rightFlag)):
            let result = formula(left, right)
            guard case .number(let value, _) = result else { return result }
            return .number(value, flag: Self.joined(leftFlag, rightFlag))
        case (.suppressed, _), (_, .suppressed): return .suppressed
        case (.uncertain, _), (_, .uncertain): return .uncertain
        case (.notApplicable, _), (_, .notApplicable): return .notApplicable
        case (.missing, _), (_, .missing): return .missing
        }
    }

    /// Both marks, each once.
    static func joined(_ left: String?, _ right: String?) -> String? {
        let marks = [left, right].compactMap { $0 }.flatMap { $0.split(separator: " ").map(String.init) }
        let distinct = marks.enumerated().filter { index, mark in !marks[..<index].contains(mark) }.map(\.element)
        return distinct.isEmpty ? nil : distinct.joined(separator: " ")
    }
}
