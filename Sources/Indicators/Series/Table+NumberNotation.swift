public import Tables

extension Table {
    /// The number notation of the file: stated, or found in all cells that are used as values, else in all columns of numbers.
    ///
    /// It is a matter of the file, never of a cell: `1.234` alone is not read (a thousand or a decimal?), but beside `12,5` it
    /// is a thousand.
    /// - Parameter references: All that is taken from this table.
    /// - Throws: ``TableFailure`` with ``ValueFault/decimalSignAmbiguous(_:)``, ``ValueFault/decimalSignMixed(comma:point:)``,
    ///   an unknown column, or conditions that no row fits.
    public func numberFormat(usedBy references: [ValueReference]) throws(TableFailure) -> NumberNotation {
        var evidence = DecimalSignEvidence()
        if options.decimal == nil {
            let symbols = options.symbols
            for reference in references {
                let column = try columnIndex(reference.column)
                for row in try rows(fitting: reference.conditions) where !isNumber(row, column) {
                    evidence.add(cellBytes(row, column), symbols: symbols) { place(row, column) }
                }
            }
            // Where the values leave it open, the other columns of numbers tell.
            if evidence.isAmbiguous {
                for column in columns.indices where ColumnInspection.isNumeric(column, of: self) {
                    for row in 0..<rowCount where !isNumber(row, column) {
                        evidence.add(cellBytes(row, column), symbols: symbols) { place(row, column) }
                    }
                }
            }
        }
        do throws(ValueFault) {
            return try evidence.notation(declared: options.decimal, keepsNumbers: hasNumbers)
        } catch {
            throw TableFailure(file: name, fault: error)
        }
    }
}
