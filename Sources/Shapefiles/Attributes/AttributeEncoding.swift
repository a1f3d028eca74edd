internal import Geography
internal import TextEncoding

/// Finds out in which encoding a table is written: declared, `.cpg`, language byte, valid UTF-8, else CP1252.
struct AttributeEncoding {
    let detected: DetectedEncoding
    let sample: EncodingSample
    let notes: [ShapefileNote]

    init(
        declared: CharacterEncoding?, codePageFile: [UInt8]?, table: [UInt8], header: AttributeHeader
    ) {
        var notes: [ShapefileNote] = []
        let sample = Self.sample(of: table, header)
        var stated = declared.map { DetectedEncoding($0, .declared) }
        if stated == nil, let codePageFile {
            let text = Self.text(of: codePageFile)
            if text.isEmpty {
                // An empty .cpg says nothing; the language byte still does.
                notes.append(.emptyCodePageFile)
            } else if let encoding = CharacterEncoding(named: text) {
                stated = DetectedEncoding(encoding, .codePageFile(text))
            } else {
                // “System” and the like are what programs write that do not know it either.
                notes.append(.unknownCodePage(String(text.prefix(40))))
            }
        }
        if stated == nil, header.languageDriver != 0 {
            if let encoding = CharacterEncoding(languageDriver: header.languageDriver) {
                stated = DetectedEncoding(encoding, .languageDriver(header.languageDriver))
            } else {
                notes.append(.unknownLanguageDriver(header.languageDriver))
            }
        }
        detected = stated ?? EncodingDetection.detect(sample)
        if detected.evidence.isGuess { notes.append(.encodingGuessed(detected.encoding)) }
        self.sample = sample
        self.notes = notes
    }

    /// What the `.cpg` says, without byte order mark and blanks.
    static func text(of codePageFile: [UInt8]) -> String {
        var bytes = codePageFile.prefix(4096)
        if let mark = EncodingDetection.byteOrderMark(bytes) { bytes = bytes.dropFirst(mark.length) }
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        bytes = bytes.drop(while: isBlank)
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    }

    /// The encoding that makes words of all text of the table.
    static func fitting(_ table: [UInt8], _ header: AttributeHeader) -> CharacterEncoding? {
        var pieces = header.fields.map(\.nameBytes)
        forEachText(of: table, header) { text in pieces.append(Array(text.bytes)) }
        return EncodingAdvice.fitting(pieces, isCut: true)
    }

    /// All text of the table: names of fields, and text cells of rows that are not deleted.
    private static func sample(of table: [UInt8], _ header: AttributeHeader) -> EncodingSample {
        var sample = EncodingSample()
        for field in header.fields {
            field.nameBytes.withUnsafeBytes { sample.add($0, mayBeCut: $0.count >= 10) }
        }
        forEachText(of: table, header) { sample.add($0.bytes, mayBeCut: $0.fillsField) }
        return sample
    }

    /// Text cells with letters beyond ASCII in their row.
    private static func forEachText(of table: [UInt8], _ header: AttributeHeader, _ body: (FieldText) -> Void) {
        let textFields = header.fields.filter { $0.kind == .text }
        table.withUnsafeBytes { bytes in
            for row in 0..<header.rowCount {
                let start = header.headerLength + row * header.rowLength
                let cells = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + header.rowLength)])
                guard cells[0] != AttributeTable.deletionMark, cells.contains(where: { $0 >= 0x80 }) else { continue }
                for field in textFields {
                    let cell = UnsafeRawBufferPointer(rebasing: cells[field.offset..<(field.offset + field.width)])
                    body(FieldText(cell, trimmingBlanks: true))
                }
            }
        }
    }
}
