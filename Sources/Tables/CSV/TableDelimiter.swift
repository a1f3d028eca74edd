/// The sign that parts the cells of a row.
public enum TableDelimiter: String, CaseIterable, Sendable {
    /// `;`, as Excel writes it with German settings.
    case semicolon = ";"
    /// A tab, as Excel's "Unicode text" has it.
    case tab = "\t"
    /// `,`.
    case comma = ","

    /// The sign as a byte.
    var byte: UInt8 {
        switch self {
        case .semicolon: UInt8(ascii: ";")
        case .tab: 0x09
        case .comma: UInt8(ascii: ",")
        }
    }
}
