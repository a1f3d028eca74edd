internal import TextEncoding

/// Tables as text: `;`, tab or `,` between cells, quotes around those that hold such a sign.
public enum CSV: TableFormat {
    /// Its name.
    public static let name = "CSV"
    /// `.txt` as Excel writes its "Unicode text", `.tsv` with tabs.
    public static let endings = ["csv", "txt", "tsv"]

    /// Reads a file; its size is checked before its content is read.
    public static func read(_ path: String, options: TableOptions) throws(TableFailure) -> Table {
        let bytes: [UInt8]
        do throws(TableFileFault) {
            bytes = try TableFile.read(path, limit: options.sizeLimit)
        } catch {
            throw TableFailure(file: path, fault: error)
        }
        return try table(bytes, name: path, options: options)
    }

    /// Reads a table from a file's bytes.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Name of the file, for messages.
    ///   - options: What is declared about it.
    /// - Throws: ``TableFailure`` for everything that would need a guess.
    public static func table(
        _ bytes: [UInt8], name: String, options: TableOptions = TableOptions()
    ) throws(TableFailure) -> Table {
        do {
            return try parted(bytes, name: name, options: options)
        } catch let fault as any TableFault {
            throw TableFailure(file: name, fault: fault)
        } catch {
            throw TableFailure(file: name, fault: TableFileFault.unreadable(reason: "\(error)"))
        }
    }

    /// - Throws: A ``TableFault`` of any kind.
    private static func parted(_ bytes: [UInt8], name: String, options: TableOptions) throws -> Table {
        guard bytes.count <= options.sizeLimit else {
            throw TableFileFault.tooLarge(bytes: bytes.count, limit: options.sizeLimit)
        }
        var decoded = try CSVText(bytes, declared: options.encoding)
        let (layout, rows) = try decoded.withText { text in
            let layout = try CSVLayout(text, options: options)
            return (layout, try CSVRows(layout.text(of: text), line: layout.headerLine, delimiter: layout.delimiter))
        }
        let header = try layout.header(of: rows)
        let body = try rows.body(columns: header.names.count, likelyHeader: layout.likelyHeader)
        guard body.count > 0 else { throw TableFileFault.noRows(headerLine: layout.headerLine) }
        return Table(
            name: name, columns: header.names, headerLine: layout.headerLine, rows: body,
            facts: CSVFacts(
                delimiter: layout.delimiter, encoding: decoded.encoding,
                lineEnds: LineEnd.allCases.filter { rows.lineEnds.contains($0) }),
            notes: notes(decoded, rows, header), options: options)
    }

    private static func notes(_ decoded: CSVText, _ rows: CSVRows, _ header: HeaderRow) -> [TableNote] {
        var oddities: [any TableOddity] = []
        if decoded.encoding.evidence.isGuess {
            oddities.append(CSVOddity.encodingGuessed(decoded.encoding.encoding))
        }
        if !decoded.hasFinalLineEnd { oddities.append(CSVOddity.noFinalLineEnd) }
        if let blank = rows.blankLines { oddities.append(RowOddity.emptyLines(count: blank.count, first: blank.first)) }
        if header.unnamed > 0 { oddities.append(RowOddity.unnamedColumns(count: header.unnamed)) }
        if let long = rows.longRows { oddities.append(RowOddity.longRows(count: long.count, first: long.first)) }
        return oddities.map { TableNote($0) }
    }
}
