/// Keys out of a column of numbers, which has lost the leading zero of the Länder 01 to 09.
public enum NumericKeys {
    /// Lengths of official keys that tell themselves: AGS and ARS. A Kreis (5) is taken for one only beside keys that kept
    /// their first digit, since numbers of four digits may be anything; Länder (2) are left alone.
    private static let lengths = [5, 8, 12]

    /// The length that keys of a column have with the zero put back, where the whole column shows that it is gone: digits alone,
    /// and no cell longer than a key nor shorter than a key without its zero. `nil` for any other column.
    ///
    /// ```swift
    /// NumericKeys.restorableLength(["3157006", "3157001"])    // 8
    /// NumericKeys.restorableLength(["3157006.0", "12054000"]) // 8
    /// NumericKeys.restorableLength(["1001", "17"])            // nil: no such keys
    /// ```
    public static func restorableLength(_ cells: [String?]) -> Int? {
        var shortest = Int.max
        var longest = 0
        for cell in cells {
            guard let cell else { continue }
            guard let digits = digits(of: cell) else { return nil }
            shortest = min(shortest, digits.utf8.count)
            longest = max(longest, digits.utf8.count)
        }
        guard let length = lengths.first(where: { $0 >= longest }), shortest == length - 1,
            length > 5 || longest == length
        else {
            return nil
        }
        return length
    }

    /// Keys with the zero put back; those that have their full length stay.
    public static func restored(_ cells: [String?], to length: Int) -> [String?] {
        cells.map { cell in
            guard let cell, let digits = digits(of: cell) else { return cell }
            return digits.utf8.count == length - 1 ? "0" + digits : String(digits)
        }
    }

    /// The digits of a whole number, without decimals of zero; `nil` for any other text.
    private static func digits(of cell: String) -> Substring? {
        if !cell.isEmpty, cell.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return cell[...] }
        let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.count <= 2,
            whole.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            parts.count == 1 || parts[1].utf8.allSatisfy({ $0 == 0x30 })
        else { return nil }
        return whole
    }
}
