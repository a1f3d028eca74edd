/// Names of cells, as `B5`: letters for the column, a number for the row.
struct CellReference: Equatable {
    /// Counted from 1.
    var row: Int
    /// Counted from 0.
    var column: Int

    /// Reads a name; `nil` for what is none. Numbers beyond a sheet stay beyond it.
    init?(_ text: some Sequence<UInt8>) {
        var (row, column, hasDigits) = (0, 0, false)
        for byte in text {
            switch byte {
            case 0x41...0x5A where !hasDigits: column = min(column * 26 + Int(byte) - 0x40, 1 << 24)
            case 0x61...0x7A where !hasDigits: column = min(column * 26 + Int(byte) - 0x60, 1 << 24)
            case 0x30...0x39:
                hasDigits = true
                row = min(row * 10 + Int(byte) - 0x30, 1 << 24)
            case 0x24: continue  // "$"
            default: return nil
            }
        }
        guard row > 0, column > 0 else { return nil }
        (self.row, self.column) = (row, column - 1)
    }

    /// Letters of a column that is counted from 0.
    static func letters(of column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        repeat {
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

/// A rectangle of cells.
struct CellRange: Equatable {
    /// Rows, counted from 1.
    var rows: ClosedRange<Int>
    /// Columns, counted from 0.
    var columns: ClosedRange<Int>

    /// The rectangle from one cell to another below it and to its right.
    init?(from first: CellReference, to last: CellReference) {
        guard first.row <= last.row, first.column <= last.column else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }

    /// Reads `B3:E4`.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: ":"))
        guard parts.count == 2, let first = CellReference(parts[0]), let last = CellReference(parts[1]) else {
            return nil
        }
        self.init(from: first, to: last)
    }
}
