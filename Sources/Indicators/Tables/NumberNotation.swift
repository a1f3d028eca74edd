/// How the numbers of a table are written, and what shows it.
public struct NumberNotation: Equatable, Sendable {
    /// What shows the decimal sign.
    public enum Evidence: Equatable, Sendable {
        /// The user stated it.
        case declared
        /// The first number that can be read with this sign only.
        case found(CellPlace)
        /// No number has a sign that could be one: whole numbers only, either sign reads them alike.
        case noneNeeded
    }

    /// The decimal sign of the whole file.
    public let decimal: DecimalSign
    /// What shows it.
    public let evidence: Evidence

    /// A format.
    public init(decimal: DecimalSign, evidence: Evidence) {
        self.decimal = decimal
        self.evidence = evidence
    }
}

extension Table {
    /// The number format of the file: stated, or found in all cells that are used as values.
    ///
    /// It is a matter of the file, never of a cell: `1.234` alone is not read (a thousand or a decimal?), but beside `12,5` it
    /// is a thousand.
    /// - Parameter references: All that is taken from this table.
    /// - Throws: ``TableFailure`` with ``TableFault/decimalSignAmbiguous(_:)``, ``TableFault/decimalSignMixed(comma:point:)``,
    ///   an unknown column, or conditions that no row fits.
    public func numberFormat(usedBy references: [ValueReference]) throws(TableFailure) -> NumberNotation {
        var evidence = DecimalSignEvidence()
        if options.decimal == nil {
            for reference in references {
                let column = try columnIndex(reference.column)
                for row in try rows(fitting: reference.conditions) {
                    evidence.add(cellBytes(row, column), symbols: options.symbols) { place(row, column) }
                }
            }
        }
        return try numberFormat(evidence)
    }

    /// The format that evidence shows.
    func numberFormat(_ evidence: DecimalSignEvidence) throws(TableFailure) -> NumberNotation {
        if let declared = options.decimal { return NumberNotation(decimal: declared, evidence: .declared) }
        switch (evidence.comma, evidence.point, evidence.either) {
        case (let comma?, let point?, _):
            throw TableFailure(file: name, fault: .decimalSignMixed(comma: comma, point: point))
        case (let comma?, nil, _): return NumberNotation(decimal: .comma, evidence: .found(comma))
        case (nil, let point?, _): return NumberNotation(decimal: .point, evidence: .found(point))
        case (nil, nil, let either?): throw TableFailure(file: name, fault: .decimalSignAmbiguous(either))
        case (nil, nil, nil): return NumberNotation(decimal: .comma, evidence: .noneNeeded)
        }
    }
}
