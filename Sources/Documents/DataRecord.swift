/// A JSON value whose members keep the order in which they were given, so that the same input gives the same bytes.
///
/// ```swift
/// let manifest: DataRecord = ["program": "sozialatlas", "maps": 8, "edges": [2.0, 2.7, 6.5]]
/// String(decoding: try manifest.write(), as: UTF8.self)
/// // {
/// //   "program": "sozialatlas",
/// //   "maps": 8,
/// //   "edges": [2, 2.7, 6.5]
/// // }
/// ```
public indirect enum DataRecord: Equatable, Sendable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// Any finite number.
    case number(Double)
    /// Text.
    case string(String)
    /// Values in order.
    case array([DataRecord])
    /// Named values in order; names must differ.
    case object([Member])

    /// A named value.
    public struct Member: Equatable, Sendable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: DataRecord

        /// A member from name and value.
        public init(_ name: String, _ value: DataRecord) {
            self.name = name
            self.value = value
        }
    }

    /// A number, or null where there is none.
    public static func optional(_ number: Double?) -> DataRecord { number.map { .number($0) } ?? .null }
    /// A whole number, or null where there is none.
    public static func optional(_ integer: Int?) -> DataRecord { integer.map { .integer($0) } ?? .null }
    /// Text, or null where there is none.
    public static func optional(_ text: String?) -> DataRecord { text.map { .string($0) } ?? .null }
    /// Texts in order.
    public static func strings(_ texts: some Sequence<String>) -> DataRecord { .array(texts.map { .string($0) }) }
}
