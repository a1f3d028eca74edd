internal import Geography

/// The header of a `.dbf`: how many rows of which fields.
/// Source: dBASE III Plus table file format, as shapelib reads it.
struct AttributeHeader {
    /// One column as the header describes it.
    struct Field {
        let nameBytes: [UInt8]
        let type: UInt8
        let width: Int
        let decimals: Int
        /// Offset in the row, whose first byte is the deletion mark.
        let offset: Int

        /// `nil` where cells are binary or lie in another file.
        var kind: AttributeField.Kind? {
            switch type {
            case UInt8(ascii: "C"): .text
            case UInt8(ascii: "N"), UInt8(ascii: "F"): .number
            case UInt8(ascii: "D"): .date
            case UInt8(ascii: "L"): .logical
            default: nil
            }
        }

        var typeLetter: String { String(Unicode.Scalar(type)) }
    }

    let rowCount: Int
    let headerLength: Int
    let rowLength: Int
    let languageDriver: UInt8
    let fields: [Field]
    let notes: [ShapefileNote]

    /// Reads and checks a header against the size of the file.
    init(_ bytes: [UInt8], file: String) throws(ShapefileError) {
        guard bytes.count >= 32, let rows = bytes.littleEndian32(at: 4), let headerLength = bytes.littleEndian16(at: 8),
            let rowLength = bytes.littleEndian16(at: 10)
        else { throw .tooShort(file: file, found: bytes.count, needed: 32) }
        guard headerLength >= 32, rowLength >= 1 else {
            throw .badTableHeader(file: file, .lengths(header: headerLength, row: rowLength))
        }
        rowCount = Int(UInt32(bitPattern: rows))
        let needed = headerLength + rowCount * rowLength
        guard needed <= bytes.count else {
            throw .badTableHeader(file: file, .truncated(rows: rowCount, needed: needed, found: bytes.count))
        }
        let described = Self.fields(bytes, upTo: headerLength)
        guard let last = described.last else { throw .badTableHeader(file: file, .noFields) }
        let width = last.offset + last.width
        guard width <= rowLength else {
            throw .badTableHeader(file: file, .fieldsWiderThanRow(fields: width, row: rowLength))
        }
        // Clipper writes text longer than 255 with the high byte of the width in the place of the decimals.
        guard width == rowLength || !described.contains(where: { $0.kind == .text && $0.decimals != 0 }) else {
            throw .badTableHeader(file: file, .fieldsNarrowerThanRow(fields: width, row: rowLength))
        }
        var notes: [ShapefileNote] = []
        if width < rowLength { notes.append(.unusedRowBytes(rowLength - width)) }
        // One byte behind the rows is the usual end mark (0x1A).
        if bytes.count > needed + 1 { notes.append(.tableLonger(declared: needed, found: bytes.count)) }
        self.headerLength = headerLength
        self.rowLength = rowLength
        languageDriver = bytes[29]
        fields = described
        self.notes = notes
    }

    private static func fields(_ bytes: [UInt8], upTo end: Int) -> [Field] {
        var fields: [Field] = []
        var offset = 1
        var at = 32
        while at + 32 <= end, at + 32 <= bytes.count, bytes[at] != 0x0D {
            // Names may fill all eleven bytes; behind a NUL lies whatever was in memory.
            let name = bytes[at..<(at + 11)].prefix { $0 != 0 }
            let blanks = name.reversed().prefix { $0 == 0x20 }.count
            let width = Int(bytes[at + 16])
            fields.append(
                Field(
                    nameBytes: Array(name.dropLast(blanks)), type: bytes[at + 11], width: width,
                    decimals: Int(bytes[at + 17]), offset: offset))
            offset += width
            at += 32
        }
        return fields
    }
}
