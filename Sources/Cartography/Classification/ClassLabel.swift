public import Languages

/// The printed limits of one class: „5,0 bis unter 10,0", for the last one „10,0 bis 12,5", for a single number „5,0".
public struct ClassLabel: Sendable, Equatable {
    /// The lower limit as printed.
    public let lower: String
    /// The upper limit as printed.
    public let upper: String
    /// Both limits in a phrase of the map's language.
    public let text: String

    /// A label from the limits of a class; `isLast` = the upper limit belongs to the class.
    public init(lower: Double, upper: Double, isLast: Bool, decimals: Int, language: OutputLanguage) {
        let format = NumberFormat(language: language, decimals: decimals)
        self.lower = format.text(lower)
        self.upper = format.text(upper)
        if self.lower == self.upper {
            text = self.lower
        } else {
            let (lower, upper) = (self.lower, self.upper)
            text = Wording(language)(
                "\(lower) bis \(isLast ? "" : "unter ")\(upper)", "\(lower) to \(isLast ? "" : "under ")\(upper)")
        }
    }
}

extension Classification {
    /// The labels of the classes, the lowest first.
    public func labels(in language: OutputLanguage) -> [ClassLabel] {
        counts.indices.map { index in
            ClassLabel(
                lower: edges[index], upper: edges[index + 1], isLast: index == counts.count - 1, decimals: decimals,
                language: language)
        }
    }
}
