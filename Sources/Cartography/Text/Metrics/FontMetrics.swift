/// A font that a map is laid out for. A reader's machine decides which one it shows, so a layout has to hold with each.
public enum FontFace: Sendable, CaseIterable {
    /// Liberation Sans; Arial and Helvetica have the same widths.
    case liberationSans
    /// DejaVu Sans, up to a fifth wider: what many Linux machines show in place of a missing family.
    case dejaVuSans

    /// The measures of the face.
    public var metrics: FontMetrics {
        switch self {
        case .liberationSans: .liberationSans
        case .dejaVuSans: .dejaVuSans
        }
    }
}

/// Measures of a font family in its upright regular and bold weights, in em: multiply by the font size.
///
/// ```swift
/// FontFace.liberationSans.metrics.width(of: "Peine", isBold: false)  // 2.557
/// ```
public struct FontMetrics: Sendable {
    /// Height above the baseline that the family reserves for a line, in em.
    public let ascent: Double
    /// Depth below the baseline that the family reserves for a line, in em; positive.
    public let descent: Double
    /// Height of a capital without accent above the baseline, in em.
    public let capHeight: Double

    private let unitsPerEm: Double
    private let otherScalars: [UInt16]
    private let regular: AdvanceWidths
    private let bold: AdvanceWidths

    /// A family from its tables, in font units.
    init(
        unitsPerEm: Int, ascent: Int, descent: Int, capHeight: Int, otherScalars: [UInt16], regular: AdvanceWidths,
        bold: AdvanceWidths
    ) {
        self.unitsPerEm = Double(unitsPerEm)
        self.ascent = Double(ascent) / Double(unitsPerEm)
        self.descent = Double(descent) / Double(unitsPerEm)
        self.capHeight = Double(capHeight) / Double(unitsPerEm)
        self.otherScalars = otherScalars
        self.regular = regular
        self.bold = bold
    }

    /// Width of a line of text in em: the sum of its advance widths, without kerning, which mostly narrows a text.
    ///
    /// A combining mark takes no room. A character without a known width counts as one em, as wide as a Chinese
    /// character: rather too much room than too little.
    public func width(of text: String, isBold: Bool) -> Double {
        let widths = isBold ? bold : regular
        var units = 0.0
        for scalar in text.unicodeScalars {
            units += advance(of: scalar, in: widths)
        }
        return units / unitsPerEm
    }

    /// Advance of one scalar in font units.
    private func advance(of scalar: Unicode.Scalar, in widths: AdvanceWidths) -> Double {
        if scalar.value < AdvanceWidths.firstLatin { return 0 }
        let position = Int(scalar.value - AdvanceWidths.firstLatin)
        if position < widths.latin.count { return Double(widths.latin[position]) }
        if let index = index(of: scalar), index < widths.others.count { return Double(widths.others[index]) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return unitsPerEm
        }
    }

    /// Place of a scalar among those beyond the Latin range, by bisection.
    private func index(of scalar: Unicode.Scalar) -> Int? {
        guard let code = UInt16(exactly: scalar.value) else { return nil }
        var low = 0
        var high = otherScalars.count
        while low < high {
            let middle = low + (high - low) / 2
            if otherScalars[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low < otherScalars.count && otherScalars[low] == code ? low : nil
    }
}

/// Advance widths of one weight, in font units.
struct AdvanceWidths: Sendable {
    /// Where `latin` begins: the space.
    static let firstLatin: UInt32 = 0x20
    /// U+0020 to U+017F without a gap; controls have 0.
    let latin: [UInt16]
    /// One for each of the family's other scalars, in their order.
    let others: [UInt16]
}
