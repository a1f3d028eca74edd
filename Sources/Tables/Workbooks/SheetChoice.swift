/// Which sheet of a workbook is meant: its name, or its number counted from 1.
public struct SheetChoice: TableDeclaration {
    /// As it was stated.
    public let text: String

    /// A name or number; a name that is a number goes first.
    public init(_ text: String) {
        self.text = text
    }

    /// The sheet among these names: exact, else without regard to case if only one fits, else by number.
    func index(among names: [String]) -> Int? {
        if let exact = names.firstIndex(of: text) { return exact }
        let alike = names.indices.filter { names[$0].trimmed.lowercased() == text.trimmed.lowercased() }
        if alike.count == 1 { return alike[0] }
        guard alike.isEmpty, let number = Int(text), names.indices.contains(number - 1) else { return nil }
        return number - 1
    }
}

extension TableOptions {
    /// The sheet of a workbook; `nil` = the first that holds a table. Of formats without sheets a note says so.
    public var sheet: SheetChoice? {
        get { self[SheetChoice.self] }
        set { self[SheetChoice.self] = newValue }
    }
}
