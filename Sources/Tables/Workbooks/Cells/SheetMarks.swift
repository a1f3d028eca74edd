/// What a sheet has that a table of text does not show.
struct SheetMarks: Equatable {
    /// Rows that are hidden and have content.
    var hiddenRows = Occurrences()
    /// Columns that are hidden.
    var hiddenColumns = Occurrences()
    /// Cells with an error, as #DIV/0!.
    var errors = Occurrences()
    /// Cells with a percent sign in their number format.
    var percents = Occurrences()
    /// Cells with content below a merged one.
    var covered = Occurrences()

    /// How many there are, and the name of the first.
    struct Occurrences: Equatable {
        /// How many.
        var count = 0
        /// A cell, a row or a column.
        var first = ""

        /// One more.
        mutating func add(_ name: @autoclosure () -> String) {
            if count == 0 { first = name() }
            count += 1
        }
    }

    /// What of it is to be told.
    var oddities: [WorkbookOddity] {
        var oddities: [WorkbookOddity] = []
        if hiddenRows.count > 0 { oddities.append(.hiddenRows(count: hiddenRows.count, first: hiddenRows.first)) }
        if hiddenColumns.count > 0 {
            oddities.append(.hiddenColumns(count: hiddenColumns.count, first: hiddenColumns.first))
        }
        if covered.count > 0 { oddities.append(.coveredCells(count: covered.count, first: covered.first)) }
        if errors.count > 0 { oddities.append(.errorValues(count: errors.count, first: errors.first)) }
        if percents.count > 0 { oddities.append(.percents(count: percents.count, first: percents.first)) }
        return oddities
    }
}
