internal import Geography

extension ValueReference {
    /// The column with its conditions, for messages: `Wert, Kennzahl=arbeitslose, Jahr=2021`.
    public var label: String {
        ([column] + conditions.map { $0.column + "=" + $0.allowed.joined(separator: "|") }).joined(separator: ", ")
    }
}
