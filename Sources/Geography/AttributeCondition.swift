/// A filter on attributes such as `GF=4`: the cell equals the text, or for numbers has the same value.
public struct AttributeCondition: Equatable, Sendable {
    /// Name of the column.
    public let column: String
    /// Texts of which one must be in the cell.
    public let allowed: [String]

    /// A condition on a column.
    public init(column: String, allowed: [String]) {
        self.column = column
        self.allowed = allowed
    }

    /// A condition from `COLUMN=VALUE` or `COLUMN=VALUE|VALUE`; `nil` if it has no such form.
    public init?(_ text: String) {
        guard let equals = text.firstIndex(of: "=") else { return nil }
        let column = text[..<equals].trimmedOfBlanks
        guard !column.isEmpty else { return nil }
        self.column = column
        allowed = text[text.index(after: equals)...].split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmedOfBlanks }
    }

    /// Whether a cell fits; an empty cell fits the empty text.
    public func matches(_ cell: String?) -> Bool {
        let cell = cell ?? ""
        return allowed.contains { $0.utf8.elementsEqual(cell.utf8) || Self.sameInteger($0, cell) }
    }

    /// `4` and `4.0` name one value, as the same column of two shapefiles may write it.
    private static func sameInteger(_ left: String, _ right: String) -> Bool {
        guard let left = integer(left), let right = integer(right) else { return false }
        return left == right
    }

    private static func integer(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.hasPrefix("0") || whole == "0" else { return nil }
        if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy({ $0 == "0" }) { return nil }
        return Int(whole)
    }
}

extension Substring {
    fileprivate var trimmedOfBlanks: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
