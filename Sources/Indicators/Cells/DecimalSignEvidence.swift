internal import Tables

/// What the numbers of a file say about its decimal sign.
struct DecimalSignEvidence {
    /// What one text says.
    enum Testimony: Equatable {
        /// No sign, or a form that is no number: says nothing.
        case neutral
        /// Can be read with this sign only.
        case only(DecimalSign)
        /// `1.234`: a thousand or a decimal.
        case either
    }

    /// First place where only a comma fits.
    private(set) var comma: CellPlace?
    /// First place where only a point fits.
    private(set) var point: CellPlace?
    /// First place where both fit with different values.
    private(set) var either: CellPlace?
    /// How many show the one and the other.
    private var (commas, points) = (0, 0)

    /// Takes a cell into account; the place is made only where it is needed.
    mutating func add(_ text: ArraySlice<UInt8>, symbols: TableSymbols, at place: () -> CellPlace) {
        guard text.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else { return }
        let text = text.trimmed
        guard symbols.meaning(of: text) == nil else { return }
        switch Self.testimony(of: MarkedNumber(text).number) {
        case .only(.comma):
            commas += 1
            if comma == nil { comma = place() }
        case .only(.point):
            points += 1
            if point == nil { point = place() }
        case .either where either == nil: either = place()
        default: break
        }
    }

    /// The notation that all of it shows, or that was declared.
    /// - Throws: ``ValueFault/decimalSignAmbiguous(_:)``, ``ValueFault/decimalSignMixed(comma:point:)``
    /// - Parameter keepsNumbers: Whether the file keeps any cell as a number and not as text.
    func notation(declared: DecimalSign?, keepsNumbers: Bool = false) throws(ValueFault) -> NumberNotation {
        if let declared { return NumberNotation(decimal: declared, evidence: .declared) }
        switch (comma, point, either) {
        case (let comma?, let point?, _):
            // A sign that is the exception is a slip.
            if commas > points * 2 { throw Self.slip(point, in: .comma) }
            if points > commas * 2 { throw Self.slip(comma, in: .point) }
            throw .decimalSignMixed(comma: comma, point: point)
        case (let comma?, nil, _): return NumberNotation(decimal: .comma, evidence: .found(comma))
        case (nil, let point?, _): return NumberNotation(decimal: .point, evidence: .found(point))
        case (nil, nil, let either?): throw .decimalSignAmbiguous(either)
        case (nil, nil, nil): return NumberNotation(decimal: .comma, evidence: keepsNumbers ? .kept : .noneNeeded)
        }
    }

    private static func slip(_ place: CellPlace, in decimal: DecimalSign) -> ValueFault {
        .notANumber(place: place, fault: .otherDecimalSign, decimal: decimal, symbols: [])
    }

    /// Whether only forms such as `1.234` were found.
    var isAmbiguous: Bool { comma == nil && point == nil && either != nil }

    /// What a number's text without its mark says.
    static func testimony(of text: ArraySlice<UInt8>) -> Testimony {
        let asComma = try? NumberGrammar.read(text, decimal: .comma)
        let asPoint = try? NumberGrammar.read(text, decimal: .point)
        switch (asComma, asPoint) {
        case (let asComma?, let asPoint?): return asComma.value == asPoint.value ? .neutral : .either
        case (_?, nil): return .only(.comma)
        case (nil, _?): return .only(.point)
        case (nil, nil): return .neutral
        }
    }
}
