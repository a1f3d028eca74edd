internal import Boundaries
internal import Geography
internal import TextEncoding

/// The columns of a checked `.dbf`.
struct AttributeTable {
    static let deletionMark = UInt8(ascii: "*")

    private(set) var fields: [AttributeField] = []
    /// `columns[field][row]` for all rows, deleted ones too.
    private(set) var columns: [[String?]] = []
    /// One per row.
    private(set) var isDeleted: [Bool] = []
    private(set) var notes: [ShapefileNote] = []

    init(
        _ bytes: [UInt8], header: AttributeHeader, encoding: AttributeEncoding, choice: BoundaryOptions.Columns,
        file: String,
        strictness: AttributeDecoder.Strictness = .refusing
    ) throws(ShapefileError) {
        let detected = encoding.detected
        if strictness == .refusing, detected.evidence != .declared,
            let mojibake = detected.encoding.mojibake(in: encoding.sample)
        {
            throw .doubtfulText(file: file, record: nil, field: nil, mojibake, detected)
        }
        var reading = try AttributeDecoder(detected, file: file, strictness: strictness)
        var names: [String] = []
        for field in header.fields { names.append(try reading.name(of: field)) }
        let chosen = try Self.choose(choice, of: header, names: names, file: file)
        let left = header.fields.indices.filter { header.fields[$0].kind == nil }
        if case .all = choice, !left.isEmpty {
            notes.append(.columnsLeftOut(left.map { names[$0] + " (" + header.fields[$0].typeLetter + ")" }))
        }
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            if !notes.contains(.repeatedFieldName(name)) { notes.append(.repeatedFieldName(name)) }
        }
        var columns = chosen.map { _ in [String?]() }
        for index in columns.indices { columns[index].reserveCapacity(header.rowCount) }
        var isDeleted: [Bool] = []
        let table = try ShapelibTable(bytes, header: header, file: file)
        try table.forEachRow(width: header.rowLength, count: header.rowCount) { index, row throws(ShapefileError) in
            let deleted = row[0] == Self.deletionMark
            isDeleted.append(deleted)
            for (column, choice) in chosen.enumerated() {
                let field = header.fields[choice.index]
                let raw = UnsafeRawBufferPointer(rebasing: row[field.offset..<(field.offset + field.width)])
                // Deleted rows may hold anything; they are not read.
                columns[column].append(
                    deleted
                        ? nil
                        : try reading.cell(
                            raw, kind: choice.kind, field: choice.index, name: names[choice.index], record: index + 1))
            }
        }
        self.columns = columns
        self.isDeleted = isDeleted
        fields = chosen.map { choice in
            let field = header.fields[choice.index]
            return AttributeField(
                name: names[choice.index], kind: choice.kind, width: field.width,
                decimals: choice.kind == .number ? field.decimals : 0)
        }
        for (field, name) in names.enumerated() {
            if let records = reading.overflowed[field] { notes.append(.overflowedCells(field: name, records: records)) }
            if let records = reading.cut[field] { notes.append(.cutText(field: name, records: records)) }
            if let records = reading.endMarks[field] { notes.append(.endMarks(field: name, records: records)) }
            if let records = reading.behindEnd[field] { notes.append(.textBehindEnd(field: name, records: records)) }
        }
        notes += reading.doubts
    }

    private static func choose(
        _ choice: BoundaryOptions.Columns, of header: AttributeHeader, names: [String], file: String
    ) throws(ShapefileError) -> [(index: Int, kind: AttributeField.Kind)] {
        var chosen: [(index: Int, kind: AttributeField.Kind)] = []
        switch choice {
        case .all:
            for (index, field) in header.fields.enumerated() {
                if let kind = field.kind { chosen.append((index, kind)) }
            }
        case .named(let wanted):
            for name in wanted {
                guard
                    let index = names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) })
                        ?? names.firstIndex(where: { $0.lowercased() == name.lowercased() })
                else { throw .unknownColumn(name, file: file, available: names) }
                guard let kind = header.fields[index].kind else {
                    throw .unsupportedColumn(names[index], type: header.fields[index].typeLetter, file: file)
                }
                if !chosen.contains(where: { $0.index == index }) { chosen.append((index, kind)) }
            }
        }
        return chosen
    }
}
