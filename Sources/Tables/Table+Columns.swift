extension Table {
    /// The index of a column by its name.
    ///
    /// Exact, else without regard to case, else by some parts of a name that was joined from several lines, e.g. `Insgesamt` of
    /// `Bevölkerung – Insgesamt`, if only one column fits.
    /// - Throws: ``TableFailure`` with a ``ColumnFault``.
    public func columnIndex(_ name: String) throws(TableFailure) -> Int {
        let name = name.trimmed
        if let exact = columns.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) { return exact }
        var alike = columns.indices.filter { columns[$0].lowercased() == name.lowercased() }
        if alike.isEmpty {
            let parts = HeadNames.parts(of: name.lowercased())
            alike = columns.indices.filter { HeadNames.has(parts, in: columns[$0].lowercased()) }
        }
        guard let index = alike.first else {
            throw TableFailure(file: self.name, fault: ColumnFault.unknownColumn(name, available: columns))
        }
        guard alike.count == 1 else {
            throw TableFailure(
                file: self.name, fault: ColumnFault.ambiguousColumn(name, candidates: alike.map { columns[$0] }))
        }
        return index
    }
}
