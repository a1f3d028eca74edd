/// A workbook that was opened: its sheets, each read when it is asked for.
protocol Workbook {
    /// Name of the format.
    static var format: String { get }
    /// Its sheets in their order.
    var sheets: [Sheet] { get }
    /// Whether it holds what other workbooks had in cells when it was saved.
    var hasLinks: Bool { get }
    /// The cells of a sheet.
    func cells(of sheet: Int) throws(WorkbookFault) -> SheetCells
}

/// A sheet of a workbook by its name.
struct Sheet: Equatable {
    /// What stands on its tab.
    var name: String
    /// Whether its tab is hidden.
    var isHidden: Bool
}

extension Workbook {
    /// The table on the sheet that is declared, else on the first visible one that holds one.
    ///
    /// - Parameters:
    ///   - name: Name of the file, for messages.
    ///   - options: What is declared about it.
    /// - Throws: A ``TableFault`` of any kind.
    func table(name: String, options: TableOptions) throws -> Table {
        if let choice = options.sheet {
            guard let index = choice.index(among: sheets.map(\.name)) else {
                throw WorkbookFault.unknownSheet(choice.text, available: sheets.map(\.name))
            }
            let cells = try cells(of: index)
            guard cells.count > 0 || cells.openFormulas != nil else {
                throw WorkbookFault.emptySheet(sheets[index].name)
            }
            let notes: [WorkbookOddity] = sheets[index].isHidden ? [.hiddenSheet(cells.sheet)] : []
            return try table(cells, name: name, options: options, notes: notes)
        }
        return try firstTable(name: name, options: options)
    }

    private func firstTable(name: String, options: TableOptions) throws -> Table {
        var passedOver: [String] = []
        var refusal: (fault: any Error, numbers: Int)?
        for index in sheets.indices where !sheets[index].isHidden {
            let cells = try cells(of: index)
            let (columns, numbers) = cells.shape
            guard cells.openFormulas != nil || numbers > 1 && columns > 1 else {
                passedOver.append(cells.sheet)
                continue
            }
            // A sheet that cannot be read is not passed over for one with less in it.
            if let refusal, refusal.numbers >= numbers { continue }
            do {
                let notes = note(index, passedOver: passedOver)
                return try table(cells, name: name, options: options, notes: notes)
            } catch let fault as WorkbookFault {
                throw fault
            } catch {
                refusal = (error, numbers)
                passedOver.append(cells.sheet)
            }
        }
        throw refusal?.fault ?? WorkbookFault.noTable(sheets: sheets.map(\.name))
    }

    private func note(_ index: Int, passedOver: [String]) -> [WorkbookOddity] {
        guard sheets.count > 1 else { return [] }
        let others = sheets.map(\.name).filter { $0 != sheets[index].name && !passedOver.contains($0) }
        return [.sheetFound(sheets[index].name, passedOver: passedOver, others: others)]
    }

    private func table(
        _ cells: SheetCells, name: String, options: TableOptions, notes: [WorkbookOddity]
    ) throws -> Table {
        if let open = cells.openFormulas {
            throw WorkbookFault.formulaWithoutResult(open.place, count: open.count)
        }
        let rows = try cells.sheetRows()
        do {
            return try Table(
                sheet: rows, name: name,
                facts: WorkbookFacts(format: Self.format, sheet: cells.sheet, sheets: sheets.map(\.name)),
                notes: (notes + cells.marks.oddities + (hasLinks ? [.linkedWorkbooks] : [])).map { TableNote($0) },
                options: options)
        } catch let fault as any TableFault {
            throw SheetFault(sheet: cells.sheet, fault: fault)
        }
    }
}
