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
        if let footer = options.footer, footer <= options.header?.upperBound ?? 1 {
            throw RowFault.footerAboveRows(line: footer, headerLine: options.header?.lowerBound ?? 1)
        }
        if WorkbookFile.isArchive(bytes) { throw WorkbookFault.otherEnding }
        if WorkbookFile.isCompound(bytes) { throw WorkbookFile.fault(ofCompound: bytes) }
        var decoded = try CSVText(bytes, declared: options.encoding)
        let (encoding, hasFinalLineEnd) = (decoded.encoding, decoded.hasFinalLineEnd)
        return try decoded.withText { text in
            let layout = try CSVLayout(text, options: options)
            var lineEnds: Set<LineEnd> = []
            var formulas = 0
            let sheet = try SheetRows(
                layout.text(of: text), line: layout.line, delimiter: layout.delimiter, before: options.footer,
                lineEnds: &lineEnds, formulas: &formulas)
            return try Table(
                sheet: sheet, passed: layout.passed, name: name,
                facts: CSVFacts(
                    delimiter: layout.delimiter, encoding: encoding,
                    lineEnds: LineEnd.allCases.filter(lineEnds.contains)),
                notes: notes(encoding, hasFinalLineEnd, formulas, options.sheet), options: options)
        }
    }

    private static func notes(
        _ encoding: DetectedEncoding, _ hasFinalLineEnd: Bool, _ formulas: Int, _ sheet: SheetChoice?
    ) -> [TableNote] {
        var oddities: [CSVOddity] = sheet.map { [.noSheets(asked: $0.text)] } ?? []
        if encoding.evidence.isGuess { oddities.append(.encodingGuessed(encoding.encoding)) }
        if !hasFinalLineEnd { oddities.append(.noFinalLineEnd) }
        if formulas > 0 { oddities.append(.textFormulas(count: formulas)) }
        return oddities.map { TableNote($0) }
    }
}
