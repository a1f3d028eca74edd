internal import Values

extension ProtectedTable {
    /// Solves the published numbers for the hidden ones, by a way that knows nothing of how they were protected.
    ///
    /// - Parameters:
    ///   - reader: What the reader knows beside the numbers; by default as the rules have it.
    ///   - values: Derived values as some output shows them. Those made by ``reasons(ofDerived:)`` need not be named, since they
    ///     are made of shown counts.
    public func audit(
        reader: ConfidentialityRules.Reader? = nil, alsoShown values: [ShownValue] = []
    ) throws(CountTableFailure) -> AuditReport {
        table.audit(
            try CellRules(table, rules, reader: reader ?? rules.reader), publishesGroup, reasons: reasons,
            alsoShown: values, truth: table.trueValues)
    }
}

extension CountTable {
    /// The true value of each cell; `nil` where nobody knows it.
    var trueValues: [Double?] { cells.map { $0 == .notApplicable ? 0 : $0.number } }
}
