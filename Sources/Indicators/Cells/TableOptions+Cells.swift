public import Tables

extension DecimalSign: TableDeclaration {}
extension TableSymbols: TableDeclaration {}

extension TableOptions {
    /// The decimal sign; `nil` = detected from the columns that are used.
    public var decimal: DecimalSign? {
        get { self[DecimalSign.self] }
        set { self[DecimalSign.self] = newValue }
    }

    /// What signs in cells stand for.
    public var symbols: TableSymbols {
        get { self[TableSymbols.self] ?? .standard }
        set { self[TableSymbols.self] = newValue == .standard ? nil : newValue }
    }
}
