import Fuzzing
import TextEncoding

@testable import Tables

/// What holds for the rows of every table that is read.
enum RowLaws {
    static func check(_ table: Table) {
        require(!table.columns.isEmpty && table.rowCount > 0, "there are columns and rows")
        require(
            Set(table.columns.map { Array($0.utf8) }).count == table.columns.count, "columns have names of their own")
        require(!table.columns.contains(""), "columns have names")
        var line = table.headerLine
        for row in 0..<table.rowCount {
            require(table.line(ofRow: row) > line, "rows keep their order")
            line = table.line(ofRow: row)
            for column in table.columns.indices {
                let cell = table.cellBytes(row, column)
                require(cell.elementsEqual(cell.trimmed), "cells have no blanks around them")
            }
        }
    }

    /// The table, written down again with all cells in quotes, is the same table.
    static func checkAgain(_ table: Table, delimiter: TableDelimiter) {
        guard table.rowCount * table.columns.count < 2000 else { return }
        var text = line(table.columns, delimiter)
        for row in 0..<table.rowCount { text += line(table.columns.indices.map { table[row, $0] }, delimiter) }
        var options = table.options
        options.encoding = .utf8
        options.delimiter = delimiter
        options.header = 1...1
        do throws(TableFailure) {
            let again = try CSV.table(Array(text.utf8), name: table.name, options: options)
            require(again.columns == table.columns, "the same columns: \(text.debugDescription)")
            require(again.rowCount == table.rowCount, "the same number of rows: \(text.debugDescription)")
            for row in 0..<table.rowCount {
                for column in table.columns.indices {
                    require(
                        again.cellBytes(row, column).elementsEqual(table.cellBytes(row, column)),
                        "the same cells: \(text.debugDescription)")
                }
            }
        } catch {
            switch error.fault as? CSVFault {
            // In UTF-8 the text may look more doubtful than in the encoding it had.
            case .doubtfulText, .combinedDelimiter: break
            default: require(false, "it is read again: \(error.fault) \(text.debugDescription)")
            }
        }
    }

    private static func line(_ cells: [String], _ delimiter: TableDelimiter) -> String {
        let quoted = cells.map { cell in
            "\"" + String(cell.unicodeScalars.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }.map(Character.init)) + "\""
        }
        return quoted.joined(separator: delimiter.rawValue) + "\r\n"
    }
}
