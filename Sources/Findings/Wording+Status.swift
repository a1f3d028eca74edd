public import Languages
public import Values

extension Wording {
    /// What readers are told in the place of a number: in legends, tables and descriptions.
    public func status(_ status: CellStatus) -> String {
        switch status {
        case .suppressed:
            self("Aus Datenschutzgründen nicht ausgewiesen", "Not shown for reasons of data protection")
        case .uncertain: self("Zahlenwert zu unsicher", "Value too uncertain")
        case .missing: self("Keine Angabe", "No data")
        case .notApplicable: self("Nicht zutreffend", "Not applicable")
        }
    }
}
